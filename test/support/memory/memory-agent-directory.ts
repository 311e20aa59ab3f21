import type { AgentDirectory, AgentPresence, Socket } from '../../../functions/ports/agent-directory.ts';
import type { Clock } from '../../../functions/ports/outside.ts';
import type { Availability } from '../../../shared/api/agent-operations.ts';

const socketLifeMs = 2.5 * 3_600_000;

export class MemoryAgentDirectory implements AgentDirectory {
  private readonly presences = new Map<string, AgentPresence>();
  private readonly openSockets = new Map<string, Socket & { readonly expiresAtMs: number }>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  agents = async (): Promise<readonly AgentPresence[]> => [...this.presences.values()];
  agent = async (agentId: string): Promise<AgentPresence | undefined> => this.presences.get(agentId);

  async setAvailability(agentId: string, name: string, availability: Availability): Promise<void> {
    this.presences.set(agentId, { agentId, name, availability, seenAtMs: this.clock.now() });
  }

  async seen(agentId: string, name: string): Promise<void> {
    const { availability = 'available' } = this.presences.get(agentId) ?? {};
    await this.setAvailability(agentId, name, availability);
  }

  async sockets(): Promise<readonly Socket[]> {
    return [...this.openSockets.values()]
      .filter(({ expiresAtMs }) => expiresAtMs > this.clock.now())
      .map(({ expiresAtMs: _, ...socket }) => socket);
  }

  async openSocket(socket: Socket): Promise<Socket | undefined> {
    const before = this.openSockets.get(socket.connectionId);
    this.openSockets.set(socket.connectionId, { ...socket, expiresAtMs: this.clock.now() + socketLifeMs });
    return before;
  }

  async closeSocket(connectionId: string): Promise<Socket | undefined> {
    const before = this.openSockets.get(connectionId);
    this.openSockets.delete(connectionId);
    return before;
  }
}
