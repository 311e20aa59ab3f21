import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GetConnectionCommand,
  GoneException,
  PayloadTooLargeException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { SocketEvent } from '../../../functions/local/aws/sockets/socket-events.ts';
import { openAws } from './aws.ts';

type Answer = (event: SocketEvent) => unknown;

/** A host with sockets at `/socket`, and everything that its function heard. */
async function openHost(answer: Answer = () => ({ statusCode: 200 })) {
  const events: SocketEvent[] = [];
  const aws = await openAws({
    invoke: async (name, event) => {
      expect(name).toBe('agent-socket');
      events.push(event as SocketEvent);
      return answer(event as SocketEvent);
    },
  });
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  aws.sockets.attach(server, {
    path: '/socket',
    allowOrigin: (origin) => origin === undefined || origin === 'http://desk',
  });
  server.on('upgrade', (request, socket) => {
    if (request.url === '/elsewhere') socket.end('HTTP/1.1 418 Teapot\r\n\r\n');
  });
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new ApiGatewayManagementApiClient({ endpoint: aws.environment.SOCKET_ENDPOINT });
  const idOf = () => events[0]?.requestContext.connectionId ?? '';
  const heard = (route: string) => events.filter((event) => event.requestContext.routeKey === route);
  return { aws, url, client, events, idOf, heard };
}

const opened = (socket: WebSocket) =>
  new Promise<WebSocket>((resolve, reject) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
const nextMessage = (socket: WebSocket) =>
  new Promise<string>((resolve) => socket.once('message', (data) => resolve(String(data))));
const closed = (socket: WebSocket) => new Promise<number>((resolve) => socket.once('close', resolve));

describe('a socket', () => {
  test('tells the function of its start, its messages and its end', async () => {
    const { url, aws, events, heard } = await openHost();
    const socket = await opened(
      new WebSocket(`${url}/socket?token=t%20t&x=1&x=2`, { origin: 'http://desk', headers: { 'x-a': 'b' } }),
    );
    expect(aws.sockets.count()).toBe(1);
    socket.send('{"action":"hello"}');
    socket.send(Buffer.from([1, 2]), { binary: true });
    await vi.waitFor(() => expect(heard('$default')).toHaveLength(2));
    socket.close(1000, 'done');
    await vi.waitFor(() => expect(heard('$disconnect')).toHaveLength(1));

    const [connect] = events;
    expect(connect).toMatchObject({
      headers: { 'x-a': 'b', origin: 'http://desk' },
      queryStringParameters: { token: 't t', x: '2' },
      multiValueQueryStringParameters: { token: ['t t'], x: ['1', '2'] },
      requestContext: {
        routeKey: '$connect',
        eventType: 'CONNECT',
        messageDirection: 'IN',
        connectionId: expect.stringMatching(/=$/),
      },
      isBase64Encoded: false,
    });
    expect(heard('$default').map(({ body, isBase64Encoded }) => [body, isBase64Encoded])).toEqual([
      ['{"action":"hello"}', false],
      ['AQI=', true],
    ]);
    expect(heard('$disconnect')[0]?.requestContext).toMatchObject({
      eventType: 'DISCONNECT',
      disconnectStatusCode: 1000,
      disconnectReason: 'done',
    });
    expect(new Set(events.map(({ requestContext }) => requestContext.connectionId)).size).toBe(1);
    expect(aws.sockets.count()).toBe(0);
  });

  test.each([
    ['the function says no', () => ({ statusCode: 401 }), 401],
    ['the function throws', () => Promise.reject(new Error('broken')), 500],
    ['the function gives no status', () => undefined, 500],
  ])('does not open when %s', async (_, answer, status) => {
    const { url, aws, heard } = await openHost(answer);
    await expect(opened(new WebSocket(`${url}/socket`))).rejects.toThrow(`Unexpected server response: ${status}`);
    expect(aws.sockets.count()).toBe(0);
    expect(heard('$disconnect')).toEqual([]);
  });

  test('does not open for pages of other sites', async () => {
    const { url, events } = await openHost();
    await expect(opened(new WebSocket(`${url}/socket`, { origin: 'http://evil' }))).rejects.toThrow('403');
    expect(events).toEqual([]);
  });

  test('at another path is left to others', async () => {
    const { url, events } = await openHost();
    await expect(opened(new WebSocket(`${url}/elsewhere`))).rejects.toThrow('418');
    expect(events).toEqual([]);
  });

  test('speaks the subprotocol that the function chose', async () => {
    const { url } = await openHost(() => ({ statusCode: 200, headers: { 'Sec-WebSocket-Protocol': 'baton' } }));
    const socket = await opened(new WebSocket(`${url}/socket`, ['token.abc', 'baton']));
    expect(socket.protocol).toBe('baton');
  });

  test('hears of a message that the function failed on', async () => {
    const { url } = await openHost(({ requestContext }) => {
      if (requestContext.routeKey === '$default') throw new Error('broken');
      return { statusCode: 200 };
    });
    const socket = await opened(new WebSocket(`${url}/socket`));
    socket.send('x');
    expect(JSON.parse(await nextMessage(socket))).toMatchObject({
      message: 'Internal server error',
      connectionId: expect.any(String),
    });
  });

  test('ends when a message is larger than 128 kB', async () => {
    const { url, heard } = await openHost();
    const socket = await opened(new WebSocket(`${url}/socket`));
    socket.send('x'.repeat(128 * 1024 + 1));
    expect(await closed(socket)).toBe(1009);
    expect(heard('$default')).toEqual([]);
  });

  test('ends with the services, and the function hears of it', async () => {
    const { url, aws, heard } = await openHost();
    const socket = await opened(new WebSocket(`${url}/socket`));
    const code = closed(socket);
    await aws.close();
    expect(await code).toBe(1001);
    expect(heard('$disconnect')).toHaveLength(1);
  });
});

describe('the management API', () => {
  test('sends to an open connection, looks at it and ends it', async () => {
    const { url, client, idOf, heard } = await openHost();
    const socket = await opened(new WebSocket(`${url}/socket`));
    const message = nextMessage(socket);
    await client.send(new PostToConnectionCommand({ ConnectionId: idOf(), Data: JSON.stringify({ text: 'größer' }) }));
    expect(await message).toBe('{"text":"größer"}');

    const { ConnectedAt, LastActiveAt, Identity } = await client.send(
      new GetConnectionCommand({ ConnectionId: idOf() }),
    );
    expect(ConnectedAt).toBeInstanceOf(Date);
    expect(LastActiveAt?.getTime()).toBeGreaterThanOrEqual(ConnectedAt?.getTime() ?? Number.POSITIVE_INFINITY);
    expect(Identity?.SourceIp).toContain('127.0.0.1');

    await client.send(new DeleteConnectionCommand({ ConnectionId: idOf() }));
    await vi.waitFor(() => expect(heard('$disconnect')).toHaveLength(1));
    await expect(client.send(new PostToConnectionCommand({ ConnectionId: idOf(), Data: 'x' }))).rejects.toThrow(
      GoneException,
    );
  });

  test('says that unknown connections are gone', async () => {
    const { client } = await openHost();
    for (const command of [
      new PostToConnectionCommand({ ConnectionId: 'abc=', Data: 'x' }),
      new GetConnectionCommand({ ConnectionId: 'abc=' }),
      new DeleteConnectionCommand({ ConnectionId: 'abc=' }),
    ]) {
      await expect(client.send(command as PostToConnectionCommand)).rejects.toThrow(GoneException);
    }
  });

  test('does not know a connection before the function let it open', async () => {
    const posts: Promise<unknown>[] = [];
    const { url, client } = await openHost(({ requestContext }) => {
      if (requestContext.routeKey === '$connect') {
        posts.push(client.send(new PostToConnectionCommand({ ConnectionId: requestContext.connectionId, Data: 'x' })));
        return Promise.allSettled(posts).then(() => ({ statusCode: 200 }));
      }
      return undefined;
    });
    await opened(new WebSocket(`${url}/socket`));
    await expect(posts[0]).rejects.toThrow(GoneException);
  });

  test('refuses messages of more than 128 kB', async () => {
    const { url, client, idOf } = await openHost();
    await opened(new WebSocket(`${url}/socket`));
    const post = (bytes: number) =>
      client.send(new PostToConnectionCommand({ ConnectionId: idOf(), Data: 'x'.repeat(bytes) }));
    await post(128 * 1024);
    await expect(post(128 * 1024 + 1)).rejects.toThrow(PayloadTooLargeException);
  });
});
