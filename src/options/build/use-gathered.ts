import { useRef, useState } from 'preact/hooks';
import { LISTING } from '../../documents/listing.ts';
import type { ReadFile } from '../../documents/read.ts';
import type { Document } from '../../model.ts';
import {
  articleOf,
  type FileProblem,
  type Given,
  NOTHING,
  withGiven,
  without,
  withTaken,
} from './articles.ts';
import { parseHtml } from './parse-html.ts';
import { readFiles } from './read-files.ts';

/** How far a work has come. */
export interface Progress {
  done: number;
  of: number;
}

/** An article of the list, with what the reader typed about it. */
export interface Row {
  read: ReadFile;
  article: Document;
  given: Given;
}

/** The articles chosen so far, in memory alone. `changed` is called whenever they are others. */
export function useGathered(changed: () => void) {
  const [gathered, setGathered] = useState(NOTHING);
  const [reading, setReading] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  /** The reading that counts; one that was stopped, or that another follows, adds nothing more. */
  const current = useRef<object>(NOTHING);

  const change = (next: (before: typeof gathered) => typeof gathered) => {
    changed();
    setGathered(next);
  };
  const take = async (files: readonly File[]) => {
    const mine = {};
    current.current = mine;
    let done = 0;
    setFailed(null);
    setReading({ done, of: files.length });
    try {
      for await (const taken of readFiles(files, parseHtml)) {
        if (current.current !== mine) return;
        done += 1;
        change((before) => withTaken(before, taken));
        setReading({ done, of: files.length });
      }
    } catch (error) {
      setFailed(error as Error);
    }
    setReading(null);
  };
  const stop = () => {
    current.current = NOTHING;
    setReading(null);
  };

  const rows = [...gathered.reads.values()].map(
    (read): Row => ({
      read,
      article: articleOf(gathered, read),
      given: gathered.given[read.name] ?? {},
    }),
  );
  const known = new Set([...gathered.reads.keys(), ...gathered.problems.map(({ file }) => file)]);
  const strays = [...gathered.listing.keys()].filter((file) => !known.has(file));
  const problems: FileProblem[] = [
    ...gathered.problems,
    // While files are being read, the others may yet come.
    ...(reading ? [] : strays).map(
      (detail): FileProblem => ({
        file: LISTING,
        problem: 'listing-stray',
        detail,
      }),
    ),
  ];
  return {
    rows,
    problems,
    reading,
    failed,
    take,
    stop,
    give: (file: string, given: Given) => change((before) => withGiven(before, file, given)),
    takeOut: (file: string) => change((before) => without(before, file)),
    clear: () => change(() => NOTHING),
  };
}
