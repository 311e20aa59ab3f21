import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type FunctionName, functions } from '../../topology.ts';
import type { Invoke } from '../aws/ports.ts';

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

/**
 * Runs functions as Lambda would: the same bundles, each loaded at its first call, given as long as the topology says.
 * @param folder where the bundles are: `<folder>/<name>/index.mjs`
 */
export function createInvoke(folder: string): { readonly invoke: Invoke; readonly warmUp: () => Promise<void> } {
  const loaded = new Map<FunctionName, Promise<Handler>>();
  const handlerOf = (name: FunctionName): Promise<Handler> => {
    const handler = loaded.get(name) ?? load(folder, name);
    loaded.set(name, handler);
    return handler;
  };
  return {
    invoke: async (name, event) => {
      if (!isFunctionName(name)) throw new Error(`There is no function ${name}.`);
      const handler = await handlerOf(name);
      return within(functions[name].timeoutSeconds, name, handler(event, { functionName: name }));
    },
    /** Loads what is not loaded yet, so that the first customer does not wait for it. */
    warmUp: async () => {
      for (const name of Object.keys(functions) as FunctionName[]) await handlerOf(name);
    },
  };
}

const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functions, name);

async function load(folder: string, name: FunctionName): Promise<Handler> {
  const module = (await import(pathToFileURL(join(folder, name, 'index.mjs')).href)) as { handler: Handler };
  return module.handler;
}

async function within<T>(seconds: number, name: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} took longer than ${seconds} s.`)), seconds * 1_000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
