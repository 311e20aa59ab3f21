import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { asks, drawn, edges, goOn, handOff, organisation, start } from '../../samples.ts';

/** What an editor runs under a content security policy: a drawing compiled, analysed, loaded and matched. */
const program = `
  import { compileWorkflow } from './shared/workflow/compile.ts';
  import { analyseCompiled } from './shared/workflow/analyse/analyse.ts';
  import { toRuleSet } from './shared/rules/rule.ts';
  import { load } from './shared/rules/engine/load.ts';
  export function run(document, context, facts) {
    const { rules } = compileWorkflow(document, context);
    const engine = load(toRuleSet([{ workflowId: document.id, version: 1, rules }]));
    const { rules: matched } = engine.match({ read: (name) => facts[name], recent: () => [] });
    return { matched: matched.map((rule) => rules[rule].id), findings: analyseCompiled(document, rules, context).length };
  }
`;

it('neither compiles, analyses nor matches by code made of text: it works where that is forbidden', async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'baton',
    platform: 'browser',
    external: ['re2js'],
  });
  const sealed = createContext({ TextEncoder }, { codeGeneration: { strings: false, wasm: false } });
  expect(() => runInContext('new Function("")', sealed)).toThrow('Code generation from strings disallowed');
  const document = drawn(
    [start(), asks('q', { signal: 'text', op: 'containsAny', value: ['refund'] }), handOff('person'), goOn('ai')],
    edges('start>q', 'q.yes>person', 'q.no>ai'),
  );
  runInContext(outputFiles[0]?.text ?? '', sealed);
  const call = `baton.run(${JSON.stringify(document)}, ${JSON.stringify(organisation)}, { text: 'A REFUND, please' })`;
  expect(JSON.parse(runInContext(`JSON.stringify(${call})`, sealed))).toEqual({
    matched: ['support.person'],
    findings: 1,
  });
});
