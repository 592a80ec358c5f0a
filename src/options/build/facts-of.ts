import { extract } from '../../extract/extract.ts';
import { knownNames } from '../../facts/known-names.ts';
import { type PackLabel, settle } from '../../facts/settle.ts';
import type { Document, Facts } from '../../model.ts';

/** Articles to facts, as `npm run facts -- build` makes them. `told` hears how many articles are done. */
export function factsOf(
  documents: readonly Document[],
  label: PackLabel,
  told: (done: number) => void,
): Facts {
  const accounts = documents.map((document, at) => {
    const reading = extract({ text: document.text, published: document.published });
    told(at + 1);
    return { document, reading };
  });
  return settle(accounts, knownNames(), label);
}
