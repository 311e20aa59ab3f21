import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { type Baton, type BuiltParts, defineBaton } from '../../cdk/baton.ts';
import { functions } from '../../functions/topology.ts';

type Context = Readonly<Record<string, unknown>>;
type Defined = Baton & { readonly app: App; readonly outdir: string };

/** A deployment that has set everything there is to set. */
export const everything = {
  mailFrom: 'help@example.com',
  alarmEmail: 'oncall@example.com',
  connectInstanceArn: 'arn:aws:connect:eu-central-1:111122223333:instance/0a1b2c3d-0000-4000-8000-000000000001',
  connectTaskFlowId: '0a1b2c3d-0000-4000-8000-000000000002',
  comprehendRegion: 'eu-central-1',
  bedrockModelArns: 'arn:aws:bedrock:eu-central-1::foundation-model/example.small-v1:0',
  webDomain: 'desk.example.com',
  webCertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d-0000-4000-8000-000000000003',
};

const { context: flags } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/** The stacks as `cdk synth` defines them, with stubs in place of what is bundled: that does not change what is deployed. */
export function define(context: Context = {}, { checked = false } = {}): Defined {
  const folder = mkdtempSync(join(tmpdir(), 'baton-cdk-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const outdir = join(folder, 'out');
  // The offline checks of CloudFormation take seconds, so one test has them made for all.
  const app = new App({ outdir, context: { ...flags, ...context }, builtinCloudFormationValidation: checked });
  return { app, outdir, ...defineBaton(app, stubs(folder)) };
}

export function synthesise(context: Context = {}) {
  const { data, runtime, web, outdir } = define(context);
  return {
    outdir,
    data: Template.fromStack(data),
    runtime: Template.fromStack(runtime),
    web: Template.fromStack(web),
  };
}

function stubs(folder: string): BuiltParts {
  const paths = Object.keys(functions).map((name) => `functions/${name}/index.mjs`);
  for (const path of [...paths, 'functions/sweeper/index.mjs.map', 'editor/index.html', 'editor/assets/index.js']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  return { functionsFolder: join(folder, 'functions'), editorFolder: join(folder, 'editor') };
}

// biome-ignore lint/suspicious/noExplicitAny: a template is JSON of a shape that each test knows
export type Properties = Record<string, any>;

/** Resources of one type by logical id, each with its properties. */
export function resources(template: Template, type: string): Readonly<Record<string, Properties>> {
  const found = Object.entries(template.findResources(type));
  return Object.fromEntries(found.map(([id, resource]) => [id, resource.Properties ?? {}]));
}

/** The functions of the topology by name; what the CDK brings along for its own use has none. */
export function functionsByName(template: Template): Readonly<Record<string, Properties & { readonly id: string }>> {
  const found = Object.entries(resources(template, 'AWS::Lambda::Function'));
  return Object.fromEntries(found.map(([id, it]) => [it.Environment.Variables.POWERTOOLS_SERVICE_NAME, { ...it, id }]));
}

/** The logical id that a reference leads to. */
export const idOf = (reference: Properties): string => reference.Ref ?? reference['Fn::GetAtt'][0];
