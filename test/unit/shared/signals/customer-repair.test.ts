import { describe, expect, it } from 'vitest';
import { customerRepair } from '../../../../shared/signals/customer-repair.ts';

describe('customerRepair', () => {
  it.each([
    'That is not what I asked.',
    'I already told you my order number',
    'You are not listening',
    'No, I meant the blue one',
    'again: where is my parcel',
    'You don’t understand',
    'Please read my last message',
    'This does not answer my question',
    'you already sent me that',
    'As I said, it is broken',
  ])('is above the threshold for "%s"', (text) => {
    expect(customerRepair(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Where is my order?',
    'I want to change my address',
    'Yes please',
    'I did not get my parcel',
    '',
    'Thanks, that answers my question',
    'My card was charged twice',
  ])('is below the threshold for "%s"', (text) => {
    expect(customerRepair(text)).toBeLessThan(0.5);
  });
});
