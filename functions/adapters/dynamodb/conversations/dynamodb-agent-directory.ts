import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Availability } from '../../../../shared/api/agent-operations.ts';
import type { AgentDirectory, AgentPresence, Editing, Socket } from '../../../ports/agent-directory.ts';
import type { Clock } from '../../../ports/outside.ts';
import { sent } from '../send.ts';
import { agentKey, agentsPk, socketKey, socketsPk } from './keys.ts';

/** API Gateway closes a socket after two hours; a row left behind goes a little later. */
const socketLifeSeconds = 2.5 * 3_600;

export class DynamoDbAgentDirectory implements AgentDirectory {
  private readonly client: DynamoDBDocumentClient;
  private readonly table: string;
  private readonly clock: Clock;

  constructor(client: DynamoDBDocumentClient, table: string, clock: Clock) {
    this.client = client;
    this.table = table;
    this.clock = clock;
  }

  agents = async (): Promise<readonly AgentPresence[]> => (await this.partition(agentsPk)).map(toPresence);

  async agent(agentId: string): Promise<AgentPresence | undefined> {
    const { Item } = await sent(this.client.send(new GetCommand({ TableName: this.table, Key: agentKey(agentId) })));
    return Item && toPresence(Item);
  }

  setAvailability(agentId: string, name: string, availability: Availability): Promise<void> {
    return this.update(agentId, 'SET #name = :name, seenAtMs = :now, availability = :availability', {
      ':name': name,
      ':availability': availability,
    });
  }

  /** Who opens the inbox takes customers until they say otherwise. */
  seen(agentId: string, name: string): Promise<void> {
    return this.update(
      agentId,
      'SET #name = :name, seenAtMs = :now, availability = if_not_exists(availability, :available)',
      {
        ':name': name,
        ':available': 'available',
      },
    );
  }

  async sockets(): Promise<readonly Socket[]> {
    const nowSeconds = this.clock.now() / 1_000;
    // Time to live is a promise to delete some day, so what has expired is left out here.
    return (await this.partition(socketsPk)).filter(({ expiresAt }) => Number(expiresAt) > nowSeconds).map(toSocket);
  }

  async openSocket({ connectionId, ...socket }: Socket): Promise<Socket | undefined> {
    const expiresAt = Math.ceil(this.clock.now() / 1_000 + socketLifeSeconds);
    const { Attributes } = await sent(
      this.client.send(
        new PutCommand({
          TableName: this.table,
          Item: { ...socketKey(connectionId), ...socket, expiresAt },
          ReturnValues: 'ALL_OLD',
        }),
      ),
    );
    return Attributes && toSocket(Attributes);
  }

  async closeSocket(connectionId: string): Promise<Socket | undefined> {
    const { Attributes } = await sent(
      this.client.send(
        new DeleteCommand({ TableName: this.table, Key: socketKey(connectionId), ReturnValues: 'ALL_OLD' }),
      ),
    );
    return Attributes && toSocket(Attributes);
  }

  private async update(agentId: string, expression: string, values: Record<string, unknown>): Promise<void> {
    await sent(
      this.client.send(
        new UpdateCommand({
          TableName: this.table,
          Key: agentKey(agentId),
          UpdateExpression: expression,
          ExpressionAttributeNames: { '#name': 'name' },
          ExpressionAttributeValues: { ...values, ':now': this.clock.now() },
        }),
      ),
    );
  }

  private async partition(pk: string): Promise<readonly Record<string, unknown>[]> {
    const { Items = [] } = await sent(
      this.client.send(
        new QueryCommand({
          TableName: this.table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
        }),
      ),
    );
    return Items;
  }
}

const toSocket = ({ sk, agentId, editing }: Record<string, unknown>): Socket => ({
  connectionId: String(sk),
  agentId: String(agentId),
  ...(editing !== undefined && { editing: editing as Editing }),
});

const toPresence = ({ sk, name, availability, seenAtMs }: Record<string, unknown>): AgentPresence => ({
  agentId: String(sk),
  name: String(name),
  availability: availability === 'away' ? 'away' : 'available',
  seenAtMs: Number(seenAtMs),
});
