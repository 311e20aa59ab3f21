// A process to be killed: publishes events for ever, says which were accepted, and never finishes handling one.
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { startAws } from '../../../functions/local/aws/index.ts';

const { environment } = await startAws({ dataFolder: process.argv[2], invoke: () => new Promise(() => {}) });
Object.assign(process.env, environment);
const client = new EventBridgeClient();
const entry = { EventBusName: 'baton', Source: 'baton', DetailType: 'handoff.requested', Detail: '{}' };

async function publish() {
  for (;;) {
    const { Entries: entries } = await client.send(new PutEventsCommand({ Entries: [entry, entry, entry] }));
    for (const { EventId: id } of entries) process.stdout.write(`${id}\n`);
  }
}
await Promise.all([publish(), publish(), publish()]);
