import type { Basis, BasisKind } from '../model.ts';

const KINDS: readonly BasisKind[] = ['stated', 'resolved', 'publication', 'inferred'];

/** The kind of a basis, or null where its first word is none of the four. */
export function basisKind(basis: Basis): BasisKind | null {
  const word = /^[a-z]+/.exec(basis)?.[0];
  return KINDS.find((kind) => kind === word) ?? null;
}

/** What stands behind the kind: the explanation in words, or the empty string. */
export const basisDetail = (basis: Basis): string => basis.replace(/^[a-z]+:?\s*/, '');
