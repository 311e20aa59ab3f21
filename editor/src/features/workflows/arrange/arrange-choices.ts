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
import type { Message } from '../../../i18n/messages.ts';
import type { IconType } from '../../../ui/icon.tsx';
import type { Editor } from '../document/editor.ts';
import type { Ui } from '../page/ui.ts';
import { alignSelected, distributeSelected } from './arrange-actions.ts';
import { messages } from './messages.ts';

export interface ArrangeChoice {
  readonly id: string;
  readonly label: Message;
  readonly icon: IconType;
  /** How many steps it takes for it to mean something. */
  readonly atLeast: 2 | 3;
  readonly run: (editor: Editor, ui: Ui) => void;
}

/** What can be done with the places of several selected steps. */
export const arrangeChoices: readonly ArrangeChoice[] = [
  align('left', messages.alignLeft, AlignStartVertical),
  align('center', messages.alignCenters, AlignCenterVertical),
  align('right', messages.alignRight, AlignEndVertical),
  align('top', messages.alignTop, AlignStartHorizontal),
  align('middle', messages.alignMiddles, AlignCenterHorizontal),
  align('bottom', messages.alignBottom, AlignEndHorizontal),
  distribute('across', messages.spaceAcross, AlignHorizontalDistributeCenter),
  distribute('down', messages.spaceDown, AlignVerticalDistributeCenter),
];

function align(line: Parameters<typeof alignSelected>[2], label: Message, icon: IconType): ArrangeChoice {
  return { id: `align-${line}`, label, icon, atLeast: 2, run: (editor, ui) => alignSelected(editor, ui, line) };
}

function distribute(axis: Parameters<typeof distributeSelected>[2], label: Message, icon: IconType): ArrangeChoice {
  return {
    id: `distribute-${axis}`,
    label,
    icon,
    atLeast: 3,
    run: (editor, ui) => distributeSelected(editor, ui, axis),
  };
}
