import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltFunctions, buildFunctions } from '../../functions/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'baton-bundles-'));
let built: BuiltFunctions;

beforeAll(async () => {
  built = await buildFunctions(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Loading code is most of a cold start, and a customer waits for it. */
describe('bundles', () => {
  test('evaluate-message stays under 600 kB', () => {
    expect(built.bytes['evaluate-message']).toBeGreaterThan(0);
    expect(built.bytes['evaluate-message']).toBeLessThanOrEqual(600_000);
  });

  test('the engine for patterns waits beside them until a rule set needs it', () => {
    const outputs = Object.entries(built.metafile.outputs).filter(([path]) => path.includes('/evaluate-message/'));
    const files = outputs.filter(([, { inputs }]) => Object.keys(inputs).some((path) => path.includes('/re2js/')));
    const dynamic = outputs.flatMap(([, { imports }]) => imports.filter(({ kind }) => kind === 'dynamic-import'));
    expect(files).toHaveLength(1);
    expect(dynamic.map(({ path }) => path)).toContain(files[0]?.[0]);
    expect(files[0]?.[0]).not.toMatch(/index\.mjs$/);
  });

  test('zod comes with one language, not with all of them', () => {
    const locales = Object.keys(built.metafile.inputs).filter((path) => /zod\/.*\/locales\/[a-z-]+\.js$/i.test(path));
    const bundled = Object.values(built.metafile.outputs).flatMap(({ inputs }) =>
      locales.filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0),
    );
    expect(new Set(bundled.map((path) => path.split('/').pop()))).toEqual(new Set(['en.js']));
  });

  test('JSON Schema of zod comes where calls are described, and nowhere else', () => {
    const sizes = Object.entries(built.metafile.outputs).flatMap(([path, { inputs }]) => {
      const places = Object.keys(inputs);
      const bytes = places
        .filter((each) => each.endsWith('/zod/v4/core/to-json-schema.js'))
        .map((each) => inputs[each]);
      const describes = places.includes('shared/api/openapi.ts');
      return [{ name: path.split('/').at(-2), describes, bytes: bytes[0]?.bytesInOutput ?? 0 }];
    });
    const whole = sizes.filter(({ bytes }) => bytes > 1_000).map(({ name }) => name);
    expect(sizes.filter(({ describes }) => describes).map(({ name }) => name)).toEqual(['channel-api']);
    expect(whole).toEqual(['channel-api']);
  });

  test('nothing of the local host goes to AWS', () => {
    expect(Object.keys(built.metafile.inputs).filter((path) => path.startsWith('functions/local/'))).toEqual([]);
  });
});
