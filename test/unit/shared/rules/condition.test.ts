import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { partPath, partsOf, withParts } from '../../../../shared/rules/condition.ts';
import { anyCondition } from './any-condition.ts';

it('a condition put together of its own parts is itself', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      expect(withParts(condition, partsOf(condition))).toEqual(condition);
    }),
  );
});

it('each part lies in the condition where its path says', () => {
  fc.assert(
    fc.property(anyCondition, (condition) => {
      for (const [index, part] of partsOf(condition).entries()) {
        const keys = partPath(condition, index).split('.');
        const found = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], condition);
        expect(found).toBe(part);
      }
    }),
  );
});
