import { describe, expect, it } from 'vitest';
import { entrySk } from '../../../functions/adapters/dynamodb/conversations/keys.ts';
import { latestEntries, newestEntry } from '../../../functions/adapters/dynamodb/conversations/log-requests.ts';
import { attributes } from '../../../shared/json.ts';
import { owedEvent, plainEntry } from '../../support/fixtures/entries.ts';
import { startMs } from '../../support/fixtures/organisation.ts';
import { everyStore } from '../../support/fixtures/stores.ts';

describe.each(everyStore())('the conversation log $name', ({ open }) => {
  it('knows nothing of a conversation that nobody started', async () => {
    const { log } = await open();
    expect(await log.newest('c-1')).toBeUndefined();
    expect(await log.at('c-1', 1)).toBeUndefined();
    expect(await log.list('c-1', 0, 10)).toEqual([]);
    expect(await log.latest('c-1', 10)).toEqual([]);
  });

  it('gives back each entry as it was appended', async () => {
    const { log } = await open();
    const entry = plainEntry('c-1', 1, { text: 'Grüße 👩🏽‍🚒 \u202e …', owed: [owedEvent('c-1', 1)] });
    expect(await log.append(entry)).toBe(true);
    expect(await log.at('c-1', 1)).toEqual(entry);
    expect(await log.newest('c-1')).toEqual(entry);
    expect(await log.newest('c-1', { consistent: true })).toEqual(entry);
  });

  it('keeps every number that a caller may send', async () => {
    const { log } = await open();
    const { MAX_SAFE_INTEGER, MIN_SAFE_INTEGER } = Number;
    const given = { most: MAX_SAFE_INTEGER, least: MIN_SAFE_INTEGER, tiny: -1e-100, odd: 0.1 + 0.2, none: 0 };
    expect(attributes.parse(given)).toEqual(given);
    const entry = plainEntry('c-1', 1);
    await log.append({ ...entry, message: { ...entry.message, attributes: given } });
    expect((await log.at('c-1', 1))?.message.attributes).toEqual(given);
  });

  it('leaves out what is not there', async () => {
    const { log } = await open();
    await log.append(plainEntry('c-1', 1, { ruleSetHash: undefined }));
    expect(await log.at('c-1', 1)).not.toHaveProperty('ruleSetHash');
  });

  it('lets one of 20 win who append the same entry at once, and changes nothing for the others', async () => {
    const { log } = await open();
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, writer) => log.append(plainEntry('c-1', 1, { text: `From ${writer}` }))),
    );
    expect(outcomes.filter(Boolean)).toHaveLength(1);
    expect((await log.newest('c-1'))?.message.text).toBe(`From ${outcomes.indexOf(true)}`);
    expect(await log.append(plainEntry('c-1', 1, { text: 'Late' }))).toBe(false);
    expect((await log.newest('c-1'))?.message.text).toBe(`From ${outcomes.indexOf(true)}`);
  });

  it('finds the conversations of a customer by their first message, newest first', async () => {
    const { log } = await open();
    const of = (conversationId: string, seq: number, atMs: number, customerId = 'ada') => {
      const entry = plainEntry(conversationId, seq, { atMs });
      return log.append({ ...entry, state: { ...entry.state, customer: { id: customerId } } });
    };
    await of('c-1', 1, startMs);
    await of('c-1', 2, startMs + 90_000);
    await of('c-2', 1, startMs + 60_000);
    await of('c-3', 1, startMs + 30_000);
    await of('c-4', 1, startMs, 'ben');
    expect(await log.ofCustomer('ada', 2)).toEqual(['c-2', 'c-3']);
    expect(await log.ofCustomer('ada', 10)).toEqual(['c-2', 'c-3', 'c-1']);
    expect(await log.ofCustomer('eve', 10)).toEqual([]);
  });

  it('finds the conversations that started on a day, newest first', async () => {
    const { log } = await open();
    const midnight = Math.floor(startMs / 86_400_000) * 86_400_000;
    await log.append(plainEntry('c-1', 1, { atMs: midnight }));
    await log.append(plainEntry('c-1', 2, { atMs: midnight + 1_000 }));
    await log.append(plainEntry('c-2', 1, { atMs: midnight + 86_399_999 }));
    await log.append(plainEntry('c-3', 1, { atMs: midnight - 1 }));
    expect(await log.startedOn(midnight + 5, 10)).toEqual(['c-2', 'c-1']);
    expect(await log.startedOn(midnight + 5, 1)).toEqual(['c-2']);
    expect(await log.startedOn(midnight - 5, 10)).toEqual(['c-3']);
    expect(await log.startedOn(midnight + 86_400_000, 10)).toEqual([]);
  });

  it('keeps conversations apart, also where the name of one begins with the other', async () => {
    const { log } = await open();
    await log.append(plainEntry('c-1', 1));
    await log.append(plainEntry('c-11', 1));
    await log.append(plainEntry('c-11', 2));
    expect((await log.newest('c-1'))?.seq).toBe(1);
    expect(await log.list('c-1', 0, 10)).toHaveLength(1);
  });

  it('lists in order of the sequence numbers, not of their digits', async () => {
    const { log } = await open();
    for (let seq = 1; seq <= 12; seq += 1) await log.append(plainEntry('c-1', seq));
    const seqs = async (entries: Promise<readonly { readonly seq: number }[]>) => (await entries).map(({ seq }) => seq);
    expect(await seqs(log.list('c-1', 0, 100))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await seqs(log.list('c-1', 8, 3))).toEqual([9, 10, 11]);
    expect(await seqs(log.list('c-1', 12, 3))).toEqual([]);
    expect(await seqs(log.latest('c-1', 3))).toEqual([10, 11, 12]);
    expect(await seqs(log.latest('c-1', 100))).toHaveLength(12);
    expect((await log.newest('c-1'))?.seq).toBe(12);
  });

  it.each([9_999_999_998, 9_999_999_999, 99_999_999_998, Number.MAX_SAFE_INTEGER])(
    'lists nothing after number %d, which no conversation reaches',
    async (after) => {
      const { log } = await open();
      await log.append(plainEntry('c-1', 1));
      expect(await log.list('c-1', after, 10)).toEqual([]);
      expect(await log.at('c-1', after)).toBeUndefined();
    },
  );

  it('reads on where a page of the database ends, at 1 MB', async () => {
    const { log } = await open();
    const entries = Array.from({ length: 60 }, (_, index) =>
      plainEntry('c-1', index + 1, { text: `${index} ${'x'.repeat(40_000)}` }),
    );
    await Promise.all(entries.map((entry) => log.append(entry)));
    expect(await log.list('c-1', 0, 100)).toEqual(entries);
    expect(await log.latest('c-1', 100)).toEqual(entries);
    expect((await log.list('c-1', 5, 50)).map(({ seq }) => seq)).toEqual(entries.slice(5, 55).map(({ seq }) => seq));
    expect((await log.latest('c-1', 40)).map(({ seq }) => seq)).toEqual(entries.slice(20).map(({ seq }) => seq));
  });

  it('takes off what an entry owes, and its row of the index, and nothing else', async () => {
    const { log, owedWork } = await open();
    const entry = plainEntry('c-1', 1, { owed: [owedEvent('c-1', 1)] });
    await log.append(entry);
    expect(await owedWork.dueBefore(startMs + 60_000, 10)).toEqual([{ kind: 'entry', conversationId: 'c-1', seq: 1 }]);
    await log.settle('c-1', 1);
    expect(await log.at('c-1', 1)).toEqual({ ...entry, owed: [] });
    expect(await owedWork.dueBefore(startMs + 60_000, 10)).toEqual([]);
    await log.settle('c-1', 1);
    expect(await log.at('c-1', 1)).toEqual({ ...entry, owed: [] });
  });

  it('settles an entry that is gone without bringing it back', async () => {
    const { log } = await open();
    await log.settle('c-1', 1);
    expect(await log.at('c-1', 1)).toBeUndefined();
  });
});

describe('the requests of the log', () => {
  it('read one entry for the state, and the freshest where that is asked for', () => {
    expect(newestEntry('t', 'c-1', false)).toMatchObject({ Limit: 1, ScanIndexForward: false, ConsistentRead: false });
    expect(newestEntry('t', 'c-1', true)).toMatchObject({ ConsistentRead: true });
    expect(latestEntries('t', 'c-1', 7)).toMatchObject({ Limit: 7, ConsistentRead: true });
  });

  it('number entries so that their text sorts as they do', () => {
    const numbers = [1, 2, 9, 10, 99, 100, 12_345, 9_999_999_999];
    expect([...numbers.map(entrySk)].sort()).toEqual(numbers.map(entrySk));
  });
});
