import { isJsonObject } from './json.ts';

/** Statuses that a `Response` may not have a body for. */
const bodiless = new Set([101, 204, 205, 304]);

/**
 * The HTTP response that API Gateway makes of a function's result (payload format 2.0). A result without `statusCode`
 * is itself the body of a 200; one that cannot be understood, or a function that threw, is a 500 without detail.
 */
export function httpResponse(result: unknown): Response {
  if (!isJsonObject(result) || !('statusCode' in result)) {
    if (result === undefined) return internalServerError();
    const body = typeof result === 'string' ? result : JSON.stringify(result);
    return new Response(body, { headers: { 'content-type': 'application/json' } });
  }
  const status = Number(result.statusCode);
  const { body = '', headers = {}, cookies = [] } = result;
  const isValid =
    Number.isInteger(status) && status >= 200 && status <= 599 && typeof body === 'string' && isJsonObject(headers);
  if (!isValid || !Array.isArray(cookies)) return internalServerError();

  const response = new Headers();
  for (const [name, value] of Object.entries(headers)) response.set(name, String(value));
  for (const cookie of cookies) response.append('set-cookie', String(cookie));
  if (!response.has('content-type')) response.set('content-type', 'text/plain;charset=UTF-8');
  const bytes = result.isBase64Encoded === true ? Buffer.from(body, 'base64') : body;
  return new Response(bodiless.has(status) ? null : bytes, { status, headers: response });
}

export const internalServerError = (): Response => Response.json({ message: 'Internal Server Error' }, { status: 500 });
