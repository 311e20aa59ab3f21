/** Every key of the Configuration table. */

import type { Setting } from '../../../ports/settings-store.ts';
import type { Key } from '../conversations/keys.ts';

export const liveKey: Key = { pk: 'LIVE', sk: 'LIVE' };

export const settingsPk = 'SETTINGS';
export const organisationSk = 'ORGANISATION';
export const signalsSk = 'SIGNALS';
export const settingKey = (setting: Setting): Key => ({ pk: settingsPk, sk: settingSk(setting) });

function settingSk(setting: Setting): string {
  switch (setting.kind) {
    case 'organisation':
      return organisationSk;
    case 'signals':
      return signalsSk;
    case 'message': {
      const { key, locale, reason = '*', channel = '*' } = setting.value;
      return `MESSAGE#${key}#${locale}#${reason}#${channel}`;
    }
    default:
      return `${setting.kind.toUpperCase()}#${setting.value.id}`;
  }
}

export const draftsPk = 'WORKFLOWS';
export const draftKey = (workflowId: string): Key => ({ pk: draftsPk, sk: workflowId });
export const versionsPk = (workflowId: string): string => `WORKFLOW#${workflowId}`;
export const versionKey = (workflowId: string, version: number): Key => ({
  pk: versionsPk(workflowId),
  sk: `V#${String(version).padStart(6, '0')}`,
});

/** Together, since the sweeper looks through all of them for what is due. */
export const releasesPk = 'RELEASES';
export const releaseKey = (workflowId: string): Key => ({ pk: releasesPk, sk: workflowId });

/** Documents, rules and rule sets by their hash, in chunks. */
export const contentPk = (hash: string): string => `CONTENT#${hash}`;
export const chunkSk = (index: number): string => String(index).padStart(4, '0');
export const firstChunk = chunkSk(0);
/** Comes after every chunk. */
export const endOfChunks = 'A';

/** The snapshot of a rule set lies behind its chunks, one of a later format behind one of an earlier. */
export const snapshotSk = (format: string, index: number): string => `${snapshotBegin(format)}${chunkSk(index)}`;
export const snapshotBegin = (format: string): string => `SNAPSHOT#${format}#`;

export const keysPk = 'KEYS';
export const channelKeyKey = (keyId: string): Key => ({ pk: keysPk, sk: keyId });

export const auditPk = 'AUDIT';
