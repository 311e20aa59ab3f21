import { describe, expect, it } from 'vitest';
import {
  availableProviders,
  signalProviders,
} from '../../../../functions/adapters/signal-providers/signal-providers.ts';
import {
  ProviderError,
  type SignalProvider,
  type SignalQuestion,
} from '../../../../functions/ports/signal-provider.ts';
import { createAnswerCache } from '../../../../functions/use-cases/answer-cache.ts';
import { explainDecision } from '../../../../functions/use-cases/explain-decision.ts';
import { saveSignals } from '../../../../functions/use-cases/signal-settings.ts';
import type { ProviderSetting } from '../../../../shared/signals/providers/settings.ts';
import { admin, driver, entriesOf, memoryBaton } from '../../../support/fixtures/baton.ts';

let versions = 0;

/** Baton with a provider that answers as told; each has a version of its own, so that no test knows another's answers. */
async function asking(
  answer: (question: SignalQuestion) => ReturnType<SignalProvider['ask']>,
  change: Partial<ProviderSetting> = {},
) {
  const baton = await memoryBaton();
  const questions: SignalQuestion[] = [];
  const aborted: boolean[] = [];
  versions += 1;
  const provider: SignalProvider = {
    version: `test/${versions}`,
    ask: (question, signal) => {
      questions.push(question);
      signal.addEventListener('abort', () => aborted.push(true));
      return answer(question);
    },
  };
  const setting = { kind: 'bedrock', model: 'x', signals: ['frustrationCue', 'assistantFailure'], ...change };
  await saveSignals(baton, { providers: [setting as ProviderSetting] }, admin);
  const deps = { ...baton, providers: async () => provider };
  return { ...deps, ...driver(deps), questions, aborted };
}

const provided = async (baton: Parameters<typeof entriesOf>[0], conversationId = 'c-1') =>
  (await entriesOf(baton, conversationId)).at(-1)?.facts?.provided;

describe('a provider of signals', () => {
  it('sets the signals of whoever speaks, and the entry keeps what it said', async () => {
    const { post, questions, ...baton } = await asking(async () => ({ values: { frustrationCue: 0.9 } }));
    await post('c-1', { text: 'Well, that is just great.', language: 'en-GB' });
    expect(questions).toEqual([
      { role: 'customer', text: 'Well, that is just great.', wanted: ['frustrationCue'], language: 'en' },
    ]);
    const [entry] = await entriesOf(baton);
    expect(entry?.facts?.provided).toEqual([
      { provider: 'bedrock', version: `test/${versions}`, values: { frustrationCue: 0.9 } },
    ]);
    expect(entry?.state.frustration).toBe(0.54);
    await post('c-1', { role: 'assistant', text: 'I see.' });
    expect(questions[1]?.wanted).toEqual(['assistantFailure']);
  });

  it('is not waited for past its budget: the built-in value decides, and that it was late is kept', async () => {
    const { post, clock, aborted, ...baton } = await asking(() => new Promise(() => undefined), { budgetMs: 250 });
    const before = clock.now();
    const answer = await post('c-1', { text: 'I want to talk to a person.' });
    expect(clock.now() - before).toBe(250);
    expect(answer.decision).toBe('escalate');
    expect(await provided(baton)).toEqual([{ provider: 'bedrock', version: `test/${versions}`, failure: 'late' }]);
    expect(aborted).toHaveLength(1);
    expect(baton.logger.lines.at(-1)).toMatchObject({
      message: 'A message was decided without a provider of signals',
      facts: { provider: 'bedrock', failure: 'late' },
    });
    expect(JSON.stringify(baton.logger.lines)).not.toContain('talk to a person');
  });

  it('spends its budget on loading, too', async () => {
    const { post: _post, clock, ...baton } = await asking(async () => ({ values: {} }));
    const { post } = driver({ ...baton, clock, providers: () => new Promise<never>(() => undefined) });
    const before = clock.now();
    await post('c-1', { text: 'Hello' });
    expect(clock.now() - before).toBe(300);
    expect(await provided(baton)).toEqual([{ provider: 'bedrock', failure: 'late' }]);
  });

  it.each([
    [new ProviderError('throttled', 'No room'), 'throttled'],
    [new TypeError('Surprise'), 'failed'],
  ])('that fails leaves the built-in values: %s', async (error, failure) => {
    const { post, ...baton } = await asking(() => Promise.reject(error));
    expect((await post('c-1', { text: 'You idiots!!!' })).decision).toBe('continue');
    const [entry] = await entriesOf(baton);
    expect(entry?.facts?.provided).toEqual([{ provider: 'bedrock', version: `test/${versions}`, failure }]);
    expect(entry?.state.frustration).toBeGreaterThan(0);
  });

  it('is asked once for the same question, and again after it failed', async () => {
    let fails = true;
    const { post, questions, ...baton } = await asking(async () => {
      if (fails) throw new ProviderError('throttled', 'No room');
      return { values: { frustrationCue: 0.7 } };
    });
    await post('c-1', { text: 'Hm.' });
    fails = false;
    await post('c-2', { text: 'Hm.' });
    await post('c-3', { text: 'Hm.' });
    await post('c-4', { text: 'Hm!' });
    expect(questions).toHaveLength(3);
    expect((await provided(baton, 'c-3'))?.[0]?.values).toEqual({ frustrationCue: 0.7 });
  });

  it('is not asked for a conversation that a person has, or what speaks for itself', async () => {
    const { post, questions } = await asking(async () => ({ values: {} }), { signals: ['asksForHuman'] });
    await post('c-1', { role: 'assistant', text: 'Hello' });
    expect(questions).toHaveLength(0);
    await post('c-1', { text: 'I want to talk to a person.' });
    await post('c-1', { text: 'Are you there?' });
    expect(questions).toHaveLength(1);
  });

  it('decides again to the byte what it decided then, late or not, whatever it would say now', async () => {
    const says = [{ values: { frustrationCue: 1 } }, { values: {}, failure: 'unreadable' as const }];
    const { post, ...baton } = await asking(async () => says.shift() ?? Promise.reject(new Error('Away')));
    for (const text of ['Great.', 'Well done.', 'Thanks a lot.']) await post('c-1', { text });
    await saveSignals(baton, {}, admin);
    const entries = await entriesOf(baton);
    expect(entries.map(({ facts }) => facts?.provided?.[0]?.failure)).toEqual([undefined, 'unreadable', 'failed']);
    for (const { seq, facts } of entries) {
      const again = await explainDecision(baton, 'c-1', seq);
      expect(again.same).toBe(true);
      expect(again.trace).toMatchObject({ provided: facts?.provided });
    }
  });
});

describe('the providers of a deployment', () => {
  it('are those that its environment names, and no other is ever loaded', async () => {
    expect(availableProviders({})).toEqual([]);
    expect(availableProviders({ SIGNAL_PROVIDERS: 'bedrock comprehend mainframe' })).toEqual(['comprehend', 'bedrock']);
    const none = signalProviders([]);
    await expect(none({ kind: 'comprehend', signals: ['abuse'] })).rejects.toMatchObject({ failure: 'refused' });
  });

  it('are made once for each region and model', async () => {
    const providers = signalProviders(['comprehend', 'bedrock']);
    const setting: ProviderSetting = { kind: 'bedrock', signals: ['topics'], model: 'a', region: 'eu-central-1' };
    expect(await providers(setting)).toBe(await providers({ ...setting, signals: ['abuse'] }));
    expect(await providers(setting)).not.toBe(await providers({ ...setting, model: 'b' }));
    expect((await providers({ ...setting, model: 'b' })).version).toBe('bedrock/b/1');
  });
});

describe('the cache of answers', () => {
  it('keeps as many as it may, and lets go of the one that was not used for longest', () => {
    const cache = createAnswerCache(2);
    cache.put('a', { values: { abuse: 0.1 } });
    cache.put('b', { values: { abuse: 0.2 } });
    expect(cache.get('a')).toEqual({ values: { abuse: 0.1 } });
    cache.put('c', { values: { abuse: 0.3 } });
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBeDefined();
    expect(cache.get('c')).toBeDefined();
  });
});
