import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  caller,
  type Ear,
  isContentScript,
  isOwnPage,
  receive,
  type Sender,
} from '../../src/browser/messenger.ts';

const table = {
  double: { args: v.object({ n: v.number() }), reply: 0 as number },
} as const;
const content: Sender = { id: 'us', url: 'https://news.example/a', tab: { id: 1 } };
const own: Sender = { id: 'us', url: 'chrome-extension://us/popup.html' };

/** A browser with one listener, and how a message from a sender reaches it. */
function listening(admits: typeof isOwnPage, signal?: AbortSignal) {
  const listeners = new Set<Parameters<Ear['onMessage']['addListener']>[0]>();
  const ear: Ear = {
    id: 'us',
    origin: 'chrome-extension://us/',
    onMessage: { addListener: (l) => listeners.add(l), removeListener: (l) => listeners.delete(l) },
  };
  receive(ear, table, admits, { double: ({ n }) => n * 2 }, signal);
  return (from: Sender) =>
    caller<typeof table>(async (message) => {
      for (const listener of listeners) {
        const answer = listener(message, from);
        if (answer) return answer;
      }
      return undefined;
    });
}

describe('a call', () => {
  test('is answered where the sender is admitted', async () => {
    expect(await listening(isContentScript)(content)('double', { n: 2 })).toBe(4);
    expect(await listening(isOwnPage)(own)('double', { n: 2 })).toBe(4);
  });

  test.each([
    { from: own, admits: isContentScript, who: 'an own page, where content scripts ask' },
    {
      from: { ...own, tab: { id: 1 } },
      admits: isContentScript,
      who: 'an own page in a tab, where content scripts ask',
    },
    { from: content, admits: isOwnPage, who: 'a content script, where own pages ask' },
    { from: { ...content, id: 'other' }, admits: isContentScript, who: 'another extension' },
    { from: { ...own, id: 'other' }, admits: isOwnPage, who: 'another extension’s page' },
    {
      from: { id: 'us', url: 'https://chrome-extension.example/us/', tab: { id: 1 } },
      admits: isOwnPage,
      who: 'a web page with a misleading address',
    },
  ])('is not answered for $who', async ({ from, admits }) => {
    await expect(listening(admits)(from)('double', { n: 2 })).rejects.toThrow('nobody answered');
  });

  test('with arguments that do not fit says which', async () => {
    const call = listening(isOwnPage)(own);
    await expect(call('double', { n: 'two' } as never)).rejects.toThrow(/double: n: .*number/);
  });

  test('whose name is only on the prototype is not answered', async () => {
    const call = listening(isOwnPage)(own);
    await expect(call('toString' as 'double', { n: 1 })).rejects.toThrow('nobody answered');
  });

  test('is not answered after the signal', async () => {
    const controller = new AbortController();
    const call = listening(isOwnPage, controller.signal)(own);
    controller.abort();
    await expect(call('double', { n: 2 })).rejects.toThrow('nobody answered');
  });
});
