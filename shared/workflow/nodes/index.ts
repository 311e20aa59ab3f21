import { businessHours } from './business-hours.ts';
import { condition } from './condition.ts';
import { continueNode } from './continue.ts';
import { handOff } from './hand-off.ts';
import type { NodeKindSpec } from './node-kind.ts';
import { score } from './score.ts';
import { setAttribute } from './set-attribute.ts';
import { split } from './split.ts';
import { start } from './start.ts';
import { switchNode } from './switch.ts';
import { tag } from './tag.ts';

/** Every kind of node, in the order of the palette. A new kind is one file and one line here. */
export const nodeKinds = {
  start,
  condition,
  switch: switchNode,
  score,
  'business-hours': businessHours,
  split,
  tag,
  'set-attribute': setAttribute,
  'hand-off': handOff,
  continue: continueNode,
} as const;

export type NodeKind = keyof typeof nodeKinds;

export const isNodeKind = (kind: string): kind is NodeKind => Object.hasOwn(nodeKinds, kind);

/** The spec of a kind, for code that treats all kinds alike; its data has passed the kind's schema. */
export const nodeKind = (kind: NodeKind): NodeKindSpec<unknown> => nodeKinds[kind] as NodeKindSpec<unknown>;
