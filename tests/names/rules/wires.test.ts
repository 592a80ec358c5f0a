import { expect, test } from 'vitest';
import { found, type Row } from '../../support/found.ts';

/** What wires print in capitals, and the markets that they report on. */
const wires: Row[] = [
  ['an agency in a dateline', 'OSLO (AP) - It rained. (AP) left.', 'AP=ap'],
  ['what a land was', 'Ex-French aides left. So did Anglo-French ones.', 'French=france'],
  ['who speaks a language', 'He is a French speaker, and a French aide.', 'French=france'],
  ['how many of a land', 'It rained. Four Chinese aides left.', 'Chinese=china'],
  ['an exchange', 'The Frankfurt stock exchange opened.', 'Frankfurt stock exchange=bourse'],
  ['a carmaker', 'GM fell two. GM Smith, and GM crops.', 'GM=gm'],
  ['a newspaper over its stories', 'THE SUN\n- It rained.\nThe sun shone.', 'SUN=the-sun'],
  ['a port in capitals', 'FLOODS IN PORT OF SPAIN'],
  ['no Pole, but the front row', 'QUILL ON POLE AGAIN'],
  [
    'a board’s short form, once named',
    'The Fed waits. The Federal Reserve met.',
    'Fed=fed',
    'Federal Reserve=fed',
  ],
  ['letters between capitals', 'CNN SAYS U.S. AND UK MET', 'CNN=cnn', 'U.S.=usa'],
  ['an index is no company', 'Dow Chemical fell. The Dow rose.', 'Dow Chemical=dow'],
  ['a royal company', 'Philips fell.', 'Philips=philips'],
  ['an office by its letters', 'The UNHCR said so.', 'UNHCR=refugees'],
  [
    'a bank by its letters, once named',
    'The Bank of Japan met. The BOJ waits.',
    'Bank of Japan=boj',
    'BOJ=boj',
  ],
  ['dotted letters without their stops', 'NEC rose.', 'NEC=nec'],
  [
    'a slug that is no word of the headline',
    'Soccer-Gore wins\nAl Gore won.',
    'Gore=gore',
    'Al Gore=gore',
  ],
  ['whom a land’s people are besides', 'The French Hutu rebels left.', 'French=france'],
  ['a letter behind a dash', 'She won the super-G. Al Gore fell.', 'Al Gore=gore'],
  ['another’s first word that is a place’s', 'Vernon Houston, the lawyer, left. Houston wept.'],
  ['a son whose father nobody knew', 'Davis Love won.', 'Davis Love=love'],
  ['a campus by two letters', 'Staff of UC Berkeley left.', 'UC Berkeley=berkeley'],
];

test.each(wires)('%s: %s', (_, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});
