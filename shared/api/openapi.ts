import * as z from 'zod';
import type { Operation } from './operation.ts';
import { problemDetails } from './problem.ts';
import { signalsSchema } from './signals-schema.ts';

type JsonObject = Record<string, unknown>;

/**
 * The OpenAPI 3.1 document of the given operations, made from the very schemas that check each call.
 * @see https://spec.openapis.org/oas/v3.1.1
 */
export function toOpenApi(operations: readonly Operation[], version: string): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Baton',
      version,
      description: 'Decides, message by message, when an AI support agent hands the customer to a person.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: { Problem: jsonSchema(problemDetails, 'output'), Signals: signalsSchema() },
      securitySchemes: {
        channelKey: { type: 'http', scheme: 'bearer', description: 'A channel key: bt_<id>_<secret>' },
        staffToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An access token of the sign-in',
        },
      },
    },
  };
}

function describe({ operationId, summary, group, access, params, query, body, response }: Operation): JsonObject {
  return {
    operationId,
    summary,
    tags: [group === 'evaluate' ? 'channel' : group],
    ...(access.kind === 'staff' && { 'x-roles': access.roles }),
    security: access.kind === 'public' ? [] : [{ [access.kind === 'channel' ? 'channelKey' : 'staffToken']: [] }],
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body, 'input') } } },
    }),
    responses: {
      '200': { description: 'Done', content: { 'application/json': { schema: jsonSchema(response, 'output') } } },
      default: {
        description: 'What is wrong, and what to do (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): readonly JsonObject[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonObject {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return rest;
}
