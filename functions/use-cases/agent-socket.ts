import * as z from 'zod';
import { UnauthorizedError } from '../../shared/errors.ts';
import { workflowId } from '../../shared/ids.ts';
import type { AgentDirectory } from '../ports/agent-directory.ts';
import type { Clock, SocketPusher, TokenVerifier } from '../ports/outside.ts';
import { tellWhoEdits } from './editing-presence.ts';

export interface AgentSocketDeps {
  readonly agents: AgentDirectory;
  readonly sockets: SocketPusher;
  readonly tokens: TokenVerifier;
  readonly clock: Clock;
}

/** What a page sends: who it is, first and then each minute, since a sign-in ends. Never in the address, which is logged. */
const pageMessage = z.strictObject({
  action: z.enum(['hello', 'ping']),
  token: z.string().max(8_192),
  /** The workflow that the page has open, and the revision that it knows. */
  editing: z.strictObject({ workflowId, revision: z.int().min(0) }).optional(),
});

/** A page is told of changes only after it has shown a token of an agent; until then nobody knows of its connection. */
export async function heardFromPage(deps: AgentSocketDeps, connectionId: string, body: unknown): Promise<void> {
  const atMs = deps.clock.now();
  const parsed = pageMessage.safeParse(body);
  const person = parsed.success ? await personOf(deps, parsed.data.token) : undefined;
  if (!parsed.success || !person) {
    await pageClosed(deps, connectionId);
    await deps.sockets.push(connectionId, { type: 'refused', atMs });
    return;
  }
  const { editing } = parsed.data;
  const before = await deps.agents.openSocket({
    connectionId,
    agentId: person.id,
    ...(editing && { editing: { ...editing, name: person.name, seenAtMs: atMs } }),
  });
  // An admin who looks on is not there for customers.
  if (person.roles.includes('agent')) await deps.agents.seen(person.id, person.name);
  await deps.sockets.push(connectionId, { type: parsed.data.action === 'hello' ? 'welcome' : 'pong', atMs });
  await tellWhoEdits(deps, [before?.editing?.workflowId, editing?.workflowId]);
}

/** A page is gone; whoever has the same workflow open sees so. */
export async function pageClosed(deps: Omit<AgentSocketDeps, 'tokens'>, connectionId: string): Promise<void> {
  const before = await deps.agents.closeSocket(connectionId);
  await tellWhoEdits(deps, [before?.editing?.workflowId]);
}

async function personOf({ tokens }: AgentSocketDeps, token: string) {
  try {
    const person = await tokens.verify(token);
    return person.roles.includes('agent') || person.roles.includes('admin') ? person : undefined;
  } catch (error) {
    // That the sign-in service is away says nothing about who asks.
    if (error instanceof UnauthorizedError) return undefined;
    throw error;
  }
}
