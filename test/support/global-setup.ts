import { build } from '../../functions/local/host/build.ts';
import { ensureChromium } from './chromium.ts';

/** Once before all tests: what many of them start from at the same time. */
export default async function setup(): Promise<void> {
  ensureChromium();
  await build((step) => console.log(step));
}
