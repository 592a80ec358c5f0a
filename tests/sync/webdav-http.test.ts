import { describe, expect, test } from 'vitest';
import { folderAddress, originPattern } from '../../src/sync/webdav-check.ts';
import { davFolder, readListing } from '../../src/sync/webdav-http.ts';

const apache = `<?xml version="1.0" encoding="utf-8"?>
<D:multistatus xmlns:D="DAV:" xmlns:ns0="DAV:">
<D:response xmlns:lp1="DAV:"><D:href>/notes/</D:href><D:propstat><D:prop><lp1:getetag>"1000-6"</lp1:getetag></D:prop></D:propstat></D:response>
<D:response xmlns:lp1="DAV:"><D:href>/notes/a%20b.a</D:href><D:propstat><D:prop><lp1:getetag>"51-65"</lp1:getetag><lp1:getcontentlength>81</lp1:getcontentlength><lp1:getlastmodified>Thu, 01 Jan 2026 00:00:00 GMT</lp1:getlastmodified></D:prop></D:propstat></D:response>
<D:response xmlns:lp1="DAV:"><D:href>/notes/x.b</D:href><D:propstat><D:prop><lp1:getetag>W/"51-66"</lp1:getetag></D:prop></D:propstat></D:response>
</D:multistatus>`;
const nextcloud = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"><d:response><d:href>/remote.php/dav/files/me/n/x.a</d:href><d:propstat><d:prop><d:getetag>&quot;6f&quot;</d:getetag><d:getcontentlength>9</d:getcontentlength></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;

describe('a listing', () => {
  test('of Apache: names, lengths, hints; a weak tag is no hint', () => {
    expect(readListing(apache)).toEqual([
      { name: 'notes', hint: '"1000-6"  ', bytes: null },
      { name: 'a b.a', hint: '"51-65" 81 Thu, 01 Jan 2026 00:00:00 GMT', bytes: 81 },
      { name: 'x.b', hint: null, bytes: null },
    ]);
  });
  test('of Nextcloud', () => {
    expect(readListing(nextcloud)).toEqual([{ name: 'x.a', hint: '"6f" 9 ', bytes: 9 }]);
  });
  test.each(['', '<html>', '<d:response>', '<response><href>%E0%A4%A'])(
    'of nonsense: %s',
    (xml) => {
      expect(readListing(xml).filter(({ hint }) => hint !== null)).toEqual([]);
    },
  );
});

test('a hint too long to keep is none', () => {
  const [file] = readListing(
    `<response><href>/n/x.a</href><getetag>"${'6'.repeat(1_000)}"</getetag></response>`,
  );
  expect(file).toEqual({ name: 'x.a', hint: null, bytes: null });
});

describe('a request', () => {
  const account = { url: 'https://dav.example/n/', user: 'rené', password: 'ü:x' };
  const answering = (status: number, type?: ResponseType) => {
    const asked: { url: string; init: RequestInit }[] = [];
    const fetcher = (async (url: string, init: RequestInit) => {
      asked.push({ url, init });
      const answer = new Response(null, { status });
      return type ? Object.defineProperty(answer, 'type', { value: type }) : answer;
    }) as typeof fetch;
    return { asked, folder: davFolder(account, fetcher) };
  };

  test('signs in with UTF-8, keeps no cookies, follows nowhere', async () => {
    const { asked, folder } = answering(404);
    expect(await folder.get('x.a')).toBeNull();
    const [{ url, init } = { url: '', init: {} as RequestInit }] = asked;
    expect(url).toBe('https://dav.example/n/x.a');
    expect(init).toMatchObject({ credentials: 'omit', redirect: 'manual', cache: 'no-store' });
    const { Authorization } = init.headers as Record<string, string>;
    const decoded = Buffer.from(String(Authorization).replace('Basic ', ''), 'base64').toString();
    expect(decoded).toBe('rené:ü:x');
  });

  const rows: [number, string][] = [
    [301, 'redirect'],
    [401, 'sign-in'],
    [403, 'rights'],
    [405, 'not-webdav'],
    [412, 'busy'],
    [413, 'space'],
    [418, 'unknown'],
    [423, 'busy'],
    [429, 'busy'],
    [500, 'server'],
    [503, 'server'],
    [507, 'space'],
  ];
  test.each(rows)('answered %i means %s', async (status, problem) => {
    await expect(answering(status).folder.get('x.a')).rejects.toMatchObject({ problem });
  });
  test('a page where a listing should be is no WebDAV', async () => {
    await expect(answering(200).folder.list()).rejects.toMatchObject({ problem: 'not-webdav' });
  });
  test('an answer without end is no WebDAV, and is not read on', async () => {
    let read = 0;
    const endless = new ReadableStream({
      pull(controller) {
        read += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const fetcher = (async () => new Response(endless, { status: 207 })) as typeof fetch;
    await expect(davFolder(account, fetcher).list()).rejects.toMatchObject({
      problem: 'not-webdav',
    });
    expect(read).toBeLessThan(40_000_000);
  });
  test('what is gone already is removed', async () => {
    await expect(answering(404).folder.remove('x.a')).resolves.toBeUndefined();
    await expect(answering(403).folder.remove('x.a')).rejects.toMatchObject({ problem: 'rights' });
  });
  test('a line that is dead', async () => {
    const dead = (() => Promise.reject(new TypeError('Failed to fetch'))) as typeof fetch;
    await expect(davFolder(account, dead).list()).rejects.toMatchObject({ problem: 'offline' });
  });
});

test('a folder’s address, as typed and as kept', () => {
  expect(folderAddress(' https://me:pw@dav.example/notes?x=1#y ')).toBe(
    'https://dav.example/notes/',
  );
  expect(folderAddress('dav.example:8443/notes')).toBe('https://dav.example:8443/notes/');
  for (const wrong of ['', 'my notes', 'ftp://dav.example/', 'javascript:alert(1)'])
    expect(() => folderAddress(wrong)).toThrow(expect.objectContaining({ problem: 'no-address' }));
});

test('only the one origin is asked for', () => {
  expect(originPattern('https://dav.example:8443/n/', true)).toBe('https://dav.example:8443/*');
  expect(originPattern('https://dav.example:8443/n/', false)).toBe('https://dav.example/*');
});
