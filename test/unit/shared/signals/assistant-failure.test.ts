import { describe, expect, it } from 'vitest';
import { assistantFailure } from '../../../../shared/signals/assistant-failure.ts';

describe('assistantFailure', () => {
  it.each([
    'I’m sorry, I can’t help with that.',
    'There are no results for your search',
    'Unfortunately that is not possible',
    'Your payment failed',
    'I didn’t understand that',
    'That room is unavailable',
    'I was unable to verify your account',
  ])('is above the threshold for "%s"', (text) => {
    expect(assistantFailure(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Your order is on its way.',
    'Which city do you want to fly from?',
    'The room is available',
    'Your balance is 40 euros',
    '',
    'Have a nice day',
  ])('is below the threshold for "%s"', (text) => {
    expect(assistantFailure(text)).toBeLessThan(0.5);
  });
});
