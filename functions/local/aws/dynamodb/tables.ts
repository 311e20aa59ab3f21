import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import type { TableSpec } from '../../../topology.ts';

/**
 * Creates the tables that are not there yet, and waits until all can be used.
 * @param specs by a name of your choice
 * @param names what to call each table in the database
 * @throws when a table is there but was made with other keys or indexes
 */
export async function createTables<Name extends string>(
  client: DynamoDBClient,
  specs: Readonly<Record<Name, TableSpec>>,
  names: Readonly<Record<Name, string>>,
): Promise<void> {
  await Promise.all(
    (Object.keys(specs) as Name[]).map(async (key) => {
      const wanted = createTable(names[key], specs[key]);
      await client.send(new CreateTableCommand(wanted)).catch((error: unknown) => {
        if (!(error instanceof ResourceInUseException)) throw error;
      });
      checkShape(await untilActive(client, names[key]), wanted);
    }),
  );
}

/** The request that creates a table, as data. */
export function createTable(tableName: string, spec: TableSpec): CreateTableCommandInput {
  const indexes = Object.entries(spec.indexes);
  const keys = [spec, ...indexes.map(([, index]) => index)].flatMap(({ partitionKey, sortKey }) => [
    partitionKey,
    sortKey,
  ]);
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...new Set(keys)].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: keySchema(spec),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
        IndexName,
        KeySchema: keySchema(index),
        Projection: { ProjectionType: 'KEYS_ONLY' },
      })),
    }),
  };
}

const keySchema = (spec: { readonly partitionKey: string; readonly sortKey: string }): KeySchemaElement[] => [
  { AttributeName: spec.partitionKey, KeyType: 'HASH' },
  { AttributeName: spec.sortKey, KeyType: 'RANGE' },
];

/** Activation is a timer of no length in the embedded database, so this is one look, rarely two. */
async function untilActive(client: DynamoDBClient, tableName: string): Promise<TableDescription> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: tableName }));
    if (table?.TableStatus === 'ACTIVE') return table;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`table ${tableName} does not become active`);
}

/** The embedded database cannot add an index to a table, so data made by another version has to be told apart. */
function checkShape(found: TableDescription, wanted: CreateTableCommandInput): void {
  const keys = (schema: readonly KeySchemaElement[] | undefined) => schema?.map((key) => key.AttributeName).join('/');
  const shape = (table: TableDescription | CreateTableCommandInput) =>
    [
      keys(table.KeySchema),
      ...(table.GlobalSecondaryIndexes ?? []).map((index) => `${index.IndexName}:${keys(index.KeySchema)}`).sort(),
    ].join(', ');
  if (shape(found) !== shape(wanted)) {
    throw new Error(
      `table ${wanted.TableName} was made by another version of Baton (has ${shape(found)}; this one needs ` +
        `${shape(wanted)}): start with a new data folder, or delete this one`,
    );
  }
}
