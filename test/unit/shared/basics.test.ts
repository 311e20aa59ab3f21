import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import * as errors from '../../../shared/errors.ts';
import { hashJson, hashText } from '../../../shared/hash.ts';
import * as ids from '../../../shared/ids.ts';
import { nestsAtMost } from '../../../shared/json.ts';

describe('canonical JSON', () => {
  it('is the same for equal values, in whatever order their members came', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      );
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
        expect(hashJson(reversed(value))).toBe(hashJson(value));
      }),
    );
  });

  it('says what the value says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('differs for values that differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        if (canonicalJson(one) === canonicalJson(other))
          expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(other)));
      }),
    );
  });

  it.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [[undefined, 1], '[null,1]'],
    [{ é: 1, Z: 2, a: 3 }, '{"Z":2,"a":3,"é":1}'],
    ['\ud83d', '"\\ud83d"'],
  ])('of %j is %s', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});

describe('a hash', () => {
  it('of a value is that of its canonical JSON, on any machine and for good: stored hashes name stored content', () => {
    const hash = '51233d3b87762884685a31f4642fc388bfa51403c265f6a3b110b983b36dd7a7';
    expect(hashJson({ b: [1, 'é', null], a: { y: true, x: 0.1 } })).toBe(hash);
    expect(hashJson({ a: { x: 0.1, y: true, z: undefined }, b: [1, 'é', null] })).toBe(hash);
  });

  it('is SHA-256', () => {
    expect(hashText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(hashText('é')).toBe('4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c');
  });
});

describe('nesting', () => {
  it.each([
    [1, 0, true],
    [null, 0, true],
    [{}, 0, false],
    [{}, 1, true],
    [{ a: 1, b: [] }, 1, false],
    [{ a: 1, b: [] }, 2, true],
    [[[[]]], 2, false],
    [[[[]]], 3, true],
  ])('%j within %d levels: %s', (value, levels, within) => {
    expect(nestsAtMost(value, levels)).toBe(within);
  });
});

describe('ids', () => {
  const valid = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
    schema.safeParse(value).success;

  it.each(['a', '0', 'support-2', 'x'.repeat(64)])('“%s” may name a queue', (id) => {
    expect(valid(ids.slug, id)).toBe(true);
  });

  it.each(['', '-a', 'A', 'a_b', 'a b', 'a/b', 'a#b', 'x'.repeat(65), 'ä', 'a\n', 7, null])(
    '%j may not name a queue',
    (id) => {
      expect(valid(ids.slug, id)).toBe(false);
    },
  );

  it.each(['n1', 'Node_1-a', 'x'.repeat(64)])('“%s” may name a node', (id) => {
    expect(valid(ids.nodeId, id)).toBe(true);
  });

  it.each(['', 'a b', 'a.b', 'x'.repeat(65)])('%j may not name a node', (id) => {
    expect(valid(ids.nodeId, id)).toBe(false);
  });

  it.each([`h-${'a'.repeat(23)}`, `h-${'A'.repeat(24)}`, 'a'.repeat(26), `h-${'a'.repeat(25)}`])(
    '%j is no handoff',
    (id) => {
      expect(valid(ids.handoffId, id)).toBe(false);
    },
  );
});

describe('errors', () => {
  const cause = new Error('socket closed');

  it.each([
    [
      new errors.ValidationError('No', [{ path: 'text', message: 'must not be empty' }]),
      'ValidationError',
      'invalid-input',
    ],
    [new errors.UnauthorizedError('No'), 'UnauthorizedError', 'not-signed-in'],
    [new errors.ForbiddenError('No'), 'ForbiddenError', 'not-allowed'],
    [new errors.NotFoundError('No'), 'NotFoundError', 'not-found'],
    [new errors.ConflictError('No', { revision: 3 }), 'ConflictError', 'conflict'],
    [new errors.UnprocessableError('has-problems', 'No'), 'UnprocessableError', 'has-problems'],
    [new errors.DependencyError('No', { cause }), 'DependencyError', 'dependency-failed'],
    [new errors.InvariantError('No'), 'InvariantError', 'internal-error'],
  ])('%s is named %s and has the code %s', (error, name, code) => {
    expect(error).toBeInstanceOf(errors.BatonError);
    expect(error).toMatchObject({ name, code, message: 'No' });
  });

  it('keep what caused them, and what the caller may want to know', () => {
    expect(new errors.DependencyError('No', { cause }).cause).toBe(cause);
    expect(new errors.ConflictError('No', { revision: 3 }).current).toEqual({ revision: 3 });
    expect(new errors.ValidationError('No', [{ path: 'a', message: 'b' }]).issues).toEqual([
      { path: 'a', message: 'b' },
    ]);
  });
});
