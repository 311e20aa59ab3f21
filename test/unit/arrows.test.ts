import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Which way imports may point. Biome's `noRestrictedImports` sees only the text between the quotes, forgets the base
 * rule in an override and looks past `import('…')` in types; these rules look at the file that is meant.
 */
interface Arrow {
  /** A file obeys the first arrow whose folder it lies in. */
  readonly from: string;
  /** Beginnings of paths that it may import, counted from the root. */
  readonly may: readonly string[];
  readonly except?: string;
  /** Packages that it may import; any where the list is absent. */
  readonly packages?: readonly string[];
}

const arrows: readonly Arrow[] = [
  {
    from: 'shared/',
    may: ['shared/'],
    packages: ['zod', '@noble/hashes', 'intl-messageformat', '@formatjs/icu-messageformat-parser', 're2js'],
  },
  { from: 'functions/ports/', may: ['functions/ports/', 'shared/'] },
  { from: 'functions/use-cases/', may: ['functions/use-cases/', 'functions/ports/', 'shared/'] },
  { from: 'functions/adapters/', may: ['functions/adapters/', 'functions/ports/', 'shared/'] },
  // Like the local host they run on somebody's machine and are never deployed; they may use its sample.
  { from: 'functions/commands/', may: ['functions/', 'shared/'] },
  // It builds the web app that it serves.
  { from: 'functions/local/', may: ['functions/', 'shared/', 'vite.config.ts'] },
  { from: 'functions/', may: ['functions/', 'shared/'], except: 'functions/local/' },
  { from: 'editor/', may: ['editor/', 'shared/'] },
  { from: 'cdk/', may: ['cdk/', 'functions/topology.ts', 'functions/build', 'shared/'] },
];

/** `import … from`, `export … from`, `import '…'` and `import('…')`, types included. */
const imports =
  /^\s*(?:import|export)\b[^'"=;()]*\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports against the arrows. */
function wrongImports(file: string, source: string): readonly string[] {
  const arrow = arrows.find(({ from }) => file.startsWith(from));
  if (!arrow) return [];
  return [...source.matchAll(imports)]
    .map((found) => found[1] ?? found[2] ?? found[3] ?? '')
    .filter((specifier) => !mayImport(arrow, file, specifier))
    .map((specifier) => `${file} imports ${specifier}`);
}

function mayImport({ may, except, packages }: Arrow, file: string, specifier: string): boolean {
  if (!specifier.startsWith('.'))
    return packages?.some((name) => specifier === name || specifier.startsWith(`${name}/`)) ?? true;
  const target = posix.join(posix.dirname(file), specifier);
  return may.some((begin) => target.startsWith(begin)) && !(except && target.startsWith(except));
}

const root = new URL('../../', import.meta.url);

const sources = ['shared', 'functions', 'editor', 'cdk'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('/node_modules/'))
    .map((file) => ({ file, source: readFileSync(new URL(file, root), 'utf8') })),
);

describe('imports', () => {
  it('point one way: shared <- functions, shared <- editor, functions/topology <- cdk', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(({ file, source }) => wrongImports(file, source))).toEqual([]);
  });

  it.each([
    ['shared/rules/a.ts', `import { routes } from '../../functions/topology.ts';`],
    ['shared/rules/a.ts', `import type { Props } from '../../editor/src/ui/button.tsx';`],
    ['shared/rules/a.ts', `import { sample } from '../../test/samples.ts';`],
    ['shared/rules/a.ts', `import { readFileSync } from 'node:fs';`],
    ['shared/rules/a.ts', `import { Stack } from 'aws-cdk-lib';`],
    ['shared/rules/a.ts', `import { SQSClient } from '@aws-sdk/client-sqs';`],
    ['shared/rules/a.ts', `import { memo } from 'react';`],
    ['shared/rules/a.ts', `type Route = import('../../functions/topology.ts').RouteSpec;`],
    ['shared/rules/a.ts', `export * from '../../functions/topology.ts';`],
    ['shared/rules/a.ts', `export {\n  routes,\n  busName,\n} from '../../functions/topology.ts';`],
    ['shared/rules/a.ts', `const late = await import('../../functions/topology.ts');`],
    ['functions/sweeper/handler.ts', `import { App } from '../../cdk/app.ts';`],
    ['functions/sweeper/handler.ts', `import '../../editor/src/main.tsx';`],
    ['functions/sweeper/handler.ts', `import { sample } from '../../test/samples.ts';`],
    ['functions/sweeper/handler.ts', `import { clock } from '../local/clock.ts';`],
    ['functions/use-cases/accept.ts', `import { store } from '../adapters/dynamodb/store.ts';`],
    ['functions/use-cases/accept.ts', `import { respond } from '../http/respond.ts';`],
    ['functions/use-cases/accept.ts', `import { tables } from '../topology.ts';`],
    ['functions/use-cases/handoff/accept.ts', `import { handler } from '../../sweeper/handler.ts';`],
    ['functions/ports/log.ts', `import type { Client } from '../adapters/dynamodb/client.ts';`],
    ['functions/ports/log.ts', `import { accept } from '../use-cases/accept.ts';`],
    ['functions/adapters/email/mail.ts', `import { accept } from '../../use-cases/accept.ts';`],
    ['functions/adapters/email/mail.ts', `import { smtp } from '../../local/smtp.ts';`],
    ['editor/src/app/api.ts', `import { routes } from '../../../functions/topology.ts';`],
    ['cdk/stack.ts', `import { handler } from '../functions/sweeper/handler.ts';`],
    ['cdk/stack.ts', `import { Button } from '../editor/src/ui/button.tsx';`],
  ])('may not point the other way: %s with %s', (file, source) => {
    expect(wrongImports(file, source)).toHaveLength(1);
  });

  it.each([
    ['shared/rules/a.ts', `import * as z from 'zod';\nimport { sha256 } from '@noble/hashes/sha2.js';`],
    ['shared/rules/a.ts', `import { hashText } from '../hash.ts';`],
    ['functions/use-cases/handoff/accept.ts', `import { log } from '../../ports/log.ts';`],
    ['functions/use-cases/handoff/accept.ts', `import { notFound } from '../find.ts';`],
    ['functions/sweeper/handler.ts', `import { store } from '../adapters/dynamodb/store.ts';`],
    ['functions/commands/decide.ts', `import { sampleWorkflow } from '../local/sample/workflow.ts';`],
    ['functions/local/main.ts', `import { handler } from '../sweeper/handler.ts';`],
    ['editor/src/app/api.ts', `import { operations } from '../../../shared/api/operations.ts';`],
    [
      'cdk/stack.ts',
      `import { tables } from '../functions/topology.ts';\nimport { bundle } from '../functions/build.ts';`,
    ],
    ['test/unit/a.test.ts', `import { handler } from '../../functions/local/main.ts';`],
  ])('may point this way: %s with %s', (file, source) => {
    expect(wrongImports(file, source)).toEqual([]);
  });
});

describe('shared', () => {
  /** Time and chance are arguments there, so that a replay decides as production did. */
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\bperformance\.now\b|\bprocess\.|\bsetTimeout\b/;

  it('has no clock and no chance', () => {
    const found = sources.filter(({ file, source }) => file.startsWith('shared/') && impure.test(source));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});
