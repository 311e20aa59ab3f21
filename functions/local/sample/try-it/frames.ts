/** What a visitor's page is told. */
export type Frame = MessageFrame | StatusFrame | TypingFrame;

export interface MessageFrame {
  readonly kind: 'message';
  /**
   * Place in the conversation, and the frame's identity: a page that has it need not show it again. A whole number is
   * the message's own in Baton's log; what Baton said because of a message (`say`) follows it at half a step.
   */
  readonly seq: number;
  readonly role: 'customer' | 'assistant' | 'agent' | 'system';
  readonly text: string;
  /** RFC 3339. */
  readonly at: string;
  /** Name of the person who wrote it. */
  readonly author?: string;
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

export type Control = 'assistant' | 'waiting' | 'agent';

export interface HandoffView {
  readonly state: string;
  readonly queue?: string;
  readonly queueName?: string;
  readonly position?: number;
  readonly wait?: { readonly minSeconds: number; readonly maxSeconds: number };
  readonly agentName?: string;
}

/** What Baton decided about the newest message, for a visitor who wants to look under the hood. */
export interface DecisionView {
  readonly seq: number;
  readonly decision: string;
  readonly reason?: string;
  readonly ruleId?: string;
  /** How sure the AI was of its answer, where it gave one. */
  readonly confidence?: number;
  /** What the visitor is asked to choose from. */
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
}
