import * as z from 'zod';
import type { AttributeValue } from '../json.ts';
import { isAgreement } from '../signals/asks-for-human/agreement.ts';
import { languages } from '../signals/language/detect-language.ts';
import { wordsOf } from '../signals/language/words.ts';
import { normalise } from '../signals/normalise.ts';
import { type DetailType, detailType } from './detail.ts';
import { refusals } from './refusals.ts';

/** A question that waits for the customer's next message. */
export const asked = z.object({
  /** `<workflow>.<node>` of the node that asks. */
  key: z.string(),
  /** What can be chosen; absent where a detail is asked for. */
  choices: z.array(z.object({ id: z.string(), label: z.string() })).optional(),
  expects: detailType.optional(),
  attribute: z.string().optional(),
  /** How often it was asked before. */
  tries: z.int(),
});
export type Asked = z.infer<typeof asked>;

/** What the customer's newest message answers. */
export const answered = z.object({
  key: z.string(),
  /** Id of a choice, `declined`, `given`, or `none` for words that answer something else. */
  value: z.string(),
  tries: z.int(),
});
export type Answered = z.infer<typeof answered>;

export interface Reply {
  readonly answer: Answered;
  /** What is noted on the conversation. */
  readonly attributes?: Readonly<Record<string, AttributeValue>>;
}

/**
 * Reads a customer's message as the answer to a question.
 * @param message its words, and the id of the choice where the channel showed buttons
 */
export function readReply(
  question: Asked,
  message: { readonly text: string; readonly choice?: string | undefined },
): Reply {
  const { key, choices, expects, attribute } = question;
  const tries = question.tries + 1;
  if (choices) return { answer: { key, value: chosen(choices, message), tries } };
  const value = expects && readDetail(expects, message.text);
  if (value === undefined || attribute === undefined) return { answer: { key, value: 'none', tries } };
  return { answer: { key, value: 'given', tries }, attributes: { [attribute]: value } };
}

/** Whether a message takes one of the choices of an offer. */
export const takesChoice = (question: Asked | undefined, message: Parameters<typeof readReply>[1]): boolean =>
  question?.choices?.some(({ id }) => id === readReply(question, message).answer.value) === true;

function chosen(choices: NonNullable<Asked['choices']>, { text, choice }: Parameters<typeof readReply>[1]): string {
  if (choice !== undefined) return choice === 'declined' || choices.some(({ id }) => id === choice) ? choice : 'none';
  const said = plain(text);
  // As people answer a numbered list.
  const numbered = /^\d$/.test(said) ? choices[Number(said) - 1] : undefined;
  const named = choices.filter(({ label }) => said === plain(label));
  const [only, ...others] = named.length > 0 ? named : numbered ? [numbered] : [];
  if (only && others.length === 0) return only.id;
  if (refusals.has(said)) return 'declined';
  if (choices.length === 1 && isAgreement(wordsOf(text), languages)) return choices[0]?.id ?? 'none';
  const contained = choices.filter(({ label }) => ` ${said} `.includes(` ${plain(label)} `));
  return contained.length === 1 ? (contained[0]?.id ?? 'none') : 'none';
}

/** Words alone, without punctuation. */
const plain = (text: string): string =>
  normalise(text)
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** As long as an attribute may be. */
const longestText = 200;
const email = z.email().max(200);

/** The detail in a message, in the form in which it is kept; `undefined` where there is none. */
function readDetail(type: DetailType, text: string): string | number | undefined {
  const trimmed = text.trim();
  switch (type) {
    case 'text':
      return trimmed.slice(0, longestText).toWellFormed();
    case 'number': {
      const found = trimmed.match(/-?\d+(?:[.,]\d+)?/g);
      return found?.length === 1 ? Number(found[0]?.replace(',', '.')) : undefined;
    }
    case 'email': {
      const found = trimmed.split(/[\s,;<>()]+/).map((word) => word.replace(/^mailto:|[.!?]+$/g, ''));
      return found.find((word) => email.safeParse(word).success);
    }
    case 'phone': {
      const [found] = trimmed.match(/\+?\d[\d\s()/.-]{4,20}\d/) ?? [];
      const digits = found?.replace(/[^\d+]/g, '') ?? '';
      return /^\+?\d{6,15}$/.test(digits) ? digits : undefined;
    }
    case 'date':
      return readDate(trimmed);
  }
}

/** A day as `2026-11-25`. Where the month could be the day, the European order is taken. */
function readDate(text: string): string | undefined {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(text);
  const local = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text);
  const [year, first, second] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : [];
  if (year === undefined) return undefined;
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date) ? date : undefined;
}
