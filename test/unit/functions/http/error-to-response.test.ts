import { describe, expect, it } from 'vitest';
import { errorToResponse } from '../../../../functions/http/error-to-response.ts';
import { httpHandler } from '../../../../functions/http/http-handler.ts';
import { TooLargeError } from '../../../../functions/http/json-body.ts';
import { messageOperations } from '../../../../shared/api/message-operations.ts';
import {
  ConflictError,
  DependencyError,
  ForbiddenError,
  InvariantError,
  NotFoundError,
  UnauthorizedError,
  UnprocessableError,
  ValidationError,
} from '../../../../shared/errors.ts';
import { httpEvent, reply } from '../../../support/fixtures/api-functions.ts';
import { RecordingLogger } from '../../../support/memory/recorders.ts';

const cause = new Error('connect ECONNREFUSED 10.0.0.7:8000 with key AKIAEXAMPLE');

describe('an error', () => {
  it.each([
    [new ValidationError('Wrong.', [{ path: 'a.b', message: 'must be right' }]), 400, 'invalid-input'],
    [new UnauthorizedError('Who?'), 401, 'not-signed-in'],
    [new ForbiddenError('No.'), 403, 'not-allowed'],
    [new NotFoundError('None.'), 404, 'not-found'],
    [new ConflictError('Late.', { revision: 3 }, 'stale-revision'), 409, 'stale-revision'],
    [new TooLargeError('Big.'), 413, 'too-large'],
    [new UnprocessableError('no-way', 'Cannot.', { problems: [] }), 422, 'no-way'],
    [new DependencyError('DynamoDB said no.', { cause }), 503, 'dependency-failed'],
    [new InvariantError('Table x has two owners.', { cause }), 500, 'internal-error'],
    [cause, 500, 'internal-error'],
    [new RangeError('offset'), 500, 'internal-error'],
    ['thrown text', 500, 'internal-error'],
    [undefined, 500, 'internal-error'],
  ])('%s is told as %d %s', (error, status, code) => {
    const { statusCode, headers, body = '' } = errorToResponse(error, 'request-1');
    expect(statusCode).toBe(status);
    expect(headers?.['content-type']).toBe('application/problem+json');
    const problem = JSON.parse(body);
    expect(problem).toMatchObject({
      type: 'about:blank',
      status,
      code,
      requestId: 'request-1',
      title: expect.any(String),
    });
    if (status >= 500) {
      for (const inside of ['ECONNREFUSED', 'AKIA', 'DynamoDB', 'Table', 'offset', 'thrown', 'stack'])
        expect(body).not.toContain(inside);
      expect(problem.detail).toContain('same request again');
    } else expect(problem.detail).toBe((error as Error).message);
  });

  it('that may pass says when to come again', () => {
    expect(errorToResponse(new DependencyError('x'), 'r').headers?.['retry-after']).toBe('1');
    expect(errorToResponse(new InvariantError('x'), 'r').headers).not.toHaveProperty('retry-after');
  });

  it('carries what the caller needs to go on', () => {
    const body = (error: unknown) => JSON.parse(errorToResponse(error, 'r').body ?? '');
    expect(body(new ConflictError('x', { revision: 3 })).current).toEqual({ revision: 3 });
    expect(body(new ValidationError('x', [{ path: 'a', message: 'b' }])).errors).toEqual([{ path: 'a', message: 'b' }]);
    expect(body(new UnprocessableError('c', 'x', { problems: [1] })).problems).toEqual([1]);
  });
});

describe('a handler that fails', () => {
  it.each([
    [new DependencyError('DynamoDB said no.', { cause }), 503],
    [cause, 500],
  ])('keeps the details for the log', async (error, status) => {
    const logger = new RecordingLogger();
    const { readOpenApi } = messageOperations;
    const handler = httpHandler({ readOpenApi }, { readOpenApi: async () => Promise.reject(error) }, { logger });
    const answer = reply(await handler(httpEvent('GET /v1/openapi.json', {})));
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('ECONNREFUSED');
    expect(logger.lines).toEqual([
      { level: 'error', message: 'Request failed', facts: expect.objectContaining({ requestId: 'request-1', status }) },
    ]);
    expect(JSON.stringify(logger.lines)).toContain('ECONNREFUSED');
  });

  it('says nothing in the log of what a caller sent', async () => {
    const logger = new RecordingLogger();
    const { postMessage } = messageOperations;
    const handler = httpHandler({ postMessage }, { postMessage: async () => ({}) as never }, { logger });
    await handler(httpEvent(`POST ${postMessage.path}`, { body: { text: 'SECRET' }, authorization: 'Bearer SECRET' }));
    expect(logger.lines).toHaveLength(1);
    expect(JSON.stringify(logger.lines)).not.toContain('SECRET');
  });
});
