import {
  BellRing,
  Bot,
  CircleHelp,
  CircleSlash2,
  ClipboardPen,
  Clock,
  Gauge,
  Headset,
  ListTree,
  MessageCircleQuestionMark,
  MessageSquareText,
  NotebookPen,
  Play,
  Split,
  StickyNote,
  Tag,
  Undo2,
  UsersRound,
  Workflow,
} from 'lucide-react';
import { type NodeKind, nodeKind, nodeKinds } from '../../../../../shared/workflow/nodes/index.ts';
import type { IconType } from '../../../ui/icon.tsx';
import type { StepGroup } from '../document/step-facts.ts';

const icons: Readonly<Record<NodeKind, IconType>> = {
  start: Play,
  condition: CircleHelp,
  switch: ListTree,
  score: Gauge,
  'business-hours': Clock,
  availability: UsersRound,
  split: Split,
  tag: Tag,
  'set-attribute': NotebookPen,
  'send-message': MessageSquareText,
  notify: BellRing,
  collect: ClipboardPen,
  offer: MessageCircleQuestionMark,
  'sub-workflow': Workflow,
  'hand-off': Headset,
  'return-to-ai': Undo2,
  continue: Bot,
  note: StickyNote,
};

export const iconOfKind = (kind: string): IconType => (kind in icons ? icons[kind as NodeKind] : CircleSlash2);

export const groupTitles: Readonly<Record<StepGroup, string>> = {
  start: 'Start',
  decide: 'Decide',
  act: 'Act',
  outcome: 'Outcome',
  note: 'Beside the flow',
};

export interface KindEntry {
  readonly kind: NodeKind;
  readonly title: string;
  readonly description: string;
  readonly group: StepGroup;
}

/** What can be added, in the order of the palette. A workflow has one start, so another is not offered. */
export const kindEntries: readonly KindEntry[] = (Object.keys(nodeKinds) as NodeKind[])
  .map((kind) => ({ kind, ...pick(kind) }))
  .filter(({ group }) => group !== 'start');

function pick(kind: NodeKind): Omit<KindEntry, 'kind'> {
  const { title, description, group } = nodeKind(kind);
  return { title, description, group };
}
