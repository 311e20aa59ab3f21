import { useState } from 'react';
import type { Condition } from '../../../../../../shared/rules/condition.ts';
import { announce } from '../../../../app/announcer.tsx';
import { t } from '../../../../i18n/translate.ts';
import type { ConditionPath } from './condition-edits.ts';
import { type Moved, moveBy, moveTo, type Slot } from './condition-moves.ts';
import { messages } from './messages.ts';

/** A condition on its way to another place, by mouse or by key. */
export interface Moving {
  readonly dragged: ConditionPath | undefined;
  /** Where it would be dropped. */
  readonly slot: Slot | undefined;
  /** The place that a key has just moved a condition to: its handle takes the focus. */
  readonly landed: string | undefined;
  readonly start: (path: ConditionPath) => void;
  readonly over: (slot: Slot) => void;
  readonly drop: () => void;
  readonly end: () => void;
  readonly step: (path: ConditionPath, step: -1 | 1) => void;
}

export function useMoving(root: Condition, onMoved: (next: Condition) => void): Moving {
  const [dragged, setDragged] = useState<ConditionPath>();
  const [slot, setSlot] = useState<Slot>();
  const [landed, setLanded] = useState<string>();
  const end = (): void => {
    setDragged(undefined);
    setSlot(undefined);
  };
  const take = (moved: Moved | undefined): void => {
    if (moved) onMoved(moved.root);
  };
  return {
    dragged,
    slot,
    landed,
    start: (path) => {
      setLanded(undefined);
      setDragged(path);
    },
    // A place that would change nothing, or that the condition cannot go to, is not shown as one.
    over: (next) => setSlot(dragged && moveTo(root, dragged, next) ? next : undefined),
    drop: () => {
      if (dragged && slot) take(moveTo(root, dragged, slot));
      end();
    },
    end,
    step: (path, step) => {
      const moved = moveBy(root, path, step);
      take(moved);
      setLanded(moved?.path.join('.'));
      announce(t(!moved ? messages.noFurther : step === -1 ? messages.movedUp : messages.movedDown));
    },
  };
}
