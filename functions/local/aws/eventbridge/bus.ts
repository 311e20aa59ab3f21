import type { Subscription } from '../../../topology.ts';
import type { BusEvent } from '../queues/delivery.ts';
import type { Queues } from '../queues/queues.ts';
import { WireError } from '../wire.ts';
import { busNameOf, type EntryFailure, readEntry, sizeOf, type WireEntry } from './entry.ts';
import { compilePattern } from './pattern.ts';

export interface PutEventsResult {
  readonly FailedEntryCount: number;
  readonly Entries: readonly ({ readonly EventId: string } | EntryFailure)[];
}

export interface Bus {
  /**
   * Takes the good entries and says what is wrong with the others, in the order of the request.
   * When it resolves, every taken event is stored for each queue whose pattern it matches.
   * @throws {WireError} when the request as a whole breaks a limit; then nothing was taken
   */
  putEvents(entries: unknown): Promise<PutEventsResult>;
}

const mostEntries = 10;
const mostBytes = 1024 * 1024;

export function createBus(options: {
  readonly name: string;
  readonly subscriptions: readonly Subscription[];
  readonly queues: Pick<Queues, 'send'>;
  readonly now?: () => number;
}): Bus {
  const { name, queues, now = Date.now } = options;
  const rules = options.subscriptions.map(({ name: queue, pattern }) => ({ queue, matches: compilePattern(pattern) }));
  // Each account has a default bus; nobody listens to it here, as nobody does in a deployment.
  const busNames = new Set([name, 'default']);

  return {
    async putEvents(request) {
      const entries = checkRequest(request);
      const results = entries.map((entry) => readEntry(entry, busNames, now()));
      const heard = results.filter((result, index): result is BusEvent => {
        const entry = entries[index];
        return isEvent(result) && entry !== undefined && busNameOf(entry) === name;
      });
      const items = heard.flatMap((event) =>
        rules.filter((rule) => rule.matches(event)).map(({ queue }) => ({ queue, event })),
      );
      await queues.send(items);
      return {
        FailedEntryCount: results.filter((result) => !isEvent(result)).length,
        Entries: results.map((result) => (isEvent(result) ? { EventId: result.id } : result)),
      };
    },
  };
}

const isEvent = (result: BusEvent | EntryFailure): result is BusEvent => 'detail' in result;

function checkRequest(request: unknown): readonly WireEntry[] {
  if (!Array.isArray(request))
    throw invalid("Value at 'entries' failed to satisfy constraint: Member must not be null");
  if (request.length < 1 || request.length > mostEntries) {
    const side = request.length < 1 ? 'greater than or equal to 1' : `less than or equal to ${mostEntries}`;
    throw invalid(`Value at 'entries' failed to satisfy constraint: Member must have length ${side}`);
  }
  const entries = request.map((entry: unknown) => (typeof entry === 'object' && entry !== null ? entry : {}));
  if (entries.reduce((sum, entry) => sum + sizeOf(entry), 0) > mostBytes) {
    throw new WireError(400, 'ValidationException', 'Total size of the entries in the request is over the limit.');
  }
  return entries;
}

const invalid = (reason: string): WireError =>
  new WireError(400, 'ValidationException', `1 validation error detected: ${reason}`);
