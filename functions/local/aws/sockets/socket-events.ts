import { randomBytes, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayEventWebsocketRequestContextV2, APIGatewayProxyWebsocketEventV2 } from 'aws-lambda';
import { logTime } from '../log-time.ts';

/** One open connection, by what API Gateway knows of it. */
export interface ConnectionInfo {
  readonly id: string;
  readonly connectedAtMs: number;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly domainName: string;
}

export interface SocketEvent extends APIGatewayProxyWebsocketEventV2 {
  readonly headers?: Readonly<Record<string, string>>;
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[]>>;
}

export function connectionInfo(request: IncomingMessage, nowMs: number): ConnectionInfo {
  return {
    // Like the real ones, with a character that has to be escaped in a URL.
    id: `${randomBytes(11).toString('base64url')}=`,
    connectedAtMs: nowMs,
    sourceIp: request.socket.remoteAddress ?? '',
    userAgent: request.headers['user-agent'] ?? '',
    domainName: request.headers.host ?? 'localhost',
  };
}

export function connectEvent(connection: ConnectionInfo, request: IncomingMessage): SocketEvent {
  const query = new URLSearchParams(request.url?.replace(/^[^?]*/, ''));
  return {
    headers: mapValues(request.headersDistinct, (values) => values?.join(', ') ?? ''),
    multiValueHeaders: mapValues(request.headersDistinct, (values) => values ?? []),
    ...(query.size > 0 && {
      queryStringParameters: Object.fromEntries(query),
      multiValueQueryStringParameters: Object.fromEntries(
        [...new Set(query.keys())].map((key) => [key, query.getAll(key)]),
      ),
    }),
    requestContext: requestContext(connection, '$connect', 'CONNECT', connection.connectedAtMs),
    isBase64Encoded: false,
  };
}

export function messageEvent(connection: ConnectionInfo, data: Buffer, isBinary: boolean, nowMs: number): SocketEvent {
  return {
    requestContext: requestContext(connection, '$default', 'MESSAGE', nowMs),
    body: data.toString(isBinary ? 'base64' : 'utf8'),
    isBase64Encoded: isBinary,
  };
}

export function disconnectEvent(connection: ConnectionInfo, code: number, reason: string, nowMs: number): SocketEvent {
  const context = requestContext(connection, '$disconnect', 'DISCONNECT', nowMs);
  return {
    headers: { Host: connection.domainName },
    multiValueHeaders: { Host: [connection.domainName] },
    requestContext: Object.assign(context, { disconnectStatusCode: code, disconnectReason: reason }),
    isBase64Encoded: false,
  };
}

function requestContext(
  connection: ConnectionInfo,
  routeKey: string,
  eventType: APIGatewayEventWebsocketRequestContextV2['eventType'],
  nowMs: number,
): APIGatewayEventWebsocketRequestContextV2 {
  const requestId = randomUUID();
  const identity = { sourceIp: connection.sourceIp, userAgent: connection.userAgent };
  return Object.assign(
    {
      routeKey,
      eventType,
      messageId: randomBytes(12).toString('base64url'),
      extendedRequestId: requestId,
      requestId,
      requestTime: logTime(nowMs),
      requestTimeEpoch: nowMs,
      messageDirection: 'IN' as const,
      stage: 'local',
      connectedAt: connection.connectedAtMs,
      domainName: connection.domainName,
      connectionId: connection.id,
      apiId: 'local',
    },
    { identity },
  );
}

const mapValues = <T, U>(object: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
