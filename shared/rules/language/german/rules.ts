import type { DetailType } from '../../../conversation/detail.ts';
import type { Priority } from '../../../handoff/reason.ts';
import type { ChannelKind } from '../../../settings/channel.ts';
import { toClause } from '../clause.ts';
import type { RuleWords } from '../rule-words.ts';
import { germanReason, germanReasons } from './reasons.ts';

/** Before *Priorität*, standing alone; behind *mit*, an *r* follows. */
export const germanPriorities: Readonly<Record<Priority, string>> = {
  urgent: 'dringende',
  high: 'hohe',
  normal: 'normale',
  low: 'niedrige',
};

export const germanChannels: Readonly<Record<ChannelKind, string>> = {
  chat: 'Chat',
  email: 'E-Mail',
  voice: 'Telefon',
};

/** What a customer is asked for, as it is noted. */
export const germanDetails: Readonly<Record<DetailType, string>> = {
  text: 'eigene Worte',
  number: 'eine Zahl',
  email: 'eine E-Mail-Adresse',
  phone: 'eine Telefonnummer',
  date: 'ein Datum',
};

/** The same behind *nach*. */
const details: Readonly<Record<DetailType, string>> = {
  text: 'eigenen Worten',
  number: 'einer Zahl',
  email: 'einer E-Mail-Adresse',
  phone: 'einer Telefonnummer',
  date: 'einem Datum',
};

export const germanRules: RuleWords = {
  when: ({ dependent }) => `wenn ${dependent}`,
  unless: (conditions) => `außer wenn ${conditions.map(({ dependent }) => dependent).join(' oder ')}`,
  thenDo: (what) => `dann ${what}`,
  always: 'immer',
  otherwise: 'sonst',
  afterAnswer: (step) => `Nach „${step}“`,
  afterHandoff: (step) => `Nach der erfolglosen Übergabe bei „${step}“`,
  goOn: 'die KI weitermachen lassen',
  giveBack: 'den Kunden an die KI zurückgeben',
  offer: (step, choices) => `den Kunden bei „${step}“ wählen lassen: ${choices}`,
  collect: (step, detail, attribute) =>
    `den Kunden bei „${step}“ nach ${details[detail]} fragen, notiert als „${attribute}“`,
  reason: germanReason,
  handOff: ({ queue, priority, channel, reason }) =>
    `mit ${germanPriorities[priority]}r Priorität${channel ? ` per ${germanChannels[channel]}` : ''} an ${queue} übergeben, weil ${toClause(germanReasons[reason], true).dependent}`,
  saying: (texts) => `${texts.map((text) => `„${text}“`).join(' und ')} sagen und `,
  tag: (tags) => `als ${tags} markieren`,
  note: (facts) => `${facts.map(({ name, value }) => `„${name}“ als ${value}`).join(' und ')} notieren`,
  tell: (to, title) => `${to === 'inbox' ? 'dem Team' : 'dem Webhook des Kanals'} „${title}“ melden`,
};
