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
    'Certainly may I have your surname',
    'The early boat is free would you like me to hold it',
    'Please reply YES to confirm.',
    'Select a date from the calendar.',
    'Please choose one: 1) billing 2) something else',
    'Wie lautet Ihre Kundennummer?',
    'Könnten Sie das anders formulieren?',
    'Bitte nennen Sie mir Ihr Geburtsdatum.',
    '¿Cuál es su número de pedido?',
    'Indíqueme su dirección, por favor.',
    'Quel est votre numéro de commande ?',
    'Pouvez-vous reformuler ?',
    'Qual è il suo numero d’ordine?',
    'Può ripetere, per favore?',
    'Qual é o número do pedido?',
    'Pode reformular, por favor?',
    '请提供您的订单号。',
    '您能换个说法吗？',
    'Are you looking for a canoe or something bigger?',
    'Let me confirm: two cabins from Friday on.',
    'canoe or kayak',
    'Happy to help – just let me know which pier.',
    'How are you today? Please tell me the name of your boat.',
    'If you could share the boat’s number, I can check.',
    'Antworten Sie mit JA, um zu bestätigen.',
  ])('is above the threshold for "%s"', (text) => {
    expect(assistantAsksBack(text)).toBeGreaterThanOrEqual(0.5);
  });

  it.each([
    'Your order is on its way.',
    'Anything else I can help you with?',
    'How can I help you today?',
    'Your table is booked',
    'Do you need anythign else?',
    'Is there anything you would like to add?',
    'Will that be all?',
    'Was this answer helpful?',
    'To reset it, click the link and enter your address.',
    'May I help with anything?',
    'Wie kann ich Ihnen helfen?',
    'Ihre Bestellung ist unterwegs.',
    '¿En qué puedo ayudarle?',
    'Su pedido está en camino.',
    'Comment puis-je vous aider ?',
    'Votre commande est en route.',
    'Come posso aiutarla?',
    'Como posso ajudar?',
    'Seu pedido está a caminho.',
    '请问有什么可以帮您？',
    '您的订单已发货。',
    '',
    'I am sorry, that is unavailable. Would you like to try another time?',
    'Your order is on its way. If you have any questions, let me know.',
    'We never share your data.',
    'I told the harbour master, who will call you.',
    'Your fare is 40 euros, which includes the bike.',
    'Did you find what you were looking for?',
    'Please let us know if this does not help.',
  ])('is below the threshold for "%s"', (text) => {
    expect(assistantAsksBack(text)).toBeLessThan(0.5);
  });
});
