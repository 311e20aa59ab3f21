import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { accountId } from './account.ts';
import { logTime } from './log-time.ts';

export interface MatchedRoute {
  readonly method: string;
  /** Path with `{parameters}`, as API Gateway writes them. */
  readonly path: string;
}

/**
 * The values of a route's `{parameters}` in a path, decoded; `{name+}` at the end takes the rest of the path.
 * @returns `undefined` where the path is not of this route, or is badly encoded
 */
export function matchPath(template: string, pathname: string): Readonly<Record<string, string>> | undefined {
  const wanted = template.split('/');
  const found = pathname.split('/');
  const values: [string, string][] = [];
  for (const [index, segment] of wanted.entries()) {
    const rest = /^\{(.+)\+\}$/.exec(segment)?.[1];
    const name = rest ?? /^\{(.+)\}$/.exec(segment)?.[1];
    const raw = rest === undefined ? found[index] : found.slice(index).join('/');
    if (raw === undefined || (name === undefined && raw !== segment) || (name !== undefined && raw === ''))
      return undefined;
    const value = decode(raw);
    if (value === undefined) return undefined;
    if (name !== undefined) values.push([name, value]);
    if (rest !== undefined) return Object.fromEntries(values);
  }
  return wanted.length === found.length ? Object.fromEntries(values) : undefined;
}

/**
 * The event that an HTTP API of API Gateway (payload format 2.0) makes of a request.
 * `rawPath` is decoded, in spite of its name: that is what API Gateway does, so a slash or a question mark inside of a
 * parameter can only be told from the path's own by `pathParameters`.
 * @param sourceIp of the client
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export async function httpEvent(
  request: Request,
  route: MatchedRoute,
  sourceIp: string,
  nowMs: number = Date.now(),
): Promise<APIGatewayProxyEventV2> {
  const url = new URL(request.url);
  const rawPath = decode(url.pathname) ?? url.pathname;
  const routeKey = `${route.method} ${route.path}`;
  const pathParameters = matchPath(route.path, url.pathname);
  const body = Buffer.from(await request.arrayBuffer());
  const isText = isTextType(request.headers.get('content-type'));
  const cookies = request.headers.get('cookie')?.split(/;\s*/);
  return {
    version: '2.0',
    routeKey,
    rawPath,
    rawQueryString: url.search.slice(1),
    ...(cookies && { cookies }),
    headers: headersOf(request),
    ...(url.searchParams.size > 0 && { queryStringParameters: joinedValues(url.searchParams) }),
    requestContext: {
      accountId,
      apiId: 'local',
      domainName: url.hostname,
      domainPrefix: url.hostname.split('.')[0] ?? '',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp,
        userAgent: request.headers.get('user-agent') ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: logTime(nowMs),
      timeEpoch: nowMs,
    },
    ...(body.length > 0 && { body: body.toString(isText ? 'utf8' : 'base64') }),
    ...(pathParameters && Object.keys(pathParameters).length > 0 && { pathParameters }),
    isBase64Encoded: body.length > 0 && !isText,
  };
}

/** Names in lower case, repeated headers joined by a comma; cookies have a field of their own. */
function headersOf(request: Request): Record<string, string> {
  const headers = Object.fromEntries(request.headers);
  delete headers.cookie;
  return headers;
}

function joinedValues(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key).join(',')]));
}

/** Every other body reaches the function in base64. */
const isTextType = (contentType: string | null): boolean =>
  contentType === null || /^(text\/.*|application\/(.*\+)?(json|xml|javascript))\s*(;|$)/i.test(contentType);

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
