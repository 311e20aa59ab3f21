// A process to be killed: moves items between queues for ever, and says which moves were acknowledged.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { startDynamoDb } from '../../../functions/local/aws/dynamodb/start.ts';
import { createTables } from '../../../functions/local/aws/dynamodb/tables.ts';

const [path, round] = process.argv.slice(2);
const { endpoint } = await startDynamoDb({ path });
const client = new DynamoDBClient({ endpoint, region: 'x', credentials: { accessKeyId: 'x', secretAccessKey: 'y' } });
const documents = DynamoDBDocumentClient.from(client);
const talks = { partitionKey: 'pk', sortKey: 'sk', indexes: { byQueue: { partitionKey: 'queue', sortKey: 'age' } } };
await createTables(client, { talks }, { talks: 'talks' });

async function write(writer) {
  for (let turn = 0; ; turn += 1) {
    const pk = `H#${writer}-${turn % 3}`;
    const age = `${round}-${String(turn).padStart(6, '0')}`;
    await documents.send(new PutCommand({ TableName: 'talks', Item: { pk, sk: 'H', queue: `q${turn % 2}`, age } }));
    process.stdout.write(`${pk} ${age}\n`);
  }
}
await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)));
