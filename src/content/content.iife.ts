/** The content script: numbered wiring. Everything it starts stops with one signal. */
import { type pageCalls, tabCalls } from '../browser/messages.ts';
import { caller, receive } from '../browser/messenger.ts';
import { isOrphan, pageEar, send } from '../browser/page-gate.ts';
import { isWithin } from '../text/address.ts';
import { PageCard } from './card/page-card.ts';
import { PageSession } from './page-session.ts';

// 1. What stops everything: the extension going away from under this page, or the reader taking its site back.
const life = new AbortController();
// After an update or a removal of the extension, whatever is left here stops quietly.
const onError = (error: unknown) => {
  if (isOrphan()) life.abort();
  else if (!life.signal.aborted) console.error('On Record:', error);
};

// 2. Calls to the background.
const call = caller<typeof pageCalls>(send);

// 3. The card of a copy before this one: after an update Firefox runs this one at once, and nobody is
//    left to close what the old one had opened. Only our host insists inline on its place and its side.
document.querySelector(':popover-open[style*="fixed !"][style*="scheme: "]')?.remove();

// 4. The session: reads the page, marks it, follows it; with the first names the card starts.
let session: PageSession | null = null;
let card: PageCard | null = null;
let reading: Promise<void> | undefined;
let end = () => {};
function begin(): void {
  const stop = new AbortController();
  const signal = AbortSignal.any([life.signal, stop.signal]);
  end = () => {
    session = null;
    card = null;
    stop.abort();
  };
  const onNames = (on: PageSession) => {
    card = new PageCard({
      marks: on.marks,
      call,
      settings: () => on.settings,
      published: () => on.date.published,
      quoted: () => on.quoted,
      signal,
    });
  };
  session = new PageSession({ call, signal, onNames, stop: end, onError });
  reading = session.read();
}
begin();

// 5. Calls from the background and the popup.
const ear = pageEar();
const fromExtension = (own: { id: string }, sender: { id?: string | undefined }) =>
  sender.id === own.id;
receive(
  ear,
  tabCalls,
  fromExtension,
  {
    names: async () => {
      // Whoever asks while the page is being read would hear of none.
      await reading;
      return (
        session?.names() ?? {
          url: location.href,
          title: document.title,
          published: null,
          names: [],
        }
      );
    },
    jump: ({ entity, nth }) => ({ found: session?.jump(entity, nth) ?? false }),
    step: ({ direction }) => ({ found: card?.step(direction) ?? false }),
    settingsChanged: async () => {
      if (session) await session.renew();
      else begin();
      return {};
    },
    leave: ({ sites }) => {
      if (sites.some((site) => isWithin(location.hostname, site))) life.abort();
      return {};
    },
  },
  life.signal,
);
