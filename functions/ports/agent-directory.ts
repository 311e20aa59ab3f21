import type { Availability } from '../../shared/api/agent-operations.ts';

/** Who works with customers, and whether they are there. */
export interface AgentPresence {
  readonly agentId: string;
  readonly name: string;
  readonly availability: Availability;
  /** When an inbox page of theirs last gave a sign of life. */
  readonly seenAtMs: number;
}

/** An open page of the web app that wants to be told of changes. */
export interface Socket {
  readonly connectionId: string;
  readonly agentId: string;
  /** The workflow that it has open, for others who open the same. */
  readonly editing?: Editing;
}

export interface Editing {
  readonly workflowId: string;
  /** The revision of the draft that the page knows. */
  readonly revision: number;
  readonly name: string;
  readonly seenAtMs: number;
}

export interface AgentDirectory {
  agents(): Promise<readonly AgentPresence[]>;
  agent(agentId: string): Promise<AgentPresence | undefined>;
  setAvailability(agentId: string, name: string, availability: Availability): Promise<void>;
  seen(agentId: string, name: string): Promise<void>;

  sockets(): Promise<readonly Socket[]>;
  /** @returns what was known of it before */
  openSocket(socket: Socket): Promise<Socket | undefined>;
  /** @returns what was known of it */
  closeSocket(connectionId: string): Promise<Socket | undefined>;
}

/** An agent counts as there for this long after the last sign of life; pages give one each minute. */
export const presenceMs = 150_000;

export const isThere = ({ availability, seenAtMs }: AgentPresence, nowMs: number): boolean =>
  availability === 'available' && nowMs - seenAtMs < presenceMs;
