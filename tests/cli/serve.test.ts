import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../src/cli/serve.ts';
import { newFolder } from '../support/temporary.ts';

let served: Served;
beforeAll(async () => {
  const folder = newFolder();
  mkdirSync(path.join(folder, 'public'));
  writeFileSync(path.join(folder, 'public', 'a page.html'), '<h1>Hello</h1>');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  served = await serve(path.join(folder, 'public'));
});
afterAll(() => served.close());

/** The raw path goes over the wire as written; fetch would tidy it up first. */
const statusOf = (raw: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    get(`${served.origin}${raw}`, { path: raw }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });

test.each([
  ['/a%20page.html', 200],
  ['/other.html', 404],
  ['/../secret.txt', 404],
  ['/%2e%2e/secret.txt', 404],
  ['/..%2fsecret.txt', 404],
  ['/%zz', 404],
])('%s is answered with %i', async (raw, status) => {
  expect(await statusOf(raw)).toBe(status);
});
