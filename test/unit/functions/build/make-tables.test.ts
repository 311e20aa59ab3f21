import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeTable, tableModule } from '../../../../functions/build/make-tables.ts';
import { noAbbreviations } from '../../../../shared/signals/language/abbreviations.ts';
import { isWordTable, WordLookup } from '../../../../shared/signals/language/word-table.ts';

const shared = fileURLToPath(new URL('../../../../shared', import.meta.url));
const tables = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((file) => tableModule.test(file));

it('finds tables to make', () => expect(tables.length).toBeGreaterThan(3));

it.each(tables)('bundles %s as it makes itself where nothing is bundled', async (file) => {
  const path = join(shared, file);
  const { code } = await makeTable(path);
  const bundled = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
  // Afresh: another test of this process may have had the patterns of frames made.
  const made = await import(`${path}?afresh`);
  // As data: in which order exports come is nobody's business.
  expectSame({ ...bundled }, JSON.parse(JSON.stringify({ ...made })));
});

it('shortens tables of words, and no other text that begins like a shortened one', async () => {
  const { code } = await makeTable(join(shared, 'signals/topics/phrases.table.ts'));
  expect(code).toContain('"#|ten|eleven|twelve|');
});

/** Tables of words alone differ, by how they are written. */
function expectSame(bundled: unknown, made: unknown): void {
  if (isWordTable(made)) expect(noAbbreviations + new WordLookup(bundled as string, String).inFull()).toBe(made);
  else if (typeof made !== 'object' || made === null) expect(bundled).toBe(made);
  else {
    expect(Object.keys(bundled as object).sort()).toEqual(Object.keys(made).sort());
    for (const [key, value] of Object.entries(made)) expectSame((bundled as Record<string, unknown>)[key], value);
  }
}
