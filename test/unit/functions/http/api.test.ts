import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxBodyBytes } from '../../../../functions/http/json-body.ts';
import { revokeKey } from '../../../../functions/use-cases/channel-keys.ts';
import { everyRole, type StaffRole } from '../../../../shared/api/operation.ts';
import { type OperationId, operations } from '../../../../shared/api/operations.ts';
import { problemDetails } from '../../../../shared/api/problem.ts';
import { toHandoffId } from '../../../../shared/handoff/handoff-id.ts';
import { type ApiCall, type ApiReply, startApiFunctions } from '../../../support/fixtures/api-functions.ts';
import { handoffQueued } from '../../../support/fixtures/api-handoff.ts';
import { admin } from '../../../support/fixtures/baton.ts';
import { queues } from '../../../support/fixtures/organisation.ts';
import { workflow } from '../../../support/fixtures/workflow.ts';

let api: Awaited<ReturnType<typeof startApiFunctions>>;
const tokens: Partial<Record<StaffRole | 'none', string>> = {};

beforeAll(async () => {
  api = await startApiFunctions();
  for (const role of everyRole) tokens[role] = `Bearer ${await api.issuer.token([role], { sub: role, name: role })}`;
  tokens.none = `Bearer ${await api.issuer.token([])}`;
});
afterAll(() => api.close());

const ids = Object.keys(operations) as OperationId[];
const channelKey = () => `Bearer ${api.key}`;

const expectProblem = (reply: ApiReply, status: number, code?: string): void => {
  expect(reply.status, reply.text.slice(0, 500)).toBe(status);
  expect(reply.headers['content-type']).toBe('application/problem+json');
  const problem = problemDetails.loose().parse(reply.body);
  expect(problem).toMatchObject({ status, type: 'about:blank', requestId: 'request-1', ...(code && { code }) });
};

describe('who may call', () => {
  it.each(ids)('%s: those whom the contract names, and nobody else', async (id) => {
    const { access } = operations[id];
    const callers: readonly (readonly [string, string | undefined, boolean])[] = [
      ['nobody', undefined, false],
      ['a channel', channelKey(), access.kind === 'channel'],
      ['staff without a role', tokens.none, false],
      ...everyRole.map(
        (role) =>
          [role, tokens[role], access.kind === 'staff' && (access.roles as readonly string[]).includes(role)] as const,
      ),
    ];
    for (const [who, authorization, may] of callers) {
      const { status, body, headers } = await api.call(id, { authorization });
      const isLetIn = access.kind === 'public' || may;
      if (isLetIn) expect([401, 403], `${who}: ${JSON.stringify(body)}`).not.toContain(status);
      else {
        // A credential of the other kind is none at all; one of the same kind is known, but may not.
        const isKnown = authorization !== undefined && access.kind === 'staff' && who !== 'a channel';
        expect(status, who).toBe(isKnown ? 403 : 401);
        expect(headers['content-type']).toBe('application/problem+json');
        if (!isKnown) expect(headers['www-authenticate']).toBe('Bearer');
      }
    }
  });

  it('knows nothing of a route that no operation has', async () => {
    const { httpHandler } = await import('../../../../functions/http/http-handler.ts');
    const { httpEvent, reply } = await import('../../../support/fixtures/api-functions.ts');
    const handler = httpHandler({}, {}, { logger: api.deps.logger });
    expectProblem(
      reply(await handler(httpEvent('GET /v1/secrets', { authorization: tokens.admin }))),
      404,
      'not-found',
    );
  });
});

describe('a credential', () => {
  const post = (authorization: string | undefined, query: Record<string, string> = {}) =>
    api.call('postMessage', {
      params: { conversationId: 'credentials' },
      query,
      body: { messageId: 'm-1', role: 'customer', text: 'Hello' },
      authorization,
    });

  it.each([
    ['none', undefined],
    ['an empty one', ''],
    ['no scheme', () => api.key],
    ['another scheme', () => `Basic ${api.key}`],
    ['no key', 'Bearer '],
    ['a short key', 'Bearer bt_abc_def'],
    ['a key with a wrong secret', () => `Bearer ${api.key.slice(0, -6)}aaaaaa`],
    ['two keys', () => `Bearer ${api.key} ${api.key}`],
    ['a staff token', () => tokens.admin],
    ['a very long one', `Bearer ${'x'.repeat(100_000)}`],
  ] as const)('that is no key of ours is refused: %s', async (_what, credential) => {
    expectProblem(await post(typeof credential === 'function' ? credential() : credential), 401, 'not-signed-in');
  });

  it('does not count in the address, which is logged', async () => {
    expectProblem(await post(undefined, { key: api.key }), 401);
    expectProblem(await post(channelKey(), { key: api.key }), 400);
  });

  it('is taken however its scheme is written', async () => {
    expect((await post(`bearer ${api.key}`)).status).toBe(200);
  });

  it('of another channel opens no conversation of this one', async () => {
    expect((await post(channelKey())).status).toBe(200);
    const foreign = `Bearer ${api.foreignKey}`;
    expectProblem(await post(foreign), 403, 'not-allowed');
    const params = { conversationId: 'credentials' };
    for (const id of ['listMessages', 'readHandoff', 'cancelHandoff'] as const)
      expectProblem(await api.call(id, { params, authorization: foreign }), 404, 'not-found');
  });

  it('that was revoked is refused', async () => {
    const made = await api.call('createKey', {
      body: { channelId: 'web', label: 'Short' },
      authorization: tokens.admin,
    });
    await revokeKey(api.deps, made.body.id, admin);
    expectProblem(await post(`Bearer ${made.body.key}`), 403, 'not-allowed');
  });

  it.each([
    ['has expired', { exp: 1 }],
    ['is meant for another', { aud: 'another' }],
    ['is an access token', { token_use: 'access' }],
  ])('of staff that %s is refused', async (_what, claims) => {
    const authorization = `Bearer ${await api.issuer.token(['admin'], claims)}`;
    expectProblem(await api.call('listAudit', { authorization }), 401, 'not-signed-in');
    expectProblem(await api.call('readMe', { authorization }), 401, 'not-signed-in');
  });
});

const message = { messageId: 'm-1', role: 'customer', text: 'Hello' } as const;
const postBody = (body: unknown, more: Partial<ApiCall> = {}) =>
  api.call('postMessage', { params: { conversationId: 'bodies' }, body, authorization: channelKey(), ...more });

describe('a body', () => {
  it.each(['', '{', 'null,', 'undefined', "{'a':1}", '\u0000', '{"a":1}}', 'NaN'])(
    'that is no JSON is refused: %j',
    async (body) => {
      expectProblem(await postBody(body), 400, 'invalid-json');
    },
  );

  it.each(['null', '7', '"text"', '[]', 'true'])('that is no object is refused: %s', async (body) => {
    expectProblem(await postBody(body), 400, 'invalid-input');
  });

  it('that is missing is refused', async () => {
    expectProblem(await postBody(undefined), 400, 'invalid-json');
  });

  it('over 256 kB is refused, also in bytes, and also in base64', async () => {
    const wide = (bytes: number) => `"${'語'.repeat(Math.ceil(bytes / 3))}"`;
    expectProblem(await postBody(`"${'x'.repeat(maxBodyBytes)}"`), 413, 'too-large');
    expectProblem(await postBody(wide(maxBodyBytes)), 413, 'too-large');
    expectProblem(await postBody(wide(maxBodyBytes), { base64: true }), 413, 'too-large');
    expectProblem(await postBody(`"${'x'.repeat(maxBodyBytes - 2)}"`), 400, 'invalid-input');
  });

  it('in base64 is read', async () => {
    expect((await postBody({ ...message, messageId: 'base64', text: 'Grüße' }, { base64: true })).status).toBe(200);
  });

  it.each([
    ['a member that is none', { ...message, tenantId: 'other' }, /tenantId/],
    ['several', { ...message, owner: 1, version: 2 }, /owner.*version|version.*owner/],
    ['one of the answer', { ...message, control: 'assistant', seq: 1 }, /control|seq/],
    ['one of the customer', { ...message, customer: { id: 'ada', isAdmin: true } }, /isAdmin/],
    ['constructor', { ...message, constructor: { prototype: {} } }, /constructor/],
  ])('with %s is refused by name', async (_what, body, name) => {
    const reply = await postBody(body);
    expectProblem(reply, 400, 'invalid-input');
    expect(JSON.stringify(reply.body.errors)).toMatch(name);
  });

  it.each([
    ['at the top', '{"__proto__":{"role":"customer"},"messageId":"m-1","role":"customer","text":"x"}', '__proto__'],
    [
      'in attributes',
      '{"messageId":"m-1","role":"customer","text":"x","attributes":{"__proto__":1}}',
      'attributes.__proto__',
    ],
    ['deep in a list', '{"topics":[{"a":[{"__proto__":[]}]}]}', 'topics.0.a.0.__proto__'],
  ])('with a member called __proto__ %s is refused', async (_where, body, path) => {
    const reply = await postBody(body);
    expectProblem(reply, 400, 'invalid-json');
    expect(reply.body.errors).toEqual([{ path, message: 'must not have a member of this name' }]);
    expect(({} as Record<string, unknown>).role).toBeUndefined();
  });

  it.each([33, 1_000, 10_000, 100_000])('that nests %d deep is refused, and nothing breaks', async (depth) => {
    expectProblem(await postBody('['.repeat(depth) + ']'.repeat(depth)), 400, 'invalid-json');
    const objects = `${'{"a":'.repeat(depth / 2)}1${'}'.repeat(depth / 2)}`;
    if (depth > 64) expectProblem(await postBody(objects.slice(0, maxBodyBytes)), 400, 'invalid-json');
  });

  it.each([
    ['text', { ...message, text: 'half \ud83d' }, 'text'],
    ['an attribute', { ...message, attributes: { a: '\udc00' } }, 'attributes.a'],
    ['a name', { ...message, customer: { id: 'ada', name: '\ud83d' } }, 'customer.name'],
    ['a list', { ...message, sources: ['fine', '\ud83dx'] }, 'sources.1'],
  ])('with half a surrogate pair in %s is refused', async (_where, body, path) => {
    const reply = await postBody(JSON.stringify(body));
    expectProblem(reply, 400);
    expect(reply.body.errors[0].path).toBe(path);
  });

  it('of an agent or an admin is checked like that, too', async () => {
    const note = { params: { handoffId: toHandoffId('x', 1) }, body: { noteId: 'n-1', text: '\ud83d!' } };
    expectProblem(await api.call('addNote', { ...note, authorization: tokens.agent }), 400);
    const queue = { params: { queueId: 'general' }, body: { ...queues.general, name: '\udfff' } };
    expectProblem(await api.call('saveQueue', { ...queue, authorization: tokens.admin }), 400);
  });

  it.each([
    ['past the safe integers', '1e300'],
    ['that JSON cannot hold', '1e400'],
    ['too close to 0', '1e-200'],
    ['far below 0', '-9007199254740993'],
  ])('with a number %s is refused, not tried in vain', async (_what, number) => {
    const body = JSON.stringify({ ...message, attributes: { a: 0 } }).replace('"a":0', `"a":${number}`);
    const reply = await postBody(body);
    expectProblem(reply, 400, 'invalid-input');
    expect(reply.body.errors[0].path).toBe('attributes.a');
  });

  it('with a confidence that cannot be stored is refused, not tried in vain', async () => {
    expectProblem(await postBody('{"messageId":"m-1","role":"assistant","text":"x","confidence":1e-200}'), 400);
  });

  it.each([
    ['no text', { ...message, text: '' }],
    ['white space', { ...message, text: ' \n\t' }],
    ['16,001 characters', { ...message, text: 'x'.repeat(16_001) }],
    ['a NUL', { ...message, text: 'a\u0000b' }],
    ['a role that only staff have', { ...message, role: 'agent' }],
    ['a system line', { ...message, role: 'system' }],
    ['a confidence over 1', { ...message, confidence: 1.1 }],
    ['an attribute that is an object', { ...message, attributes: { a: { b: 1 } } }],
    [
      '51 attributes',
      { ...message, attributes: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`a${index}`, 1])) },
    ],
    [
      'an address that is none',
      { ...message, customer: { id: 'ada', email: 'ada@example.com\r\nBcc: x@example.com' } },
    ],
    ['a number that is none', { ...message, customer: { id: 'ada', phone: '030 123' } }],
  ])('with %s is refused', async (_what, body) => {
    const reply = await postBody(body);
    expectProblem(reply, 400, 'invalid-input');
    expect(reply.body.errors.length).toBeGreaterThan(0);
  });

  it('of 16,000 characters is taken', async () => {
    expect((await postBody({ ...message, messageId: 'long', text: '語'.repeat(16_000) })).status).toBe(200);
  });
});

describe('an id', () => {
  it.each(['a#b', 'a/b', 'a\u0000b', 'a b', 'ü', '', 'x'.repeat(129), '../etc', 'a%2Fb', '\u202eabc'])(
    'that is none is refused, by its path: %j',
    async (conversationId) => {
      const reply = await api.call('postMessage', {
        params: { conversationId },
        body: message,
        authorization: channelKey(),
      });
      expectProblem(reply, 400, 'invalid-input');
      expect(reply.body.errors[0].path).toBe('conversationId');
      expectProblem(await api.call('listMessages', { params: { conversationId }, authorization: channelKey() }), 400);
      const body = { ...message, messageId: conversationId };
      expect((await postBody(body)).body.errors[0].path).toBe('messageId');
    },
  );

  it('may have 128 characters, and those of addresses and numbers', async () => {
    for (const conversationId of ['x'.repeat(128), 'ada@example.com', '+49:30.1~2=3_4-5'])
      expect((await postBody(message, { params: { conversationId } })).status).toBe(200);
  });

  it.each(['agent:m-1', `${toHandoffId('c-1', 1)}:2`])('that Baton itself uses is refused: %s', async (messageId) => {
    const reply = await postBody({ ...message, messageId });
    expectProblem(reply, 400, 'invalid-input');
    expect(reply.body.errors[0].path).toBe('messageId');
    const params = { conversationId: 'reserved' };
    const button = await api.call('requestHandoff', { params, body: { messageId }, authorization: channelKey() });
    expectProblem(button, 400, 'invalid-input');
  });

  it.each(['h-1', `h-${'A'.repeat(24)}`, `h-${'0'.repeat(24)}#H`, `h-${'0'.repeat(25)}`])(
    'of a handoff that is none is refused: %j',
    async (handoffId) => {
      const reply = await api.call('readPacket', { params: { handoffId }, authorization: tokens.agent });
      expectProblem(reply, 400);
      expect(reply.body.errors[0].path).toBe('handoffId');
    },
  );

  it.each(['-1', '1.5', 'x', '1e99', '99999999999999999999'])(
    'of a place that is none is refused: after=%s',
    async (after) => {
      await postBody(message, { params: { conversationId: 'places' } });
      const reply = await api.call('listMessages', {
        params: { conversationId: 'places' },
        query: { after },
        authorization: channelKey(),
      });
      expectProblem(reply, 400);
    },
  );

  it('of a place that no conversation reaches finds nothing', async () => {
    await postBody(message, { params: { conversationId: 'places' } });
    for (const after of ['9999999999', '99999999998', '9007199254740991']) {
      const reply = await api.call('listMessages', {
        params: { conversationId: 'places' },
        query: { after },
        authorization: channelKey(),
      });
      expect(reply.status, reply.text).toBe(200);
      expect(reply.body.messages).toEqual([]);
    }
  });
});

describe('what is not there', () => {
  it.each([
    ['listMessages', { conversationId: 'none' }, 'key'],
    ['readHandoff', { conversationId: 'none' }, 'key'],
    ['cancelHandoff', { conversationId: 'none' }, 'key'],
    ['readPacket', { handoffId: toHandoffId('none', 1) }, 'agent'],
    ['acceptHandoff', { handoffId: toHandoffId('none', 1) }, 'agent'],
    ['explainDecision', { conversationId: 'none', seq: '1' }, 'analyst'],
    ['readWorkflow', { workflowId: 'none' }, 'editor'],
    ['readVersion', { workflowId: 'first-line', version: '99' }, 'editor'],
    ['revokeKey', { keyId: 'none' }, 'admin'],
  ] as const)('is answered so: %s', async (id, params, who) => {
    const authorization = who === 'key' ? channelKey() : tokens[who];
    expectProblem(await api.call(id, { params, authorization }), 404, 'not-found');
  });
});

describe('a retry', () => {
  it.each([
    ['a plain message', 'Where is my parcel?'],
    ['a hand-over', 'I want to talk to a person.'],
  ])('of %s gets the same answer, byte for byte', async (what, text) => {
    const conversationId = `retry-${what.length}`;
    const send = () => postBody({ ...message, text, attributes: { b: 1, a: 2 } }, { params: { conversationId } });
    const first = await send();
    expect(first.status).toBe(200);
    expect((await send()).text).toBe(first.text);
    await postBody({ ...message, messageId: 'm-2', text: 'And then?' }, { params: { conversationId } });
    expect((await send()).text).toBe(first.text);
  });

  it('with another body is refused', async () => {
    const params = { conversationId: 'reused' };
    await postBody(message, { params });
    expectProblem(await postBody({ ...message, text: 'Other' }, { params }), 422, 'message-id-reused');
  });
});

describe('who comes late', () => {
  it('learns how it stands now: who owns a handoff', async () => {
    const { handoffId } = await handoffQueued(api, 'late');
    const params = { handoffId };
    expect((await api.call('acceptHandoff', { params, authorization: tokens.agent })).status).toBe(200);
    const second = await api.call('acceptHandoff', { params, authorization: tokens.admin });
    expectProblem(second, 409, 'already-taken');
    expect(second.body.current).toEqual({ state: 'accepted', version: 2, owner: { id: 'agent', name: 'agent' } });
    const reply = await api.call('replyToCustomer', {
      params,
      body: { messageId: 'r-1', text: 'Hi' },
      authorization: tokens.admin,
    });
    expectProblem(reply, 409, 'not-yours');
  });

  it('learns how it stands now: at which revision a workflow is', async () => {
    const save = (revision: number) =>
      api.call('saveWorkflow', {
        params: { workflowId: workflow.id },
        body: { revision, document: { ...workflow, name: `From ${revision}` } },
        authorization: tokens.admin,
      });
    expect((await save(1)).status).toBe(200);
    const stale = await save(1);
    expectProblem(stale, 409, 'stale-revision');
    expect(stale.body.current).toMatchObject({ revision: 2, editedBy: 'admin' });
  });
});

describe('a workflow with errors', () => {
  it('is kept but not published, and each problem names its node', async () => {
    const document = {
      ...workflow,
      id: 'broken',
      nodes: workflow.nodes.map((node) =>
        node.id === 'sales-person' ? { ...node, data: { ...node.data, queueId: 'gone' } } : node,
      ),
      edges: workflow.edges.filter(({ source }) => source !== 'hours'),
    };
    const params = { workflowId: 'broken' };
    const authorization = tokens.admin;
    expect((await api.call('saveWorkflow', { params, body: { revision: 0, document }, authorization })).status).toBe(
      200,
    );
    const published = await api.call('publishWorkflow', { params, body: { revision: 1, note: 'x' }, authorization });
    expectProblem(published, 422, 'workflow-has-errors');
    const nodes = published.body.problems.map(({ nodeId }: { nodeId: string }) => nodeId);
    expect(nodes).toEqual(expect.arrayContaining(['sales-person', 'hours']));
    for (const problem of published.body.problems)
      expect(problem).toMatchObject({ code: expect.any(String), message: expect.any(String) });
  });
});

describe('an answer', () => {
  it.each([
    [undefined, 'There is no start'],
    ['fr, *;q=0.1', 'There is no start'],
    ['en-GB, de;q=0.9', 'There is no start'],
    ['de-AT', 'Es gibt keinen Start'],
    ['en;q=0.2, fr, de;q=0.8', 'Es gibt keinen Start'],
    ['en ; q=0.2, de; Q=0.8', 'Es gibt keinen Start'],
    ['de;q=much', 'There is no start'],
    ['de;q=0, en', 'There is no start'],
  ])('says what is wrong with a workflow in the language that is asked for by %s', async (language, start) => {
    const document = { ...workflow, nodes: [], edges: [] };
    const { body } = await api.call('checkWorkflow', {
      params: { workflowId: document.id },
      body: { document },
      authorization: tokens.admin,
      ...(language !== undefined && { language }),
    });
    expect(body.problems.map(({ message: said }: { message: string }) => said).join()).toContain(start);
  });

  it('is not kept by anybody in between', async () => {
    const reply = await postBody({ ...message, messageId: 'fresh' });
    expect(reply.headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-store' });
  });

  it('shows the secret of a channel to nobody', async () => {
    for (const id of ['listChannels', 'listAudit', 'listKeys'] as const) {
      const { status, text } = await api.call(id, { authorization: tokens.admin });
      expect(status).toBe(200);
      expect(text).not.toContain('whsec_');
      expect(text).not.toContain(api.key.split('_')[2]);
    }
  });
});
