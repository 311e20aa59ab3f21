import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildFunctions } from '../../functions/build.ts';
import { build, built } from '../../functions/local/host/build.ts';
import { functions } from '../../functions/topology.ts';
import { median, ms, table } from './measure.ts';

const runs = 11;

/** What Lambda loads for each function, and how long a fresh Node takes to import it. */
export async function run(): Promise<void> {
  await build(console.log);
  const { bytes } = await buildFunctions();
  const empty = importTime('data:text/javascript,export const handler = 0');
  const rows: string[][] = [];
  for (const name of Object.keys(functions) as (keyof typeof functions)[]) {
    const file = join(built.functions, name, 'index.mjs');
    rows.push([name, `${Math.ceil(bytes[name] / 1_000)} kB`, ms(importTime(pathToFileURL(file).href) - empty)]);
  }
  table(['function', 'bundle', `import, beyond an empty module (median of ${runs})`], rows);
}

function importTime(url: string): number {
  const script = `const from = performance.now(); await import(${JSON.stringify(url)}); process.stdout.write(String(performance.now() - from)); process.exit(0)`;
  const environment = Object.fromEntries(
    [
      'CONVERSATIONS_TABLE',
      'CONFIGURATION_TABLE',
      'EVENT_BUS',
      'TOKEN_AUDIENCE',
      'MAIL_FROM',
      'CONNECT_INSTANCE_ID',
      'CONNECT_TASK_FLOW_ID',
    ].map((name) => [name, 'bench']),
  );
  const urls = {
    TOKEN_ISSUER: 'http://localhost',
    SOCKET_ENDPOINT: 'http://localhost',
    PUBLIC_URL: 'http://localhost',
    RETENTION_DAYS: '1',
    AWS_REGION: 'eu-central-1',
  };
  const taken = Array.from({ length: runs }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, ...environment, ...urls },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  return median(taken);
}
