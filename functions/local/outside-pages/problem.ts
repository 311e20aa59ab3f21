import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/**
 * A failure in the same form as the public API tells it, so that the web app shows both alike.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export const problem = (
  context: Context,
  status: ContentfulStatusCode,
  code: string,
  title: string,
  detail?: string,
  more: Readonly<Record<string, unknown>> = {},
): Response =>
  context.json({ type: 'about:blank', title, status, code, detail, requestId: randomUUID(), ...more }, status, {
    'content-type': 'application/problem+json',
  });
