import { rm } from 'node:fs/promises';
import { build, built } from '../../functions/local/host/build.ts';
import { startHostForTests } from '../support/host.ts';
import { ms, table } from './measure.ts';

/** From `npm start` to the first answer of the endpoint: right after install, and on any later start. */
export async function run(): Promise<void> {
  await rm(built.functions, { recursive: true, force: true });
  await rm(built.editor, { recursive: true, force: true });
  const first = await toFirstAnswer();
  await build(console.log);
  const later = await toFirstAnswer();
  table(
    ['', 'to the first answer'],
    [
      ['first start after install: builds everything, sets up the sample', ms(first)],
      ['first start on a new folder, all built', ms(later)],
    ],
  );
}

async function toFirstAnswer(): Promise<number> {
  const from = performance.now();
  const host = await startHostForTests();
  const response = await fetch(`${host.url}/v1/conversations/first/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${host.channelKeys.chat}`, 'content-type': 'application/json' },
    body: JSON.stringify({ messageId: 'm1', role: 'customer', text: 'Good morning' }),
  });
  if (!response.ok) throw new Error(`It answered ${response.status}.`);
  const taken = performance.now() - from;
  await host.stop();
  return taken;
}
