import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

/** What a message says in one language, in ICU MessageFormat. A build parses it ahead; see `build/compile-messages.ts`. */
export type Wording = string | MessageFormatElement[];

export interface Message<Id extends string = string> {
  readonly id: Id;
  /** In English, which is what shows where a language lacks the message. */
  readonly defaultMessage: Wording;
}

type Messages<Scope extends string, Name extends string> = {
  readonly [Key in Name]: Message<`${Scope}.${Key}`>;
};

/**
 * The messages of one folder: `defineMessages('workflows.list', { title: 'Workflows' })` has `workflows.list.title`.
 * The German wordings stand beside it in `messages.de.ts`.
 */
export function defineMessages<const Scope extends string, const Name extends string>(
  scope: Scope,
  wordings: Readonly<Record<Name, Wording>>,
): Messages<Scope, Name> {
  const entries = Object.entries<Wording>(wordings);
  return Object.fromEntries(
    entries.map(([name, defaultMessage]) => [name, { id: `${scope}.${name}`, defaultMessage }]),
  ) as Messages<Scope, Name>;
}

/** A wording for each message: one left out, or one too many, is a type error. */
export type Translation<All extends Readonly<Record<string, Message>>> = Readonly<
  Record<All[keyof All]['id'], Wording>
>;
