/**
 * The card drawn on a plain page, where tools can look inside: in the product its shadow root is
 * closed. `?card=full|one|undated|place|organisation|term|empty|failed&side=light|dark&language=en|fr`
 */
import { render } from 'preact';
import { CardFailed } from '../../../src/ui/card/card-failed.tsx';
import { CardView } from '../../../src/ui/card/card-view.tsx';
import '../../../src/ui/tokens.css';
import '../../../src/ui/components.css';
import '../../../src/ui/card.css';
import { Messages, resolveLanguage } from '../../../src/ui/i18n.tsx';
import {
  emptyCard,
  fullCard,
  oneCard,
  organisationCard,
  placeCard,
  termCard,
  undatedCard,
} from '../cards.ts';

const asked = new URLSearchParams(location.search);
const cards = {
  full: fullCard,
  one: oneCard,
  undated: undatedCard,
  place: placeCard,
  organisation: organisationCard,
  term: termCard,
  empty: emptyCard,
};
const wanted = asked.get('card') ?? 'full';
const card = wanted === 'failed' ? null : cards[wanted as keyof typeof cards];
const language = resolveLanguage(asked.get('language') ?? 'en', []);
const nothing = () => {};
document.documentElement.lang = language;
document.documentElement.style.colorScheme = asked.get('side') ?? 'light';
document.body.style.background = asked.get('side') === 'dark' ? '#111' : '#fff';

const box = document.createElement('section');
box.className = 'card';
box.style.display = 'flex';
box.setAttribute('aria-labelledby', 'name');
document.getElementById('root')?.append(box);
render(
  <Messages language={language}>
    {card ? (
      <CardView
        card={card}
        headingId="name"
        canGoBack={asked.has('back')}
        pinned={asked.has('pinned')}
        today="2026-01-10"
        actions={{
          openEntity: nothing,
          back: nothing,
          close: nothing,
          pin: nothing,
          openPage: async () => {},
          correct: async () => 'c1',
          undo: async () => {},
          copy: async () => true,
        }}
      />
    ) : (
      <CardFailed id="name" error={new Error('no answer')} />
    )}
  </Messages>,
  box,
);
