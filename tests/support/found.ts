import { find } from '../../src/names/find.ts';
import { compile } from '../../src/names/index/compile.ts';
import { open } from '../../src/names/index/layout.ts';
import { entities } from './entities.ts';

/** The names of the small store, compiled and opened. */
export const index = open(compile(entities).bytes);

/** What is found in a text, as "words=entity", block after block. */
export const found = (text: string, named: string[] = []): string[] => {
  const blocks = text.split('\n');
  return find(index, blocks, named).map(
    ({ block, start, end, entity }) => `${blocks[block]?.slice(start, end)}=${entity}`,
  );
};

/** A rule by example: why, a text, and what is found in it. */
export type Row = [why: string, text: string, ...expected: string[]];
