import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnprocessableError } from '../../../../shared/errors.ts';
import { currentSchema, migrate, type Series, type Stored } from '../../../../shared/migrations/migrate.ts';
import { logEntrySeries, ruleSetSeries, workflowSeries } from '../../../../shared/migrations/series.ts';
import { ruleSet, toRuleSet } from '../../../../shared/rules/rule.ts';
import { workflowDocument } from '../../../../shared/workflow/document.ts';
import { deepFreeze, drawn, edges, goOn, start } from '../samples.ts';

/** A drink whose shape has moved twice: `milk` became a list of extras, then sugar got its own field. */
const drinks: Series = {
  what: 'drink',
  steps: [
    ({ milk, ...rest }) => ({ ...rest, extras: milk === true ? ['milk', 'sugar'] : ['sugar'] }),
    ({ extras, ...rest }) => ({
      ...rest,
      sugar: (extras as string[]).includes('sugar'),
      extras: (extras as string[]).filter((extra) => extra !== 'sugar'),
    }),
  ],
};

const newest = { schemaVersion: 3, name: 'latte', sugar: true, extras: ['milk'] };

describe('a stored document', () => {
  it.each<[string, Stored]>([
    ['the first', { schemaVersion: 1, name: 'latte', milk: true }],
    ['the one between', { schemaVersion: 2, name: 'latte', extras: ['milk', 'sugar'] }],
    ['the newest', newest],
  ])('comes to today’s shape from %s schema, step by step', (_which, stored) => {
    expect(migrate(drinks, deepFreeze(stored))).toEqual(newest);
  });

  it('that has today’s shape is left as it is, and so is one that was migrated', () => {
    expect(migrate(drinks, newest)).toBe(newest);
    const once = migrate(drinks, { schemaVersion: 1, name: 'latte', milk: true });
    expect(migrate(drinks, once)).toBe(once);
  });

  it('goes through every step after its own schema, each once and in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (a, b) => {
        const [from, current] = [Math.min(a, b), Math.max(a, b)];
        const steps = Array.from({ length: current - 1 }, (_, index) => ({ seen, ...rest }: Stored) => ({
          ...rest,
          seen: [...(seen as number[]), index + 2],
        }));
        const migrated = migrate({ what: 'thing', steps }, { schemaVersion: from, seen: [] });
        expect(migrated.schemaVersion).toBe(current);
        expect(migrated.seen).toEqual(Array.from({ length: current - from }, (_, index) => from + index + 1));
      }),
    );
  });

  it('of a newer Baton is refused by name', () => {
    const read = () => migrate(drinks, { schemaVersion: 7 });
    expect(read).toThrow(UnprocessableError);
    expect(read).toThrow(
      'This drink was written by a newer version of Baton (schema 7; this one knows up to 3): update Baton.',
    );
    expect(() => migrate(workflowSeries, { schemaVersion: 99 })).toThrow(/^This workflow was written by a newer/);
  });

  it.each<unknown>([undefined, null, '2', 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, true, [1], {}])(
    'with %o for a schema cannot be read, and says so',
    (schemaVersion) => {
      expect(() => migrate(drinks, { schemaVersion })).toThrow(
        'This drink cannot be read: its schemaVersion must be a whole number from 1.',
      );
    },
  );

  it.each<unknown>([undefined, null, 'text', 3, [], [newest]])('that is %o is none', (stored) => {
    expect(() => migrate(drinks, stored)).toThrow('This drink cannot be read: it is no document.');
  });

  it('without a schema is of the first where its kind was once stored without', () => {
    const stored = { name: 'latte', milk: false };
    expect(migrate({ ...drinks, unnamedIs: 1 }, stored)).toEqual({
      schemaVersion: 3,
      name: 'latte',
      sugar: true,
      extras: [],
    });
  });

  it('of an entry of the first schema keeps its marks, in four bytes each', () => {
    const stored = deepFreeze({ atMs: 1, state: { seq: 2, recentIds: '00000100001z' } });
    expect(migrate(logEntrySeries, stored)).toEqual({
      schemaVersion: 2,
      atMs: 1,
      state: { seq: 2, recentIds: new Uint8Array([0, 0, 0, 1, 0, 0, 0, 71]) },
    });
  });
});

describe('what this version writes', () => {
  it('has the schema that its migrations lead to', () => {
    const document = drawn([start(), goOn('end')], edges('start>end'));
    expect(workflowDocument.parse(document).schemaVersion).toBe(currentSchema(workflowSeries));
    expect(ruleSet.parse(toRuleSet([])).schemaVersion).toBe(currentSchema(ruleSetSeries));
  });
});
