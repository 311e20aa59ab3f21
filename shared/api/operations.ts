import type * as z from 'zod';
import { adminOperations } from './admin-operations.ts';
import { agentOperations } from './agent-operations.ts';
import { messageOperations } from './message-operations.ts';

/** Every call of the public API. */
export const operations = { ...messageOperations, ...agentOperations, ...adminOperations } as const;

export type Operations = typeof operations;
export type OperationId = keyof Operations;

type Part<O, K extends string> = O extends { readonly [P in K]: infer S extends z.ZodType } ? z.infer<S> : undefined;

/** What a caller sends and gets, by the name of the call. */
export type ParamsOf<Id extends OperationId> = Part<Operations[Id], 'params'>;
export type QueryOf<Id extends OperationId> = Part<Operations[Id], 'query'>;
export type BodyOf<Id extends OperationId> = Part<Operations[Id], 'body'>;
export type ResponseOf<Id extends OperationId> = z.infer<Operations[Id]['response']>;
