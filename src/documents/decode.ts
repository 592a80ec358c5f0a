import { DocumentError } from './document-error.ts';

const BOMS: { bytes: number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
/** Browsers look for the charset of a page in its first 1,024 bytes, and so do we. */
const CHARSET_WITHIN = 1_024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, CHARSET_WITHIN));
  return CHARSET.exec(head)?.[1] ?? null;
};

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so, or for a page that is not valid
 * UTF-8 the charset it names (a saved page often keeps the name and changes the bytes). Line breaks
 * become `\n`; the byte order mark goes.
 * @throws DocumentError where the bytes are not what they claim to be.
 */
export function decode(bytes: Uint8Array, file: string, kind: 'text' | 'html' = 'text'): string {
  const bom = BOMS.find((row) => row.bytes.every((byte, at) => bytes[at] === byte));
  const declared = kind === 'html' ? declaredCharset(bytes) : null;
  const encodings = bom ? [bom.encoding] : ['utf-8', ...(declared ? [declared] : [])];
  const text = encodings.map((encoding) => decoded(bytes, encoding)).find((one) => one !== null);
  if (typeof text !== 'string') {
    const claimed = encodings.map((encoding) => encoding.toUpperCase()).join(' nor ');
    throw new DocumentError(
      file,
      'encoding',
      `is not valid ${claimed}; save it as UTF-8.`,
      encodings.map((encoding) => encoding.toUpperCase()).join(', '),
    );
  }
  if (text.includes('\0'))
    throw new DocumentError(
      file,
      'nul',
      'holds NUL characters, so it is no text or it is UTF-16 without a byte order mark; save it as UTF-8.',
    );
  return text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n');
}
