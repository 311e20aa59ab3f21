import * as z from 'zod';
import { UnauthorizedError } from '../../shared/errors.ts';
import type { AgentDirectory } from '../ports/agent-directory.ts';
import type { Clock, SocketPusher, TokenVerifier } from '../ports/outside.ts';

export interface AgentSocketDeps {
  readonly agents: AgentDirectory;
  readonly sockets: SocketPusher;
  readonly tokens: TokenVerifier;
  readonly clock: Clock;
}

/** What a page sends: who it is, first and then each minute, since a sign-in ends. Never in the address, which is logged. */
const pageMessage = z.strictObject({ action: z.enum(['hello', 'ping']), token: z.string().max(8_192) });

/** A page is told of changes only after it has shown a token of an agent; until then nobody knows of its connection. */
export async function heardFromPage(deps: AgentSocketDeps, connectionId: string, body: unknown): Promise<void> {
  const atMs = deps.clock.now();
  const parsed = pageMessage.safeParse(body);
  const person = parsed.success ? await personOf(deps, parsed.data.token) : undefined;
  if (!parsed.success || !person) {
    await deps.agents.closeSocket(connectionId);
    await deps.sockets.push(connectionId, { type: 'refused', atMs });
    return;
  }
  await deps.agents.openSocket({ connectionId, agentId: person.id });
  // An admin who looks on is not there for customers.
  if (person.roles.includes('agent')) await deps.agents.seen(person.id, person.name);
  await deps.sockets.push(connectionId, { type: parsed.data.action === 'hello' ? 'welcome' : 'pong', atMs });
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
