import { SHORT_MONTHS } from './days.ts';

/** Words that keep their full stop. Those in `CLOSING` may end a sentence as well. */
const OPENING =
  'mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj cpl pvt hon rev fr st mt ft messrs supt insp det const ald cllr no nos vs v art sec fig vol dept univ assn penn man';
const CLOSING =
  'jr sr inc co corp ltd llc bros etc u.s u.k u.n e.u d.c l.a a.m p.m n.y n.j n.h n.c s.c n.d s.d n.m w.va r.i b.c ph.d m.d j.d';
/** States and provinces as papers shorten them, without the full stop. */
export const STATES =
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask'.split(
    ' ',
  );
const opening = new Set([
  ...OPENING.split(' '),
  ...SHORT_MONTHS,
  ...STATES.map((state) => state.toLowerCase()),
]);
const closing = new Set(CLOSING.split(' '));

/** U.S, F.B.I, J.K */
const INITIALS = /^[A-Za-z](\.[A-Za-z]){1,3}$/;

/** True for a word, given without its last full stop, that is written with one: `Mr`, `U.S`, `J`. */
export function isAbbreviation(word: string): boolean {
  if (word.length === 1) return word !== 'I' && word >= 'A' && word <= 'Z';
  if (word.length > 7) return false;
  const lower = word.toLowerCase();
  // A month or a state is written with a capital: "mar." and "miss." end sentences.
  if (opening.has(lower)) return word !== lower || lower === 'vs' || lower === 'v';
  return closing.has(lower) || INITIALS.test(word);
}

/** True for an abbreviation (with its full stop) that a sentence may end with. */
export const mayClose = (lower: string): boolean =>
  // "the One S. The firm": no initial stands before a word that begins sentences.
  lower.length === 2 ||
  closing.has(lower.slice(0, -1)) ||
  (lower.length > 4 && INITIALS.test(lower.slice(0, -1)));
