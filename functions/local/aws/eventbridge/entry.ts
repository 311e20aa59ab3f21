import { accountId, region } from '../account.ts';
import { parseJsonObject } from '../json.ts';
import { orderedId } from '../ordered-id.ts';
import type { BusEvent } from '../queues/delivery.ts';

/** One entry of a `PutEvents` request as it comes over the wire: nothing about it is certain. */
export interface WireEntry {
  readonly Source?: unknown;
  readonly DetailType?: unknown;
  readonly Detail?: unknown;
  /** Epoch seconds. */
  readonly Time?: unknown;
  readonly Resources?: unknown;
  readonly EventBusName?: unknown;
}

/** Why the service takes other entries of the request, but not this one. */
export interface EntryFailure {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
}

/**
 * The event that an entry becomes, or why it does not.
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEventsResultEntry.html
 */
export function readEntry(entry: WireEntry, busNames: ReadonlySet<string>, nowMs: number): BusEvent | EntryFailure {
  const { Source: source, DetailType: detailType, Detail: detailText } = entry;
  if (!isText(source)) return missing('Source');
  if (!isText(detailType)) return missing('DetailType');
  if (!isText(detailText)) return missing('Detail');
  if (source.startsWith('aws.')) {
    return { ErrorCode: 'NotAuthorizedForSourceException', ErrorMessage: 'Not authorized for the source.' };
  }
  if (entry.Time !== undefined && !isTime(entry.Time)) return invalid('Time', 'Time must be epoch seconds.');
  const bus = busNameOf(entry);
  if (!busNames.has(bus)) {
    // What the service does with a bus that does not exist is not documented; here a misnamed bus must not pass unseen.
    return { ErrorCode: 'ResourceNotFoundException', ErrorMessage: `Event bus ${bus} does not exist.` };
  }
  const detail = parseJsonObject(detailText);
  if (!detail) return { ErrorCode: 'MalformedDetail', ErrorMessage: 'Detail is malformed.' };
  return {
    version: '0',
    id: orderedId(),
    'detail-type': detailType,
    source,
    account: accountId,
    time: toWholeSeconds(isTime(entry.Time) ? entry.Time * 1000 : nowMs),
    region,
    resources: textsIn(entry.Resources),
    detail,
  };
}

/**
 * How much of the size limit of a request an entry takes, in bytes.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html
 */
export function sizeOf(entry: WireEntry): number {
  const texts = [entry.Source, entry.DetailType, entry.Detail].filter(isText);
  const timeBytes = entry.Time === undefined ? 0 : 14;
  return [...texts, ...textsIn(entry.Resources)].reduce((sum, text) => sum + Buffer.byteLength(text), timeBytes);
}

/** A bus may be named by its ARN; the default bus needs no name. */
export const busNameOf = (entry: WireEntry): string =>
  isText(entry.EventBusName) ? entry.EventBusName.replace(/^arn:[^/]+:event-bus\//, '') : 'default';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const textsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter(isText) : []);

/** Up to the end of the year 9999. */
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 253_402_300_800;

const missing = (name: string): EntryFailure => invalid(name, `${name} is a required argument.`);

const invalid = (name: string, reason: string): EntryFailure => ({
  ErrorCode: 'InvalidArgument',
  ErrorMessage: `Parameter ${name} is not valid. Reason: ${reason}`,
});

const toWholeSeconds = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z');
