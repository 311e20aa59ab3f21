import { describe, expect, it } from 'vitest';
import { toOpenApi } from '../../../../shared/api/openapi.ts';
import { everyRole, type Operation } from '../../../../shared/api/operation.ts';
import { operations } from '../../../../shared/api/operations.ts';
import { catalogue } from '../../../../shared/signals/catalogue.ts';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Record<string, unknown>;
}
interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly security: readonly Record<string, unknown>[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Record<string, unknown> }>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content: Record<string, { readonly schema: unknown }> }>
  >;
  readonly 'x-roles'?: readonly string[];
}

const all: readonly Operation[] = Object.values(operations);
const document = toOpenApi(all, '1.2.3');
const paths = document.paths as Record<string, Record<string, Described>>;
const describedOf = ({ path, method }: Operation): Described | undefined => paths[path]?.[method.toLowerCase()];

/** Every object anywhere in a value. */
const objectsIn = (value: unknown): readonly Record<string, unknown>[] =>
  typeof value === 'object' && value !== null
    ? [...(Array.isArray(value) ? [] : [value as Record<string, unknown>]), ...Object.values(value).flatMap(objectsIn)]
    : [];

describe('the list of operations', () => {
  it('calls each by the name that it is listed under', () => {
    expect(Object.entries(operations).filter(([name, { operationId }]) => name !== operationId)).toEqual([]);
  });

  it('has one operation for each method and path', () => {
    const routes = all.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(routes.filter((route, index) => routes.indexOf(route) < index)).toEqual([]);
  });

  it.each(all)('$operationId: $method $path names its parameters in path and schema alike', ({ path, params }) => {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(params?.shape ?? {}).sort()).toEqual(inPath.sort());
    expect(path).toMatch(/^\/v1\/[a-z]/);
  });

  it.each(all)('$operationId: takes a body where its method may have one, and only there', ({ method, body, path }) => {
    if (method === 'GET' || method === 'DELETE') expect(body).toBeUndefined();
    else if (!path.endsWith('/accept')) expect(body).toBeDefined();
  });

  it.each(all)('$operationId: refuses fields that it does not know', ({ params, query, body }) => {
    for (const schema of [params, query, body])
      if (schema) {
        const issues = schema.safeParse({ surprise: 1 }).error?.issues ?? [];
        expect(issues).toContainEqual(expect.objectContaining({ code: 'unrecognized_keys', keys: ['surprise'] }));
      }
  });

  it('leaves nothing open to the public but its own description', () => {
    expect(all.filter(({ access }) => access.kind === 'public').map(({ operationId }) => operationId)).toEqual([
      'readOpenApi',
    ]);
  });

  it('names only roles that exist, at least one for each staff call', () => {
    for (const { access } of all)
      if (access.kind === 'staff') {
        expect(access.roles.length).toBeGreaterThan(0);
        expect(everyRole).toEqual(expect.arrayContaining([...access.roles]));
      }
  });

  it('lets nobody but admins change how customers are routed', () => {
    const changing = all.filter(({ group, method }) => group === 'admin' && method !== 'GET');
    const open = changing.filter(
      ({ access }) => access.kind !== 'staff' || access.roles.some((role) => role !== 'admin'),
    );
    expect(open.map(({ operationId }) => operationId)).toEqual(['checkWorkflow']);
  });
});

describe('the OpenAPI document', () => {
  it('says what it describes', () => {
    expect(document).toMatchObject({ openapi: '3.1.0', info: { title: 'Baton', version: '1.2.3' } });
  });

  it('is plain JSON, the same each time', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(toOpenApi(all, '1.2.3')).toEqual(document);
  });

  it.each(all)('has $operationId with its summary, security and answers', (operation) => {
    const described = describedOf(operation);
    expect(described).toMatchObject({ operationId: operation.operationId, summary: operation.summary });
    const scheme = { public: [], channel: [{ channelKey: [] }], staff: [{ staffToken: [] }] }[operation.access.kind];
    expect(described?.security).toEqual(scheme);
    expect(described?.['x-roles']).toEqual(operation.access.kind === 'staff' ? operation.access.roles : undefined);
    expect(described?.responses['200']?.content['application/json']?.schema).toBeDefined();
    expect(described?.responses.default?.content['application/problem+json']?.schema).toEqual({
      $ref: '#/components/schemas/Problem',
    });
    expect(described?.requestBody !== undefined).toBe(operation.body !== undefined);
  });

  it('has nothing else', () => {
    const described = Object.values(paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId));
    expect(described.sort()).toEqual(Object.keys(operations).sort());
  });

  it('gives every parameter a schema, and requires those in the path', () => {
    const parameters = Object.values(paths).flatMap((item) =>
      Object.values(item).flatMap((described) => described.parameters),
    );
    expect(parameters.length).toBeGreaterThan(20);
    for (const parameter of parameters) {
      expect(['path', 'query']).toContain(parameter.in);
      expect(Object.keys(parameter.schema).length).toBeGreaterThan(0);
      if (parameter.in === 'path') expect(parameter.required).toBe(true);
    }
    expect(paths['/v1/handoffs']?.get?.parameters.map(({ name, required }) => [name, required])).toEqual([
      ['view', true],
      ['queueId', false],
    ]);
  });

  it('refers to nothing that is not there', () => {
    const references = objectsIn(document).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
    expect(references.length).toBeGreaterThan(0);
    for (const reference of new Set(references)) {
      const found = reference
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document);
      expect(found, reference).toBeDefined();
    }
  });

  it('has only types of JSON Schema, and required members that exist', () => {
    const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];
    for (const { type, required, properties } of objectsIn(document).filter(
      (each) => 'type' in each && ('properties' in each || types.includes(each.type as string)),
    )) {
      expect(types).toContain(type);
      if (Array.isArray(required) && properties)
        expect(Object.keys(properties)).toEqual(expect.arrayContaining(required));
    }
  });

  it('describes the message as it is checked: bounds, and no unknown fields', () => {
    const schema = describedOf(operations.postMessage)?.requestBody?.content['application/json']?.schema;
    expect(schema).toMatchObject({
      additionalProperties: false,
      required: ['messageId', 'role', 'text'],
      properties: {
        text: { maxLength: 16_000 },
        confidence: { minimum: 0, maximum: 1 },
        role: { enum: ['customer', 'assistant'] },
      },
    });
  });
});

it('describes every signal of the catalogue: type, range, meaning, what it is read from and what it costs', () => {
  const { Signals } = (document.components as { schemas: Record<string, { properties: Record<string, object> }> })
    .schemas;
  expect(Object.keys(Signals?.properties ?? {})).toEqual(catalogue.map(({ name }) => name));
  expect(Signals?.properties.confidence).toMatchObject({ type: 'number', minimum: 0, maximum: 1, 'x-unit': 'percent' });
  expect(Signals?.properties.topics).toMatchObject({ type: 'array', items: { type: 'string' } });
  expect(JSON.stringify(Signals?.properties.repeatContact)).toContain('the customer’s last conversation');
});
