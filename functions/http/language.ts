/** The languages that sentences about workflows can be asked for. */
const spoken = ['en', 'de'] as const;
export type SpokenLanguage = (typeof spoken)[number];

/**
 * The language that a caller likes best of those that are spoken; English where they name none of them.
 * @param header `Accept-Language`, such as `de-AT, de;q=0.9, en;q=0.5`
 * @see RFC 9110, 12.5.4
 */
export function languageAsked(header = ''): SpokenLanguage {
  const asked = header.split(',').map((range) => {
    const [tag = '', quality] = range.split(/\s*;\s*q=/i);
    return { base: tag.trim().toLowerCase().split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const liked = asked.filter(({ quality }) => quality > 0).sort((one, other) => other.quality - one.quality);
  return liked.map(({ base }) => spoken.find((known) => known === base)).find(Boolean) ?? 'en';
}
