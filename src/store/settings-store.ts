/** The reader's choices, each with its default. Kept on this device. */
import * as v from 'valibot';
import { markIntensities, markStyles } from '../ui/mark-look.ts';
import type { Database } from './database.ts';

const domains = v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(10_000));

const schemas = {
  /** The language of the interface; `auto` follows the browser. */
  language: v.picklist(['auto', 'en', 'fr']),
  /** Domains on which the reader turned On Record off. */
  sitesOff: domains,
  /** Domains beyond the listed ones that the reader allowed. */
  sitesOwn: domains,
  /** Paused everywhere until this instant (milliseconds since 1970), or null. */
  pausedUntil: v.nullable(v.number()),
  markStyle: v.picklist(markStyles),
  markIntensity: v.picklist(markIntensities),
  /** Milliseconds the pointer rests on a name before its card shows. */
  dwell: v.pipe(v.number(), v.minValue(0), v.maxValue(5_000)),
} satisfies Record<string, v.GenericSchema>;

/** Every choice, with its value. */
export type Settings = { [K in keyof typeof schemas]: v.InferOutput<(typeof schemas)[K]> };

/** What holds until the reader chooses. */
export const DEFAULTS: Settings = {
  language: 'auto',
  sitesOff: [],
  sitesOwn: [],
  pausedUntil: null,
  markStyle: 'dotted',
  markIntensity: 2,
  // Page Previews waits 500 ms; below that cards open on names the pointer only crosses.
  dwell: 500,
};

const keys = Object.keys(schemas) as (keyof Settings)[];

/** All settings; what is missing or no longer fits its schema is the default. */
export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.bulkGet(keys);
  const read = keys.map((key, index) => {
    const parsed = v.safeParse(schemas[key], rows[index]?.value);
    return [key, parsed.success ? parsed.output : DEFAULTS[key]];
  });
  return Object.fromEntries(read) as Settings;
}

/** Changes some settings at once. @throws where a value does not fit its schema; nothing is written. */
export async function changeSettings(db: Database, change: Partial<Settings>): Promise<void> {
  const rows = keys
    .filter((key) => change[key] !== undefined)
    .map((key) => ({ key, value: v.parse(schemas[key], change[key]) }));
  await db.settings.bulkPut(rows);
}
