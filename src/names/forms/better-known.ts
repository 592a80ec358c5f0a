/** What newspapers call persons besides their names, that no rule makes of these. Rows, because no package keeps them. */
import { byFirst } from './called.ts';

const ROWS: readonly string[] = [
  'Catherine, Princess of Wales|Kate Middleton|Catherine Middleton|Duchess of Cambridge',
  'Meghan, Duchess of Sussex|Meghan Markle|Duchess of Sussex',
  'Zara Tindall|Zara Phillips',
  'Jacqueline Kennedy Onassis|Jacqueline Onassis|Jackie Onassis',
  'Robert F. Kennedy|Bobby Kennedy',
  'Franklin Delano Roosevelt|FDR',
  'Davis Love III|Davis Love',
  'Mao Zedong|Mao Tse-tung|Chairman Mao',
  'Joseph Stalin|Josef Stalin',
  "Shaquille O'Neal|Shaq",
  'Benjamin Netanyahu|Bibi Netanyahu',
  'Alexander Lukashenko|Alyaksandr Lukashenka',
  'Qasem Soleimani|Qassem Suleimani|Qasem Suleimani|Qassim Suleimani',
  'Megawati Soekarnoputri|Megawati',
  'Bhumibol Adulyadej|King Bhumibol',
];

const byName = byFirst(ROWS.map((row) => row.split('|')));
const NONE: readonly string[] = [];

/** What newspapers call somebody of this name besides. */
export const betterKnown = (name: string): readonly string[] => byName.get(name) ?? NONE;

/** The last word of every name that {@link betterKnown} knows others of. */
export const betterKnownWords = (): string[] =>
  [...byName.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
