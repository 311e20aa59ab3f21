import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparisonText,
  operatorChoiceOf,
  operatorChoices,
  signalOptions,
  valueEditorFor,
  withOperator,
  withSignal,
} from '../../../../editor/src/features/workflows/inspector/condition/comparison-words.ts';
import {
  addAt,
  canRemove,
  conditionAt,
  isCondition,
  newComparison,
  problemPath,
  removeAt,
  replaceAt,
  setGroupKind,
} from '../../../../editor/src/features/workflows/inspector/condition/condition-edits.ts';
import { moveBy, moveTo } from '../../../../editor/src/features/workflows/inspector/condition/condition-moves.ts';
import { addCase, moveCase } from '../../../../editor/src/features/workflows/inspector/switch-cases.ts';
import type { Comparison, Condition } from '../../../../shared/rules/condition.ts';
import { isGroup, partsOf } from '../../../../shared/rules/condition.ts';
import { condition as conditionSchema } from '../../../../shared/rules/condition-schema.ts';
import { catalogue } from '../../../../shared/signals/catalogue.ts';
import { checkCondition } from '../../../../shared/workflow/check-condition.ts';
import { anyCondition } from '../../shared/rules/any-condition.ts';
import { context } from './samples.ts';

const gold: Comparison = { signal: 'customer.tier', op: 'eq', value: 'gold' };
const failed: Comparison = { signal: 'failedAttempts', op: 'gte', value: 2 };
const unsure: Comparison = { signal: 'confidence', op: 'lt', value: 0.5 };
const nested: Condition = { all: [gold, { any: [failed, unsure] }] };

describe('the tree of a condition', () => {
  it('is read and replaced by place', () => {
    expect(conditionAt(nested, [1, 0])).toBe(failed);
    expect(conditionAt(nested, [0, 0])).toBeUndefined();
    expect(replaceAt(nested, [1, 0], gold)).toEqual({ all: [gold, { any: [gold, unsure] }] });
  });

  it('turns a lone comparison into a group of both', () => {
    expect(addAt(gold, [], failed)).toEqual({ all: [gold, failed] });
  });

  it('drops a group with its last member', () => {
    const once = removeAt(nested, [1, 0]);
    expect(once).toEqual({ all: [gold, { any: [unsure] }] });
    expect(removeAt(once, [1, 0])).toEqual(gold);
  });

  it('keeps a "none" of one, which says the opposite of that one', () => {
    expect(removeAt({ none: [gold, failed] }, [0])).toEqual({ none: [failed] });
  });

  it('never loses its last condition', () => {
    expect(canRemove({ none: [gold] }, [0])).toBe(false);
    expect(removeAt(gold, [])).toBe(gold);
  });

  it('changes how a group counts', () => {
    expect(setGroupKind(nested, [1], 'none')).toEqual({ all: [gold, { none: [failed, unsure] }] });
    expect(setGroupKind(nested, [], 'all')).toBe(nested);
  });

  it('names places as the check does, so that each problem finds its field', () => {
    const wrong: Condition = { all: [gold, { any: [failed, { ...unsure, value: 7 }] }] };
    const [mistake] = checkCondition(wrong, 'condition', context);
    expect(mistake?.path).toBe(`${problemPath(wrong, [1, 1], 'condition')}.value`);
  });

  it.each([null, 5, {}, { all: 1 }, { all: [{}] }, { all: [], any: [] }, { signal: 'a', op: 'eq' }])(
    'is not taken for one: %j',
    (value) => expect(isCondition(value)).toBe(false),
  );
});

describe('moving a condition', () => {
  const leaves = (root: Condition): readonly Condition[] =>
    isGroup(root) || 'score' in root ? partsOf(root).flatMap(leaves) : [root];

  it('puts it between others, into a group and out of it', () => {
    expect(moveTo(nested, [0], { group: [1], index: 1 })).toEqual({ root: { any: [failed, gold, unsure] }, path: [1] });
    expect(moveTo(nested, [1, 1], { group: [], index: 0 })).toEqual({
      root: { all: [unsure, gold, { any: [failed] }] },
      path: [0],
    });
    expect(moveTo({ all: [gold, failed, unsure] }, [0], { group: [], index: 3 })?.root).toEqual({
      all: [failed, unsure, gold],
    });
  });

  it('does nothing where it lies already, and never puts a group into itself', () => {
    expect(moveTo(nested, [0], { group: [], index: 0 })).toBeUndefined();
    expect(moveTo(nested, [0], { group: [], index: 1 })).toBeUndefined();
    expect(
      moveTo({ all: [{ any: [{ all: [gold, failed] }, unsure] }, gold] }, [0], { group: [0, 0], index: 0 }),
    ).toBeUndefined();
    expect(moveTo(gold, [], { group: [], index: 0 })).toBeUndefined();
  });

  it('goes step by step through every place from the first to the last, into groups and out of them', () => {
    const seen: Condition[] = [];
    let at: { root: Condition; path: readonly number[] } | undefined = {
      root: { all: [gold, { any: [failed, unsure] }, { ...gold, value: 'silver' }] },
      path: [0],
    };
    for (; at; at = moveBy(at.root, at.path, 1)) seen.push(at.root);
    const silver = { ...gold, value: 'silver' };
    expect(seen).toEqual([
      { all: [gold, { any: [failed, unsure] }, silver] },
      { all: [{ any: [gold, failed, unsure] }, silver] },
      { all: [{ any: [failed, gold, unsure] }, silver] },
      { all: [{ any: [failed, unsure, gold] }, silver] },
      { all: [{ any: [failed, unsure] }, gold, silver] },
      { all: [{ any: [failed, unsure] }, silver, gold] },
    ]);
  });

  it('loses and doubles nothing, and says where it lies now', () => {
    const pathsOf = (root: Condition, at: readonly number[] = []): readonly (readonly number[])[] => [
      at,
      ...partsOf(root).flatMap((part, index) => pathsOf(part, [...at, index])),
    ];
    const text = (condition: Condition): readonly string[] =>
      leaves(condition)
        .map((leaf) => JSON.stringify(leaf))
        .sort();
    let moves = 0;
    fc.assert(
      fc.property(anyCondition, fc.nat(), fc.nat(), fc.nat(4), (drawn, from, to, index) => {
        // Copied as JSON, so that no two parts are the same object.
        const root: Condition = JSON.parse(JSON.stringify({ all: [drawn, gold, { any: [failed, unsure] }] }));
        const paths = pathsOf(root);
        const [path, group] = [paths[from % paths.length] ?? [], paths[to % paths.length] ?? []];
        const after = moveTo(root, path, { group, index });
        if (!after) return;
        moves += 1;
        expect(conditionAt(after.root, after.path)).toBe(conditionAt(root, path));
        expect(text(after.root)).toEqual(text(root));
        expect(conditionSchema.safeParse(after.root).success).toBe(conditionSchema.safeParse(root).success);
      }),
      { numRuns: 600 },
    );
    expect(moves).toBeGreaterThan(50);
  });
});

describe('a comparison', () => {
  it('is always one that the check accepts or that only lacks words, whatever signal and operator are picked', () => {
    const signals = [
      ...catalogue.map(({ name }) => name),
      'hours.office',
      'attributes.plan',
      'customer.attributes.age',
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...signals), fc.nat(20)), { maxLength: 12 }), (picks) => {
        let comparison = newComparison;
        for (const [signal, at] of picks) {
          comparison = withSignal(comparison, signal);
          const choices = operatorChoices(signal);
          comparison = withOperator(comparison, choices[at % choices.length]?.id ?? '');
          expect(choices.map(({ id }) => id)).toContain(operatorChoiceOf(comparison));
          const isEmptyList = Array.isArray(comparison.value) && comparison.value.length === 0;
          expect(checkCondition(comparison, 'condition', context)).toEqual([]);
          expect(conditionSchema.safeParse(comparison).success).toBe(!isEmptyList);
          expect(isCondition(comparison)).toBe(true);
        }
      }),
    );
  });

  it('keeps its value where the new operator takes the same kind', () => {
    expect(withOperator({ signal: 'confidence', op: 'lt', value: 0.3 }, 'gte').value).toBe(0.3);
    expect(withOperator({ signal: 'topics', op: 'has', value: 'billing' }, 'hasAny').value).toEqual(['billing']);
    expect(withOperator({ signal: 'topics', op: 'hasAny', value: ['billing', 'fraud'] }, 'has').value).toBe('billing');
  });

  it('forgets a value that belonged to another signal', () => {
    expect(withSignal(gold, 'channel')).toEqual({ signal: 'channel', op: 'eq', value: 'chat' });
    expect(withSignal(unsure, 'text')).toEqual({ signal: 'text', op: 'containsAny', value: [] });
    expect(withSignal({ ...unsure, value: 0.2 }, 'repeatedRequest').value).toBe(0.2);
  });

  it.each([
    [unsure, 'percent'],
    [failed, 'number'],
    [gold, 'text'],
    [{ signal: 'channel', op: 'eq', value: 'chat' }, 'choice'],
    [{ signal: 'topics', op: 'hasAny', value: ['a'] }, 'list'],
    [{ signal: 'topics', op: 'has', value: 'a' }, 'text'],
    [{ signal: 'hours.office', op: 'eq', value: true }, 'none'],
    [{ signal: 'intent', op: 'exists', value: true }, 'none'],
    [{ signal: 'attributes.plan', op: 'eq', value: 'pro' }, 'single'],
    [{ signal: 'attributes.total', op: 'gt', value: 5 }, 'number'],
  ] as const)('%j is entered with: %s', (comparison, editor) => {
    expect(valueEditorFor(comparison as Comparison)).toBe(editor);
  });

  it('reads as a sentence, with the names of hours', () => {
    const calendars = new Map([['office', 'Office hours']]);
    expect(comparisonText({ signal: 'hours.office', op: 'eq', value: false }, calendars)).toBe(
      'Office hours are closed',
    );
    expect(comparisonText(unsure, calendars)).toBe('AI confidence is below 50 %');
  });

  it('offers a signal that it does not know, so that it can be seen and changed', () => {
    expect(signalOptions(new Map(), 'mood').at(-1)).toMatchObject({ id: 'mood' });
    expect(signalOptions(new Map(), 'attributes.plan').map(({ id }) => id)).not.toContain('attributes.plan');
  });
});

describe('the cases of a switch', () => {
  const cases = addCase(addCase([]));

  it('get ids of their own', () => {
    expect(addCase(cases.slice(1)).map(({ id }) => id)).toEqual(['case-2', 'case-2-2']);
  });

  it('change places, and stay where there is no place to go', () => {
    expect(moveCase(cases, 0, 1).map(({ id }) => id)).toEqual(['case-2', 'case-1']);
    expect(moveCase(cases, 0, -1)).toBe(cases);
  });
});

describe('edits of conditions of every form', () => {
  /** The ways to all parts of a condition, itself first. */
  const pathsOf = (condition: Condition, path: readonly number[] = []): (readonly number[])[] => [
    path,
    ...partsOf(condition).flatMap((part, index) => pathsOf(part, [...path, index])),
  ];

  /** Follows a path such as `condition.any.0.score.1.when` through plain JSON. */
  const follow = (data: unknown, path: string): unknown =>
    path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], data);

  it('recognise each as a condition', () => {
    fc.assert(
      fc.property(anyCondition, (tree) => {
        expect(isCondition(tree)).toBe(true);
      }),
    );
  });

  it.each([[{ of: [] }], [{ count: {}, atLeast: 1, within: {} }], [{ trend: 'x' }], [{ score: [{}] }], [{ score: 1 }]])(
    'do not take %j for one',
    (value) => {
      expect(isCondition(value)).toBe(false);
    },
  );

  it('name each part as problems do', () => {
    fc.assert(
      fc.property(anyCondition, (tree) => {
        for (const path of pathsOf(tree))
          expect(follow({ condition: tree }, problemPath(tree, path, 'condition'))).toBe(conditionAt(tree, path));
      }),
    );
  });

  it('replace the part that is meant and leave every other', () => {
    fc.assert(
      fc.property(anyCondition, fc.nat(), (tree, pick) => {
        const paths = pathsOf(tree);
        const path = paths[pick % paths.length] ?? [];
        const next = replaceAt(tree, path, gold);
        expect(conditionAt(next, path)).toBe(gold);
        expect(replaceAt(next, path, conditionAt(tree, path) ?? gold)).toEqual(tree);
      }),
    );
  });

  it('never leave an empty group behind when a part is removed', () => {
    fc.assert(
      fc.property(anyCondition, fc.nat(), (tree, pick) => {
        const emptyGroups = (at: Condition): number =>
          (isGroup(at) && partsOf(at).length === 0 ? 1 : 0) +
          partsOf(at).reduce((sum, part) => sum + emptyGroups(part), 0);
        const paths = pathsOf(tree);
        const path = paths[pick % paths.length] ?? [];
        expect(emptyGroups(removeAt(tree, path))).toBeLessThanOrEqual(emptyGroups(tree));
      }),
    );
  });
});
