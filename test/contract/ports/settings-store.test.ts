import { describe, expect, it } from 'vitest';
import type { StoredKey } from '../../../functions/ports/configuration.ts';
import { NotFoundError } from '../../../shared/errors.ts';
import {
  calendars,
  channels,
  everySetting,
  messages,
  organisation,
  queues,
  startMs,
} from '../../support/fixtures/organisation.ts';
import { everyStore } from '../../support/fixtures/stores.ts';

const byId = (values: readonly { readonly id: string }[]) => [...values].sort((a, b) => (a.id < b.id ? -1 : 1));

const key: StoredKey = {
  id: 'abcdef123456',
  channelId: 'web',
  label: 'Widget',
  secretHash: 'f'.repeat(64),
  createdAtMs: startMs,
  createdBy: 'Amira',
};

describe.each(everyStore())('the settings store $name', ({ open }) => {
  it('says that nothing is set up, as long as there is no organisation', async () => {
    const { settings } = await open();
    await settings.save([{ kind: 'queue', value: queues.general }]);
    await expect(settings.settings()).rejects.toThrow(NotFoundError);
  });

  it('gives back every setting', async () => {
    const { settings } = await open();
    await settings.save(everySetting);
    const kept = await settings.settings();
    expect(kept.organisation).toEqual(organisation);
    expect(byId(kept.queues)).toEqual(byId(Object.values(queues)));
    expect(byId(kept.calendars)).toEqual(byId(Object.values(calendars)));
    expect(byId(kept.channels)).toEqual(byId(Object.values(channels)));
    expect(kept.messages).toHaveLength(messages.length);
    expect(kept.messages).toEqual(expect.arrayContaining([...messages]));
  });

  it('replaces the setting with the same id, and no other of another kind', async () => {
    const { settings } = await open();
    await settings.save(everySetting);
    await settings.save([
      { kind: 'queue', value: { ...queues.general, name: 'Care' } },
      { kind: 'calendar', value: { ...calendars.always, id: 'general', name: 'General hours' } },
    ]);
    const kept = await settings.settings();
    expect(kept.queues).toHaveLength(3);
    expect(kept.queues.find(({ id }) => id === 'general')?.name).toBe('Care');
    expect(kept.calendars).toHaveLength(3);
  });

  it('keeps a wording for each moment, locale, reason and channel', async () => {
    const { settings } = await open();
    const wording = { key: 'agent-joined', locale: 'de', text: 'Hallo' } as const;
    const variants = [
      wording,
      { ...wording, reason: 'safety' },
      { ...wording, channel: 'voice' },
      { ...wording, reason: 'safety', channel: 'voice' },
      { ...wording, locale: 'en' },
    ] as const;
    await settings.save([{ kind: 'organisation', value: organisation }]);
    await settings.save(variants.map((value) => ({ kind: 'message', value })));
    await settings.save([{ kind: 'message', value: { ...wording, text: 'Guten Tag' } }]);
    const kept = await settings.settings();
    expect(kept.messages).toHaveLength(variants.length);
    expect(kept.messages.filter(({ text }) => text === 'Guten Tag')).toEqual([{ ...wording, text: 'Guten Tag' }]);
  });

  it('keeps one setting of signals, and none until it is saved', async () => {
    const { settings } = await open();
    await settings.save([{ kind: 'organisation', value: organisation }]);
    expect(await settings.settings()).not.toHaveProperty('signals');
    await settings.save([{ kind: 'signals', value: { topics: { legal: { on: false } } } }]);
    await settings.save([{ kind: 'signals', value: { topics: { safety: { phrases: ['gas bottle'] } } } }]);
    expect((await settings.settings()).signals).toEqual({ topics: { safety: { phrases: ['gas bottle'] } } });
  });

  it('reads on where a page of the database ends, at 1 MB', async () => {
    const { settings } = await open();
    await settings.save([{ kind: 'organisation', value: organisation }]);
    const locales = Array.from({ length: 400 }, (_, index) => `en-a${String(index).padStart(3, '0')}`);
    await settings.save(
      locales.map((locale) => ({ kind: 'message', value: { key: 'agent-joined', locale, text: '語'.repeat(2_000) } })),
    );
    expect((await settings.settings()).messages).toHaveLength(400);
  });

  it('keeps channel keys', async () => {
    const { settings } = await open();
    expect(await settings.readKey(key.id)).toBeUndefined();
    await settings.saveKey(key);
    await settings.saveKey({ ...key, id: 'other1234567' });
    await settings.saveKey({ ...key, revokedAtMs: startMs + 1 });
    expect(await settings.readKey(key.id)).toEqual({ ...key, revokedAtMs: startMs + 1 });
    expect(await settings.keys()).toHaveLength(2);
  });

  it('lists the audit log newest first, up to the limit', async () => {
    const { settings } = await open();
    for (const [id, atMs] of [
      ['a', startMs + 2],
      ['b', startMs + 3],
      ['c', startMs + 1],
    ] as const)
      await settings.record({
        id,
        atMs,
        actor: 'Amira',
        action: 'queue.saved',
        subject: id,
        detail: { deep: [1, {}] },
      });
    expect((await settings.audit(10)).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    const [newest, ...more] = await settings.audit(1);
    expect(newest).toMatchObject({ id: 'b', detail: { deep: [1, {}] } });
    expect(more).toEqual([]);
  });

  it('keeps two audit entries of the same moment', async () => {
    const { settings } = await open();
    const entry = { atMs: startMs, actor: 'Amira', action: 'queue.saved', subject: 'general', detail: {} };
    await settings.record({ ...entry, id: 'a' });
    await settings.record({ ...entry, id: 'b' });
    expect(await settings.audit(10)).toHaveLength(2);
  });
});
