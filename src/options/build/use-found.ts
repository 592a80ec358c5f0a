import { useRef, useState } from 'preact/hooks';
import { readFacts } from '../../facts/schema.ts';
import type { Document, Facts } from '../../model.ts';
import { buildJson } from './builder.ts';
import type { Progress } from './use-gathered.ts';

/** How a pack that is made here is labelled until the reader names it: as the command does. */
const LABEL = { name: 'facts', version: '1', licence: 'unspecified' };

/** What was found in some articles. Nothing of it is in the store. */
export interface Found {
  facts: Facts;
  documents: readonly Document[];
}

/** Facts of articles, made beside the page. */
export function useFound() {
  const [found, setFound] = useState<Found | null>(null);
  const [finding, setFinding] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<Error | null>(null);
  const work = useRef<AbortController | null>(null);

  const forget = () => {
    work.current?.abort();
    work.current = null;
    setFound(null);
    setFinding(null);
    setFailed(null);
  };
  const find = async (documents: Document[]) => {
    forget();
    const mine = new AbortController();
    work.current = mine;
    const of = documents.length;
    setFinding({ done: 0, of });
    try {
      const order = { documents, label: LABEL };
      const json = await buildJson(order, (done) => setFinding({ done, of }), mine.signal);
      if (mine.signal.aborted) return;
      // What is looked at is what the door lets in.
      setFound({ facts: readFacts(json), documents });
    } catch (error) {
      if (mine.signal.aborted) return;
      setFailed(error as Error);
    }
    setFinding(null);
  };
  return { found, finding, failed, find, forget };
}
