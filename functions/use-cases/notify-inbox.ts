import { type BatonEvent, isEvent } from '../../shared/events/envelope.ts';
import type { AgentDirectory } from '../ports/agent-directory.ts';
import type { SocketFrame, SocketPusher } from '../ports/outside.ts';

export interface NotifyInboxDeps {
  readonly agents: AgentDirectory;
  readonly sockets: SocketPusher;
}

/** Tells every open inbox page that something changed; the page then reads what it may see. */
export async function notifyInbox({ agents, sockets }: NotifyInboxDeps, event: BatonEvent): Promise<void> {
  if (isEvent(event, 'workflow.notified') && event.data.to !== 'inbox') return;
  const frame = toFrame(event);
  const open = await agents.sockets();
  await Promise.all(
    open.map(async ({ connectionId }) => {
      if (!(await sockets.push(connectionId, frame))) await agents.closeSocket(connectionId);
    }),
  );
}

function toFrame({ type, data }: BatonEvent): SocketFrame {
  const { conversationId, handoffId, seq, title, atMs } = data as Partial<SocketFrame>;
  return {
    type,
    conversationId: conversationId ?? '',
    ...(handoffId && { handoffId }),
    ...(seq && { seq }),
    ...(title && { title }),
    atMs: atMs ?? 0,
  };
}
