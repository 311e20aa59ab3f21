import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { SQSEvent } from 'aws-lambda';
import { expect, onTestFinished, test } from 'vitest';
import { openAws } from './aws.ts';
import { temporaryFolder } from './folder.ts';

const victim = fileURLToPath(new URL('./events-victim.mjs', import.meta.url));

test('every event that was accepted before a kill is handled after it', { timeout: 30_000 }, async () => {
  const dataFolder = await temporaryFolder();
  const child = spawn(process.execPath, ['--import', 'tsx', victim, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (output.length > 10_000) child.kill('SIGKILL');
  });
  await once(child, 'close');
  const accepted = output.split('\n').slice(0, -1); // the last line may be cut off
  expect(accepted.length).toBeGreaterThan(200);

  const handled = new Map<string, Set<string>>();
  const { queues } = await openAws({
    dataFolder,
    invoke: async (name, batch) => {
      const ids = handled.get(name) ?? new Set();
      handled.set(name, ids);
      for (const { body } of (batch as SQSEvent).Records) ids.add(JSON.parse(body).id);
    },
  });
  await queues.idle();
  expect([...handled.keys()].sort()).toEqual(['handoff-opened', 'notify-inbox']);
  for (const ids of handled.values()) expect(accepted.filter((id) => !ids.has(id))).toEqual([]);
});
