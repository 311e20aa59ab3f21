/** One thing that is said, in parts, so that a language may put its verb where the sentence needs it. */
export interface Statement {
  readonly subject: string;
  readonly verb: string;
  readonly rest: string;
  /** What follows a verb even where that comes last: ", whether this is a person". */
  readonly after?: string;
}

export const statement = (subject: string, verb: string, rest: string, after?: string): Statement => ({
  subject,
  verb,
  rest,
  ...(after !== undefined && { after }),
});

/** A condition where it stands by itself, and where it depends on an *if*, a *that* or a *whether*. English has one for both. */
export interface Clause {
  readonly main: string;
  readonly dependent: string;
}

/** What a sentence speaks of; some languages have another verb for several. */
export interface Subject {
  readonly text: string;
  readonly isPlural?: boolean;
}

/** @param isVerbLast whether the verb ends a clause that depends on another */
export function toClause({ subject, verb, rest, after = '' }: Statement, isVerbLast: boolean): Clause {
  const main = spaced(subject, verb, rest) + after;
  return { main, dependent: isVerbLast ? spaced(subject, rest, verb) + after : main };
}

/** Several clauses as one, each with the same word between them. */
export const joinedBy = (between: string, clauses: readonly Clause[]): Clause => ({
  main: clauses.map(({ main }) => main).join(between),
  dependent: clauses.map(({ dependent }) => dependent).join(between),
});

export const bracketed = ({ main, dependent }: Clause): Clause => ({ main: `(${main})`, dependent: `(${dependent})` });

const spaced = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');
