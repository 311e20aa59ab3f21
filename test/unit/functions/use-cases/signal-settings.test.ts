import { describe, expect, it } from 'vitest';
import { readSignals, saveSignals } from '../../../../functions/use-cases/signal-settings.ts';
import { type SignalsInput, signalsInput } from '../../../../shared/settings/signals.ts';
import { admin, memoryBaton, newestState } from '../../../support/fixtures/baton.ts';

const scope = [
  'where is my parcel',
  'when does my order arrive',
  'track my delivery',
  'my package has not come',
  'change the address of my delivery',
].map((text) => ({ topic: 'delivery', text }));

const input: SignalsInput = {
  topics: { complaint: { on: false }, safety: { phrases: ['pressure valve'], examples: ['the boiler makes a noise'] } },
  scope,
};

describe('settings of signals', () => {
  it('are as shipped until somebody changes them', async () => {
    expect(await readSignals(await memoryBaton())).toEqual({});
  });

  it('are read as they were saved, and the log tells what changed', async () => {
    const baton = await memoryBaton();
    expect(await saveSignals(baton, input, admin)).toEqual(input);
    expect(await readSignals(baton)).toEqual(input);
    const entry = (await baton.settings.audit(10)).find(({ action }) => action === 'signals.saved');
    expect(entry).toMatchObject({
      actor: admin.name,
      detail: { complaint: 'off, 0 phrases, 0 examples', safety: 'on, 1 phrases, 1 examples', scopeExamples: 5 },
    });
    expect(JSON.stringify(entry)).not.toContain('pressure valve');
  });

  it('decide the next message', async () => {
    const { post, ...baton } = await memoryBaton();
    await saveSignals(baton, input, admin);
    await post('c-1', { text: 'I have a complaint: the pressure valve hisses' });
    expect((await newestState(baton)).topics).toEqual(['safety']);
    await post('c-2', { text: 'compose a sonnet about the sea' });
    expect((await newestState(baton, 'c-2')).outOfScope).toBeGreaterThanOrEqual(0.5);
    await post('c-3', { text: 'where is the parcel with my order' });
    expect((await newestState(baton, 'c-3')).outOfScope).toBeLessThan(0.5);
  });

  it('that name no examples leave the scope open', async () => {
    const { post, ...baton } = await memoryBaton();
    await saveSignals(baton, input, admin);
    expect(await saveSignals(baton, { scope: [] }, admin)).toEqual({});
    await post('c-1', { text: 'compose a sonnet about the sea' });
    expect(await newestState(baton)).not.toHaveProperty('outOfScope');
  });

  it('are refused where they are too large for the store, or name a topic that is none', () => {
    const long = Array.from({ length: 600 }, () => ({ topic: 'delivery', text: 'x'.repeat(500) }));
    expect(signalsInput.safeParse({ scope: long }).success).toBe(false);
    expect(signalsInput.safeParse({ scope: long.slice(0, 400) }).success).toBe(true);
    expect(signalsInput.safeParse({ topics: { weather: { on: true } } }).success).toBe(false);
  });

  it('name only providers that this deployment may ask, and the log tells which may set what', async () => {
    const baton = await memoryBaton();
    const providers: SignalsInput['providers'] = [{ kind: 'comprehend', signals: ['abuse'], region: 'eu-west-1' }];
    const refused = saveSignals({ ...baton, availableProviders: ['bedrock'] }, { providers }, admin);
    await expect(refused).rejects.toThrow('This deployment may not ask Amazon Comprehend.');
    await expect(refused).rejects.toMatchObject({
      issues: [{ path: 'providers', message: expect.stringContaining('AWS_ENDPOINT_URL_COMPREHEND') }],
    });
    expect(await saveSignals(baton, { providers }, admin)).toEqual({ providers });
    const [entry] = (await baton.settings.audit(10)).filter(({ action }) => action === 'signals.saved');
    expect(entry?.detail).toMatchObject({ providers: 'Amazon Comprehend in eu-west-1: abuse' });
  });
});
