import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('virtual:operation-routes', () => ({
  operationRoutes: {
    readMe: ['GET', '/v1/me'],
    readPacket: ['GET', '/v1/handoffs/{handoffId}/packet'],
    listHandoffs: ['GET', '/v1/handoffs'],
    setAvailability: ['PUT', '/v1/me/availability'],
  },
}));

const { call, queryOf } = await import('../../../editor/src/app/api-client.ts');
const { isApiProblem, isPassing } = await import('../../../editor/src/app/api-problem.ts');
const { loadConfig } = await import('../../../editor/src/app/config.ts');
const { onRenewal, startSession, useSessionState } = await import('../../../editor/src/app/session.ts');

const answer = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  });

const fetched = vi.fn<typeof fetch>();
const session = {
  idToken: 'token-1',
  refreshToken: 'refresh',
  expiresAtMs: Date.now() + 3_600_000,
  person: { id: 'p-1', name: 'Mina Sato', email: undefined, roles: ['agent' as const] },
};

beforeAll(async () => {
  vi.stubGlobal('fetch', fetched);
  fetched.mockResolvedValueOnce(
    answer({ apiUrl: 'https://api.example.com/', issuer: 'https://issuer.example.com', clientId: 'editor' }),
  );
  await loadConfig();
});

beforeEach(() => {
  startSession(session);
  fetched.mockReset();
});

afterEach(() => onRenewal(async () => undefined));

afterAll(() => void vi.unstubAllGlobals());

const sentTo = (nth = 0): string => String(fetched.mock.calls[nth]?.[0]);
const bearerOf = (init: RequestInit | undefined): string | null => new Headers(init?.headers).get('authorization');
const bearer = (nth = 0): string | null => bearerOf(fetched.mock.calls[nth]?.[1]);

describe('calling the API', () => {
  it('fills the path, leaves out what is not asked for, and brings the token', async () => {
    fetched.mockResolvedValue(answer({ handoffs: [], counts: { waiting: 0, mine: 0 } }));
    await call('listHandoffs', { query: { view: 'waiting', queueId: undefined } });
    expect(sentTo()).toBe('https://api.example.com/v1/handoffs?view=waiting');
    expect(bearer()).toBe('Bearer token-1');
  });

  it('escapes what it puts into a path', async () => {
    fetched.mockResolvedValue(answer({}));
    await call('readPacket', { params: { handoffId: 'a/b' } });
    expect(sentTo()).toBe('https://api.example.com/v1/handoffs/a%2Fb/packet');
  });

  it('turns a problem document into an error with its code, fields and request id', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Invalid',
      status: 400,
      code: 'invalid',
      requestId: 'r-1',
      errors: [{ path: 'availability', message: 'must be known' }],
    };
    fetched.mockResolvedValue(answer(problem, 400));
    const error = await call('setAvailability', { body: { availability: 'away' } }).catch((thrown: unknown) => thrown);
    if (!isApiProblem(error, 400)) throw new Error('expected an ApiProblem');
    expect(error.code).toBe('invalid');
    expect(error.requestId).toBe('r-1');
    expect(error.errorAt('availability')).toBe('must be known');
    expect(isPassing(error)).toBe(false);
  });

  it('survives a web page where a problem document should be', async () => {
    fetched.mockResolvedValue(new Response('<html>', { status: 502 }));
    await expect(call('readMe')).rejects.toMatchObject({ status: 502, code: 'http-502' });
  });

  it('says in words that no answer came, and that trying again makes sense', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    fetched.mockRejectedValue(new TypeError('fetch failed'));
    const error = await call('readMe').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 0, code: 'network', title: 'You are offline' });
    expect(isPassing(error)).toBe(true);
  });

  it('renews a refused token once, for all calls that wait for it', async () => {
    const renew = vi.fn(async () => ({ ...session, idToken: 'token-2' }));
    onRenewal(renew);
    fetched.mockImplementation(async (_, init) => (bearerOf(init) === 'Bearer token-2' ? answer({}) : answer({}, 401)));
    await Promise.all([call('readMe'), call('readMe')]);
    expect(renew).toHaveBeenCalledTimes(1);
    expect(useSessionState.getState().session?.idToken).toBe('token-2');
  });

  it('ends the session where renewing does not help, and still knows who it was', async () => {
    fetched.mockImplementation(async () => answer({}, 401));
    await expect(call('readMe')).rejects.toMatchObject({ status: 401 });
    expect(useSessionState.getState()).toMatchObject({
      session: undefined,
      ended: 'expired',
      person: { name: 'Mina Sato' },
    });
  });

  it('keeps a channel key out of the cache and leaves the session alone when it is refused', async () => {
    fetched.mockResolvedValue(answer({}, 401));
    const query = queryOf('readMe', { channelKey: 'bt_1_secret' });
    expect(JSON.stringify(query.queryKey)).not.toContain('secret');
    await expect(query.queryFn({ signal: new AbortController().signal })).rejects.toMatchObject({ status: 401 });
    expect(bearer()).toBe('Bearer bt_1_secret');
    expect(useSessionState.getState().session).toBeDefined();
  });
});
