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
    'nоt whаt I аsked', // with Cyrillic о and а
    'you d\u200bon’t under\u200bstand me',
    'Das habe ich nicht gefragt.',
    'Das habe ich Ihnen schon gesagt!',
    'Nein, ich meinte die andere Rechnung',
    'Eso no es lo que pregunté',
    'Ya te lo dije, es el pedido 4',
    'Ce n’est pas ce que j’ai demandé',
    'Je vous l’ai déjà dit',
    'Non è quello che ho chiesto',
    'Te l’ho già detto',
    'Não foi isso que eu perguntei',
    'Já te disse o número',
    '我问的不是这个',
    '我已经说过了',
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
    'I already have an account',
    'Ich habe schon ein Konto',
    'Sí, gracias',
    'Merci, c’est parfait',
    'Sì, grazie',
    'Sim, por favor',
    '好的，谢谢',
  ])('is below the threshold for "%s"', (text) => {
    expect(customerRepair(text)).toBeLessThan(0.5);
  });
});
