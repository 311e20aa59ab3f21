import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ResponseOf } from '../../shared/api/operations.ts';
import { ForbiddenError, NotFoundError, UnauthorizedError, ValidationError } from '../../shared/errors.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import type { LiveConfigurationReader, StoredKey } from '../ports/configuration.ts';
import type { Clock } from '../ports/outside.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { audit } from './audit.ts';

interface Deps {
  readonly settings: SettingsStore;
  readonly clock: Clock;
}

type KeySummary = ResponseOf<'revokeKey'>;

const form = /^bt_([a-z0-9]{12})_([A-Za-z0-9]{40,64})$/;

const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Makes a key. Only a hash of its secret is kept, so this is the one time that it can be shown. */
export async function createKey(
  deps: Deps,
  { channelId, label }: { readonly channelId: string; readonly label: string },
  person: Person,
): Promise<ResponseOf<'createKey'>> {
  const { channels } = await deps.settings.settings();
  if (!channels.some(({ id }) => id === channelId))
    throw new ValidationError(`There is no channel “${channelId}”.`, [
      { path: 'channelId', message: 'must be one of your channels' },
    ]);
  const id = randomBytes(6).toString('hex');
  const secret = randomBytes(24).toString('hex');
  const key: StoredKey = {
    id,
    channelId,
    label,
    secretHash: hashSecret(secret),
    createdAtMs: deps.clock.now(),
    createdBy: person.name,
  };
  await deps.settings.saveKey(key);
  await audit(deps, person, 'key.created', id, { channelId, label });
  return { ...toSummary(key), key: `bt_${id}_${secret}` };
}

export async function revokeKey(deps: Deps, keyId: string, person: Person): Promise<KeySummary> {
  const key = await deps.settings.readKey(keyId);
  if (!key) throw new NotFoundError(`There is no key “${keyId}”.`);
  const revoked = { ...key, revokedAtMs: key.revokedAtMs ?? deps.clock.now() };
  await deps.settings.saveKey(revoked);
  await audit(deps, person, 'key.revoked', keyId, {});
  return toSummary(revoked);
}

export async function listKeys({ settings }: Deps): Promise<ResponseOf<'listKeys'>> {
  return { keys: (await settings.keys()).map(toSummary) };
}

const toSummary = ({ id, channelId, label, createdAtMs, createdBy, revokedAtMs }: StoredKey): KeySummary => ({
  id,
  channelId,
  label,
  createdAtMs,
  createdBy,
  ...(revokedAtMs && { revokedAtMs }),
});

/**
 * Whose key it is.
 * @throws {UnauthorizedError} for a key that is none, or whose secret is wrong
 * @throws {ForbiddenError} for a key that was revoked, or whose channel is gone
 */
export async function channelOfKey(configuration: LiveConfigurationReader, key: string): Promise<Channel> {
  const [, id, secret] = form.exec(key) ?? [];
  const stored = id && (await configuration.key(id));
  if (!stored || !secret || !matches(stored.secretHash, secret))
    throw new UnauthorizedError('This is not a valid channel key: send one as “Authorization: Bearer bt_…”.');
  if (stored.revokedAtMs) throw new ForbiddenError('This channel key was revoked: ask an admin for a new one.');
  const { channels } = await configuration.live();
  const channel = channels.find((each) => each.id === stored.channelId);
  if (!channel) throw new ForbiddenError('The channel of this key is gone.');
  return channel;
}

/** In constant time, so that answers do not tell how much of a guess was right. */
const matches = (secretHash: string, secret: string): boolean =>
  timingSafeEqual(Buffer.from(secretHash, 'hex'), Buffer.from(hashSecret(secret), 'hex'));
