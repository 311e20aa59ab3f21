import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from 'lucide-react';
import type { IconType } from '../../../ui/icon.tsx';
import type { Editor } from '../document/editor.ts';
import type { Ui } from '../page/ui.ts';
import { alignSelected, distributeSelected } from './arrange-actions.ts';

export interface ArrangeChoice {
  readonly id: string;
  readonly label: string;
  readonly icon: IconType;
  /** How many steps it takes for it to mean something. */
  readonly atLeast: 2 | 3;
  readonly run: (editor: Editor, ui: Ui) => void;
}

/** What can be done with the places of several selected steps. */
export const arrangeChoices: readonly ArrangeChoice[] = [
  align('left', 'Align left edges', AlignStartVertical),
  align('center', 'Align centers', AlignCenterVertical),
  align('right', 'Align right edges', AlignEndVertical),
  align('top', 'Align top edges', AlignStartHorizontal),
  align('middle', 'Align middles', AlignCenterHorizontal),
  align('bottom', 'Align bottom edges', AlignEndHorizontal),
  distribute('across', 'Space evenly from left to right', AlignHorizontalDistributeCenter),
  distribute('down', 'Space evenly from top to bottom', AlignVerticalDistributeCenter),
];

function align(line: Parameters<typeof alignSelected>[2], label: string, icon: IconType): ArrangeChoice {
  return { id: `align-${line}`, label, icon, atLeast: 2, run: (editor, ui) => alignSelected(editor, ui, line) };
}

function distribute(axis: Parameters<typeof distributeSelected>[2], label: string, icon: IconType): ArrangeChoice {
  return {
    id: `distribute-${axis}`,
    label,
    icon,
    atLeast: 3,
    run: (editor, ui) => distributeSelected(editor, ui, axis),
  };
}
