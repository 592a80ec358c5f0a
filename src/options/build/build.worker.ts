/** Reads articles beside the page, which goes on answering. One order in; progress, then a facts file out. */
import { factsJson } from '../../facts/facts-json.ts';
import { reasonOf } from '../../text/reason.ts';
import type { Answer, Order } from './builder.ts';
import { factsOf } from './facts-of.ts';

const answer = (value: Answer) => postMessage(value);

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  try {
    const facts = factsOf(data.documents, data.label, (done) => answer({ done }));
    answer({ json: factsJson(facts) });
  } catch (error) {
    answer({ failed: reasonOf(error) });
  }
});
