import { describe, expect, test } from 'vitest';
import { orderedId } from '../../../functions/local/aws/ordered-id.ts';
import { openStore } from '../../../functions/local/aws/store.ts';
import { temporaryFolder } from '../../contract/local-aws/folder.ts';

const token = (callId: string) => ({ callId });

describe.each([
  ['in memory', false],
  ['in a folder', true],
])('a store %s', (_, isInFolder) => {
  test('gives back what was put, in the order of ids', async () => {
    const store = await openStore(isInFolder ? await temporaryFolder() : undefined);
    await store.write([
      store.callTokens.put('b', token('2')),
      store.callTokens.put('a', token('1')),
      store.callTokens.put('c', token('3')),
    ]);
    await store.write([store.callTokens.delete('b')]);
    expect(await store.callTokens.read('a')).toEqual(token('1'));
    expect(await store.callTokens.read('b')).toBeUndefined();
    expect(await store.callTokens.all()).toEqual([token('1'), token('3')]);
    expect(await store.callTokens.latest(1)).toEqual([token('3')]);
    expect(await store.calls.all()).toEqual([]);
    await store.close();
  });
});

test('a store refuses a folder that is open already, and takes it when it is closed', async () => {
  const folder = await temporaryFolder();
  const store = await openStore(folder);
  await store.write([store.callTokens.put('a', token('1'))]);
  await expect(openStore(folder)).rejects.toThrow(/is another Baton running on this data\?/);
  await store.close();
  const again = await openStore(folder);
  expect(await again.callTokens.all()).toEqual([token('1')]);
  await again.close();
});

test('ids sort in the order of creation, also within a millisecond and when the clock steps back', () => {
  const ids = [1000, 1000, 999, 5000, 1000, ...Array.from({ length: 5000 }, () => 5000)].map((ms) => orderedId(ms));
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
