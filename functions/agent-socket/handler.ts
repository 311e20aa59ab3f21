import type { APIGatewayProxyStructuredResultV2, APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';
import { ApiGatewayPusher } from '../adapters/sockets/api-gateway-pusher.ts';
import { JwtVerifier } from '../adapters/tokens/jwt-verifier.ts';
import { environmentFrom, storesOf } from '../dependencies.ts';
import { heardFromPage, pageClosed } from '../use-cases/agent-socket.ts';

const { SOCKET_ENDPOINT, TOKEN_ISSUER, TOKEN_AUDIENCE } = environmentFrom([
  'SOCKET_ENDPOINT',
  'TOKEN_ISSUER',
  'TOKEN_AUDIENCE',
]);
const deps = {
  ...storesOf('agent-socket'),
  sockets: new ApiGatewayPusher(SOCKET_ENDPOINT),
  tokens: new JwtVerifier(TOKEN_ISSUER, TOKEN_AUDIENCE),
};

export const handler = async ({
  requestContext,
  body,
}: APIGatewayProxyWebsocketEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const { connectionId, routeKey } = requestContext;
  if (routeKey === '$disconnect') await pageClosed(deps, connectionId);
  if (routeKey === '$default') await heardFromPage(deps, connectionId, parse(body));
  return { statusCode: 200 };
};

/** What is no JSON is refused like any other message that says nothing. */
function parse(body: string | undefined): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return undefined;
  }
}
