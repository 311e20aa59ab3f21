import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { expect, test, vi } from 'vitest';
import { createTables } from '../../../functions/local/aws/dynamodb/tables.ts';
import { startAws } from '../../../functions/local/aws/index.ts';
import { tables } from '../../../functions/topology.ts';
import { openAws } from './aws.ts';
import { temporaryFolder } from './folder.ts';

test('the environment alone leads SDK clients here, whatever the developer has set', async () => {
  vi.stubEnv('AWS_PROFILE', 'work');
  vi.stubEnv('AWS_SESSION_TOKEN', 'real');
  const { mailbox } = await openAws();
  const client = new DynamoDBClient();
  await createTables(client, tables, { conversations: 'talks', configuration: 'settings' });
  expect((await client.send(new ListTablesCommand())).TableNames).toEqual(['settings', 'talks']);
  const body = { Subject: { Data: 'x' }, Body: { Text: { Data: 'x' } } };
  await new SESv2Client().send(
    new SendEmailCommand({
      FromEmailAddress: 'a@b.c',
      Destination: { ToAddresses: ['d@e.f'] },
      Content: { Simple: body },
    }),
  );
  expect(await mailbox.list()).toHaveLength(1);
});

test('a second start on the same data is refused and harms nothing', async () => {
  const dataFolder = await temporaryFolder();
  const { environment } = await openAws({ dataFolder });
  await expect(startAws({ dataFolder, invoke: async () => undefined })).rejects.toThrow(
    /is another Baton running on this data\?/,
  );
  expect(environment.AWS_ENDPOINT_URL_DYNAMODB).toBeDefined();
  await new DynamoDBClient().send(new ListTablesCommand());
});

test('a failing preparation leaves nothing open', async () => {
  const dataFolder = await temporaryFolder();
  const prepare = () => Promise.reject(new Error('no tables'));
  await expect(startAws({ dataFolder, invoke: async () => undefined, prepare })).rejects.toThrow('no tables');
  await openAws({ dataFolder });
});

test('the end waits for the functions under way, which still have all services', async () => {
  let publishedAtEnd: unknown;
  const invoke = vi.fn(async (name: string) => {
    if (name !== 'notify-inbox') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
    publishedAtEnd = await publish('handoff.offered');
  });
  const aws = await openAws({ invoke });
  await publish('handoff.queued');
  await vi.waitFor(() => expect(invoke).toHaveBeenCalled());
  await Promise.all([aws.close(), aws.close()]);
  expect(publishedAtEnd).toMatchObject({ FailedEntryCount: 0 });
});

const publish = (type: string) =>
  new EventBridgeClient().send(
    new PutEventsCommand({ Entries: [{ EventBusName: 'baton', Source: 'baton', DetailType: type, Detail: '{}' }] }),
  );
