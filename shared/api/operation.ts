import type * as z from 'zod';

/** Who may make a call. A route without an entry here cannot exist, so nothing is open by oversight. */
export type Access =
  | { readonly kind: 'public' }
  /** A channel, by its key. */
  | { readonly kind: 'channel' }
  /** Staff, by a token whose roles hold one of these. */
  | { readonly kind: 'staff'; readonly roles: readonly StaffRole[] };

export type StaffRole = 'admin' | 'editor' | 'agent' | 'analyst';

export const everyRole: readonly StaffRole[] = ['admin', 'editor', 'agent', 'analyst'];

/** One call of the public API: the router, the client, the access check and the OpenAPI document are made from it. */
export interface Operation {
  readonly operationId: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly group: 'evaluate' | 'channel' | 'agent' | 'admin';
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly response: z.ZodType;
}

/** Who may change what decides. */
export const admins = { kind: 'staff', roles: ['admin'] } as const;

/** Whoever works here. */
export const staff = { kind: 'staff', roles: everyRole } as const;
