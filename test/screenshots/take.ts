import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../functions/local/host/build.ts';
import { asksTwice } from '../browser/asks-twice.ts';
import { closeBrowser, newPage, signIn } from '../browser/support.ts';
import { apiOf } from '../support/api.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { tokenFor } from '../support/staff.ts';
import { takeAll } from './all/take-all.ts';
import { explained, type Picture, pictures } from './pictures.ts';

/*
 * `npm run screenshots` takes every picture of the docs anew, `npm run screenshots -- NAME` one: from Baton as it is, with
 * its sample organisation. `npm run screenshots -- --all FOLDER` takes every state of every page, at each width, in each
 * theme and language, to be looked at; `--scene publish --pass de.390` takes a part of it.
 */

const { values, positionals } = parseArgs({
  options: { all: { type: 'string' }, scene: { type: 'string' }, pass: { type: 'string' } },
  allowPositionals: true,
});
if (values.all === undefined) await takePictures(positionals[0]);
else await takeEverything(values.all);

async function takePictures(wanted: string | undefined): Promise<void> {
  const chosen = pictures.filter(({ name }) => wanted === undefined || name === wanted);
  if (chosen.length === 0) {
    console.error(`There is no picture “${wanted}”: choose one of ${pictures.map(({ name }) => name).join(', ')}.`);
    process.exit(1);
  }
  await build(console.log);
  const folder = fileURLToPath(new URL('../../docs/images/', import.meta.url));
  await mkdir(folder, { recursive: true });
  const host = await startHostForTests();
  try {
    await prepare(host);
    for (const picture of chosen) await take(host, folder, picture);
  } finally {
    await closeBrowser();
    await host.stop();
  }
}

async function takeEverything(folder: string): Promise<void> {
  await build(console.log);
  const pattern = (text: string | undefined) => (text === undefined ? undefined : new RegExp(text));
  try {
    const problems = await takeAll(resolve(folder), { scene: pattern(values.scene), pass: pattern(values.pass) });
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    await closeBrowser();
  }
}

/** A workflow with something to find, and a conversation with something to explain. */
async function prepare({ url, channelKeys }: TestHost): Promise<void> {
  const admin = apiOf(url, await tokenFor(url, 'admin'));
  await admin('saveWorkflow', { params: { workflowId: asksTwice.id }, body: { revision: 0, document: asksTwice } });
  const chat = apiOf(url, channelKeys.chat);
  const turns = [
    { role: 'customer', text: 'My router shows a red light' },
    { role: 'assistant', text: 'Please restart it.', confidence: 0.82 },
    { role: 'customer', text: 'Let me talk to a person, please' },
  ] as const;
  for (const [index, turn] of turns.entries())
    await chat('postMessage', { params: { conversationId: explained }, body: { messageId: `${index}`, ...turn } });
}

async function take(running: TestHost, folder: string, { name, path, act, ...options }: Picture): Promise<void> {
  const page = await newPage(options);
  await signIn(page, running, 'admin', path);
  await act?.(page);
  await page.waitForLoadState('networkidle');
  // What glides, fades or is read out has come to rest.
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.context().close();
  console.log(`Took ${name}`);
}
