// Plain JavaScript: runs in a worker thread, started by Node alone, without a TypeScript loader.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';
import { repairIndexes } from './repair-indexes.mjs';

/** @type {{ path: string | undefined, port: number }} */
const { path, port } = workerData;

// There while the database is open. Found at the start, it means that the last process did not close it.
const marker = path && `${path}.in-use`;

process.on('uncaughtException', (error) => {
  // dynalite throws, where nothing can catch it, when a client goes away in the middle of a request.
  if (error.code === 'ECONNRESET') return;
  parentPort.postMessage({ failed: error.stack ?? String(error) });
  process.exit(1);
});

const repaired = path ? await openWith(path, existsSync(marker)) : undefined;

const server = dynalite({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
server.listen(port, '127.0.0.1', () => parentPort.postMessage({ port: server.address().port, repaired }));

parentPort.once('message', () => {
  server.close((error) => {
    if (marker && !error) rmSync(marker, { force: true });
    process.exit(error ? 1 : 0);
  });
});

/** dynalite opens its database late and in silence: a database that cannot be opened must be known at the start. */
async function openWith(folder, wasKilled) {
  mkdirSync(folder, { recursive: true });
  let repaired;
  if (wasKilled) {
    repaired = await repairIndexes(folder);
  } else {
    const database = new ClassicLevel(folder);
    await database.open();
    await database.close();
  }
  writeFileSync(marker, '');
  return repaired;
}
