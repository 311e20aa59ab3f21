import { describe, expect, it } from 'vitest';
import '../../../../shared/signals/closer.ts'; // loads the detectors with large lists
import { foldMessage } from '../../../../shared/conversation/fold.ts';
import type { ConversationState } from '../../../../shared/conversation/state.ts';
import { questionOf } from '../../../../shared/signals/answer/question.ts';
import { detect } from '../../../../shared/signals/detect.ts';
import { asksAgain } from '../../../../shared/signals/repeated-clarification.ts';
import { opened, said, startMs } from '../samples.ts';

/** The state after turns that alternate, the AI's first. */
const stateAfter = (...texts: string[]): ConversationState =>
  texts.reduce((state, text, index) => {
    const message = said(index % 2 === 0 ? 'assistant' : 'customer', text);
    return foldMessage(state, message, detect(state, message), startMs);
  }, opened());

const again = (first: string, second: string) => asksAgain(questionOf(first), questionOf(second));

describe('an AI asks for the same again', () => {
  it.each([
    ['What is your order number?', 'Could you give me your order number, please?'],
    ['What is your order number?', 'Sorry, I did not get that. What is your order number?'],
    ['Could you rephrase that?', 'I did not understand. Can you say that again?'],
    ['Please provide the name of the host.', 'Could you provide me with the name of the host, please?'],
    ['Wie lautet Ihre Kundennummer?', 'Bitte nennen Sie mir Ihre Kundennummer.'],
    ['¿Cuál es su número de pedido?', 'Indíqueme su número de pedido, por favor.'],
    ['Quel est votre numéro de commande ?', 'Veuillez indiquer votre numéro de commande.'],
    ['请问您的订单号是多少？', '请提供一下您的订单号。'],
    ['Should I book the table for 7 pm?', 'Should I book the table for 7 pm?'],
  ])('“%s” and “%s”', (first, second) => {
    expect(again(first, second)).toBe(true);
  });
});

describe('an AI asks for something else', () => {
  it.each([
    ['What is your order number?', 'What is your date of birth?'],
    ['Which city do you fly from?', 'Which city do you fly to?'],
    ['What is your first name?', 'What is your last name?'],
    ['Should I book the table for 7 pm?', 'Should I book the table for 8 pm?'],
    [
      'I found Ann with a blue car for 20 euros. Shall I book it?',
      'I found Ben with a red car for 18 euros. Shall I book it?',
    ],
    ['¿Cuál es su número de pedido?', '¿Cuál es su dirección de correo?'],
    ['Quel est votre nom ?', 'Quelle est votre adresse ?'],
    ['请问您的订单号是多少？', '请问您的电话号码是多少？'],
    ['您想哪天入住？', '您想几点入住？'],
    ['Could you rephrase that?', 'What is your name?'],
  ])('“%s” and “%s”', (first, second) => {
    expect(again(first, second)).toBe(false);
  });

  it('where one is a proposal, and the other asks for a fact in much the same words', () => {
    const proposal = questionOf('I found Ann with a blue car for 20 euros. Shall I book it?');
    const fact = questionOf('Which blue car?');
    expect(asksAgain(proposal, fact)).toBe(false);
    expect(asksAgain(fact, proposal)).toBe(false);
    // By their letters alone the two would be taken for alike.
    expect(asksAgain('=abcdef', '=abcdeg')).toBe(false);
    expect(asksAgain('=abcdef', 'abcdef')).toBe(false);
    expect(asksAgain('abcdef', '=abcdef')).toBe(false);
    expect(asksAgain('=abcdef', '=abcdef')).toBe(true);
  });

  it('where half of its words are others, and not where one of four is', () => {
    const asked = 'aaabbbcccddd';
    expect(asksAgain(asked, 'aaabbbccceee')).toBe(true);
    expect(asksAgain(asked, 'aaabbbfffeee')).toBe(false);
  });

  it('where it asked nothing before', () => expect(asksAgain(undefined, questionOf('What is your name?'))).toBe(false));
});

describe('the count of the same question in a row', () => {
  it('stays at nothing however many different questions a booking takes', () => {
    const state = stateAfter(
      'Which city?',
      'Rome',
      'Which date?',
      'Friday',
      'How many guests?',
      'Two',
      'Shall I book it?',
    );
    expect(state).not.toHaveProperty('aiAskedAgain');
  });

  it('grows with each time the same is asked, over failures too', () => {
    const state = stateAfter(
      'What is your order number?',
      'it is 4711',
      'Sorry, I could not find it.',
      'but it is right',
      'What is your order number?',
      '4711!',
      'Please give me your order number.',
    );
    expect(state.aiAskedAgain).toBe(2);
    expect(state.failedAttempts).toBe(1);
  });

  it('starts again when the AI asks for something else or answers', () => {
    const twice = ['What is your order number?', 'hm', 'What is your order number?', 'hm'] as const;
    expect(stateAfter(...twice).aiAskedAgain).toBe(1);
    expect(stateAfter(...twice, 'And which day was it?')).not.toHaveProperty('aiAskedAgain');
    expect(stateAfter(...twice, 'Your order is on its way.')).not.toHaveProperty('aiAsked');
  });
});
