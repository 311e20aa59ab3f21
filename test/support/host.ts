import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const startTimeoutMs = 60_000;

export interface TestHost {
  readonly url: string;
  readonly dataFolder: string;
  /** By kind: chat, email, voice. */
  readonly channelKeys: Readonly<Record<string, string>>;
  readonly process: ChildProcess;
  /** What it printed so far. */
  output(): string;
  /** As Ctrl+C does. */
  stop(): Promise<void>;
  /** As a power cut does. */
  kill(): Promise<void>;
}

export interface TestHostOptions {
  /** Kept by whoever names it; otherwise a new one, gone after `stop`. */
  readonly dataFolder?: string;
  readonly port?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts Baton as `npm start` does, in a process of its own, on a free port and an empty folder. */
export async function startHostForTests({
  dataFolder,
  port = 0,
  environment = {},
}: TestHostOptions = {}): Promise<TestHost> {
  const folder = dataFolder ?? (await mkdtemp(join(tmpdir(), 'baton-test-')));
  const child = spawn(process.execPath, ['--import', 'tsx', 'functions/local/main.ts'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), BATON_DATA: folder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const listen = (data: Buffer) => {
    printed += data.toString();
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  await untilRunning(child, () => printed);
  const { url, channelKeys } = JSON.parse(await readFile(join(folder, 'local.json'), 'utf8'));
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return {
    url,
    dataFolder: folder,
    channelKeys,
    process: child,
    output: () => printed,
    kill: () => end('SIGKILL'),
    async stop() {
      await end('SIGTERM');
      if (dataFolder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function untilRunning(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (end: () => void) => {
      clearTimeout(timer);
      child.off('exit', onExit);
      child.stdout?.off('data', onData);
      end();
    };
    const fail = (why: string) => done(() => reject(new Error(`${why}\n${output()}`)));
    const onExit = (code: number | null) => fail(`Baton ended with code ${code} instead of starting.`);
    const onData = () => {
      if (output().includes('Baton is running')) done(resolve);
    };
    const timer = setTimeout(() => fail(`Baton did not start within ${startTimeoutMs / 1_000} s.`), startTimeoutMs);
    child.on('exit', onExit);
    child.stdout?.on('data', onData);
  });
}
