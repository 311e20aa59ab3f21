import type { Comparison, ComparisonOperator, ComparisonValue } from '../../../../../../shared/rules/condition.ts';
import { comparisonSentence } from '../../../../../../shared/rules/sentence.ts';
import { catalogue, findSignal, signalType } from '../../../../../../shared/signals/catalogue.ts';
import type { Signal } from '../../../../../../shared/signals/signal.ts';
import { operatorsFor, valueTypeFor } from '../../../../../../shared/workflow/check-condition.ts';
import { meaningOfSignal, titleOfSignal } from '../../../../domain/signals/signal-words.ts';
import type { Message } from '../../../../i18n/messages.ts';
import { spokenWords, t } from '../../../../i18n/translate.ts';
import type { Option } from '../../../../ui/option-list.tsx';
import { capital } from '../../../../ui/words.ts';
import { messages } from './messages.ts';

/** A comparison as it is offered: an operator, or an operator that brings its value ("is known"). */
export interface OperatorChoice {
  readonly id: string;
  readonly label: Message;
  readonly op: ComparisonOperator;
  readonly value?: boolean;
}

const operatorWords: Readonly<Record<ComparisonOperator, Message>> = {
  eq: messages.is,
  ne: messages.isNot,
  lt: messages.isBelow,
  lte: messages.isAtMost,
  gt: messages.isAbove,
  gte: messages.isAtLeast,
  in: messages.isOneOf,
  has: messages.include,
  hasAny: messages.includeAny,
  hasAll: messages.includeAll,
  containsAny: messages.mentionAny,
  containsAnyPart: messages.containAny,
  startsWith: messages.startWith,
  matches: messages.matchPattern,
  exists: messages.isKnown,
};

export function operatorChoices(signal: string): readonly OperatorChoice[] {
  const type = signalType(signal) ?? 'any';
  return operatorsFor[type].flatMap((op): OperatorChoice[] => {
    if (op === 'exists')
      return [
        { id: 'exists:true', label: messages.isKnown, op, value: true },
        { id: 'exists:false', label: messages.isNotKnown, op, value: false },
      ];
    if (type === 'boolean') {
      const areHours = signal.startsWith('hours.');
      return [
        { id: `${op}:true`, label: areHours ? messages.areOpen : messages.isYes, op, value: true },
        { id: `${op}:false`, label: areHours ? messages.areClosed : messages.isNo, op, value: false },
      ];
    }
    return [{ id: op, label: operatorWords[op], op }];
  });
}

export const operatorChoiceOf = ({ signal, op, value }: Comparison): string =>
  op === 'exists' || signalType(signal) === 'boolean' ? `${op}:${value !== false}` : op;

export type ValueEditor = 'none' | 'percent' | 'number' | 'choice' | 'text' | 'list' | 'single';

/** What to enter the value with. `single`: an attribute, whose type nobody knows beforehand. */
export function valueEditorFor({ signal, op }: Comparison): ValueEditor {
  const type = signalType(signal) ?? 'any';
  if (op === 'exists' || type === 'boolean') return 'none';
  const needed = valueTypeFor(type, op);
  if (needed === undefined) return 'single';
  if (needed === 'list') return 'list';
  if (needed === 'number') return findSignal(signal)?.unit === 'percent' ? 'percent' : 'number';
  return closedValues(signal) ? 'choice' : 'text';
}

/** The values that a text signal can have; those of a set are suggestions, since a channel may name others. */
function closedValues(signal: string): readonly string[] | undefined {
  const known = findSignal(signal);
  return known?.type === 'set' ? undefined : known?.values;
}

/** A value to begin with, of the type that the comparison needs; the old one where it still fits. */
export function fittingValue(signal: string, op: ComparisonOperator, old?: ComparisonValue): ComparisonValue {
  const type = signalType(signal) ?? 'any';
  const known = findSignal(signal);
  switch (valueTypeFor(type, op)) {
    case 'boolean':
      return typeof old === 'boolean' ? old : true;
    case 'list':
      return Array.isArray(old) ? old : typeof old === 'string' && old !== '' ? [old] : [];
    case 'number': {
      const [low, high] = known?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      if (typeof old === 'number' && old >= low && old <= high) return old;
      return known?.unit === 'percent' ? 0.5 : 1;
    }
    case 'string': {
      const values = closedValues(signal);
      if (values) return typeof old === 'string' && values.includes(old) ? old : (values[0] ?? '');
      return typeof old === 'string' ? old : Array.isArray(old) ? (old[0] ?? '') : '';
    }
    default:
      return old === undefined || Array.isArray(old) ? '' : old;
  }
}

export function withOperator(comparison: Comparison, choiceId: string): Comparison {
  const choice = operatorChoices(comparison.signal).find(({ id }) => id === choiceId);
  if (!choice) return comparison;
  const { signal } = comparison;
  return { signal, op: choice.op, value: choice.value ?? fittingValue(signal, choice.op, comparison.value) };
}

/** Another signal: the operator stays where the new type knows it, else the first that it knows. */
export function withSignal(comparison: Comparison, signal: string): Comparison {
  if (signal === comparison.signal) return comparison;
  const type = signalType(signal) ?? 'any';
  const preferred: ComparisonOperator | undefined = signal === 'text' ? 'containsAny' : undefined;
  const known = operatorsFor[type];
  const op =
    preferred ?? (known.includes(comparison.op) && comparison.op !== 'exists' ? comparison.op : known[0]) ?? 'eq';
  // A value of another signal says nothing about this one, unless it is the same kind of number.
  const isAlike =
    findSignal(signal)?.unit !== undefined && findSignal(signal)?.unit === findSignal(comparison.signal)?.unit;
  return { signal, op, value: fittingValue(signal, op, isAlike ? comparison.value : undefined) };
}

/** Families of signals whose last part an admin types. */
export const attributePrefixes = ['attributes.', 'customer.attributes.'] as const;

export const attributePrefixOf = (signal: string): string | undefined =>
  attributePrefixes.find((prefix) => signal.startsWith(prefix));

/** A signal as lists of them offer it. */
export const signalOption = ({ name }: Signal): Option => {
  const description = meaningOfSignal(name);
  return { id: name, label: titleOfSignal(name), ...(description !== undefined && { description }) };
};

export function signalOptions(calendars: ReadonlyMap<string, string>, current: string): readonly Option[] {
  const options: Option[] = [
    ...catalogue.map(signalOption),
    ...[...calendars].map(([id, name]) => ({
      id: `hours.${id}`,
      label: t(messages.hoursOf, { name }),
      description: t(messages.hoursHelp),
    })),
    {
      id: 'attributes.',
      label: t(messages.ofConversation),
      description: t(messages.ofConversationHelp),
    },
    {
      id: 'customer.attributes.',
      label: t(messages.ofCustomer),
      description: t(messages.ofCustomerHelp),
    },
  ];
  const isKnown = options.some(({ id }) => id === current) || attributePrefixOf(current) !== undefined;
  return isKnown ? options : [...options, { id: current, label: current, description: t(messages.unknownSignal) }];
}

/** A comparison as a sentence that begins a line, with the names of hours. */
export function comparisonText(comparison: Comparison, calendars: ReadonlyMap<string, string>): string {
  const { signal, value, op } = comparison;
  if (signal.startsWith('hours.') && op === 'eq') {
    const name = calendars.get(signal.slice('hours.'.length));
    if (name !== undefined)
      return t(value === false ? messages.hoursClosed : messages.hoursOpen, { name: capital(name) });
  }
  const isEmpty = Array.isArray(value) && value.length === 0;
  return capital(comparisonSentence(isEmpty ? { ...comparison, value: '…' } : comparison, spokenWords()));
}

/** The messages that give a signal its values, and which a window therefore counts. */
export function messagesCounted(signal: string): Message {
  const per = findSignal(signal)?.per;
  if (per === undefined) return messages.allMessages;
  return per === 'assistant'
    ? messages.aiAnswers
    : per === 'customer'
      ? messages.customerMessages
      : messages.allMessages;
}
