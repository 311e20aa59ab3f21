/** A task for an agent to call a customer back, as it stands in Amazon Connect. */
export interface Call {
  /** The `ContactId` that the caller of `StartTaskContact` was given. */
  readonly id: string;
  readonly startedAtMs: number;
  readonly name: string;
  readonly description?: string;
  readonly instanceId: string;
  readonly contactFlowId?: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, { readonly type: string; readonly value: string }>>;
  readonly scheduledAtMs?: number;
  readonly completedAtMs?: number;
}

/** Which call a client token stands for, so that a repeated request starts no second one. */
export interface CallToken {
  readonly callId: string;
}
