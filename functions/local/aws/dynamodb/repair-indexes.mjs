// Plain JavaScript, because the worker that needs it is started by Node alone, without a TypeScript loader.
import { createRequire } from 'node:module';
import { ClassicLevel } from 'classic-level';

// dynalite's own function, so that what is written here is what dynalite would have written.
const { getIndexActions } = createRequire(import.meta.url)('dynalite/db/index.js');

const changesPerBatch = 1000;

/**
 * Makes every index of a closed dynalite database say what its items say.
 *
 * dynalite writes index rows first, one by one, and the item last. A process that is killed in between leaves rows
 * that lead to no item, rows of an item's former keys beside the new ones, or misses rows. Writing the item again
 * does not help: dynalite then removes only the row that it expects for the item as stored. So the rows themselves are
 * compared with the items and set right, before dynalite opens the database.
 *
 * Safe to repeat, and to be killed half way: each change is right on its own.
 *
 * @param {string} path folder of the LevelDB database
 * @returns {Promise<{ removed: number, written: number }>} how many index rows were wrong
 */
export async function repairIndexes(path) {
  const database = new ClassicLevel(path, { valueEncoding: 'json' });
  await database.open();
  try {
    let removed = 0;
    let written = 0;
    for (const table of await tablesIn(database)) {
      for (const [kind, indexes] of Object.entries(indexesOf(table))) {
        for (const index of indexes) {
          const changes = await changesFor(database, table, kind, index);
          for (let at = 0; at < changes.length; at += changesPerBatch) {
            await database.batch(changes.slice(at, at + changesPerBatch));
          }
          removed += changes.filter((change) => change.type === 'del').length;
          written += changes.filter((change) => change.type === 'put').length;
        }
      }
    }
    return { removed, written };
  } finally {
    await database.close();
  }
}

async function tablesIn(database) {
  const tables = [];
  for await (const [key, table] of rowsUnder(database, 'table~')) {
    if (table.TableStatus === 'CREATING') {
      // dynalite would go on for ever: the timer that ends the state died with the process.
      table.TableStatus = 'ACTIVE';
      for (const index of table.GlobalSecondaryIndexes ?? []) index.IndexStatus = 'ACTIVE';
      await database.put(`table~${key}`, table);
    }
    tables.push(table);
  }
  return tables;
}

const indexesOf = (table) => ({
  global: table.GlobalSecondaryIndexes ?? [],
  local: table.LocalSecondaryIndexes ?? [],
});

async function changesFor(database, table, kind, index) {
  const missing = new Map();
  for await (const [, item] of rowsUnder(database, `item-${table.TableName}~`)) {
    for (const row of getIndexActions([index], null, item, table).puts) missing.set(row.key, JSON.stringify(row.item));
  }
  const prefix = `index-${kind}~${table.TableName}~${index.IndexName}~`;
  const changes = [];
  for await (const [key, row] of rowsUnder(database, prefix)) {
    if (!missing.has(key)) changes.push({ type: 'del', key: prefix + key });
    else if (missing.get(key) === JSON.stringify(row)) missing.delete(key);
  }
  for (const [key, row] of missing) changes.push({ type: 'put', key: prefix + key, value: JSON.parse(row) });
  return changes;
}

async function* rowsUnder(database, prefix) {
  for await (const [key, value] of database.iterator({ gte: prefix, lt: `${prefix}\xff` })) {
    yield [key.slice(prefix.length), value];
  }
}
