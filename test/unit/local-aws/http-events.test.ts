import { describe, expect, test } from 'vitest';
import { httpEvent, matchPath } from '../../../functions/local/aws/http-events.ts';
import { httpResponse } from '../../../functions/local/aws/http-response.ts';

const route = { method: 'POST', path: '/v1/conversations/{conversationId}/messages' };
const url = 'http://localhost:4600/v1/conversations/c%2F1%20%C3%BC/messages?trace=true&tag=a&tag=b%26c';

describe('a request becomes the event of an HTTP API', () => {
  test('with all that a function may read', async () => {
    const request = new Request(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'X-Request-Id': 'r',
        Cookie: 'a=1; b=2',
        'User-Agent': 'ua',
      },
      body: '{"text":"größer"}',
    });
    expect(await httpEvent(request, route, '192.0.2.1', Date.UTC(2026, 3, 9, 7, 31, 5))).toEqual({
      version: '2.0',
      routeKey: 'POST /v1/conversations/{conversationId}/messages',
      rawPath: '/v1/conversations/c/1 ü/messages',
      rawQueryString: 'trace=true&tag=a&tag=b%26c',
      cookies: ['a=1', 'b=2'],
      headers: { 'content-type': 'application/json; charset=utf-8', 'x-request-id': 'r', 'user-agent': 'ua' },
      queryStringParameters: { trace: 'true', tag: 'a,b&c' },
      pathParameters: { conversationId: 'c/1 ü' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: 'localhost',
        domainPrefix: 'localhost',
        http: {
          method: 'POST',
          path: '/v1/conversations/c/1 ü/messages',
          protocol: 'HTTP/1.1',
          sourceIp: '192.0.2.1',
          userAgent: 'ua',
        },
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        routeKey: 'POST /v1/conversations/{conversationId}/messages',
        stage: '$default',
        time: '09/Apr/2026:07:31:05 +0000',
        timeEpoch: 1775719865000,
      },
      body: '{"text":"größer"}',
      isBase64Encoded: false,
    });
  });

  test('without a body, query, cookies or parameters where there are none', async () => {
    const event = await httpEvent(
      new Request('http://localhost/v1/queues'),
      { method: 'GET', path: '/v1/queues' },
      '::1',
    );
    for (const absent of ['body', 'cookies', 'queryStringParameters', 'pathParameters'])
      expect(event).not.toHaveProperty(absent);
    expect(event.rawQueryString).toBe('');
    expect(event.isBase64Encoded).toBe(false);
  });

  test.each([
    ['application/octet-stream', true],
    ['application/x-www-form-urlencoded', true],
    ['application/problem+json', false],
    ['text/csv; charset=utf-8', false],
    ['application/json', false],
  ])('with a body of type %s in base64: %s', async (type, isBase64Encoded) => {
    const request = new Request(url, { method: 'POST', headers: { 'content-type': type }, body: 'abc' });
    const event = await httpEvent(request, route, '::1');
    expect(event).toMatchObject({ isBase64Encoded, body: isBase64Encoded ? 'YWJj' : 'abc' });
  });
});

describe('a path is matched with a route', () => {
  test.each([
    ['/a', '/a', {}],
    ['/a/{b}', '/a/x', { b: 'x' }],
    ['/a/{b}/c/{d}', '/a/x/c/y%20z', { b: 'x', d: 'y z' }],
    ['/a/{rest+}', '/a/x/y%2Fz', { rest: 'x/y/z' }],
    ['/a/{b}', '/a', undefined],
    ['/a/{b}', '/a/', undefined],
    ['/a/{b}', '/a/x/y', undefined],
    ['/a/{b}', '/b/x', undefined],
    ['/a/{b}', '/a/%E0%A4%A', undefined],
  ])('%s takes %s as %j', (template, path, expected) => {
    expect(matchPath(template, path)).toEqual(expected);
  });
});

describe('the result of a function becomes a response', () => {
  test('with its status, headers, cookies and body', async () => {
    const response = httpResponse({
      statusCode: 201,
      headers: { 'Content-Type': 'application/json', 'X-Count': 3 },
      cookies: ['a=1; HttpOnly', 'b=2'],
      body: '{}',
    });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('x-count')).toBe('3');
    expect(response.headers.getSetCookie()).toEqual(['a=1; HttpOnly', 'b=2']);
    expect(await response.text()).toBe('{}');
  });

  test('decoded where the body is base64', async () => {
    const response = httpResponse({
      statusCode: 200,
      body: Buffer.from([0, 255]).toString('base64'),
      isBase64Encoded: true,
    });
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0, 255]));
  });

  test('of 200 with the result itself where it has no status', async () => {
    const response = httpResponse({ ok: true });
    expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
      200,
      'application/json',
      { ok: true },
    ]);
    expect(await httpResponse('text').text()).toBe('text');
  });

  test('without a body where the status has none', async () => {
    expect(await httpResponse({ statusCode: 204, body: '' }).text()).toBe('');
  });

  test.each([
    ['nothing', undefined],
    ['a status that is none', { statusCode: 'x' }],
    ['a status out of range', { statusCode: 99 }],
    ['a body that is no text', { statusCode: 200, body: {} }],
    ['headers that are no object', { statusCode: 200, headers: 'x' }],
  ])('of 500 without detail for %s', async (_, result) => {
    const response = httpResponse(result);
    expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }]);
  });
});
