/** What the try-it service tells a visitor's page. The same shapes as its server writes; the page has no other source. */
export type Control = 'assistant' | 'waiting' | 'agent';

export interface MessageFrame {
  readonly kind: 'message';
  /** Place in the conversation, and the frame's identity. What Baton said because of a message stands half a step behind. */
  readonly seq: number;
  readonly role: 'customer' | 'assistant' | 'agent' | 'system';
  readonly text: string;
  readonly at: string;
  /** Name of the person who wrote it. */
  readonly author?: string;
}

export interface HandoffView {
  readonly state: string;
  readonly queue?: string;
  readonly queueName?: string;
  readonly position?: number;
  readonly wait?: { readonly minSeconds: number; readonly maxSeconds: number };
  readonly agentName?: string;
}

export interface StatusFrame {
  readonly kind: 'status';
  readonly control: Control;
  readonly handoff?: HandoffView;
}

export interface TypingFrame {
  readonly kind: 'typing';
  readonly on: boolean;
}

export type Frame = MessageFrame | StatusFrame | TypingFrame;

/** The answer to a call: what the visitor should now see, and who speaks. */
export interface Outcome {
  readonly messages: readonly MessageFrame[];
  readonly status: StatusFrame;
  readonly decided?: Decided;
}

/** What Baton decided about the newest message. */
export interface Decided {
  readonly seq: number;
  readonly decision: string;
  readonly reason?: string;
  readonly ruleId?: string;
  /** How sure the AI was of its answer, where it gave one. */
  readonly confidence?: number;
  /** What the visitor is asked to choose from. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
}

/** @returns `undefined` for a kind that this version does not know */
export function parseFrame(data: string): Frame | undefined {
  try {
    const frame = JSON.parse(data) as Partial<Frame> | null;
    return frame?.kind === 'message' || frame?.kind === 'status' || frame?.kind === 'typing'
      ? (frame as Frame)
      : undefined;
  } catch {
    return undefined;
  }
}
