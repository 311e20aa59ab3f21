import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as topology from '../../topology.ts';
import { region } from './account.ts';
import { type Calls, openCallCentre } from './connect/calls.ts';
import { connectEndpoint } from './connect/endpoint.ts';
import { startDynamoDb } from './dynamodb/start.ts';
import { createBus } from './eventbridge/bus.ts';
import { eventBridgeEndpoint } from './eventbridge/endpoint.ts';
import { sesEndpoint } from './mail/endpoint.ts';
import { type Mailbox, startMailServer } from './mail/mailbox.ts';
import type { Invoke, Log } from './ports.ts';
import { openQueues, type Queues } from './queues/queues.ts';
import { type Schedules, startSchedules } from './schedules.ts';
import { serveEndpoints } from './server.ts';
import { createSockets, type Sockets } from './sockets/gateway.ts';
import { openStore } from './store.ts';

export interface AwsOptions {
  /** Where everything durable is kept; in memory, and lost at the end, where none is named. */
  readonly dataFolder?: string;
  /** Runs a function of the topology. It should reject when the function takes longer than it may. */
  readonly invoke: Invoke;
  /** An SMTP address that gets the mails instead of the embedded mailbox. */
  readonly mailTo?: string;
  /** How often each delivery is tried before it is put aside, where it is not as often as the topology says. */
  readonly deliveryTries?: number;
  readonly log?: Log;
  /**
   * Runs when the services can be used, and before any function is invoked: deliveries that an earlier run left would
   * otherwise meet functions that have no environment and no tables yet.
   */
  readonly prepare?: (environment: Readonly<Record<string, string>>) => Promise<void>;
}

export interface Aws {
  /** Makes AWS SDK clients of this process, and of children, talk to the embedded services. */
  readonly environment: Readonly<Record<string, string>>;
  readonly queues: Queues;
  readonly mailbox: Mailbox;
  readonly calls: Calls;
  readonly sockets: Sockets;
  readonly schedules: Schedules;
  /** Ends what is under way, then everything. Deliveries that are left go on at the next start. */
  close(): Promise<void>;
}

/** Starts all AWS services that the topology needs, on this machine only. */
export async function startAws(options: AwsOptions): Promise<Aws> {
  const closers: (() => Promise<unknown>)[] = [];
  try {
    return await open(options, closers);
  } catch (error) {
    for (const close of closers.reverse()) await close();
    throw error;
  }
}

/** Tells by `closers` what is open, in the order of opening, also when it fails half way. */
async function open(options: AwsOptions, closers: (() => Promise<unknown>)[]): Promise<Aws> {
  const { dataFolder, invoke, mailTo, deliveryTries, log = () => {}, prepare } = options;
  const subscriptions = topology.subscriptions.map((subscription) => ({
    ...subscription,
    maxReceives: deliveryTries ?? subscription.maxReceives,
  }));
  const inData = (name: string) => (dataFolder === undefined ? undefined : join(dataFolder, name));
  const opened = <T extends { close(): Promise<unknown> }>(service: T): T => {
    closers.push(() => service.close());
    return service;
  };

  const store = opened(await openStore(inData('services')));
  const dynamoDb = opened(await startDynamoDb({ path: inData('dynamodb'), log }));
  const mailServer = opened(await startMailServer({ store, log }));
  const callCentre = openCallCentre({ store, log });
  const queues = await openQueues({ store, subscriptions, invoke, log });
  const { sockets, endpoint: connections } = createSockets({ functionName: topology.sockets.function, invoke, log });

  const accessKeyId = `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`;
  const endpoints = {
    '/eventbridge': eventBridgeEndpoint(createBus({ name: topology.busName, subscriptions, queues })),
    '/email': sesEndpoint(mailTo ?? mailServer.url),
    '/connect': connectEndpoint(callCentre),
    '/sockets': connections,
  };
  const server = opened(await serveEndpoints({ endpoints, accessKeyId, log }));
  const environment = {
    AWS_ENDPOINT_URL_DYNAMODB: dynamoDb.endpoint,
    AWS_ENDPOINT_URL_EVENTBRIDGE: `${server.url}/eventbridge`,
    AWS_ENDPOINT_URL_SESV2: `${server.url}/email`,
    AWS_ENDPOINT_URL_CONNECT: `${server.url}/connect`,
    AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI: `${server.url}/sockets`,
    SOCKET_ENDPOINT: `${server.url}/sockets`,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'local',
    // A developer may have these set, and the SDK would prefer them to the key above.
    AWS_SESSION_TOKEN: '',
    AWS_PROFILE: '',
  };

  await prepare?.(environment);
  opened(queues).start();
  opened(sockets);
  const schedules = opened(startSchedules({ schedules: topology.schedules, invoke, log }));

  let closing: Promise<void> | undefined;
  const close = async () => {
    // First what invokes functions, all at once since they may wait for each other; then what functions use.
    await Promise.all([schedules.close(), sockets.close(), queues.close()]);
    await Promise.all([server.close(), mailServer.close(), dynamoDb.close()]);
    await store.close();
  };
  return {
    environment,
    queues,
    mailbox: mailServer.mailbox,
    calls: callCentre.calls,
    sockets,
    schedules,
    close() {
      closing ??= close();
      return closing;
    },
  };
}
