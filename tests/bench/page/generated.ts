/** Pages of any size, the same at every run: prose with links and emphasis, some of it names. */

/** Names that the bundled facts know. */
export const NAMES = [
  'Emmanuel Macron',
  'Ursula von der Leyen',
  'Volodymyr Zelensky',
  'Mette Frederiksen',
  'Donald Tusk',
  'Olaf Scholz',
  'Keir Starmer',
  'Marco Rubio',
  'European Commission',
  'Munich Security Conference',
];
const WORDS =
  'the council of and a to in was that it for on with as had by at from said this one not but were they ' +
  'which after before their more than would could about first time years under between against border ' +
  'minister budget agreement security energy treaty summit question answer morning evening committee ' +
  'decision parliament support proposal member market position reform report';
/** Text nodes of one paragraph: text, link, text, emphasis, text. */
const NODES_A_PARAGRAPH = 5;
/** One paragraph in so many names somebody. */
const NAMED = 2;

/** A linear congruential generator (Numerical Recipes): the page is the same at every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** An article of about so many text nodes, white space between elements left out. */
export function generatedPage(textNodes: number): string {
  const pick = random(textNodes);
  const words = WORDS.split(' ');
  const run = (count: number) =>
    Array.from({ length: count }, () => words[pick(words.length)]).join(' ');
  const paragraph = () => {
    const name = pick(NAMED) === 0 ? `${NAMES[pick(NAMES.length)]} ` : '';
    return `<p>It ${run(8)} <a href="#">${run(2)}</a> ${run(6)} ${name}<b>${run(1)}</b> ${run(9)}.</p>`;
  };
  const count = Math.ceil(textNodes / NODES_A_PARAGRAPH);
  const paragraphs = Array.from({ length: count }, paragraph).join('');
  return `<!doctype html><html lang="en"><head><title>Generated</title>
    <style>body{font:18px/1.5 serif;max-width:40em;margin:2em auto}</style></head>
    <body><article>${paragraphs}</article></body></html>`;
}
