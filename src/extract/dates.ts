import type { Basis, Edtf } from '../model.ts';
import type { FoundQuotation } from './found.ts';

/** When a quotation was said, and how that is known. */
export interface Said {
  said: Edtf | null;
  saidBasis: Basis;
}

/** The date of one quotation, seen from the article's publication date. */
export function whenSaid(_text: string, _found: FoundQuotation, published: Edtf | null): Said {
  return { said: published, saidBasis: 'publication' };
}
