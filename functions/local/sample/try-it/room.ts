import type { Frame, MessageFrame, StatusFrame } from './frames.ts';
import { Recent } from './recent.ts';

type Listener = (frame: Frame) => void;

/**
 * The pages that watch one conversation. It keeps no messages: whoever joins reads them from Baton, so that a restart
 * of this service loses nothing.
 */
export class Room {
  readonly conversationId: string;
  /** The highest whole `seq` that was shown here. */
  lastSeq = 0;
  status: StatusFrame | undefined;
  isTyping = false;
  private readonly listeners = new Set<Listener>();
  private readonly shown = new Recent(500);

  constructor(conversationId: string) {
    this.conversationId = conversationId;
  }

  get isWatched(): boolean {
    return this.listeners.size > 0;
  }

  /** @returns a function that leaves again */
  join(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  hasShown({ seq }: MessageFrame): boolean {
    return this.shown.has(String(seq));
  }

  show(frame: MessageFrame): void {
    this.lastSeq = Math.max(this.lastSeq, Math.floor(frame.seq));
    if (this.hasShown(frame)) return;
    this.shown.add(String(frame.seq));
    this.tell(frame);
  }

  setStatus(status: StatusFrame): void {
    if (JSON.stringify(status) === JSON.stringify(this.status)) return;
    this.status = status;
    this.tell(status);
  }

  setTyping(on: boolean): void {
    this.isTyping = on;
    this.tell({ kind: 'typing', on });
  }

  private tell(frame: Frame): void {
    for (const listener of this.listeners) listener(frame);
  }
}

/** The rooms in use. Those that nobody watches give way, the longest unused first. */
export class Rooms {
  private readonly rooms = new Map<string, Room>();
  private readonly limit: number;

  constructor(limit = 500) {
    this.limit = limit;
  }

  find(conversationId: string): Room | undefined {
    return this.rooms.get(conversationId);
  }

  enter(conversationId: string): Room {
    const room = this.rooms.get(conversationId) ?? new Room(conversationId);
    this.rooms.delete(conversationId);
    this.rooms.set(conversationId, room);
    if (this.rooms.size > this.limit) this.forgetOldest();
    return room;
  }

  private forgetOldest(): void {
    const oldest = [...this.rooms.values()].find(({ isWatched }) => !isWatched);
    if (oldest) this.rooms.delete(oldest.conversationId);
  }
}
