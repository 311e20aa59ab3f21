/** Something that was left undone, or whose time has come: a hint, so the item is read before anybody acts. */
export type OwedWork =
  | { readonly kind: 'entry'; readonly conversationId: string; readonly seq: number }
  | { readonly kind: 'handoff'; readonly handoffId: string };

export interface OwedWorkIndex {
  dueBefore(nowMs: number, limit: number): Promise<readonly OwedWork[]>;
}
