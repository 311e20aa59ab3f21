import { availability } from './availability.ts';
import { businessHours } from './business-hours.ts';
import { collect } from './collect.ts';
import { condition } from './condition.ts';
import { continueNode } from './continue.ts';
import { handOff } from './hand-off.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { note } from './note.ts';
import { notify } from './notify.ts';
import { offer } from './offer.ts';
import { returnToAi } from './return-to-ai.ts';
import { score } from './score.ts';
import { sendMessage } from './send-message.ts';
import { setAttribute } from './set-attribute.ts';
import { split } from './split.ts';
import { start } from './start.ts';
import { subWorkflow } from './sub-workflow.ts';
import { switchNode } from './switch.ts';
import { tag } from './tag.ts';

/** Every kind of node, in the order of the palette. A new kind is one file and one line here. */
export const nodeKinds = {
  start,
  condition,
  switch: switchNode,
  score,
  'business-hours': businessHours,
  availability,
  split,
  tag,
  'set-attribute': setAttribute,
  'send-message': sendMessage,
  notify,
  collect,
  offer,
  'sub-workflow': subWorkflow,
  'hand-off': handOff,
  'return-to-ai': returnToAi,
  continue: continueNode,
  note,
} as const;

export type NodeKind = keyof typeof nodeKinds;

export const isNodeKind = (kind: string): kind is NodeKind => Object.hasOwn(nodeKinds, kind);

/** The spec of a kind, for code that treats all kinds alike; its data has passed the kind's schema. */
export const nodeKind = (kind: NodeKind): NodeKindSpec<unknown> => nodeKinds[kind] as NodeKindSpec<unknown>;
