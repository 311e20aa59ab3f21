import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignalSettings } from '../../../../shared/settings/signals.ts';
import { lookCloser } from '../../../../shared/signals/look-closer.ts';
import { buildScope } from '../../../../shared/signals/scope/scope.ts';
import { anyText, deepFreeze, opened, said } from '../samples.ts';

const look = (text: string, settings?: SignalSettings) => lookCloser(opened(), said('customer', text), settings);

describe('a closer look', () => {
  it('finds topics, and lists only those that are there', async () => {
    const found = await look('somebody logged into my account and changed the password');
    expect(found?.topics?.fraud_security).toBeGreaterThanOrEqual(0.5);
    expect(found?.topics).not.toHaveProperty('medical');
    expect(await look('When do you open on Monday?')).toEqual({ topics: {} });
  });

  it('reads the language that the message or the conversation names', async () => {
    const text = 'Kündigung 4711';
    const found = await lookCloser(opened({ language: 'de' }), said('customer', text));
    expect(found?.topics?.cancellation).toBeGreaterThanOrEqual(0.5);
  });

  it('takes words that tell no language for what the message or else the conversation names', async () => {
    // Models read English alone, so the same words are less sure in another language.
    const lookIn = async (before?: string, told?: string) => {
      const state = opened(before === undefined ? {} : { language: before });
      const found = ['gas leak', 'stolen card', 'panic attack'].map((text) =>
        lookCloser(state, said('customer', text, told === undefined ? {} : { language: told })),
      );
      return Promise.all(found);
    };
    const english = await lookIn();
    expect(await lookIn('fr')).not.toEqual(english);
    expect(await lookIn('fr', 'en')).toEqual(english);
    expect(await lookIn('en', 'fr')).toEqual(await lookIn('fr'));
  });

  it('names kinds of personal data, where there are any', async () => {
    expect((await look('write to ada@example.com'))?.personalData).toEqual(['email']);
    expect(await look('write to the shop')).not.toHaveProperty('personalData');
  });

  it('knows what is out of scope only where the organisation gave examples', async () => {
    const texts = ['where is my parcel', 'when does my order arrive', 'track my delivery', 'my package is late'];
    const scope = buildScope(texts.map((text) => ({ topic: 'delivery', text })));
    expect(await look('compose a sonnet about spring')).not.toHaveProperty('outOfScope');
    expect((await look('compose a sonnet about spring', { scope }))?.outOfScope).toBeGreaterThanOrEqual(0.5);
    expect((await look('where is the parcel that I ordered', { scope }))?.outOfScope).toBeLessThan(0.5);
  });

  it('heeds a topic that is switched off', async () => {
    const settings: SignalSettings = { topics: { fraud_security: { on: false } } };
    expect(await look('my card was stolen', settings)).toEqual({ topics: {} });
  });

  it('is not taken at what others say, nor while a person has the conversation', async () => {
    const text = 'my card was stolen';
    for (const role of ['assistant', 'agent', 'system'] as const)
      expect(await lookCloser(opened(), said(role, text))).toBeUndefined();
    for (const control of ['waiting', 'agent'] as const)
      expect(await lookCloser(opened({ control }), said('customer', text))).toBeUndefined();
  });

  it('gives shares from 0 to 1, the same each time, for any text', async () => {
    await fc.assert(
      fc.asyncProperty(anyText(200), async (text) => {
        const message = deepFreeze(said('customer', text));
        const found = await lookCloser(opened(), message);
        for (const score of Object.values(found?.topics ?? {})) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(await lookCloser(opened(), message)).toEqual(found);
      }),
      { numRuns: 50 },
    );
  });
});
