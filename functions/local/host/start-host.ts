import { once } from 'node:events';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { busName, tables } from '../../topology.ts';
import { createTables } from '../aws/dynamodb/tables.ts';
import { type Aws, startAws } from '../aws/index.ts';
import type { Log } from '../aws/ports.ts';
import { openDataFolder } from '../data-folder.ts';
import { Issuer } from '../issuer/issuer.ts';
import { openSigningKey } from '../issuer/signing-key.ts';
import { outsidePages } from '../outside-pages/routes.ts';
import { sampleOrganisation } from '../sample/organisation.ts';
import { createTryIt } from '../sample/try-it.ts';
import { build, built } from './build.ts';
import { catchUp } from './catch-up.ts';
import { createFront } from './front.ts';
import { createInvoke } from './invoke.ts';
import { listen } from './listen.ts';
import { type LocalFile, readLocalFile, writeLocalFile } from './local-file.ts';
import { makeChannelKeys, seed } from './seed.ts';

export interface HostOptions {
  readonly port: number;
  readonly address: string;
  readonly dataFolder: string;
  /** An SMTP address that gets the mails instead of the embedded mailbox. */
  readonly mailTo?: string;
  /** How often each delivery is tried before it is put aside, where it is not as often as the topology says. */
  readonly deliveryTries?: number;
  readonly log: Log;
  /** Tells what is going on while it starts. */
  readonly progress: (step: string) => void;
}

export interface Host {
  readonly url: string;
  readonly isFirstStart: boolean;
  readonly local: LocalFile;
  readonly aws: Aws;
  /** Ends what is under way, then everything. */
  close(): Promise<void>;
}

const clientId = 'baton-editor';
const tableNames = { conversations: 'baton-conversations', configuration: 'baton-configuration' } as const;

/**
 * Everything on one machine: the same handlers as on AWS, over the same SDK clients, which the environment leads to
 * embedded services.
 * @throws {StartError} for what a person can mend: the port is taken, the data folder cannot be used
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const { dataFolder, log, progress } = options;
  await openDataFolder(dataFolder);
  const front = createFront();
  const server = await listen(front.fetch, options.port, options.address);
  try {
    return await open(options, front, server);
  } catch (error) {
    server.close();
    throw error;
  }

  async function open(
    { mailTo, deliveryTries }: HostOptions,
    front: ReturnType<typeof createFront>,
    server: Awaited<ReturnType<typeof listen>>,
  ): Promise<Host> {
    await build(progress);
    const { url } = server;
    const { invoke, warmUp } = createInvoke(built.functions);
    const issuer = new Issuer({
      issuer: url,
      clientId,
      people: sampleOrganisation.people,
      key: await openSigningKey(join(dataFolder, 'issuer-key.json')),
    });
    progress('Starting the embedded services');
    const started: { isFirstStart: boolean; webhookSecret: string; local: LocalFile }[] = [];
    const aws = await startAws({
      dataFolder,
      invoke,
      log,
      ...(mailTo && { mailTo }),
      ...(deliveryTries !== undefined && { deliveryTries }),
      prepare: async (environment) => {
        Object.assign(process.env, environment, functionEnvironment(url));
        const client = new DynamoDBClient({});
        await createTables(client, tables, tableNames);
        client.destroy();
        const { isFirstStart, webhookSecret } = await seed(url);
        if (isFirstStart) progress('Put the sample organisation in place');
        started.push({
          isFirstStart,
          webhookSecret,
          local: await localAccess(dataFolder, url, environment.AWS_ENDPOINT_URL_DYNAMODB ?? '', isFirstStart),
        });
        front.open({
          invoke,
          log,
          issuer,
          editorFolder: built.editor,
          url,
          clientId,
        });
      },
    });
    const [{ isFirstStart, webhookSecret, local }] = started as [(typeof started)[number]];
    front.mount('/local/try', createTryIt({ apiUrl: url, channelKey: local.channelKey, webhookSecret }));
    front.mount('/local/outside', outsidePages({ mailbox: aws.mailbox, calls: aws.calls, queues: aws.queues, invoke }));
    const detach = aws.sockets.attach(server.http, {
      path: '/v1/socket',
      allowOrigin: (origin) => isOwnOrigin(origin, url),
    });
    void warmUp().catch((error: unknown) => log('error', 'a function cannot be loaded', { error: String(error) }));
    const caughtUp = catchUp(aws, log);
    front.mount('/local/rest', caughtUp.route);
    return {
      url,
      isFirstStart,
      local,
      aws,
      async close() {
        detach();
        caughtUp.stop();
        server.http.close();
        await aws.close();
        server.http.closeAllConnections();
        await once(server.http, 'close').catch(() => undefined);
      },
    };
  }
}

const functionEnvironment = (url: string): Readonly<Record<string, string>> => ({
  CONVERSATIONS_TABLE: tableNames.conversations,
  CONFIGURATION_TABLE: tableNames.configuration,
  EVENT_BUS: busName,
  TOKEN_ISSUER: url,
  TOKEN_AUDIENCE: clientId,
  MAIL_FROM: 'Fenlark support <support@fenlark.example>',
  CONNECT_INSTANCE_ID: '00000000-0000-4000-8000-000000000001',
  CONNECT_TASK_FLOW_ID: '00000000-0000-4000-8000-000000000002',
  PUBLIC_URL: url,
  RETENTION_DAYS: '365',
  SIGNAL_PROVIDERS: providersAtHome(process.env),
  POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? 'WARN',
});

/** Whose endpoint is told: at home nobody has the credentials of an account, and nothing leaves the machine unasked. */
const providersAtHome = (env: NodeJS.ProcessEnv): string =>
  [
    ...(env.AWS_ENDPOINT_URL_COMPREHEND ? ['comprehend'] : []),
    ...(env.AWS_ENDPOINT_URL_BEDROCK_RUNTIME ? ['bedrock'] : []),
  ].join(' ');

async function localAccess(
  dataFolder: string,
  url: string,
  dynamoDb: string,
  isFirstStart: boolean,
): Promise<LocalFile> {
  const kept = isFirstStart ? undefined : await readLocalFile(dataFolder);
  const channelKeys = kept?.channelKeys ?? (await makeChannelKeys());
  const people = sampleOrganisation.people.map(({ id, name, roles }) => ({ id, name, roles: [...roles] }));
  const local = { url, channelKey: channelKeys.chat ?? '', channelKeys, dynamoDb, people };
  await writeLocalFile(dataFolder, local);
  return local;
}

const isOwnOrigin = (origin: string | undefined, url: string): boolean =>
  // A program sends none; a page of another site must not listen in.
  origin === undefined || [url, url.replace('localhost', '127.0.0.1'), 'http://localhost:5173'].includes(origin);
