import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../../../shared/rules/condition.ts';
import { Solver } from '../../../../../shared/rules/solve/solver.ts';
import { analyseWorkflow } from '../../../../../shared/workflow/analyse/analyse.ts';
import { asks, drawn, edges, goOn, handOff, organisation, start } from '../../samples.ts';

/**
 * More letters than boxes: each letter lies in some box, no box holds two. That this cannot be takes a search without
 * insight longer than the universe has been there.
 */
function pigeonholes(letters: number): readonly Condition[] {
  const boxes = letters - 1;
  const lies = (letter: number, box: number): Condition => ({
    signal: 'tags',
    op: 'has',
    value: `${letter} in ${box}`,
  });
  const each = Array.from({ length: letters }, (_, letter) => letter);
  const somewhere = each.map((letter) => ({ any: Array.from({ length: boxes }, (_, box) => lies(letter, box)) }));
  const alone = Array.from({ length: boxes }, (_, box) =>
    each.flatMap((one) =>
      each.slice(one + 1).map((other) => ({ none: [{ all: [lies(one, box), lies(other, box)] }] })),
    ),
  );
  return [...somewhere, ...alone.flat()];
}

describe('what is too hard', () => {
  it('is left open by the solver, after work that has an end', () => {
    const conditions = pigeonholes(13);
    const solver = new Solver(conditions);
    for (const condition of conditions) solver.push({ condition, holds: true });
    expect(solver.solve()).toEqual({ kind: 'unknown' });
    const once = solver.work;
    for (let time = 0; time < 200; time += 1) solver.solve();
    expect(solver.isSpent).toBe(true);
    expect(solver.work).toBeLessThan(100 * once);
    // A few letters are no trouble.
    const easy = new Solver(pigeonholes(5));
    for (const condition of pigeonholes(5)) easy.push({ condition, holds: true });
    expect(easy.solve()).toEqual({ kind: 'impossible' });
  });

  it('is said not to have been looked into, and nothing is claimed about it', { timeout: 120_000 }, () => {
    const conditions = pigeonholes(13);
    const hard = conditions.map((condition, index) => asks(`q${index}`, condition));
    const lines = conditions.flatMap((_, index) => [
      `q${index}.yes>${index + 1 < conditions.length ? `q${index + 1}` : 'again0'}`,
      `q${index}.no>ai`,
    ]);
    // Each of these is a question of its own behind all that is hard.
    const again = Array.from({ length: 100 }, (_, index) =>
      asks(`again${index}`, { signal: 'intent', op: 'eq', value: `${index}` }),
    );
    const more = again.flatMap((_, index) => [
      `again${index}.yes>person`,
      `again${index}.no>${index + 1 < again.length ? `again${index + 1}` : 'person'}`,
    ]);
    const document = drawn(
      [start(), ...hard, ...again, handOff('person'), goOn('ai')],
      edges('start>q0', ...lines, ...more),
    );
    const codes = analyseWorkflow(document, organisation).map(({ code }) => code);
    expect(codes).toContain('not-looked-into');
    expect(codes).not.toContain('never-reached');
    expect(codes).not.toContain('never-taken');
  });
});
