import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { functions } from '../functions/topology.ts';
import { defineBaton } from './baton.ts';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const functionsFolder = join(dist, 'functions');
const editorFolder = join(dist, 'editor');

const needed = [
  ...Object.keys(functions).map((name) => join(functionsFolder, name, 'index.mjs')),
  join(editorFolder, 'index.html'),
];
const missing = needed.find((file) => !existsSync(file));
if (missing) throw new Error(`${missing} is not there: run "npm run build" first.`);

const app = new App();
defineBaton(app, { functionsFolder, editorFolder });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
