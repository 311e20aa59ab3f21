import { describe, expect, it } from 'vitest';
import { assistantAsksBack } from '../../../../shared/signals/assistant-asks-back.ts';

describe('assistantAsksBack', () => {
  it.each([
    'Could you rephrase that?',
    'Did you mean the red one?',
    'What is your order number?',
    'Should I book it for you?',
    'Sorry, I did not understand. Could you rephrase?',
    'Please provide your date of birth',
  ])('is above the threshold for "%s"', (text) => {
    expect(assistantAsksBack(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Your order is on its way.',
    'Anything else I can help you with?',
    'How can I help you today?',
    'Your table is booked',
    '',
    'I am sorry, that is unavailable. Would you like to try another time?',
  ])('is below the threshold for "%s"', (text) => {
    expect(assistantAsksBack(text)).toBeLessThan(0.5);
  });
});
