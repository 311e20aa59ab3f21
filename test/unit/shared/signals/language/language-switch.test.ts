import { describe, expect, it } from 'vitest';
import { decideMessage } from '../../../../../shared/conversation/decide-message.ts';
import type { ConversationState } from '../../../../../shared/conversation/state.ts';
import { toRuleSet } from '../../../../../shared/rules/rule.ts';
import { readSignal } from '../../../../../shared/signals/catalogue.ts';
import { opened, said, startMs } from '../../samples.ts';

const german = 'Wann kommt denn mein Paket und wo ist es jetzt?';
const english = 'When will my parcel come and where is it now?';
const spanish = '¿Dónde está mi paquete y cuándo llega a mi casa?';

/** What the signal says at each of the customer's messages. */
function switches(texts: readonly string[], told?: (index: number) => string | undefined, from = opened()) {
  let state: ConversationState = from;
  return texts.map((text, index) => {
    const language = told?.(index);
    const message = said('customer', text, { messageId: `m-${index}`, ...(language && { language }) });
    const judged = decideMessage(state, message, toRuleSet([]), { nowMs: startMs, hours: {} }, 'general');
    state = judged.state;
    return readSignal('languageSwitch', judged.context);
  });
}

describe('a switch of language', () => {
  it('is told at the message that makes it, and at that alone', () => {
    expect(switches([german, german, english, english, spanish, german])).toEqual([
      undefined,
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it('is told by the words, also where the caller goes on naming the language of the page', () => {
    expect(switches([german, english], () => 'de-AT')).toEqual([undefined, true]);
    expect(switches([english, english], () => 'de', opened({ language: 'de' }))).toEqual([true, false]);
  });

  it('is told by the caller where the words tell nothing', () => {
    expect(switches(['ok', '42 !'], (index) => (index === 0 ? 'pt-BR' : 'fr'))).toEqual([undefined, true]);
    expect(switches(['ok', '42 !'], (index) => (index === 0 ? 'pt-BR' : 'pt'))).toEqual([undefined, false]);
  });

  it('is told by words of which no relative of the language has half, and not where one has', () => {
    expect(switches([german, 'Quero falar com um agente por favor'])).toEqual([undefined, true]);
    expect(switches([german, 'Con la carta de mi mujer'])).toEqual([undefined, undefined]);
  });

  it('is told by a script that no other language has', () => {
    expect(switches([german, '我的包裹在哪里'])).toEqual([undefined, true]);
  });

  it('is no loan word, no name and no “ok” in between', () => {
    expect(switches([german, 'ok cool thanks', 'Das Display von meinem Smartphone ist kaputt', german])).toEqual([
      undefined,
      undefined,
      false,
      false,
    ]);
  });

  it('costs the state nothing while the caller says the same', () => {
    const { state } = decideMessage(
      opened(),
      said('customer', english, { language: 'en-GB' }),
      toRuleSet([]),
      { nowMs: startMs, hours: {} },
      'general',
    );
    expect(state).not.toHaveProperty('heard');
  });
});
