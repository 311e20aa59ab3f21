import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** The library for schemas alone takes longer to import than a large rule set takes to load. */
describe('what decides by rules', () => {
  it.each(['decide', 'engine/load', 'engine/snapshot', 'engine/to-snapshot'])(
    'starts without any library: %s',
    async (name) => {
      const { metafile } = await build({
        entryPoints: [`shared/rules/${name}.ts`],
        bundle: true,
        write: false,
        metafile: true,
        format: 'esm',
        platform: 'node',
        // Patterns bring their own, once a rule has one.
        external: ['re2js'],
      });
      const inputs = Object.keys(metafile.inputs);
      expect(inputs.length).toBeGreaterThan(5);
      expect(inputs.filter((path) => path.includes('node_modules/'))).toEqual([]);
    },
  );
});
