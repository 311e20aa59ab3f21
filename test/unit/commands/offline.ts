import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { OfflineIo } from '../../../functions/commands/offline-io.ts';
import { startMs } from '../shared/samples.ts';

type Command = (args: readonly string[], io: OfflineIo) => Promise<number>;

/** A command in a folder of its own, with what it prints. */
export function offline(command: Command) {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'command-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const path = (name: string): string => join(folder, name);
  return {
    path,
    /** @returns the path of the file */
    file(name: string, content: unknown): string {
      writeFileSync(path(name), typeof content === 'string' ? content : JSON.stringify(content));
      return path(name);
    },
    async run(args: readonly string[], input = ''): Promise<{ code: number; out: string; told: string }> {
      let out = '';
      let told = '';
      const code = await command(args, {
        out: { write: (text) => (out += text) },
        told: { write: (text) => (told += text) },
        readInput: async () => input,
        now: () => startMs,
      });
      return { code, out, told };
    },
  };
}
