/** Cards to draw in tests: invented people, invented words. */
import type { Card, CardStatement, EntityRef, Source } from '../../src/model.ts';

export const source = (change: Partial<Source> = {}): Source => ({
  document: 'd1',
  title: 'Minister promises quieter trains',
  publisher: 'The Harbour Post',
  url: 'https://harbour-post.example/trains',
  published: '2018-08-28',
  publishedBasis: 'stated',
  language: 'en',
  pack: null,
  ...change,
});

export const person: EntityRef = { id: 'e1', name: 'Ada Quist', kind: 'person' };
export const other: EntityRef = { id: 'e2', name: 'Bo Lindqvist', kind: 'person' };
export const subject: EntityRef = { id: 'e3', name: 'night trains', kind: 'term' };

export const statement = (change: Partial<CardStatement> = {}): CardStatement => ({
  id: 's1',
  speaker: person,
  speakerAs: 'the minister',
  text: 'Nobody should have to choose between a night’s sleep and a clear conscience.',
  kind: 'direct',
  cue: 'said',
  said: '2018-08-27',
  saidBasis: 'resolved: “on Monday”',
  about: [subject],
  reports: [
    {
      text: 'Nobody should have to choose between a night’s sleep and a clear conscience.',
      source: source(),
    },
  ],
  noted: false,
  standing: 'before',
  because: null,
  ...change,
});

/** A card with something of everything. */
export const fullCard: Card = {
  entity: person,
  role: {
    role: { title: 'Minister of Transport', asOf: '2024-02-11', document: 'd2' },
    source: source({ document: 'd2', publisher: 'Norden Daily', published: '2024-02-11' }),
    contested: [
      { entity: other, title: 'Minister of Transport', source: source({ publisher: 'Kurier' }) },
    ],
  },
  published: '2024-03-02',
  statements: [
    statement({ because: { reason: 'about', entity: subject } }),
    statement({
      id: 's2',
      text: 'the line to the north would be paid for by 2026, and not by those who live beside it',
      kind: 'indirect',
      said: '2024-02-10',
      saidBasis: 'publication',
      because: { reason: 'latest' },
      reports: [
        {
          text: 'the line to the north would be paid for by 2026, and not by those who live beside it',
          source: source({
            document: 'd2',
            publisher: 'Norden Daily',
            title: 'Who pays for the line?',
            published: '2024-02-10',
          }),
        },
        {
          text: 'the northern line will be paid for by the end of 2026',
          source: source({
            document: 'd3',
            publisher: 'Kurier',
            title: 'Quist verspricht die Nordlinie',
            language: 'de',
            url: null,
          }),
        },
      ],
    }),
    statement({
      id: 's3',
      text: 'A railway is a promise with a timetable. We have broken a good many of those promises in this country, to commuters, to the towns in the valleys, to people who sold their cars because we told them that the train would come; and it is no use to speak of the next century while the seven forty to Aldern stands in a field. I have stood in that field. I would like this government to have stood in it as well, before it votes on Thursday.',
      said: '2021-06~',
      saidBasis: 'inferred: from a report of the debate',
      noted: true,
    }),
    statement({
      id: 's4',
      said: '2019-11-05',
      saidBasis: 'stated',
      text: 'We are not selling the stations.',
    }),
    statement({
      id: 's5',
      standing: 'here',
      because: { reason: 'here' },
      said: '2022-01-15',
      saidBasis: 'stated',
      kind: 'mixed',
      text: 'the ministry was “late, and knows that it is late”',
    }),
    statement({
      id: 's6',
      standing: 'since',
      said: '2025-02-15/2025-02-16',
      saidBasis: 'stated',
      text: 'It took a year longer than I said. It runs.',
    }),
    statement({
      id: 's7',
      standing: 'since',
      said: '2025-05-02',
      saidBasis: 'stated',
      text: 'Ask me again in autumn.',
    }),
    statement({
      id: 's8',
      standing: 'undated',
      said: null,
      saidBasis: 'stated',
      text: 'Timetables are politics.',
    }),
  ],
  more: 12,
  years: [
    { year: 2018, count: 6 },
    { year: 2019, count: 2 },
    { year: 2021, count: 3 },
    { year: 2022, count: 1 },
    { year: 2024, count: 5 },
    { year: 2025, count: 3 },
  ],
  why: { rule: 'surname', alias: 'Quist' },
  notes: 2,
};

/** A place: what others said about it. */
export const placeCard: Card = {
  ...fullCard,
  entity: { id: 'e9', name: 'Aldern', kind: 'place' },
  role: null,
  published: null,
  statements: fullCard.statements.slice(0, 3).map((one, i) => ({
    ...one,
    standing: 'undated',
    because: null,
    speaker: i === 1 ? null : one.speaker,
    speakerAs: i === 1 ? 'a spokeswoman of the railway' : one.speakerAs,
  })),
  more: 0,
  notes: 0,
  why: { rule: 'demonym', alias: 'Aldern' },
};

export const emptyCard: Card = {
  ...fullCard,
  role: null,
  statements: [],
  more: 0,
  years: [],
  notes: 0,
};

/** One statement of one person; its role has no named source. */
export const oneCard: Card = {
  ...emptyCard,
  role: {
    role: { title: 'Mayor of Aldern', asOf: null, document: 'd4' },
    source: source({ publisher: null, title: null, url: null }),
    contested: [],
  },
  statements: [statement({ reports: [{ text: 'No.', source: source({ title: null }) }] })],
  why: { rule: 'title-surname', alias: 'Mayor Quist' },
};

/** On a page without a date: dots on the time line, but no before and since. Of its role's source only a title is known. */
export const undatedCard: Card = {
  ...fullCard,
  role: fullCard.role && {
    ...fullCard.role,
    source: source({ publisher: null, title: 'President of the bank resigns' }),
  },
  published: null,
  statements: [
    ...fullCard.statements.filter(({ standing }) => standing === 'here'),
    ...fullCard.statements
      .filter(({ standing }) => standing !== 'here')
      .map((one): CardStatement => ({ ...one, standing: 'undated' })),
  ],
};

const company: EntityRef = { id: 'e10', name: 'Aldern Railway Company', kind: 'organisation' };
/** What others said about it, and what it said itself. */
export const organisationCard: Card = {
  ...placeCard,
  entity: company,
  statements: placeCard.statements.map((one, i) => ({
    ...one,
    standing: 'before',
    speaker: i === 2 ? company : one.speaker,
  })),
  published: fullCard.published,
  why: { rule: 'acronym', alias: 'ARC' },
};

export const termCard: Card = {
  ...organisationCard,
  entity: subject,
  why: { rule: 'alias', alias: 'sleepers' },
};
