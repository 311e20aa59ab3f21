import { findSignal } from '../../../signals/catalogue.ts';

/**
 * What a signal says outright where it is yes, or a chance of 50 % or more: "*the message insults us*". Kept beside the
 * sentences, since who only decides has no use for it.
 */
const claims: Readonly<Record<string, string>> = {
  abuse: 'the message insults us',
  asksForHuman: 'the customer asks for a person',
  asksIfHuman: 'the customer asks whether this is a person',
  assistantAsksBack: 'the AI asks back',
  assistantFailure: 'the AI’s answer fails',
  'customer.known': 'the customer is known',
  customerRepair: 'the customer was not understood',
  languageSwitch: 'the customer goes over to another language',
  outOfScope: 'the request is outside what the AI can do',
  repeatContact: 'the customer is back with the same',
  repeatedRequest: 'the customer repeats an earlier request',
};

/** @returns `undefined` for a signal that claims nothing, such as a count */
export function claimOf(signal: string): string | undefined {
  if (Object.hasOwn(claims, signal)) return claims[signal];
  const title = signal.startsWith('topic.') ? findSignal(signal)?.title : undefined;
  return title?.replace('topic: ', 'the topic is ');
}
