import { UnprocessableError } from '../errors.ts';

/** A stored value before its shape is known to be today's. */
export type Stored = Readonly<Record<string, unknown>>;

/**
 * One kind of stored document and how its shape has moved. The first shape has schema 1; each step brings a document from
 * one schema to the next, purely: it gets one shape and returns a new value of the other.
 */
export interface Series {
  /** As a sentence names it: "workflow". */
  readonly what: string;
  /** The step at index 0 leads from schema 1 to 2, and so on; a step is never changed once it was released. */
  readonly steps: readonly ((stored: Stored) => Stored)[];
  /** The schema of documents that name none, since they were written before they did. Without it they are refused. */
  readonly unnamedIs?: number;
}

/** The schema that this version of Baton writes. */
export const currentSchema = ({ steps }: Series): number => steps.length + 1;

/**
 * A stored document in today's shape; it is itself where it has that already.
 * @throws {UnprocessableError} for one that a newer Baton wrote, or that does not say what it is
 */
export function migrate(series: Series, stored: unknown): Stored {
  const document = asDocument(series, stored);
  const from = schemaOf(series, document);
  const current = currentSchema(series);
  if (from > current)
    throw new UnprocessableError(
      'newer-schema',
      `This ${series.what} was written by a newer version of Baton (schema ${from}; this one knows up to ${current}): update Baton.`,
      { schemaVersion: from, knownUpTo: current },
    );
  return series.steps
    .slice(from - 1)
    .reduce<Stored>((each, step, index) => ({ ...step(each), schemaVersion: from + index + 1 }), document);
}

function asDocument({ what }: Series, stored: unknown): Stored {
  if (typeof stored === 'object' && stored !== null && !Array.isArray(stored)) return stored as Stored;
  throw unreadable(what, 'it is no document');
}

function schemaOf({ what, unnamedIs }: Series, { schemaVersion = unnamedIs }: Stored): number {
  if (typeof schemaVersion === 'number' && Number.isSafeInteger(schemaVersion) && schemaVersion >= 1)
    return schemaVersion;
  throw unreadable(what, 'its schemaVersion must be a whole number from 1');
}

const unreadable = (what: string, why: string): UnprocessableError =>
  new UnprocessableError('unknown-schema', `This ${what} cannot be read: ${why}.`);
