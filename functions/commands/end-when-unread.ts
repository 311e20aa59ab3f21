import type { Writable } from 'node:stream';

/**
 * Ends the process once nobody reads what it prints, as `| head` does after its lines: there is nothing left to do, and
 * nothing went wrong.
 */
export function endWhenUnread(out: Writable): void {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
