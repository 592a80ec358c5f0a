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
  /** The reading that goes on, with all its files; null while none does. One that was stopped adds nothing more. */
  const current = useRef<{ files: File[] } | null>(null);

  const change = (next: (before: typeof gathered) => typeof gathered) => {
    changed();
    setGathered(next);
  };
  const take = async (files: readonly File[]) => {
    // What is chosen while others are read is read after them.
    if (current.current) return void current.current.files.push(...files);
    const mine = { files: [...files] };
    current.current = mine;
    setFailed(null);
    setReading({ done: 0, of: mine.files.length });
    try {
      let done = 0;
      for await (const taken of readFiles(mine.files, parseHtml)) {
        if (current.current !== mine) return;
        done += 1;
        change((before) => withTaken(before, taken));
        setReading({ done, of: mine.files.length });
      }
    } catch (error) {
      setFailed(error as Error);
    }
    stop();
  };
  const stop = () => {
    current.current = null;
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
    fail: setFailed,
    give: (file: string, given: Given) => change((before) => withGiven(before, file, given)),
    takeOut: (file: string) => change((before) => without(before, file)),
    clear: () => change(() => NOTHING),
  };
}
