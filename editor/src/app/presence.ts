import { create } from 'zustand';
import type { PersonThere, PresenceFrame } from './live-frames.ts';

/** The workflow that this page has open, and the revision that it knows. */
export interface Editing {
  readonly workflowId: string;
  readonly revision: number;
}

interface PresenceState {
  readonly editing: Editing | undefined;
  readonly told: PresenceFrame | undefined;
}

const usePresence = create<PresenceState>(() => ({ editing: undefined, told: undefined }));

export const currentEditing = (): Editing | undefined => usePresence.getState().editing;

/** Says to others that this page has a workflow open, for as long as nothing else is said. */
export const setEditing = (editing: Editing | undefined): void => usePresence.setState({ editing });

/** Calls the listener when the page opens another workflow, or knows a newer revision. */
export const onEditing = (listener: () => void): (() => void) =>
  usePresence.subscribe((state, before) => {
    if (state.editing !== before.editing) listener();
  });

export const heardPresence = (told: PresenceFrame): void => usePresence.setState({ told });

const nobody: readonly PersonThere[] = [];

/** Everybody who has this workflow open, oneself included; nobody while that is not known. */
export const usePeopleThere = (workflowId: string): readonly PersonThere[] =>
  usePresence(({ told }) => (told?.workflowId === workflowId ? told.people : nobody));
