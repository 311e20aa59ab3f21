import { useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';
import type { IconType } from '../../ui/icon.tsx';

/** Something that can be done from the keyboard, and found with Ctrl+K. */
export interface Command {
  readonly id: string;
  /** A verb and its object: "Accept handoff". */
  readonly label: string;
  /** Where it belongs, as a heading: "Inbox". */
  readonly group: string;
  /** `mod+s`, `j`, or `g i` for one key after the other. Single keys rest while somebody types. */
  readonly keys?: string;
  /** What other programs have taught people for the same: listened for, and not shown. */
  readonly alsoBy?: string;
  /** Keys that the browser tells of by an event of its own, such as `mod+c`: shown like `keys`, and not listened for. */
  readonly shown?: string;
  readonly icon?: IconType;
  readonly run: () => void;
}

type Owner = symbol;

export const useCommandStore = create<{ readonly byOwner: ReadonlyMap<Owner, readonly Command[]> }>(() => ({
  byOwner: new Map(),
}));

/** Offers commands while the component is on screen. Later ones win where two ask for the same keys. */
export function useCommands(commands: readonly Command[]): void {
  const shape = JSON.stringify(
    commands.map(({ id, label, group, keys, alsoBy, shown }) => [id, label, group, keys, alsoBy, shown]),
  );
  const run = useEffectEvent((id: string) => commands.find((command) => command.id === id)?.run());
  const offered = useEffectEvent(() => commands.map((command) => ({ ...command, run: () => run(command.id) })));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` says when the list has changed in substance
  useEffect(() => {
    const owner: Owner = Symbol('commands');
    useCommandStore.setState(({ byOwner }) => ({ byOwner: new Map(byOwner).set(owner, offered()) }));
    return () => {
      useCommandStore.setState(({ byOwner }) => {
        const rest = new Map(byOwner);
        rest.delete(owner);
        return { byOwner: rest };
      });
    };
  }, [shape]);
}

/** The newest owners first: the page before the shell. */
export function allCommands(): readonly Command[] {
  return [...useCommandStore.getState().byOwner.values()].reverse().flat();
}

/** The keys to show beside a command. */
export const keysShown = ({ keys, shown }: Command): string | undefined => keys ?? shown;
