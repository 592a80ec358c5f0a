/**
 * `npm run case -- <slug> <article.txt> [published]`: makes tests/corpus/<slug>/ from an article you wrote,
 * with what extraction reads out of it now. Correct expected.json by hand: it says what must come out.
 * With a slug alone, writes a case's expected.json anew; look at the difference before you keep it.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CORPUS, statementsOf } from './cases.ts';

const [slug, file, date] = process.argv.slice(2);
const folder = slug && /^[a-z0-9-]+$/.test(slug) ? new URL(`${slug}/`, CORPUS) : null;
if (!folder || (file === undefined && !existsSync(folder))) {
  console.error('Usage: npm run case -- <slug> [<article.txt> [<published, as 2024-05-02>]]');
  process.exit(2);
}
const article = new URL('article.txt', folder);
const expected = new URL('expected.json', folder);
const text = readFileSync(file ?? article, 'utf8');
const before = existsSync(expected)
  ? (JSON.parse(readFileSync(expected, 'utf8')) as { published: string | null })
  : null;
const published = date ?? before?.published ?? null;
mkdirSync(folder, { recursive: true });
writeFileSync(article, text);
writeFileSync(
  expected,
  `${JSON.stringify({ published, statements: statementsOf(text, published) }, null, 2)}\n`,
);
console.log(`Correct tests/corpus/${slug}/expected.json by hand, then run npm run check.`);
