import { expect, test } from 'vitest';
import { find } from '../../../src/names/find.ts';
import { compile } from '../../../src/names/index/compile.ts';
import { open } from '../../../src/names/index/layout.ts';
import { found, type Row } from '../../support/found.ts';

const firms: Row[] = [
  ['somebody’s firm', 'Gordon Brown spoke. Brown and Sons sold fish.', 'Gordon Brown=brown'],
  ['the corporation of a network', 'CNN Corp. grew.', 'CNN=cnn-corp'],
  [
    'a common word, once it has had its legal form',
    'Target Corp. grew. Target sold more.',
    'Target=target',
    'Target=target',
  ],
  ['a common word on a page that tells of its phones', 'Apple sold an iPhone.', 'Apple=apple'],
  ['on a page that does not', 'Apple sold a phone.'],
  ['fruit', 'Apple and pear, said the iPhone.'],
  ['a coined word', 'Then BlueQuill grew.', 'BlueQuill=bluescope'],
  ['before that', 'Target sold more.'],
  [
    'its trade before the form',
    'Target Stores Inc. grew. Then Target sold more.',
    'Target=target',
    'Target=target',
  ],
  ['its trade alone says nothing of a common word', 'Target Stores grew.'],
  ['its trade alone, of a word that is none', 'IBM Electronics grew.', 'IBM=ibm'],
  ['within a sentence it does', 'Then shares of Target Stores grew early.', 'Target=target'],
  ['a price', 'Shares grew. Then Target rose $1.19.', 'Target=target'],
  ['no price', 'Shares grew. Then Target rose early.'],
  [
    'told elsewhere',
    'He built Target. Target shares fell early.',
    'Target=target',
    'Target=target',
  ],
  ['whose chief', 'Then Target\u2019s chief left.', 'Target=target'],
  ['whose child', 'Then Target\u2019s child left.'],
  ['a stranger of that name', 'Robert Reuters left early. Then Reuters wept.'],
  [
    'and a firm',
    'Robert Reuters left Reuters Corp. early. Then Reuters fell.',
    'Reuters=reuters',
    'Reuters=reuters',
  ],
  ['no market', 'Then Target rose 3 places.'],
  [
    'a form of another land',
    'Target N.V. grew. Target sold more.',
    'Target=target',
    'Target=target',
  ],
  ['a headline in capitals', 'IBM Wins Quill. Al Gore Warns Quill.', 'IBM=ibm', 'Al Gore=gore'],
  ['a bank that is no verb', 'She said the Fed slept. Fed by rain, it grew.', 'Fed=fed'],
  ['a place is no firm', 'Houston Oil Corp. grew.'],
  ['whoever has a title', 'Target Corp. grew. Then Mr. Target left.', 'Target=target'],
  ['beside its rivals', 'Toyota and Ford grew.', 'Ford=ford'],
  ['alone', 'Then Ford grew.'],
  ['where somebody has its name', 'Robert Ford left Toyota. Ford grew.'],
  ['that begins a sentence and a row', 'Airlines fell. Delta and Quill rose.', 'Delta=delta'],
  ['a common word beside its rivals', 'Hitachi and Sharp grew. Sharp falls hurt.', 'Sharp=sharp'],
  ['the surname of a stranger', 'Harrison Ford drove a Toyota. Then Ford braked.'],
  ['of one with a title', 'The carmakers grew. Mr. Ford spoke. Then Ford left.'],
  ['a mouth of a river', 'Airlines fell. The Mekong Delta flooded. Then Delta was cut off.'],
  ['a common word before its noun', 'Airlines fell. Delta farmers wept.'],
  ['whose store', 'He fell in a Target store.', 'Target=target'],
  [
    'a people',
    'US Airways fell. American, French and other staff wept.',
    'American=usa',
    'French=france',
  ],
];

test.each(firms)('%s', (_why, text, ...expected) => {
  expect(found(text)).toEqual(expected);
});

const carrier = { id: 'american', kind: 'organisation' as const, name: 'American Airlines' };
const index = open(compile([{ ...carrier, names: [] }]).bytes);

test.each([
  ['among its rivals', 'British Airways and American flew. Quill Airlines fell.', 1],
  ['that begins a sentence', 'US Airways fell. American, the largest, flew.', 1],
  ['on a page of no airline', 'Quill fell. American, the largest, flew.', 0],
])('a carrier %s', (_why, text, count) => {
  expect(find(index, [text])).toHaveLength(count);
});
