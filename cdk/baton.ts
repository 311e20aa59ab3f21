import type { App } from 'aws-cdk-lib';
import { readConfig } from './config.ts';
import { DataStack } from './data-stack.ts';
import { RuntimeStack } from './runtime-stack.ts';
import { WebStack } from './web-stack.ts';

export interface BuiltParts {
  readonly functionsFolder: string;
  readonly editorFolder: string;
}

export interface Baton {
  readonly data: DataStack;
  readonly runtime: RuntimeStack;
  readonly web: WebStack;
}

/** One deployment: what must survive, what runs, and the files of the web app; each may be released without the next. */
export function defineBaton(app: App, { functionsFolder, editorFolder }: BuiltParts): Baton {
  const config = readConfig(app);
  const { deployment } = config;
  const data = new DataStack(app, `${deployment}-data`, { deployment });
  const runtime = new RuntimeStack(app, `${deployment}-runtime`, { config, data, functionsFolder });
  const web = new WebStack(app, `${deployment}-web`, { data, runtime, editorFolder });
  return { data, runtime, web };
}
