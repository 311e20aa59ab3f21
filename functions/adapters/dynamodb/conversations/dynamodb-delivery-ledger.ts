import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { DeliveryLedger } from '../../../ports/delivery-ledger.ts';
import type { Clock } from '../../../ports/outside.ts';
import { sent } from '../send.ts';
import { deliveryKey } from './keys.ts';

/** Queues keep an event for at most 14 days; after that nothing can arrive twice. */
const keptSeconds = 15 * 86_400;

export class DynamoDbDeliveryLedger implements DeliveryLedger {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly clock: Clock;

  constructor(client: DynamoDBDocumentClient, table: string, clock: Clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
  }

  async isDone(deliveryId: string): Promise<boolean> {
    const request = { TableName: this.table, Key: deliveryKey(deliveryId), ConsistentRead: true };
    return (await sent(this.client.send(new GetCommand(request)))).Item !== undefined;
  }

  async markDone(deliveryId: string): Promise<void> {
    const expiresAt = Math.ceil(this.clock.now() / 1_000) + keptSeconds;
    await sent(
      this.client.send(new PutCommand({ TableName: this.table, Item: { ...deliveryKey(deliveryId), expiresAt } })),
    );
  }
}
