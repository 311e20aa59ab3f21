import * as z from 'zod';

/** What kind of detail a customer is asked for. */
export const detailType = z.enum(['text', 'number', 'email', 'phone', 'date']);
export type DetailType = z.infer<typeof detailType>;

export const detailWords: Readonly<Record<DetailType, string>> = {
  text: 'their words',
  number: 'a number',
  email: 'an email address',
  phone: 'a phone number',
  date: 'a date',
};
