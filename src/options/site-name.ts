/** The domain in what a reader typed: an address, or a host, with or without "www". Null where it is none. */
export function siteName(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const address = /^[a-z]+:\/\//.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return /^https?:$/.test(protocol) && /^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host) ? host : null;
}
