import { resolve } from 'node:path';
import type { Log } from './aws/ports.ts';
import { type Host, startHost } from './host/start-host.ts';
import { StartError } from './start-error.ts';

// The SDK warns of a Node version that its releases of 2027 will no longer run on; ours is fixed by the lock file.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

const port = Number(process.env.PORT ?? 4600);
const dataFolder = resolve(process.env.BATON_DATA ?? '.baton');
const deliveryTries = process.env.BATON_DELIVERY_TRIES ? Number(process.env.BATON_DELIVERY_TRIES) : undefined;
const startedAtMs = performance.now();

const seconds = (): string => `${((performance.now() - startedAtMs) / 1_000).toFixed(1)} s`;

/** What goes wrong inside is worth a line; what goes well is not. */
const log: Log = (level, message, details) => {
  if (level !== 'info') console.error(`${level}: ${message}${details ? ` ${JSON.stringify(details)}` : ''}`);
};

function welcome({ url, local, isFirstStart }: Host): void {
  const people = local.people.map(({ name, roles }) => `${name} (${roles.join(', ')})`).join(', ');
  console.log(`
Baton is running after ${seconds()}.

  Web app      ${url}
  Try it       ${url}/try
  API          ${url}/v1/openapi.json
  Sign in as   ${people}
  Channel key  ${local.channelKey}

  Data is kept in ${dataFolder}${isFirstStart ? ', and holds a sample organisation' : ''}.
  Keys and addresses for scripts: ${resolve(dataFolder, 'local.json')}
  Stop with Ctrl+C.
`);
}

async function main(): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new StartError(`PORT must be a number from 0 to 65535; it is “${process.env.PORT}”.`);
  if (deliveryTries !== undefined && !(Number.isInteger(deliveryTries) && deliveryTries >= 1))
    throw new StartError(
      `BATON_DELIVERY_TRIES must be a whole number from 1; it is “${process.env.BATON_DELIVERY_TRIES}”.`,
    );
  console.log('Starting Baton');
  const host = await startHost({
    port,
    address: process.env.HOST ?? '127.0.0.1',
    dataFolder,
    ...(process.env.BATON_SMTP_URL && { mailTo: process.env.BATON_SMTP_URL }),
    ...(deliveryTries !== undefined && { deliveryTries }),
    log,
    progress: (step) => console.log(`  ${seconds().padStart(6)}  ${step}`),
  });
  welcome(host);
  let isStopping = false;
  const stop = async (): Promise<void> => {
    // A second Ctrl+C does not wait.
    if (isStopping) process.exit(1);
    isStopping = true;
    console.log('Stopping; what is under way is finished first.');
    await host.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

main().catch((error: unknown) => {
  console.error(error instanceof StartError ? `\n${error.message}` : error);
  process.exit(1);
});
