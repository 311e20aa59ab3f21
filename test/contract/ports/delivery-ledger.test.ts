import { describe, expect, it } from 'vitest';
import { everyStore } from '../../support/fixtures/stores.ts';

describe.each(everyStore())('the delivery ledger $name', ({ open }) => {
  it('remembers each delivery that is done, and no other', async () => {
    const { deliveries } = await open();
    expect(await deliveries.isDone('email:1')).toBe(false);
    await deliveries.markDone('email:1');
    await deliveries.markDone('email:1');
    expect(await deliveries.isDone('email:1')).toBe(true);
    expect(await deliveries.isDone('email:11')).toBe(false);
    expect(await deliveries.isDone('email:c-1#handoff.queued')).toBe(false);
  });
});
