import type { Availability } from '../../shared/api/agent-operations.ts';

/** Who works with customers, and whether they are there. */
export interface AgentPresence {
  readonly agentId: string;
  readonly name: string;
  readonly availability: Availability;
  /** When an inbox page of theirs last gave a sign of life. */
  readonly seenAtMs: number;
}

/** An open inbox page. */
export interface Socket {
  readonly connectionId: string;
  readonly agentId: string;
}

export interface AgentDirectory {
  agents(): Promise<readonly AgentPresence[]>;
  agent(agentId: string): Promise<AgentPresence | undefined>;
  setAvailability(agentId: string, name: string, availability: Availability): Promise<void>;
  seen(agentId: string, name: string): Promise<void>;

  sockets(): Promise<readonly Socket[]>;
  openSocket(socket: Socket): Promise<void>;
  closeSocket(connectionId: string): Promise<void>;
}

/** An agent counts as there for this long after the last sign of life; pages give one each minute. */
export const presenceMs = 150_000;

export const isThere = ({ availability, seenAtMs }: AgentPresence, nowMs: number): boolean =>
  availability === 'available' && nowMs - seenAtMs < presenceMs;
