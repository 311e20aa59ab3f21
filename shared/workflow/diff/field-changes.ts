import { reasonCode } from '../../handoff/reason.ts';
import type { Condition } from '../../rules/condition.ts';
import { condition } from '../../rules/condition-schema.ts';
import { reasonText } from '../../rules/rule-sentence.ts';
import { sentenceOf } from '../../rules/sentence.ts';
import { conditionWords, listed } from '../../rules/words.ts';
import { isSameJson } from '../../same-json.ts';
import { changeWords } from '../language/english/changes.ts';
import type { WorkflowWords } from '../language/workflow-language.ts';

/** One thing that reads otherwise than before, in words. Absent: it was, or is, not there. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** A setting, by its own name and in words, those of what it is a part of before it. */
export interface Setting {
  readonly key: string;
  readonly words: string;
}

/** All settings of a step, which need no name. */
export const wholeStep: Setting = { key: '', words: '' };

/** One that has no words in the language goes by its own name, with spaces. */
export const settingNamed = (key: string, words: WorkflowWords): Setting => ({
  key,
  words:
    changeWords(words).fields[key] ??
    key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`),
});

/** Lists longer than this are cut, unless that would make both sides look alike. */
const longestList = 5;

/**
 * What differs between two values, setting by setting, down to what a person would call one thing: a whole question, a
 * number, a text in one language.
 * @param setting what the value is; settings below it follow behind
 */
export function fieldChanges(
  setting: Setting,
  before: unknown,
  after: unknown,
  words: WorkflowWords,
): readonly FieldChange[] {
  if (isSameJson(before, after)) return [];
  const lists = [before, after].map((value) => (Array.isArray(value) && value.length === 0 ? undefined : value));
  if (isItems(lists[0] ?? lists[1]) && isItems(lists[1] ?? lists[0]))
    return itemChanges(setting, (lists[0] ?? []) as Items, (lists[1] ?? []) as Items, words);
  if (isGroup(before) && isGroup(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names.flatMap((name) => fieldChanges(below(setting, name, words), before[name], after[name], words));
  }
  return [change(setting, before, after, words)];
}

function change({ key, words: field }: Setting, before: unknown, after: unknown, words: WorkflowWords): FieldChange {
  const said = (with_: WorkflowWords) => [valueWords(key, before, with_), valueWords(key, after, with_)] as const;
  const short = said({ longestList, ...words });
  const [one, other] = short[0] === short[1] ? said({ ...words, longestList: Number.POSITIVE_INFINITY }) : short;
  return {
    field: field || changeWords(words).settings,
    ...(one !== undefined && { before: one }),
    ...(other !== undefined && { after: other }),
  };
}

type Items = readonly Readonly<Record<string, unknown>>[];

/** Cases, bands, choices, shares: each by its id. Signs of a score have none, and go by their place. */
function itemChanges(setting: Setting, before: Items, after: Items, words: WorkflowWords): readonly FieldChange[] {
  const idOf = (item: Items[number], index: number) => (typeof item.id === 'string' ? item.id : `${index + 1}`);
  const byId = (items: Items) => new Map(items.map((item, index) => [idOf(item, index), item]));
  const [old, fresh] = [byId(before), byId(after)];
  const ids = [...new Set([...old.keys(), ...fresh.keys()])];
  const changes = ids.flatMap((id) => {
    const [one, other] = [old.get(id), fresh.get(id)];
    const named = one ?? other;
    const own = named?.label ?? named?.name;
    const called = typeof own === 'string' ? conditionWords(words).quote(own) : id;
    const item: Setting = { key: '', words: `${setting.words} ${called}` };
    return one && other ? fieldChanges(item, one, other, words) : [change(item, one, other, words)];
  });
  if (changes.length > 0) return changes;
  const order = (items: Items) => items.map((item, index) => String(item.label ?? idOf(item, index))).join(', ');
  return [{ field: changeWords(words).order(setting.words), before: order(before), after: order(after) }];
}

function valueWords(key: string, value: unknown, words: WorkflowWords): string | undefined {
  const { yes, no, number } = conditionWords(words);
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'string') return nameWords(key, value, words);
  if (typeof value === 'number') return number(value);
  if (isCondition(value)) return sentenceOf(value, words);
  if (Array.isArray(value)) return value.length === 0 ? undefined : listed(value.map(String), words);
  if (isGroup(value)) return groupWords(value, words);
  return String(value);
}

/** An item that came or went whole, without its own name, which stands before this. */
function groupWords({ id: _, label, ...settings }: Readonly<Record<string, unknown>>, words: WorkflowWords): string {
  const said = Object.entries(settings).map(
    ([name, value]) =>
      `${settingNamed(name, words).words} ${valueWords(name, value, words) ?? changeWords(words).none}`,
  );
  return said.length > 0 ? said.join(', ') : String(label);
}

function nameWords(key: string, value: string, words: WorkflowWords): string {
  if (key === 'name' || key === 'label') return conditionWords(words).quote(value);
  if (key === 'queueId') return words.queue?.(value) ?? value;
  if (key === 'calendarId') return words.calendar?.(value) ?? value;
  const reason = key === 'reason' ? reasonCode.safeParse(value).data : undefined;
  if (reason) return reasonText(reason, words);
  return changeWords(words).values[key]?.[value] ?? value;
}

const below = (setting: Setting, name: string, words: WorkflowWords): Setting => {
  const inner = settingNamed(name, words);
  return setting.words === '' ? inner : { key: name, words: changeWords(words).part(setting.words, inner.words) };
};

const isItems = (value: unknown): value is Items =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null);

/** Settings with parts of their own; a question is one thing, however many parts it has. */
const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isCondition(value);

const isCondition = (value: unknown): value is Condition => condition.safeParse(value).success;
