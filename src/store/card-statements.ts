/** The statements a card chooses among: near the article's date, and few whatever the store holds. */
import type { Statement } from '../model.ts';
import { aboutQuery, saidQuery } from '../search/asking.ts';
import { newYear, UNDATED, yearOf } from '../text/edtf.ts';
import { aboutKey, type Database, type StatementRow } from './database.ts';
import { mergeStatements } from './fact-store.ts';

/** More than a card shows, so that closeness to the passage has something to choose from. */
const BEFORE = 150;
const SINCE = 50;
/** Of each entity that the passage names: what was said about it is looked through this far back. */
const ABOUT_PASSAGE = 60;
const LATEST = 10_000_000;
/** Of so many years each is asked for at once. */
const MOST_YEARS = 100;

/** What a card is chosen from, and what it is chosen from of all that is held. */
export interface CardStatements {
  statements: Statement[];
  /** How many the store holds, chosen among or not. */
  total: number;
  years: { year: number; count: number }[];
}

/** Rows of one index with days from `first` to `last`, as the index can ask for them. */
type Between = (first: number, last: number) => ReturnType<Database['statements']['toCollection']>;

/** Whether anything that this speaker said is on record. */
const hasSpoken = async ({ statements }: Database, speaker: string): Promise<boolean> =>
  (await statements
    .where('[speaker+day]')
    .between([speaker, UNDATED], [speaker, LATEST], true, true)
    .first()) !== undefined;

/** The search that finds what the card of an entity shows, and the rest of it. */
export const cardQuery = async (
  db: Database,
  entity: { id: string; name: string; kind: string },
): Promise<string> => ((await hasSpoken(db, entity.id)) ? saidQuery(entity) : aboutQuery(entity));

/**
 * What a person said, or what was said by and about anything else, or about a person who said nothing:
 * the newest up to `day` (days since 1970-01-01; the article's last), the newest since, and what was said
 * about `passage`'s entities.
 */
export async function statementsForCard(
  db: Database,
  entity: { id: string; kind: string },
  day: number,
  passage: readonly string[],
): Promise<CardStatements> {
  const { statements } = db;
  const by: Between = (first, last) =>
    statements.where('[speaker+day]').between([entity.id, first], [entity.id, last], true, true);
  const about =
    (id: string): Between =>
    (first, last) =>
      statements.where('aboutDays').between(aboutKey(id, first), aboutKey(id, last), true, true);
  const isOwnAlone = entity.kind === 'person' && (await hasSpoken(db, entity.id));
  const sides = isOwnAlone ? [by] : [by, about(entity.id)];
  const isIts = (row: StatementRow) =>
    row.speaker === entity.id || (!isOwnAlone && row.about.includes(entity.id));
  const [near, close, years] = await db.transaction('r', statements, () =>
    Promise.all([
      Promise.all(
        sides.flatMap((side) => [
          side(UNDATED, day).reverse().limit(BEFORE).toArray(),
          side(day + 1, LATEST)
            .reverse()
            .limit(SINCE)
            .toArray(),
        ]),
      ),
      Promise.all(
        passage
          .filter((id) => id !== entity.id)
          .map((id) => about(id)(UNDATED, LATEST).reverse().limit(ABOUT_PASSAGE).toArray()),
      ),
      yearsOf(sides),
    ]),
  );
  const rows = new Map<string, StatementRow>();
  for (const row of [...near.flat(), ...close.flat().filter(isIts)])
    rows.set(`${row.pack}\n${row.id}`, row);
  const merged = await mergeStatements(db, [...rows.values()]);
  return { statements: merged, total: Math.max(merged.length, years.total), years: years.years };
}

/** Counts by year, by the index alone; the undated are in the total. */
async function yearsOf(sides: readonly Between[]): Promise<Omit<CardStatements, 'statements'>> {
  const counts = new Map<number, number>();
  let total = 0;
  for (const side of sides) {
    const [first, last, all] = await Promise.all([
      side(UNDATED + 1, LATEST).first(),
      side(UNDATED + 1, LATEST).last(),
      side(UNDATED, LATEST).count(),
    ]);
    total += all;
    if (!first || !last) continue;
    const years = await yearsBetween(side, first.day, last.day);
    const held = await Promise.all(
      years.map((year) => side(newYear(year), newYear(year + 1) - 1).count()),
    );
    years.forEach((year, i) => {
      counts.set(year, (counts.get(year) ?? 0) + (held[i] ?? 0));
    });
  }
  const years = [...counts].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  return { total, years: years.map(([year, count]) => ({ year, count })) };
}

/**
 * The years that may hold something: all of them, or where those are more than anybody's life, the newest
 * that do. A pack may date one statement 0001 and the next 9999, and nobody waits for all in between.
 */
async function yearsBetween(side: Between, first: number, last: number): Promise<number[]> {
  const years: number[] = [];
  if (yearOf(last) - yearOf(first) < MOST_YEARS) {
    for (let year = yearOf(first); year <= yearOf(last); year++) years.push(year);
    return years;
  }
  for (let day: number | undefined = last; day !== undefined && years.length < MOST_YEARS; ) {
    const year = yearOf(day);
    years.push(year);
    day = (await side(UNDATED + 1, newYear(year) - 1).last())?.day;
  }
  return years;
}
