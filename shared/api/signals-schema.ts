import { catalogue } from '../signals/catalogue.ts';
import { wordsOfSignal } from '../signals/catalogue-words.ts';
import { costWords, factWords } from '../signals/needs.ts';
import type { Signal, SignalType } from '../signals/signal.ts';

/** The values of all signals by name, as a trace shows them, in the words of the catalogue. */
export const signalsSchema = () => ({
  type: 'object',
  description: 'What Baton knew of the message and the conversation. A signal that is absent was unknown.',
  properties: Object.fromEntries(catalogue.map((signal) => [signal.name, describe(signal)])),
  additionalProperties: true,
});

function describe({ name, title, type, range, values, unit }: Signal) {
  const each = { type: jsonTypes[type], ...(values && { examples: values }) };
  return {
    title,
    description: sentencesOf(name),
    ...(type === 'set' ? { type: 'array', items: each } : each),
    ...(range && { minimum: range[0], maximum: range[1] }),
    ...(unit && { 'x-unit': unit }),
  };
}

function sentencesOf(name: string): string {
  const words = wordsOfSignal(name);
  if (!words) return '';
  const needs = words.needs.map((need) => factWords[need]).join('; ');
  return `${words.meaning} ${words.how} Read from ${needs}. Costs: ${costWords[words.cost]}`;
}

/** What a value is; of a set, what each of its members is. */
const jsonTypes = {
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  text: 'string',
  set: 'string',
} as const satisfies Record<SignalType, string>;
