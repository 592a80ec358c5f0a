/**
 * Presidents of the United States, whom newspapers call by their office and surname from the first line on,
 * and members of their families by other names. Rows, because no package keeps them. Where two held the
 * office under one surname (Bush, Johnson, Roosevelt), it tells neither.
 */

import { byFirst } from './called.ts';

/** A name, then what papers make of it. */
const ROWS: readonly string[][] = [
  ['Abraham Lincoln', 'President Lincoln'],
  ['Dwight D. Eisenhower', 'President Eisenhower'],
  ['John F. Kennedy', 'President Kennedy', 'Jack Kennedy'],
  ['Richard Nixon', 'President Nixon', 'Richard M. Nixon'],
  ['Gerald Ford', 'President Ford', 'Gerald R. Ford'],
  ['Jimmy Carter', 'President Carter'],
  ['Ronald Reagan', 'President Reagan'],
  ['Bill Clinton', 'President Clinton', 'William Jefferson Clinton'],
  ['Barack Obama', 'President Obama', 'Barack Hussein Obama'],
  ['Donald Trump', 'President Trump'],
  ['Joe Biden', 'President Biden'],
  ['Hillary Clinton', 'Hillary Rodham Clinton'],
  ['Naina Yeltsina', 'Naina Yeltsin'],
  ['Jacqueline Kennedy Onassis', 'Jacqueline Kennedy', 'Jackie Kennedy'],
];
/** Whose kin papers call by their given names, so that the surname alone is theirs; others' surnames are shared. */
const SOLE = new Set([
  'Donald Trump',
  'Barack Obama',
  'Joe Biden',
  'Ronald Reagan',
  'Richard Nixon',
]);
/** True for a president whom the surname alone means, beside kin too. */
export const isSole = (name: string): boolean => SOLE.has(name);

const byName = byFirst(ROWS);
const NONE: readonly string[] = [];
const OFFICES = new Set(ROWS.flat().filter((name) => name.startsWith('President ')));

/** Other names of a president or of one of the family. */
export const presidentialNames = (name: string): readonly string[] => byName.get(name) ?? NONE;

/** True for "President Clinton", which gives no given name. */
export const isOffice = (name: string): boolean => OFFICES.has(name);
