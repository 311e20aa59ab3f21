import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { OwedWork, OwedWorkIndex } from '../../../ports/owed-work.ts';
import { sent } from '../send.ts';
import { type Key, owedPk, timeKey, toEntryAddress } from './keys.ts';

export class DynamoDbOwedWorkIndex implements OwedWorkIndex {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;

  constructor(client: DynamoDBDocumentClient, table: string) {
    this.client = client;
    this.table = table;
  }

  async dueBefore(nowMs: number, limit: number): Promise<readonly OwedWork[]> {
    const { Items = [] } = await sent(
      this.client.send(
        new QueryCommand({
          TableName: this.table,
          IndexName: 'owed',
          KeyConditionExpression: 'owedPk = :pk AND owedSk <= :now',
          ExpressionAttributeValues: { ':pk': owedPk, ':now': `${timeKey(nowMs)}~` },
          Limit: limit,
        }),
      ),
    );
    return (Items as unknown as Key[]).map(toWork);
  }
}

const toWork = ({ pk, sk }: Key): OwedWork =>
  pk.startsWith('H#') ? { kind: 'handoff', handoffId: pk.slice(2) } : { kind: 'entry', ...toEntryAddress({ pk, sk }) };
