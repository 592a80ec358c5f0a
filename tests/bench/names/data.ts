/** What the name matchers read: news text, and dictionaries of any size. The same in every process. */
import { existsSync, readFileSync } from 'node:fs';
import type { EntityKind } from '../../../src/model.ts';
import { isRenamed } from '../../../src/names/forms/renamed.ts';
import { spellings } from '../../../src/names/forms/spellings.ts';
import type { NamedEntity } from '../../../src/names/index/compile.ts';

/** Where real news text and the real dictionary may lie, from the repository's root. */
const CORPORA = ['../shared/corpora/', '../../shared/corpora/'].find((path) =>
  existsSync(`${path}names.jsonl`),
);
const lines = <T>(file: string): T[] =>
  CORPORA === undefined
    ? []
    : readFileSync(`${CORPORA}${file}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as T);

/** Small, fast and the same every time: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONSETS = 'b br c ch d dr f g gr h j k kr l m n p pr r s sh st t tr v w z'.split(' ');
const NUCLEI = 'a e i o u ai ea ie oo ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 'l', 'ck', 'nd', 'rt', 'll', 'm', 't'];
const ENDINGS = ['son', 'man', 'ov', 'ski', 'ez', 'berg', 'ini', 'ton', 'ley', 'sen', '', '', ''];
const GIVEN =
  'James Mary John Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph Jessica Thomas Sarah Charles Karen Donald Hillary Barack George Bill Paul Ted Marco Bernie Angela Vladimir Emmanuel Boris Theresa Justin Shinzo Narendra Jair Joe Mike Nancy Mitch Chuck Kamala Lindsey Marie Anna Peter Hans Ivan Carlos Maria Jose Luis Ahmed Mohammed Ali Fatima Wei Li Yuki'.split(
    ' ',
  );

/** The real dictionary where it is at hand, then names made of likely parts: people mostly. */
export function makeEntities(count: number): NamedEntity[] {
  const next = random(20_181_127);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const word = () => {
    const syllables = 1 + Math.floor(next() * 2);
    let text = '';
    for (let i = 0; i < syllables; i++) text += pick(ONSETS) + pick(NUCLEI) + pick(CODAS);
    text += pick(ENDINGS);
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const surnames = Array.from({ length: Math.max(500, Math.min(60_000, count / 4)) }, word);
  const given = [...GIVEN, ...Array.from({ length: Math.min(3000, count / 20) }, word)];
  const seen = new Set<string>();
  const entities: NamedEntity[] = [];
  const add = (id: string, kind: EntityKind, name: string) => {
    if (seen.has(name) || entities.length >= count) return;
    seen.add(name);
    entities.push({ id, kind, name, names: [name] });
  };
  const real = lines<{ id: string; kind: EntityKind; name: string }>('names.jsonl');
  const step = Math.max(1, real.length / Math.max(1, count * 0.8));
  for (let i = 0; i < real.length; i += step) {
    const { id, kind, name } = real[Math.floor(i)] as (typeof real)[number];
    add(id, kind, name);
  }
  while (entities.length < count) {
    const id = `n${entities.length}`;
    const chance = next();
    if (chance < 0.08) add(id, 'place', word() + pick(ENDINGS));
    else if (chance < 0.15)
      add(id, 'organisation', `${word()} ${pick(['Group', 'Bank', 'Institute', 'Press'])}`);
    else if (chance < 0.25) add(id, 'person', `${pick(given)} ${pick(given)} ${pick(surnames)}`);
    else add(id, 'person', `${pick(given)} ${pick(surnames)}`);
  }
  // As they come out of a store: flat strings, not pieces joined when they are first read.
  return JSON.parse(JSON.stringify(entities)) as NamedEntity[];
}

/** Pages of news as lists of blocks: the corpus where present, else sentences made from names. */
export function makePages(): string[][] {
  const real = lines<{ text: string }>('polnear-dev.jsonl');
  if (real.length > 0)
    // A text straight from JSON.parse of a message is flat; a slice is not, and reads slower.
    return real.map(({ text }) =>
      (JSON.parse(JSON.stringify(text.split('\n'))) as string[]).filter((block) => block !== ''),
    );
  const next = random(7);
  const names = makeEntities(2000).map(({ name }) => name);
  const plain =
    'the minister said on Tuesday that talks with officials would go on although few of them expected an agreement before the end of the year'.split(
      ' ',
    );
  const sentence = () => {
    const words = Array.from({ length: 18 }, () =>
      next() < 0.06
        ? names[Math.floor(next() * names.length)]
        : plain[Math.floor(next() * plain.length)],
    );
    return `Then ${words.join(' ')}.`;
  };
  return Array.from({ length: 250 }, () =>
    Array.from({ length: 30 }, () => [sentence(), sentence(), sentence()].join(' ')),
  );
}

/**
 * Those whose names every matcher can look for as they are: capitalised words of plain letters. Ours also
 * finds other spellings and other names, and names without their article; there the others would differ by
 * design.
 */
export const plainOf = (entities: readonly NamedEntity[]): NamedEntity[] =>
  entities.filter(
    ({ name }) =>
      /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/.test(name) &&
      !/^(?:The|Al|El) /.test(name) &&
      spellings(name).length === 0 &&
      !isRenamed(name),
  );
