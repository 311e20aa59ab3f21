import { createContext, use } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Sizes } from '../arrange/boxes.ts';
import type { ExitRef, Place } from '../document/commands.ts';

export type OpenDialog =
  | { readonly is: 'add'; readonly from?: ExitRef | undefined; readonly at?: Place | undefined }
  | { readonly is: 'connect'; readonly source: string; readonly exit?: string | undefined }
  | { readonly is: 'publish' }
  | { readonly is: 'details' }
  | { readonly is: 'conflict' }
  | { readonly is: 'find' };

/** An exit being dragged to a step, and the steps that it may lead to. */
export interface Connecting extends ExitRef {
  readonly allowed: ReadonlySet<string>;
}

export interface UiState {
  readonly dialog: OpenDialog | undefined;
  readonly side: 'step' | 'versions' | 'try' | 'cases' | undefined;
  /** The sample case that is opened, by its id. */
  readonly openCase: string | undefined;
  /** The step of the tour, from 0; `undefined` while it is not shown. */
  readonly tour: number | undefined;
  readonly isProblemsOpen: boolean;
  /** The problem that is told in full, by its key. */
  readonly problem: string | undefined;
  readonly isPaletteOpen: boolean;
  readonly hovered: { readonly is: 'node' | 'edge'; readonly id: string } | undefined;
  /** Edges of the way that is hovered or selected. */
  readonly raised: ReadonlySet<string>;
  readonly connecting: Connecting | undefined;
  readonly isTidying: boolean;
  /** Room that the cards take, as far as the canvas drew them. */
  readonly sizes: Sizes;
  /** The keyboard should move into the panel at the side; it takes this back once it has. */
  readonly isSideWanted: boolean;
  /** The keyboard should move into the inspector; it takes this back once it has. */
  readonly isInspectorWanted: boolean;
  /** The keyboard should move to this field of a step's inspector; it takes this back once it has. */
  readonly fieldWanted: { readonly nodeId: string; readonly path: string } | undefined;
}

export type Ui = StoreApi<UiState>;

/** What is open and what is pointed at; nothing of it is saved or undone. */
export const createUi = (isPaletteOpen: boolean): Ui =>
  createStore<UiState>(() => ({
    dialog: undefined,
    side: 'step',
    openCase: undefined,
    tour: undefined,
    isProblemsOpen: false,
    problem: undefined,
    isPaletteOpen,
    hovered: undefined,
    raised: new Set(),
    connecting: undefined,
    isTidying: false,
    sizes: new Map(),
    isSideWanted: false,
    isInspectorWanted: false,
    fieldWanted: undefined,
  }));

export const UiContext = createContext<Ui | undefined>(undefined);

/** @throws {Error} outside an editor page, which is our bug */
export function useUi(): Ui {
  const ui = use(UiContext);
  if (!ui) throw new Error('There is no editor page around this component.');
  return ui;
}

export function useUiState<Part>(selector: (state: UiState) => Part): Part {
  return useStore(useUi(), selector);
}

/** For whoever asks by key: otherwise the panel would lie a whole page of Tabs away. */
export const openSide = (ui: Ui, side: 'versions' | 'try' | 'cases'): void => ui.setState({ side, isSideWanted: true });

export const closeDialog = (ui: Ui): void => ui.setState({ dialog: undefined });
