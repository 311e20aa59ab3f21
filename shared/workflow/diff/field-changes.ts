import { reasonCode, reasonTexts } from '../../handoff/reason.ts';
import type { Condition } from '../../rules/condition.ts';
import { condition } from '../../rules/condition-schema.ts';
import { sentenceOf } from '../../rules/sentence.ts';
import { listed, type Words } from '../../rules/words.ts';
import { isSameJson } from '../../same-json.ts';

/** One thing that reads otherwise than before, in words. Absent: it was, or is, not there. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** How people call the settings of a step. What is missing here goes by its own name, with spaces. */
const fieldNames: Readonly<Record<string, string>> = {
  agentsOn: 'people on at least',
  arms: 'share',
  attribute: 'attribute',
  bands: 'band',
  calendarId: 'hours',
  cases: 'case',
  choices: 'choice',
  condition: 'question',
  data: 'settings',
  expects: 'kind of answer',
  from: 'begins at',
  hysteresis: 'points to fall before leaving a band',
  label: 'name',
  parts: 'sign',
  queueId: 'queue',
  texts: 'text',
  title: 'words',
  to: 'told to',
  tries: 'times asked',
  waitBelowMinutes: 'wait below, in minutes',
  when: 'question',
  workflowId: 'workflow',
};

/** Lists longer than this are cut, unless that would make both sides look alike. */
const longestList = 5;

/**
 * What differs between two values, setting by setting, down to what a person would call one thing: a whole question, a
 * number, a text in one language.
 * @param field what the value is called; settings below it follow behind
 */
export function fieldChanges(field: string, before: unknown, after: unknown, words: Words): readonly FieldChange[] {
  if (isSameJson(before, after)) return [];
  const lists = [before, after].map((value) => (Array.isArray(value) && value.length === 0 ? undefined : value));
  if (isItems(lists[0] ?? lists[1]) && isItems(lists[1] ?? lists[0]))
    return itemChanges(field, (lists[0] ?? []) as Items, (lists[1] ?? []) as Items, words);
  if (isGroup(before) && isGroup(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => fieldChanges(joined(field, nameOf(name)), before[name], after[name], words));
  }
  return [change(field, before, after, words)];
}

function change(field: string, before: unknown, after: unknown, words: Words): FieldChange {
  const said = (with_: Words) => [valueWords(field, before, with_), valueWords(field, after, with_)] as const;
  const short = said({ longestList, ...words });
  const [one, other] = short[0] === short[1] ? said({ ...words, longestList: Number.POSITIVE_INFINITY }) : short;
  return {
    field: field || 'settings',
    ...(one !== undefined && { before: one }),
    ...(other !== undefined && { after: other }),
  };
}

type Items = readonly Readonly<Record<string, unknown>>[];

/** Cases, bands, choices, shares: each by its id. Signs of a score have none, and go by their place. */
function itemChanges(field: string, before: Items, after: Items, words: Words): readonly FieldChange[] {
  const idOf = (item: Items[number], index: number) => (typeof item.id === 'string' ? item.id : `${index + 1}`);
  const byId = (items: Items) => new Map(items.map((item, index) => [idOf(item, index), item]));
  const [old, fresh] = [byId(before), byId(after)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])];
  const changes = ids.flatMap((id) => {
    const [one, other] = [old.get(id), fresh.get(id)];
    const named = one ?? other;
    const own = named?.label ?? named?.name;
    const name = `${field} ${typeof own === 'string' ? `“${own}”` : id}`;
    return one && other ? fieldChanges(name, one, other, words) : [change(name, one, other, words)];
  });
  if (changes.length > 0) return changes;
  const order = (items: Items) => items.map((item, index) => String(item.label ?? idOf(item, index))).join(', ');
  return [{ field: `order of each ${field}`, before: order(before), after: order(after) }];
}

function valueWords(field: string, value: unknown, words: Words): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return nameWords(field, value, words);
  if (typeof value === 'number') return String(value);
  if (isCondition(value)) return sentenceOf(value, words);
  if (Array.isArray(value)) return value.length === 0 ? undefined : listed(value.map(String), words);
  if (isGroup(value)) return groupWords(value, words);
  return String(value);
}

/** An item that came or went whole, without its own name, which stands before this. */
function groupWords({ id: _, label, ...settings }: Readonly<Record<string, unknown>>, words: Words): string {
  const said = Object.entries(settings).map(
    ([name, value]) => `${nameOf(name)} ${valueWords(name, value, words) ?? 'none'}`,
  );
  return said.length > 0 ? said.join(', ') : String(label);
}

function nameWords(field: string, value: string, { queue, calendar }: Words): string {
  if (field.endsWith('name')) return `“${value}”`;
  if (field.endsWith('queue')) return queue?.(value) ?? value;
  if (field.endsWith('hours')) return calendar?.(value) ?? value;
  const reason = reasonCode.safeParse(value);
  if (field.endsWith('reason') && reason.success) return reasonTexts[reason.data];
  return value;
}

const nameOf = (name: string): string =>
  fieldNames[name] ?? name.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

const joined = (field: string, name: string): string => (field === '' ? name : `${field}, ${name}`);

const isItems = (value: unknown): value is Items =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null);

/** Settings with parts of their own; a question is one thing, however many parts it has. */
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isCondition(value);

const isCondition = (value: unknown): value is Condition => condition.safeParse(value).success;
