import { isJsonObject, type JsonObject } from '../json.ts';
import { WireError } from '../wire.ts';
import type { Call } from './call.ts';

export type TaskRequest = Omit<Call, 'id' | 'startedAtMs' | 'completedAtMs'>;

const mostAttributeBytes = 32_768;
const referenceTypes = new Set(['URL', 'NUMBER', 'STRING', 'DATE', 'EMAIL']);
const longestDelayMs = 6 * 24 * 60 * 60 * 1000;

/**
 * Reads `StartTaskContact` and checks it against the limits of Amazon Connect.
 * @throws {WireError} `InvalidRequestException`
 * @see https://docs.aws.amazon.com/connect/latest/APIReference/API_StartTaskContact.html
 */
export function readTaskRequest(request: JsonObject, nowMs: number): TaskRequest {
  const name = textOf(request, 'Name', 512);
  if (name === undefined) throw invalid('Name is required');
  const instanceId = textOf(request, 'InstanceId', 100);
  if (!instanceId) throw invalid('InstanceId is required');
  const flows = ['ContactFlowId', 'TaskTemplateId', 'QuickConnectId'].filter((field) => textOf(request, field, 500));
  if (flows.length !== 1) throw invalid('exactly one of ContactFlowId, TaskTemplateId and QuickConnectId is required');
  return {
    name,
    instanceId,
    description: textOf(request, 'Description', 4096),
    contactFlowId: textOf(request, 'ContactFlowId', 500),
    attributes: readAttributes(request.Attributes),
    references: readReferences(request.References),
    scheduledAtMs: readScheduledTime(request.ScheduledTime, nowMs),
  };
}

function readAttributes(attributes: unknown = {}): Call['attributes'] {
  if (!isJsonObject(attributes)) throw invalid('Attributes must be a map');
  let bytes = 0;
  for (const [key, value] of Object.entries(attributes)) {
    if (!/^[A-Za-z0-9_-]{1,32767}$/.test(key)) {
      throw invalid(`attribute key ${JSON.stringify(key)} may only hold letters, digits, dashes and underscores`);
    }
    if (typeof value !== 'string') throw invalid(`attribute ${key} must be a string`);
    bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  }
  if (bytes > mostAttributeBytes) {
    throw invalid(`Attributes have ${bytes} bytes, which is more than ${mostAttributeBytes}`);
  }
  return attributes as Call['attributes'];
}

function readReferences(references: unknown = {}): Call['references'] {
  if (!isJsonObject(references)) throw invalid('References must be a map');
  const entries = Object.entries(references).map(([key, reference]) => {
    const { Type: type, Value: value = '' } = isJsonObject(reference) ? reference : {};
    if (key.length < 1 || key.length > 4096) throw invalid('a reference key must have 1 to 4096 characters');
    if (typeof type !== 'string' || !referenceTypes.has(type)) {
      throw invalid(`reference ${key} must be of type ${[...referenceTypes].join(', ')}`);
    }
    if (typeof value !== 'string' || value.length > 4096) {
      throw invalid(`reference ${key} must have a value of at most 4096 characters`);
    }
    return [key, { type, value }] as const;
  });
  return Object.fromEntries(entries);
}

/** Comes as epoch seconds. */
function readScheduledTime(seconds: unknown, nowMs: number): number | undefined {
  if (seconds === undefined) return undefined;
  const atMs = Number(seconds) * 1000;
  if (!(atMs >= nowMs && atMs <= nowMs + longestDelayMs)) throw invalid('ScheduledTime must be within the next 6 days');
  return atMs;
}

function textOf(request: JsonObject, field: string, longest: number): string | undefined {
  const value = request[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.length > longest) {
    throw invalid(`${field} must be a string of at most ${longest} characters`);
  }
  return value;
}

const invalid = (message: string): WireError => new WireError(400, 'InvalidRequestException', message);
