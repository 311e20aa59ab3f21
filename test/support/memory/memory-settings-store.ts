import { settingKey } from '../../../functions/adapters/dynamodb/configuration/keys.ts';
import type { Settings, StoredKey } from '../../../functions/ports/configuration.ts';
import type { AuditEntry, Setting, SettingsStore } from '../../../functions/ports/settings-store.ts';
import { NotFoundError } from '../../../shared/errors.ts';
import { stored } from './stored.ts';

export class MemorySettingsStore implements SettingsStore {
  private readonly kept = new Map<string, Setting>();
  private readonly channelKeys = new Map<string, StoredKey>();
  private readonly audited: AuditEntry[] = [];

  async settings(): Promise<Settings> {
    const all = [...this.kept.values()].map(stored);
    const organisation = all.find((setting) => setting.kind === 'organisation')?.value;
    if (!organisation) throw new NotFoundError('Nothing is set up yet: there is no organisation.');
    const signals = all.find((setting) => setting.kind === 'signals')?.value;
    const calibrations = all.flatMap((setting) => (setting.kind === 'calibration' ? [setting.value] : []));
    return {
      organisation,
      queues: all.flatMap((setting) => (setting.kind === 'queue' ? [setting.value] : [])),
      calendars: all.flatMap((setting) => (setting.kind === 'calendar' ? [setting.value] : [])),
      channels: all.flatMap((setting) => (setting.kind === 'channel' ? [setting.value] : [])),
      messages: all.flatMap((setting) => (setting.kind === 'message' ? [setting.value] : [])),
      ...(signals && { signals }),
      ...(calibrations.length > 0 && { calibrations }),
    };
  }

  async save(settings: readonly Setting[]): Promise<void> {
    for (const setting of settings) this.kept.set(settingKey(setting).sk, stored(setting));
  }

  keys = async (): Promise<readonly StoredKey[]> => [...this.channelKeys.values()].map(stored);

  async readKey(keyId: string): Promise<StoredKey | undefined> {
    const key = this.channelKeys.get(keyId);
    return key && stored(key);
  }

  async saveKey(key: StoredKey): Promise<void> {
    this.channelKeys.set(key.id, stored(key));
  }

  async record(entry: AuditEntry): Promise<void> {
    this.audited.push(stored(entry));
  }

  async audit(limit: number): Promise<readonly AuditEntry[]> {
    return [...this.audited].sort((a, b) => b.atMs - a.atMs).slice(0, limit);
  }
}
