import { toClause } from '../../../rules/language/clause.ts';
import { germanNumber } from '../../../rules/language/german/conditions.ts';
import { germanReasons } from '../../../rules/language/german/reasons.ts';
import { germanChannels, germanDetails, germanPriorities } from '../../../rules/language/german/rules.ts';
import type { OwnExit } from '../../nodes/own-exits.ts';
import type { NodeWords } from '../workflow-language.ts';

export const germanExits: Readonly<Record<OwnExit, string>> = {
  next: 'dann',
  yes: 'ja',
  no: 'nein',
  open: 'offen',
  closed: 'geschlossen',
  available: 'verfügbar',
  'not-available': 'nicht verfügbar',
  given: 'angegeben',
  'not-given': 'nicht angegeben',
  'timed-out': 'zu lange gewartet',
  'nobody-there': 'niemand da',
  declined: 'abgelehnt',
  'no-answer': 'keine Antwort',
  default: 'sonst',
};

const names = (branches: readonly { readonly label: string }[]): string =>
  branches.map(({ label }) => label).join(', ');

export const germanNodes: NodeWords = {
  exits: germanExits,
  unknownKind: (kind) => `Unbekannte Art „${kind}“`,
  needsSettings: 'Braucht Einstellungen',
  sentences: {
    start: ({ channels }) =>
      channels.length === 0
        ? 'Jede Nachricht'
        : `Jede Nachricht per ${channels.map((channel) => germanChannels[channel]).join(' oder ')}`,
    condition: ({ condition }, saying) => `Wenn ${saying.condition(condition).dependent}`,
    switch: ({ cases }) => `Was zuerst zutrifft: ${names(cases)}`,
    score: ({ parts, bands }) =>
      `Punkte aus ${parts.length === 1 ? '1 Anzeichen' : `${parts.length} Anzeichen`}: ${bands.map(({ label, from }) => `${label} ab ${germanNumber(from)}`).join(', ')}`,
    'business-hours': ({ calendarId }, { calendar }) =>
      `Wenn die Zeiten „${calendar(calendarId) ?? calendarId}“ offen sind`,
    availability: ({ queueId, agentsOn, waitBelowMinutes }, { queue }) => {
      const isOn = `${agentsOn === 1 ? 'jemand da ist' : `${agentsOn} Menschen da sind`}`;
      const isOpen = `Wenn ${queue(queueId)} offen ist`;
      return waitBelowMinutes === undefined
        ? `${isOpen} und ${isOn}`
        : `${isOpen}, ${isOn} und die Wartezeit unter ${waitBelowMinutes === 1 ? 'einer Minute' : `${waitBelowMinutes} Minuten`} liegt`;
    },
    split: ({ arms }) =>
      `Aufteilung: ${arms.map(({ label, percent }) => `${germanNumber(percent)} % ${label}`).join(', ')}`,
    tag: ({ tags }) => `Markieren als ${tags.join(', ')}`,
    'set-attribute': ({ name, value }) => `„${name}“ als ${valueWords(value)} notieren`,
    'send-message': ({ texts }, { opening }) => `${opening(texts)} sagen`,
    notify: ({ title, to }) => `${to === 'inbox' ? 'Dem Team' : 'Dem Webhook des Kanals'} melden: „${title}“`,
    collect: ({ texts, attribute, expects }, { opening }) =>
      `${opening(texts)} fragen, ${germanDetails[expects]} als „${attribute}“ notieren`,
    offer: ({ texts, choices }, { opening }) => `${opening(texts)} fragen: ${names(choices)}`,
    'sub-workflow': ({ workflowId, version }) => `„${workflowId}“ ausführen, Version ${version}`,
    'hand-off': ({ queueId, priority, reason, channel }, { queue }) =>
      [
        `An ${queue(queueId)} übergeben`,
        priority === 'normal' ? '' : `, ${germanPriorities[priority]} Priorität`,
        channel ? `, per ${germanChannels[channel]}` : '',
        `: ${toClause(germanReasons[reason], true).main}`,
      ].join(''),
    'return-to-ai': () => 'Die KI übernimmt wieder',
    continue: () => 'Die KI macht weiter',
    note: ({ text }) => text.trim() || 'Eine leere Notiz',
  },
};

function valueWords(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  return typeof value === 'number' ? germanNumber(value) : value;
}
