export { firstFree, freshEdgeId, freshNodeId } from '../../../../../shared/workflow/fresh-id.ts';

/** Lower case, digits and dashes out of any words: "Günther & Söhne" becomes "gunther-sohne". */
export function slugOf(words: string, fallback: string, maxLength = 32): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxLength)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}
