import * as z from 'zod';

/** Half a surrogate pair does not survive storing, so a decision that saw one could not be re-run. */
export const isWellFormed = (text: string): boolean => text.isWellFormed();

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Names of attributes: they start with a letter, so `__proto__` and its like cannot be one. */
export const attributeName = z
  .string()
  .regex(
    /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/,
    'must start with a letter and hold at most 64 characters out of A-Z a-z 0-9 _ . -',
  );

/** A number that can be stored: the SDK takes none past the safe integers, DynamoDB none much closer to 0. */
export const storableNumber = z
  .number()
  .min(Number.MIN_SAFE_INTEGER)
  .max(Number.MAX_SAFE_INTEGER)
  .refine((value) => value === 0 || Math.abs(value) >= 1e-100, 'must be 0, or no closer to it than 1e-100');

export const attributeValue = z.union([
  z.string().max(1000).refine(isWellFormed, 'must be well-formed Unicode'),
  storableNumber,
  z.boolean(),
]);
export type AttributeValue = z.infer<typeof attributeValue>;

/** Facts that a channel or an admin adds, beyond those that Baton knows by name. */
export const attributes = z
  .record(attributeName, attributeValue)
  .refine((value) => Object.keys(value).length <= 50, 'must have at most 50 entries')
  // A conversation adds them up; without this bound it could outgrow an item of the database and take no more messages.
  .refine((value) => textLength(value) <= 16_000, 'must hold at most 16,000 characters in all');
export type Attributes = z.infer<typeof attributes>;

const textLength = (value: Readonly<Record<string, AttributeValue>>): number =>
  Object.entries(value).reduce((sum, [name, member]) => sum + name.length + String(member).length, 0);

/** Whether no object or array lies more than `levels` deep. Looks no deeper itself, so hostile input cannot exhaust the stack. */
export const nestsAtMost = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((member) => nestsAtMost(member, levels - 1)));

/** Whether any object in it has a member called `__proto__`, which copying would drop or make a prototype of. */
export const namesPrototype = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.hasOwn(value, '__proto__') || Object.values(value).some(namesPrototype));
