import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { loadSnapshot } from '../../../../shared/rules/engine/snapshot.ts';
import { loadPatterns } from '../../../../shared/rules/pattern.ts';
import type { RuleSet } from '../../../../shared/rules/rule.ts';

/** As it is kept: compressed, to a seventh. It holds sums of its own, so the bare stream will do. */
export const toKept = (snapshot: Uint8Array): Promise<Uint8Array> => promisify(deflateRaw)(snapshot);

/** The rule set of a kept snapshot, ready to decide. @throws {Error} for one that is damaged */
export async function fromKept(kept: Uint8Array): Promise<RuleSet> {
  const { ruleSet, asksForPatterns } = loadSnapshot(await promisify(inflateRaw)(kept));
  if (asksForPatterns) await loadPatterns();
  return ruleSet;
}
