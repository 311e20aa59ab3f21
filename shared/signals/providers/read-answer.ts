import * as z from 'zod';
import { type PersonalDataKind, personalDataKinds } from '../personal-data-kinds.ts';
import { topicIds } from '../topics/topic.ts';
import type { ProvidableSignal } from './providable.ts';
import type { ProvidedValues } from './provided.ts';

const share = z.number().transform((value) => Math.round(Math.min(1, Math.max(0, value)) * 1_000) / 1_000);
const record = z.record(z.string(), z.unknown());

/**
 * What a language model answered, of what it was asked: shares within 0 to 1, topics and kinds that exist. What was not
 * asked for, is unknown, or is of another type is left out, whatever the text has talked the model into.
 * @returns `undefined` where nothing is left
 */
export function readAnswer(answer: unknown, wanted: readonly ProvidableSignal[]): ProvidedValues | undefined {
  const given = record.safeParse(answer);
  if (!given.success) return undefined;
  const values = wanted.flatMap((signal) => {
    const value = Object.hasOwn(given.data, signal) ? readOne(signal, given.data[signal]) : undefined;
    return value === undefined ? [] : [[signal, value] as const];
  });
  return values.length > 0 ? (Object.fromEntries(values) as ProvidedValues) : undefined;
}

function readOne(signal: ProvidableSignal, value: unknown) {
  if (signal === 'topics') return readTopics(value);
  if (signal === 'personalData') return readKinds(value);
  return share.safeParse(value).data;
}

function readTopics(value: unknown) {
  const given = record.safeParse(value);
  if (!given.success) return undefined;
  return Object.fromEntries(
    topicIds.flatMap((topic) => {
      const likely = Object.hasOwn(given.data, topic) ? share.safeParse(given.data[topic]).data : undefined;
      return likely === undefined ? [] : [[topic, likely]];
    }),
  );
}

const readKinds = (value: unknown): readonly PersonalDataKind[] | undefined =>
  Array.isArray(value) ? personalDataKinds.filter((kind) => value.includes(kind)) : undefined;
