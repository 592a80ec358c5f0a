import type { Mention } from '../model.ts';
import type { NameIndex } from './compile.ts';

/** Where texts name entities: full names only, longest first. */
export function find(
  index: NameIndex,
  texts: readonly string[],
  _named: readonly string[] = [],
): Mention[] {
  return texts.flatMap((text, block) => {
    const taken = new Uint8Array(text.length);
    const mentions: Mention[] = [];
    for (const { name, entity } of index.names)
      for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
        const end = start + name.length;
        if (/\w/.test(text[start - 1] ?? '') || /\w/.test(text[end] ?? '')) continue;
        if (taken[start] || taken[end - 1]) continue;
        taken.fill(1, start, end);
        const published = entity.published ?? false;
        mentions.push({
          block,
          start,
          end,
          entity: entity.id,
          alias: name,
          rule: 'full-name',
          published,
        });
      }
    return mentions.sort((a, b) => a.start - b.start);
  });
}
