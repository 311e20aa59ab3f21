import { describe, expect, it } from 'vitest';
import { asksForHuman, offersHuman } from '../../../../../shared/signals/asks-for-human.ts';

const asksAfter = (previousAssistantText: string, text: string): boolean =>
  asksForHuman(text, { wasOffered: offersHuman(previousAssistantText) }) >= 0.5;

describe('a customer who takes up the offer of a person asks for one', () => {
  it.each([
    [
      'Shall I connect you to an agent?',
      [
        'yes please',
        'Yes',
        'ok go ahead',
        'sure',
        'yeah do it',
        'please do',
        'yes, that would be great',
        'ok',
        'Yes please, I have waited long enough',
        'absolutely',
        'that would be great',
        'yes connect me',
        'please',
        'yes, transfer me please',
        'Yep!',
        'sounds good',
        'y',
      ],
    ],
    [
      'I am sorry I could not help. Do you want to speak with one of our advisors instead?',
      ['yes please', 'Yes.', 'ok', 'of course'],
    ],
    ['I can put you through to a colleague. Would you like that?', ['yes please', 'ok']],
    ['Would you like someone to call you back?', ['yes please', 'yes']],
    [
      'Soll ich Sie mit einem Mitarbeiter verbinden?',
      ['ja', 'ja bitte', 'gerne', 'Ja, gern!', 'ok', 'bitte', 'Ja, verbinden Sie mich', 'klar'],
    ],
    ['Möchten Sie mit einem Menschen sprechen?', ['ja', 'ja gerne', 'unbedingt']],
    ['¿Quiere que le pase con un agente?', ['si, por favor', 'sí', 'claro', 'dale', 'vale', 'ok', 'por favor']],
    ['¿Desea hablar con un asesor?', ['sí', 'si claro']],
    [
      'Souhaitez-vous que je vous mette en relation avec un conseiller ?',
      ['oui', "oui s'il vous plaît", "d'accord", 'volontiers', 'ok', 'oui merci', 'Oui, ma commande est en retard'],
    ],
    ['Vuole che la metta in contatto con un operatore?', ['sì', 'si grazie', 'va bene', 'certo', 'ok']],
    ['Desidera parlare con un operatore?', ['sì', 'sì, per favore']],
    ['Quer que eu transfira você para um atendente?', ['sim', 'sim por favor', 'pode ser', 'claro', 'quero sim', 'ok']],
    ['需要我帮您转接人工客服吗？', ['好的', '可以', '是的', '需要', '嗯', '要', '好，谢谢']],
  ])('after %j', (offer, answers) => {
    expect(answers.filter((answer) => !asksAfter(offer, answer))).toEqual([]);
  });
});

describe('any other answer asks for nobody', () => {
  it.each([
    [
      'Would you like me to transfer you to a human?',
      [
        'no',
        'no thanks',
        'not yet',
        'no, just tell me the balance',
        'maybe later',
        'what is the opening time?',
        'nope, I am good',
        'not now please',
        'No need, thank you',
        'ok but first tell me where my parcel is?',
        'Yes, but not now',
        'ok, wait',
        'Yes. Is that free?',
        'sure, no, never mind',
        'where is my parcel',
      ],
    ],
    ['Your parcel arrives tomorrow. Is there anything else I can help you with?', ['yes please', 'ok', 'sure', 'yes']],
    ['Did you speak to an agent about this before?', ['yes', 'yes I did', 'no']],
    ['Do you want to cancel your contract?', ['yes please', 'ok go ahead']],
    ['Can I get your order number please?', ['yes', 'sure']],
    ['Could you give me your phone number?', ['yes', 'sure, 555 123']],
    ['Is the person who ordered over 18?', ['yes']],
    ['Are you an agent of the company?', ['yes', 'no']],
    ['Shall I transfer the money to your savings account?', ['yes please', 'ok']],
    ['Do you want to connect your phone to the app?', ['yes']],
    [
      'Soll ich Sie mit einem Mitarbeiter verbinden?',
      ['nein', 'nein danke', 'noch nicht', 'nein, sagen Sie mir nur die Nummer', 'ja, aber später'],
    ],
    ['Soll ich den Vertrag kündigen?', ['ja bitte', 'ok']],
    [
      '¿Desea hablar con un asesor?',
      ['no', 'no gracias', 'todavía no', 'no, solo dime el saldo', 'ok, pero primero el saldo'],
    ],
    ['Voulez-vous parler à un conseiller ?', ['non', 'non merci', 'pas maintenant']],
    ['Desidera parlare con un operatore?', ['no', 'no grazie', 'non ora']],
    ['Deseja falar com um atendente?', ['não', 'não obrigado', 'agora não']],
    ['需要我帮您转接人工客服吗？', ['不用', '不用了谢谢', '不需要', '暂时不用', '好的，但是先查一下']],
  ])('after %j', (question, answers) => {
    expect(answers.filter((answer) => asksAfter(question, answer))).toEqual([]);
  });

  it('agrees to nothing where nothing was said before', () => {
    expect(asksForHuman('yes please')).toBeLessThan(0.5);
  });
});

it('hears a request whatever was said before', () => {
  expect(asksAfter('Your parcel arrives tomorrow.', 'I want to talk to a person')).toBe(true);
});
