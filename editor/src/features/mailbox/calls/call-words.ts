import { languageName } from '../../../i18n/language-name.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t, type Values } from '../../../i18n/translate.ts';
import type { Call, CallBack, FlowAnswer, IncomingCall } from '../outside.ts';
import { messages } from './messages.ts';

/** What an agent of Amazon Connect has on the screen for a call-back, read from the contact's attributes. */
export interface CallBackFacts {
  readonly whisper: string | undefined;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly isCode?: true }[];
}

const labels: readonly (readonly [attribute: string, label: Message, isCode?: true])[] = [
  ['reasonText', messages.why],
  ['customerName', messages.customer],
  ['customerPhone', messages.phone],
  ['customerTier', messages.tier],
  ['language', messages.language],
  ['queue', messages.queue],
  ['priority', messages.priority],
  ['connectQueueId', messages.amazonQueue, true],
  ['conversationId', messages.conversation, true],
];

type NameOf = (queueId: string) => string;
const itself: NameOf = (queueId) => queueId;

/** Ids and tags become words: "de" is "German". */
export function callBackFacts({ attributes }: Pick<CallBack, 'attributes'>, nameOf: NameOf = itself): CallBackFacts {
  const facts = labels.flatMap(([attribute, label, isCode]) => {
    const value = attributes[attribute];
    if (!value) return [];
    return [{ label: t(label), value: inWords(attribute, value, nameOf), ...(isCode && { isCode }) }];
  });
  return { whisper: attributes.whisper || undefined, facts };
}

function inWords(attribute: string, value: string, nameOf: NameOf): string {
  if (attribute === 'queue') return nameOf(value);
  return attribute === 'language' ? languageName(value) : value;
}

/** The address inside Baton that a task leads to. An address elsewhere is no business of this page. */
export function inboxPath({ references }: Pick<CallBack, 'references'>): string | undefined {
  const { type, value } = references.handoff ?? {};
  if (type !== 'URL' || value === undefined) return undefined;
  return /\/inbox\/[\w-]+$/.exec(value)?.[0];
}

export type CallState = 'waiting' | 'on-the-line' | 'done';

export function stateOf(call: Pick<Call, 'kind' | 'completedAtMs'>): CallState {
  if (call.completedAtMs !== undefined) return 'done';
  return call.kind === 'incoming' ? 'on-the-line' : 'waiting';
}

export const callTitle = (call: Call): string =>
  call.kind === 'incoming'
    ? (call.phone ?? t(messages.withheld))
    : (call.attributes.customerName ?? call.attributes.customerPhone ?? call.name);

export const callLine = (call: Call): string =>
  call.kind === 'incoming' ? (call.turns.at(-1)?.text ?? '') : (call.attributes.reasonText ?? call.name);

/** What the contact flow does next, in words. */
export function flowSentence(
  { ok, decision, control, queue, reasonText }: FlowAnswer,
  nameOf: NameOf = itself,
): string {
  if (ok === 'false') return t(messages.flowUndecided);
  if (decision === 'escalate') {
    const reason = reasonText && midSentence(reasonText);
    if (queue) return passedOn(messages.flowToQueue, messages.flowToQueueWhy, { queue: nameOf(queue) }, reason);
    return passedOn(messages.flowToPerson, messages.flowToPersonWhy, {}, reason);
  }
  if (control === 'waiting') return t(messages.flowWaits);
  if (control === 'agent') return t(messages.flowHasPerson);
  if (decision === 'offer') return t(messages.flowOffers);
  return t(messages.flowGoesOn);
}

const passedOn = (plain: Message, withReason: Message, values: Values, reason: string | undefined): string =>
  reason ? t(withReason, { ...values, reason }) : t(plain, values);

const midSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '');

/** The first turn of a call that nobody has used yet. */
export const nextTurn = ({ turns }: Pick<IncomingCall, 'turns'>): number =>
  Math.max(0, ...turns.map(({ turn }) => turn)) + 1;

const phoneForm = /^\+[1-9]\d{5,14}$/;

/** Spaces, dashes and brackets are for people; "00" is how many write "+". */
export const tidyPhone = (typed: string): string => typed.replace(/[\s()./-]/g, '').replace(/^00/, '+');

export function phoneProblem(typed: string): string | undefined {
  const phone = tidyPhone(typed);
  return phone === '' || phoneForm.test(phone) ? undefined : t(messages.numberWrong);
}
