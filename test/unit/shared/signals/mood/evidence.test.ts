import { expect, it } from 'vitest';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';
import { moodEvidence } from '../../../../../shared/signals/mood/evidence.ts';

const evidenceOf = (text: string, language?: string) => moodEvidence(wordsOf(text), language);

it('tells frustration and repair apart', () => {
  const angry = evidenceOf('your bot has the brain of a potato, what a shambles');
  expect(angry?.frustration).toBeGreaterThan(0);
  expect(angry?.repair).toBeLessThan(0);
  const mends = evidenceOf('Sorry, I was asking about the return trip, not the first one');
  expect(mends?.repair).toBeGreaterThan(0);
  expect(mends?.frustration).toBeLessThan(0);
});

it('has no say in languages that it did not learn from, and reads what tells none where nobody told another', () => {
  expect(evidenceOf('¿Dónde está mi pedido, por favor?')).toBeUndefined();
  expect(evidenceOf('brainless', 'it')).toBeUndefined();
  expect(evidenceOf('brainless')).toBeDefined();
});
