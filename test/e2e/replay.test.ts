import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiOf } from '../support/api.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { tokenFor } from '../support/staff.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
let host: TestHost;

beforeAll(async () => {
  host = await startHostForTests();
});
afterAll(() => host.stop());

const replay = (...args: string[]) =>
  run(process.execPath, ['--import', 'tsx', 'functions/commands/replay.ts', ...args], {
    cwd: root,
    env: { ...process.env, BATON_DATA: host.dataFolder },
  });

it('plays the sample conversations through the public endpoint and tells what was decided', async () => {
  const { stdout } = await replay('docs/samples/conversations.jsonl', '--run', 'test');
  const samples = (await readFile(`${root}/docs/samples/conversations.jsonl`, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const reason of new Set(samples.flatMap(({ expect: expected }) => expected.reason ?? [])))
    expect(stdout).toContain(reason);
  // What it played is really there: the handoffs that it counted wait in the inbox.
  const { body } = await apiOf(host.url, await tokenFor(host.url, 'agent'))('listHandoffs', {
    query: { view: 'waiting' },
  });
  const expected = samples.filter(({ expect: wanted }) => wanted.decision === 'escalate').length;
  expect(body.handoffs.filter(({ conversationId }) => conversationId.includes('test'))).toHaveLength(expected);
});

it('says which line of a file is wrong, and ends with code 1', async () => {
  const failed = await replay('package.json').catch((error: { code: number; stderr: string }) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect((failed as { stderr: string }).stderr).toContain('line 1');
});
