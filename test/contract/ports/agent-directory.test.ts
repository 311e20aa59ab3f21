import { describe, expect, it } from 'vitest';
import { isThere } from '../../../functions/ports/agent-directory.ts';
import { startMs } from '../../support/fixtures/organisation.ts';
import { everyStore } from '../../support/fixtures/stores.ts';

describe.each(everyStore())('the agent directory $name', ({ open }) => {
  it('knows nobody at first', async () => {
    const { agents } = await open();
    expect(await agents.agents()).toEqual([]);
    expect(await agents.agent('jonas')).toBeUndefined();
    expect(await agents.sockets()).toEqual([]);
  });

  it('takes whoever opens the inbox as available, until they say otherwise', async () => {
    const { agents, clock } = await open();
    await agents.seen('jonas', 'Jonas');
    expect(await agents.agent('jonas')).toEqual({
      agentId: 'jonas',
      name: 'Jonas',
      availability: 'available',
      seenAtMs: startMs,
    });
    await agents.setAvailability('jonas', 'Jonas', 'away');
    clock.advance(60_000);
    await agents.seen('jonas', 'Jonas Petersen');
    expect(await agents.agents()).toEqual([
      { agentId: 'jonas', name: 'Jonas Petersen', availability: 'away', seenAtMs: startMs + 60_000 },
    ]);
    await agents.setAvailability('jonas', 'Jonas', 'available');
    expect(await agents.agent('jonas')).toMatchObject({ availability: 'available' });
  });

  it('counts an agent as there for two and a half minutes after the last sign of life', async () => {
    const { agents } = await open();
    await agents.seen('jonas', 'Jonas');
    const [jonas] = await agents.agents();
    if (!jonas) throw new Error('Jonas is not there.');
    expect(isThere(jonas, startMs + 149_999)).toBe(true);
    expect(isThere(jonas, startMs + 150_000)).toBe(false);
    expect(isThere({ ...jonas, availability: 'away' }, startMs)).toBe(false);
  });

  it('keeps each open page until it is closed, or for two and a half hours', async () => {
    const { agents, clock } = await open();
    await agents.openSocket({ connectionId: 'one', agentId: 'jonas' });
    await agents.openSocket({ connectionId: 'two', agentId: 'jonas' });
    await agents.closeSocket('one');
    await agents.closeSocket('never-there');
    expect(await agents.sockets()).toEqual([{ connectionId: 'two', agentId: 'jonas' }]);
    clock.advance(2 * 3_600_000);
    await agents.openSocket({ connectionId: 'three', agentId: 'leyla' });
    expect(await agents.sockets()).toHaveLength(2);
    clock.advance(1_800_000 + 1);
    expect(await agents.sockets()).toEqual([{ connectionId: 'three', agentId: 'leyla' }]);
  });

  it('lets a page that shows itself again stay', async () => {
    const { agents, clock } = await open();
    await agents.openSocket({ connectionId: 'one', agentId: 'jonas' });
    clock.advance(2 * 3_600_000);
    await agents.openSocket({ connectionId: 'one', agentId: 'jonas' });
    clock.advance(2 * 3_600_000);
    expect(await agents.sockets()).toEqual([{ connectionId: 'one', agentId: 'jonas' }]);
  });
});
