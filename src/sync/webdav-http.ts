/** The few requests that sync makes of a WebDAV server, and what its refusals mean. */
import { toBase64 } from '../text/base64.ts';
import { reasonOf } from '../text/reason.ts';
import { type Bytes, utf8 } from './bytes.ts';
import { readAll, TooLarge } from './deflate.ts';
import { type Problem, SyncError } from './transport.ts';
import { MOST_BYTES } from './webdav-file.ts';

/** Where and as whom. Kept on this device only: never in a mailbox, never in an export. */
export interface DavAccount {
  /** The folder's address; it ends with `/`. */
  url: string;
  user: string;
  password: string;
}

/** A request that is slower than this is given up; the next round tries again. Milliseconds. */
const PATIENCE = 60_000;

/** What a status means. 404 and 405 depend on what was asked and are settled there. */
const MEANINGS: [number, Problem][] = [
  [401, 'sign-in'],
  [403, 'rights'],
  [404, 'address'],
  [405, 'not-webdav'],
  [409, 'address'],
  [412, 'busy'],
  [413, 'space'],
  [423, 'busy'],
  [429, 'busy'],
  [501, 'not-webdav'],
  [507, 'space'],
];

const meaningOf = (status: number): Problem =>
  MEANINGS.find(([known]) => known === status)?.[1] ?? (status >= 500 ? 'server' : 'unknown');

/** A file of the folder, as the server lists it. */
export interface Listed {
  name: string;
  /** Changes where the file does; null where the server says nothing to go by. Only ever a hint. */
  hint: string | null;
  /** Its length, or null where the server does not say. */
  bytes: number | null;
}

/** A folder on a server. Every request may throw a SyncError. */
export interface DavFolder {
  /** The files of the folder; null where there is no folder. */
  list(): Promise<Listed[] | null>;
  /** A file; null where there is none. */
  get(name: string): Promise<Bytes | null>;
  /** Writes a file, and the folder first where it is missing. */
  put(name: string, bytes: Bytes): Promise<void>;
  remove(name: string): Promise<void>;
}

const basic = ({ user, password }: DavAccount): string =>
  `Basic ${toBase64(utf8(`${user}:${password}`))}`;

const PROPFIND =
  '<?xml version="1.0" encoding="utf-8"?><propfind xmlns="DAV:"><prop><getetag/><getcontentlength/><getlastmodified/></prop></propfind>';

const unescapeXml = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The text of the first element of a name, whatever its prefix; service workers have no XML parser. */
function element(xml: string, name: string): string {
  const start = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^<>]{0,500})?>`, 'i').exec(xml);
  if (!start) return '';
  const from = start.index + start[0].length;
  const end = xml.indexOf('<', from);
  return unescapeXml(xml.slice(from, end === -1 ? undefined : end)).trim();
}

/** Hints are kept from round to round. UTF-16 units. */
const LONGEST_HINT = 500;

/** Reads a multi-status answer. */
export function readListing(xml: string): Listed[] {
  const responses = xml.split(/<(?:[\w-]+:)?response(?=[\s>])/i).slice(1);
  return responses.map((response) => {
    const path = element(response, 'href').split('/').filter(Boolean).at(-1) ?? '';
    const etag = element(response, 'getetag');
    // Within a second of a write Apache's tag is weak: two writes may share it.
    const sure = etag !== '' && !etag.startsWith('W/');
    const length = element(response, 'getcontentlength');
    const hint = [etag, length, element(response, 'getlastmodified')].join(' ');
    return {
      name: decodeName(path),
      hint: sure && hint.length <= LONGEST_HINT ? hint : null,
      bytes: /^\d+$/.test(length) ? Number(length) : null,
    };
  });
}

function decodeName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The folder of an account; a test brings its own `fetcher`. */
export function davFolder(account: DavAccount, fetcher: typeof fetch = fetch): DavFolder {
  const send = async (method: string, name: string, body?: Bytes | string): Promise<Response> => {
    const depth: Record<string, string> = method === 'PROPFIND' ? { Depth: '1' } : {};
    let answer: Response;
    try {
      answer = await fetcher(account.url + name, {
        method,
        headers: { Authorization: basic(account), ...depth },
        ...(body === undefined ? {} : { body }),
        cache: 'no-store',
        credentials: 'omit',
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
    } catch {
      // Of whatever kind it was, browsers say no more than "Failed to fetch".
      throw new SyncError('offline');
    }
    // The sign-in must not follow to an address that the reader did not enter.
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400))
      throw new SyncError('redirect');
    return answer;
  };
  const refuse = (answer: Response): never => {
    throw new SyncError(meaningOf(answer.status), `${answer.status} ${answer.statusText}`.trim());
  };
  const bodyOf = async (answer: Response): Promise<Bytes> => {
    try {
      return answer.body ? await readAll(answer.body, MOST_BYTES) : new Uint8Array();
    } catch (error) {
      if (error instanceof TooLarge) throw new SyncError('not-webdav', error.message);
      throw new SyncError('offline', reasonOf(error));
    }
  };
  const makeFolder = async () => {
    const answer = await send('MKCOL', '');
    // 405: somebody else made it meanwhile.
    if (!answer.ok && answer.status !== 405) refuse(answer);
  };
  return {
    async list() {
      const answer = await send('PROPFIND', '', PROPFIND);
      if (answer.status === 404) return null;
      if (!answer.ok) refuse(answer);
      if (answer.status !== 207) throw new SyncError('not-webdav');
      return readListing(new TextDecoder().decode(await bodyOf(answer)));
    },
    async get(name) {
      const answer = await send('GET', name);
      if (answer.status === 404) return null;
      return answer.ok ? bodyOf(answer) : refuse(answer);
    },
    async put(name, bytes) {
      let answer = await send('PUT', name, bytes);
      if (answer.status === 404 || answer.status === 409) {
        await makeFolder();
        answer = await send('PUT', name, bytes);
      }
      if (!answer.ok) refuse(answer);
    },
    async remove(name) {
      const answer = await send('DELETE', name);
      if (!answer.ok && answer.status !== 404) refuse(answer);
    },
  };
}
