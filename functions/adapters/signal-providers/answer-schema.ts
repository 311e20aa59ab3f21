import { personalDataKinds } from '../../../shared/signals/personal-data-kinds.ts';
import type { ProvidableSignal } from '../../../shared/signals/providers/providable.ts';
import { topics } from '../../../shared/signals/topics/topic.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The JSON schema of an answer with just the wanted signals, each a statement that is more or less true. */
export function answerSchema(wanted: readonly ProvidableSignal[]): Json {
  return object(Object.fromEntries(wanted.map((signal) => [signal, schemaOf(signal)])));
}

function schemaOf(signal: ProvidableSignal): Json {
  if (signal === 'topics')
    return object(
      Object.fromEntries(topics.map(({ id, meaning }) => [id, share(`The message is about this: ${meaning}`)])),
    );
  if (signal === 'personalData')
    return {
      type: 'array',
      description: 'Kinds of personal data that the message holds.',
      items: { type: 'string', enum: [...personalDataKinds] },
    };
  return share(statements[signal]);
}

const statements: Readonly<Record<Exclude<ProvidableSignal, 'topics' | 'personalData'>, string>> = {
  asksForHuman: 'The customer asks, now, to talk to a person, or agrees to an offer of one.',
  asksIfHuman: 'The customer asks whether they talk to a person or to a machine.',
  frustrationCue: 'The customer is angry or dissatisfied with how they are served.',
  abuse: 'The customer insults, threatens or molests the AI or the people of the company.',
  customerRepair: 'The customer says that they were not understood, or had said it before.',
  outOfScope: 'The customer asks for something that a customer support does not do.',
  assistantFailure: 'The AI says that it could not find, could not do or did not understand what was asked.',
  assistantAsksBack:
    'The AI asks the customer for something before it goes on; offering more help is no such question.',
};

const share = (description: string): Json => ({ type: 'number', minimum: 0, maximum: 1, description });

const object = (properties: Record<string, Json>): Json => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
