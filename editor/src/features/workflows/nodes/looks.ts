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
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import type { IconType } from '../../../ui/icon.tsx';
import { kindDescriptions, messages } from '../document/messages.ts';
import type { StepGroup } from '../document/step-facts.ts';
import { titleOfKind } from '../document/step-words.ts';

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

const groups: Readonly<Record<StepGroup, Message>> = {
  start: messages.groupStart,
  decide: messages.groupDecide,
  act: messages.groupAct,
  outcome: messages.groupOutcome,
  note: messages.groupNote,
};

export const titleOfGroup = (group: StepGroup): string => t(groups[group]);

export interface KindEntry {
  readonly kind: NodeKind;
  readonly title: string;
  readonly description: string;
  readonly group: StepGroup;
}

/** What can be added, in the order of the palette. A workflow has one start, so another is not offered. */
export const kindEntries = (): readonly KindEntry[] =>
  (Object.keys(nodeKinds) as NodeKind[])
    .map((kind) => ({
      kind,
      group: nodeKind(kind).group,
      title: titleOfKind(kind),
      description: t(kindDescriptions[kind]),
    }))
    .filter(({ group }) => group !== 'start');
