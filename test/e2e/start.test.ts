import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { apiOf } from '../support/api.ts';
import { startHostForTests } from '../support/host.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const failureOf = async (options: Parameters<typeof startHostForTests>[0]): Promise<string> => {
  const started = await startHostForTests(options).catch((error: Error) => error.message);
  if (typeof started === 'string') return started;
  await started.stop();
  throw new Error('It started.');
};

describe('Baton does not start, says why in a line, and ends with code 1', () => {
  it('when the port is taken', async () => {
    const taken: Server = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as { port: number };
    const message = await failureOf({ port });
    taken.close();
    expect(message).toContain('ended with code 1');
    expect(message).toContain(`Port ${port} is taken`);
    expect(message).not.toContain('    at ');
  });

  it('when the data folder cannot be written', async () => {
    const locked = join(folder, 'locked');
    await mkdir(locked);
    await chmod(locked, 0o500);
    // Root may write anywhere, so a file stands where the folder should be made.
    await writeFile(join(folder, 'file'), '');
    const message = await failureOf({
      dataFolder: process.getuid?.() === 0 ? join(folder, 'file', 'data') : join(locked, 'data'),
    });
    expect(message).toContain('ended with code 1');
    expect(message).toContain('cannot be written');
  });

  it.runIf(existsSync('/proc/self'))('when the folder above takes no other, as /proc', async () => {
    expect(await failureOf({ dataFolder: '/proc/baton-data' })).toContain('cannot be written');
  });

  it('when the data was written by another version', async () => {
    const other = join(folder, 'other');
    await mkdir(other);
    await writeFile(join(other, 'format.json'), '{"format":99}');
    const message = await failureOf({ dataFolder: other });
    expect(message).toContain('ended with code 1');
    expect(message).toContain('format 99');
  });

  it('when the port is no port', async () => {
    expect(await failureOf({ environment: { PORT: 'four thousand' } })).toContain('PORT must be a number');
    expect(await failureOf({ environment: { BATON_DELIVERY_TRIES: 'many' } })).toContain(
      'BATON_DELIVERY_TRIES must be',
    );
  });
});

describe('Baton that starts again', () => {
  it('on the same folder knows conversations, keys and workflows', async () => {
    const dataFolder = join(folder, 'kept');
    const first = await startHostForTests({ dataFolder });
    const params = { conversationId: 'kept' };
    const body = { messageId: 'm1', role: 'customer', text: 'Good morning' } as const;
    const before = await apiOf(first.url, first.channelKeys.chat)('postMessage', { params, body });
    await first.stop();
    const second = await startHostForTests({ dataFolder });
    const after = await apiOf(second.url, first.channelKeys.chat)('postMessage', { params, body });
    await second.stop();
    expect(after.body).toEqual(before.body);
    expect(second.output()).not.toContain('Put the sample organisation in place');
  });
});
