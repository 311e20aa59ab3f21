import { type AgentDirectory, type Editing, presenceMs, type Socket } from '../ports/agent-directory.ts';
import type { Clock, PresenceFrame, SocketPusher } from '../ports/outside.ts';

interface PresenceDeps {
  readonly agents: AgentDirectory;
  readonly sockets: SocketPusher;
  readonly clock: Clock;
}

type EditingSocket = Socket & { readonly editing: Editing };

/**
 * Tells each page that has one of these workflows open who else has. A page that gave no sign of life for long counts as
 * gone: a laptop that was closed says no farewell.
 */
export async function tellWhoEdits(deps: PresenceDeps, workflowIds: readonly (string | undefined)[]): Promise<void> {
  const wanted = new Set(workflowIds.filter((id) => id !== undefined));
  if (wanted.size === 0) return;
  const nowMs = deps.clock.now();
  const open = (await deps.agents.sockets()).filter(
    (socket): socket is EditingSocket => socket.editing !== undefined && nowMs - socket.editing.seenAtMs < presenceMs,
  );
  for (const workflowId of wanted) {
    const there = open.filter(({ editing }) => editing.workflowId === workflowId);
    const frame: PresenceFrame = { type: 'presence', workflowId, people: peopleOf(there), atMs: nowMs };
    await Promise.all(there.map(({ connectionId }) => deps.sockets.push(connectionId, frame)));
  }
}

function peopleOf(sockets: readonly EditingSocket[]): PresenceFrame['people'] {
  const people = new Map<string, PresenceFrame['people'][number]>();
  for (const { agentId: id, editing } of sockets) {
    const revision = Math.max(editing.revision, people.get(id)?.revision ?? 0);
    people.set(id, { id, name: editing.name, revision });
  }
  return [...people.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
