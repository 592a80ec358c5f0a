/**
 * End-to-end encryption by passphrase: PBKDF2-SHA-256 and AES-256-GCM, both WebCrypto's. 600,000
 * rounds are what OWASP's Password Storage Cheat Sheet asks of PBKDF2-SHA-256.
 */
import { fromBase64, toBase64 } from '../text/base64.ts';
import { type Bytes, utf8 } from './bytes.ts';
import { SyncError } from './transport.ts';

/** Rounds of PBKDF2 with which we write. */
export const ROUNDS = 600_000;
/** A file may ask for more rounds than ours, but not for a day of them, nor for fewer. */
const MOST_ROUNDS = 10_000_000;

/** What stands beside an encrypted body, in the clear. Binary values in base64. */
export interface Seal {
  salt: string;
  rounds: number;
  iv: string;
}

/** Seals and opens the bodies of files. */
export interface Cipher {
  /** `about` is not encrypted but cannot be changed unnoticed. */
  seal(body: Bytes, about: Bytes): Promise<{ seal: Seal; body: Bytes }>;
  /** @throws SyncError `passphrase` where the body was sealed with another one, or changed. */
  open(body: Bytes, seal: Seal, about: Bytes): Promise<Bytes>;
}

/** One reader's cipher. It keeps keys that it derived, since deriving takes a good part of a second. */
export function passphraseCipher(passphrase: string): Cipher {
  const keys = new Map<string, Promise<CryptoKey>>();
  let own: { salt: string; rounds: number } | null = null;

  const derive = async (salt: string, rounds: number): Promise<CryptoKey> => {
    const words = utf8(passphrase.normalize('NFKC'));
    const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
    return crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds },
      base,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
  };
  const keyOf = (salt: string, rounds: number): Promise<CryptoKey> => {
    const name = `${salt} ${rounds}`;
    const key = keys.get(name) ?? derive(salt, rounds);
    keys.set(name, key);
    return key;
  };

  return {
    async seal(body, about) {
      own ??= { salt: toBase64(crypto.getRandomValues(new Uint8Array(16))), rounds: ROUNDS };
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const key = await keyOf(own.salt, own.rounds);
      const name = 'AES-GCM';
      const sealed = await crypto.subtle.encrypt({ name, iv, additionalData: about }, key, body);
      return { seal: { ...own, iv: toBase64(iv) }, body: new Uint8Array(sealed) };
    },
    async open(body, { salt, rounds, iv }, about) {
      if (!(rounds >= ROUNDS && rounds <= MOST_ROUNDS)) throw new SyncError('passphrase');
      const key = await keyOf(salt, rounds);
      const name = 'AES-GCM';
      try {
        const opened = await crypto.subtle.decrypt(
          { name, iv: fromBase64(iv), additionalData: about },
          key,
          body,
        );
        // Writing with a salt that is already here spares every device one more derivation.
        own ??= { salt, rounds };
        return new Uint8Array(opened);
      } catch {
        throw new SyncError('passphrase');
      }
    },
  };
}
