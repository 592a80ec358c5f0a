/** What lies around the page in Firefox: its own window answers to WebDriver BiDi too. */
import type { Browser } from 'puppeteer-core';

/** As much of puppeteer's BiDi connection as is used. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}
type Tree = { contexts: { context: string }[] };
type Evaluated = {
  type: string;
  result: { value?: unknown };
  exceptionDetails?: { text: string };
};

const PATIENCE_MS = 10_000;
const MODIFIERS = ['Alt', 'Control', 'Shift'];

export class FirefoxWindow {
  readonly #connection: Connection;
  readonly #context: string;

  private constructor(connection: Connection, context: string) {
    this.#connection = connection;
    this.#context = context;
  }

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: Connection };
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = (result as Tree).contexts[0]?.context;
    if (context === undefined) throw new Error('Firefox shows no window of its own.');
    return new FirefoxWindow(connection, context);
  }

  /** The value of an expression in the browser's window. Only strings, numbers and booleans come back. */
  async ask(expression: string): Promise<unknown> {
    const { result } = await this.#connection.send('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: true,
    });
    const { result: answer, exceptionDetails } = result as Evaluated;
    if (exceptionDetails) throw new Error(`${exceptionDetails.text} in ${expression}`);
    return answer.value;
  }

  /** Asks until the answer is something. */
  async until(expression: string): Promise<unknown> {
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      const answer = await this.ask(expression);
      if (answer) return answer;
      if (Date.now() > end) throw new Error(`Firefox never came to ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Presses keys together as the window receives them from the system. */
  async press(...keys: string[]): Promise<void> {
    const events = keys.map((key) => {
      const isLetter = key.length === 1;
      const named = isLetter && keys.includes('Shift') ? key.toUpperCase() : key;
      const code = isLetter ? `Key${key.toUpperCase()}` : key;
      const number = isLetter ? key.toUpperCase().charCodeAt(0) : 0;
      const init = { key: named, code: MODIFIERS.includes(key) ? '' : code, keyCode: number };
      return `new KeyboardEvent('', ${JSON.stringify(init)})`;
    });
    await this.ask(`(() => {
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(window);
      const events = [${events.join(',')}];
      for (const event of events) keys.keydown(event);
      for (const event of events.reverse()) keys.keyup(event);
    })()`);
  }
}
