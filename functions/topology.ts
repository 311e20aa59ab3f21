/**
 * What Baton consists of when it runs: tables, functions, routes, event subscriptions and timers, as plain data.
 * The local host starts from this list and the CDK app deploys it, so the two cannot drift apart.
 */

import { type OperationId, operations } from '../shared/api/operations.ts';
import type { EventType } from '../shared/events/catalogue.ts';

// ---------------------------------------------------------------------------------------------------------- tables

export interface IndexSpec {
  readonly partitionKey: string;
  readonly sortKey: string;
}

export interface TableSpec {
  readonly partitionKey: 'pk';
  readonly sortKey: 'sk';
  /** Attribute that holds the time of expiry, in epoch seconds. */
  readonly ttl?: string;
  /** Sparse, keys only: a row is a hint that leads to the item, which is read before anybody acts on it. */
  readonly indexes: Readonly<Record<string, IndexSpec>>;
}

export const tables = {
  conversations: {
    partitionKey: 'pk',
    sortKey: 'sk',
    ttl: 'expiresAt',
    indexes: {
      byQueue: { partitionKey: 'byQueuePk', sortKey: 'byQueueSk' },
      byCustomer: { partitionKey: 'byCustomerPk', sortKey: 'byCustomerSk' },
      byDay: { partitionKey: 'byDayPk', sortKey: 'byDaySk' },
      owed: { partitionKey: 'owedPk', sortKey: 'owedSk' },
    },
  },
  configuration: { partitionKey: 'pk', sortKey: 'sk', ttl: 'expiresAt', indexes: {} },
} as const satisfies Record<string, TableSpec>;

export type TableName = keyof typeof tables;

// ------------------------------------------------------------------------------------------------------- functions

/**
 * What a function may touch, named by intent; `cdk/grants.ts` gives each the narrowest IAM statement that serves it.
 */
export type Grant =
  | 'conversations:read'
  | 'conversations:write'
  | 'configuration:read'
  | 'configuration:write'
  | 'bus:publish'
  | 'mail:send'
  | 'connect:start'
  | 'sockets:push'
  | 'comprehend:ask'
  | 'bedrock:ask';

export type EnvironmentName =
  | 'CONVERSATIONS_TABLE'
  | 'CONFIGURATION_TABLE'
  | 'EVENT_BUS'
  | 'TOKEN_ISSUER'
  | 'TOKEN_AUDIENCE'
  | 'SOCKET_ENDPOINT'
  | 'MAIL_FROM'
  | 'CONNECT_INSTANCE_ID'
  | 'CONNECT_TASK_FLOW_ID'
  | 'PUBLIC_URL'
  | 'SIGNAL_PROVIDERS'
  | 'RETENTION_DAYS';

export interface FunctionSpec {
  readonly purpose: string;
  readonly memoryMb: number;
  readonly timeoutSeconds: number;
  readonly environment: readonly EnvironmentName[];
  readonly grants: readonly Grant[];
}

const stores = ['CONVERSATIONS_TABLE', 'CONFIGURATION_TABLE', 'RETENTION_DAYS'] as const;
/** Which providers of signals may be asked, by their names; none where nothing is set. */
const providers = ['SIGNAL_PROVIDERS'] as const;
const tokens = ['TOKEN_ISSUER', 'TOKEN_AUDIENCE'] as const;

const ask = ['comprehend:ask', 'bedrock:ask'] as const;

export const functions = {
  'evaluate-message': {
    purpose: 'Decides about one message: go on, or hand the customer to a person',
    memoryMb: 512,
    timeoutSeconds: 15,
    environment: [...stores, ...providers, 'EVENT_BUS'],
    grants: ['conversations:read', 'conversations:write', 'configuration:read', 'bus:publish', ...ask],
  },
  'channel-api': {
    purpose: 'The other calls of a channel: ask for a person, read or cancel a handoff, read new messages',
    memoryMb: 512,
    timeoutSeconds: 15,
    environment: [...stores, 'EVENT_BUS'],
    grants: ['conversations:read', 'conversations:write', 'configuration:read', 'bus:publish'],
  },
  'agent-api': {
    purpose: 'What an agent does: list, accept, reply, note, transfer, resolve, return',
    memoryMb: 512,
    timeoutSeconds: 15,
    environment: [...stores, ...tokens, 'EVENT_BUS'],
    grants: ['conversations:read', 'conversations:write', 'configuration:read', 'configuration:write', 'bus:publish'],
  },
  'admin-api': {
    purpose: 'What an admin does: workflows, versions, publishing, queues, keys, audit',
    memoryMb: 512,
    timeoutSeconds: 15,
    environment: [...stores, ...providers, ...tokens, 'EVENT_BUS'],
    grants: ['conversations:read', 'configuration:read', 'configuration:write', 'bus:publish'],
  },
  'agent-socket': {
    purpose: 'Keeps track of the open inbox pages that want to be told of changes',
    memoryMb: 256,
    timeoutSeconds: 10,
    environment: [...stores, ...tokens, 'SOCKET_ENDPOINT'],
    grants: ['conversations:read', 'conversations:write', 'sockets:push'],
  },
  'handoff-opened': {
    purpose: 'Opens the handoff that a decision asked for and puts it into its queue',
    memoryMb: 256,
    timeoutSeconds: 30,
    environment: [...stores, 'EVENT_BUS'],
    grants: ['conversations:read', 'conversations:write', 'configuration:read', 'bus:publish'],
  },
  'notify-inbox': {
    purpose: 'Pushes each change to the open inbox pages',
    memoryMb: 256,
    timeoutSeconds: 30,
    environment: [...stores, 'SOCKET_ENDPOINT'],
    grants: ['conversations:read', 'conversations:write', 'sockets:push'],
  },
  'notify-chat': {
    purpose: 'Tells a chat channel, by signed webhook, what its customer should see',
    memoryMb: 256,
    timeoutSeconds: 30,
    environment: [...stores],
    grants: ['conversations:read', 'conversations:write', 'configuration:read'],
  },
  'notify-email': {
    purpose: 'Mails the packet to the team, and the words of agents to the customer',
    memoryMb: 256,
    timeoutSeconds: 30,
    environment: [...stores, 'MAIL_FROM', 'PUBLIC_URL'],
    grants: ['conversations:read', 'conversations:write', 'configuration:read', 'mail:send'],
  },
  'notify-voice': {
    purpose: 'Starts the call-back task in Amazon Connect, with what the agent must know',
    memoryMb: 256,
    timeoutSeconds: 30,
    environment: [...stores, 'CONNECT_INSTANCE_ID', 'CONNECT_TASK_FLOW_ID', 'PUBLIC_URL'],
    grants: ['conversations:read', 'conversations:write', 'configuration:read', 'connect:start'],
  },
  'connect-flow': {
    purpose: 'Answers a contact flow of Amazon Connect: what to say, where to send the caller',
    memoryMb: 512,
    timeoutSeconds: 8,
    environment: [...stores, ...providers, 'EVENT_BUS'],
    grants: ['conversations:read', 'conversations:write', 'configuration:read', 'bus:publish', ...ask],
  },
  'calibrate-confidence': {
    purpose: 'Learns what the confidence of each assistant means from what came of its answers',
    memoryMb: 512,
    timeoutSeconds: 300,
    environment: [...stores],
    grants: ['conversations:read', 'configuration:read', 'configuration:write'],
  },
  sweeper: {
    purpose:
      'Publishes events still owed after a crash, acts on timers that are due, sees that what is live starts fast',
    // A large rule set is parsed and made ready here, where nobody waits.
    memoryMb: 512,
    timeoutSeconds: 55,
    environment: [...stores, 'EVENT_BUS'],
    grants: ['conversations:read', 'conversations:write', 'configuration:read', 'configuration:write', 'bus:publish'],
  },
} as const satisfies Record<string, FunctionSpec>;

export type FunctionName = keyof typeof functions;

// ---------------------------------------------------------------------------------------------------------- routes

export interface RouteSpec {
  readonly method: string;
  /** Path with `{parameters}`, as API Gateway writes them. */
  readonly path: string;
  readonly operationId: OperationId;
  readonly function: FunctionName;
}

/** Which function serves which group of operations; the operations themselves are part of the API contract. */
const servedBy = {
  evaluate: 'evaluate-message',
  channel: 'channel-api',
  agent: 'agent-api',
  admin: 'admin-api',
} as const;

export const routes: readonly RouteSpec[] = Object.values(operations).map((operation) => ({
  method: operation.method,
  path: operation.path,
  operationId: operation.operationId,
  function: servedBy[operation.group],
}));

/** The WebSocket API of the inbox: every route goes to one function. */
export const sockets = {
  routes: ['$connect', '$disconnect', '$default'],
  function: 'agent-socket',
} as const;

// --------------------------------------------------------------------------------------------------- subscriptions

/**
 * An event pattern in EventBridge's own notation.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export interface EventPattern {
  readonly source?: readonly unknown[];
  readonly 'detail-type'?: readonly unknown[];
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface Subscription {
  /** Names the bus rule, its queue and its dead-letter queue. */
  readonly name: string;
  readonly pattern: EventPattern;
  readonly function: FunctionName;
  /** How many deliveries a function gets at once; it answers which of them failed. */
  readonly batchSize: number;
  /** After this many failed tries a delivery goes to the dead-letter queue. */
  readonly maxReceives: number;
}

const on = (types: readonly EventType[], channel?: 'chat' | 'email' | 'voice'): EventPattern => ({
  source: ['baton'],
  'detail-type': types,
  ...(channel && { detail: { data: { channel: [channel] } } }),
});

/**
 * A customer waits behind these, so they are tried for most of an hour before they are put aside: a database or a
 * channel may be away that long, and a process that ends in the middle uses up a try each time.
 */
const manyTries = 50;

export const subscriptions: readonly Subscription[] = [
  {
    name: 'handoff-opened',
    pattern: on(['handoff.requested']),
    function: 'handoff-opened',
    batchSize: 5,
    maxReceives: manyTries,
  },
  {
    name: 'notify-inbox',
    pattern: { source: ['baton'], 'detail-type': [{ prefix: 'handoff.' }, 'message.delivered', 'workflow.notified'] },
    function: 'notify-inbox',
    batchSize: 10,
    maxReceives: 3,
  },
  {
    name: 'notify-chat',
    pattern: on(
      [
        'handoff.queued',
        'handoff.accepted',
        'handoff.resolved',
        'handoff.returned',
        'handoff.timed-out',
        'message.delivered',
      ],
      'chat',
    ),
    function: 'notify-chat',
    batchSize: 5,
    maxReceives: manyTries,
  },
  {
    // Whatever the channel is: any may have a webhook.
    name: 'notify-webhook',
    pattern: {
      source: ['baton'],
      'detail-type': ['workflow.notified'],
      detail: { data: { to: ['webhook'] } },
    },
    function: 'notify-chat',
    batchSize: 5,
    maxReceives: manyTries,
  },
  {
    name: 'notify-email',
    pattern: on(['handoff.queued', 'message.delivered'], 'email'),
    function: 'notify-email',
    batchSize: 5,
    maxReceives: manyTries,
  },
  {
    name: 'notify-voice',
    pattern: on(['handoff.queued'], 'voice'),
    function: 'notify-voice',
    batchSize: 1,
    maxReceives: manyTries,
  },
];

// ---------------------------------------------------------------------------------------------------------- timers

export interface Schedule {
  readonly name: string;
  readonly everyMinutes: number;
  readonly function: FunctionName;
}

export const schedules: readonly Schedule[] = [
  { name: 'sweep', everyMinutes: 1, function: 'sweeper' },
  // A day of answers changes a curve little; a run that fails is made up for by the next.
  { name: 'calibrate', everyMinutes: 240, function: 'calibrate-confidence' },
];

export const busName = 'baton';
