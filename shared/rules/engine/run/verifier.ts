import type { Condition } from '../../condition.ts';
import { evaluateCondition } from '../../evaluate-condition.ts';
import type { SignalReader } from '../../signal-reader.ts';
import { literalKind, type Tables } from '../tables.ts';
import type { Scratch } from './scratch.ts';

/** Judges references to literals and nodes. Nodes and leaves are judged once per message, when first asked for. */
export class Verifier {
  private readonly literals: Int32Array;
  private readonly sets: Int32Array;
  private readonly nodes: Tables['nodes'];
  private readonly leafOf: (leaf: number) => Condition;
  private readonly scratch: Scratch;
  private readonly nodeAt: Int32Array;
  private readonly nodeHolds: Uint8Array;
  private readonly leafAt: Int32Array;
  /** 1 for true, 2 for false, 0 for unknown. */
  private readonly leafAnswer: Uint8Array;
  private facts: SignalReader | undefined;

  constructor({ literals, sets, nodes, leafCount }: Tables, leafOf: (leaf: number) => Condition, scratch: Scratch) {
    this.literals = literals;
    this.sets = sets;
    this.nodes = nodes;
    this.leafOf = leafOf;
    this.scratch = scratch;
    this.nodeAt = new Int32Array(nodes.all.length);
    this.nodeHolds = new Uint8Array(nodes.all.length);
    this.leafAt = new Int32Array(leafCount);
    this.leafAnswer = new Uint8Array(leafCount);
  }

  begin(facts: SignalReader | undefined): void {
    this.facts = facts;
  }

  forget(): void {
    this.nodeAt.fill(0);
    this.leafAt.fill(0);
  }

  /** Whether every one of `references[from … to - 1]` holds. */
  allHold(references: Int32Array, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (!this.holds(references[at] as number)) return false;
    return true;
  }

  private holds(reference: number): boolean {
    if (reference < 0) return this.node(~reference);
    return this.literal(reference >> 1) !== ((reference & 1) === 1);
  }

  private literal(literal: number): boolean {
    const { literals, scratch } = this;
    const at = 4 * literal;
    const subject = literals[at + 1] as number;
    switch (literals[at]) {
      case literalKind.range: {
        const code = scratch.codes[subject] as number;
        return code >= (literals[at + 2] as number) && code <= (literals[at + 3] as number);
      }
      case literalKind.set: {
        const code = scratch.codes[subject] as number;
        return (((this.sets[(literals[at + 2] as number) + (code >> 5)] as number) >>> (code & 31)) & 1) === 1;
      }
      case literalKind.mark:
        return scratch.marked[subject] === scratch.now;
      default:
        return this.leaf(subject) === literals[at + 2];
    }
  }

  private node(node: number): boolean {
    if (this.nodeAt[node] === this.scratch.now) return this.nodeHolds[node] === 1;
    const { all, parts } = this.nodes;
    const from = parts.at[node] as number;
    const to = parts.at[node + 1] as number;
    const holds = all[node] === 1 ? this.allHold(parts.items, from, to) : this.oneHolds(parts.items, from, to);
    this.nodeAt[node] = this.scratch.now;
    this.nodeHolds[node] = holds ? 1 : 0;
    return holds;
  }

  private oneHolds(references: Int32Array, from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.holds(references[at] as number)) return true;
    return false;
  }

  private leaf(leaf: number): number {
    if (this.leafAt[leaf] === this.scratch.now) return this.leafAnswer[leaf] as number;
    this.leafAt[leaf] = this.scratch.now;
    this.leafAnswer[leaf] = answerOf(this.leafOf(leaf), this.facts as SignalReader);
    return this.leafAnswer[leaf] as number;
  }
}

/** A leaf that asks for what cannot be read counts as unknown here: its rules are judged one by one afterwards. */
function answerOf(condition: Condition, facts: SignalReader): number {
  try {
    const truth = evaluateCondition(condition, facts);
    return truth === undefined ? 0 : truth ? 1 : 2;
  } catch {
    return 0;
  }
}
