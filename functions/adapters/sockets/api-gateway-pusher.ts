import {
  ApiGatewayManagementApiClient,
  GoneException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import { DependencyError } from '../../../shared/errors.ts';
import type { SocketPusher } from '../../ports/outside.ts';

export class ApiGatewayPusher implements SocketPusher {
  private readonly client: ApiGatewayManagementApiClient;

  /** @param endpoint of the WebSocket API's connections, such as `https://abc.execute-api.eu-central-1.amazonaws.com/live` */
  constructor(endpoint: string) {
    this.client = new ApiGatewayManagementApiClient({ endpoint });
  }

  async push(connectionId: string, frame: unknown): Promise<boolean> {
    try {
      await this.client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data: JSON.stringify(frame) }));
      return true;
    } catch (error) {
      if (error instanceof GoneException) return false;
      throw new DependencyError('A page could not be reached.', { cause: error });
    }
  }
}
