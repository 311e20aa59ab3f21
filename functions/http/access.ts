import type { Access } from '../../shared/api/operation.ts';
import { ForbiddenError, UnauthorizedError } from '../../shared/errors.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import type { LiveConfigurationReader } from '../ports/configuration.ts';
import type { SignedIn, TokenVerifier } from '../ports/outside.ts';
import { channelOfKey } from '../use-cases/channel-keys.ts';

/** What a function can check a caller by; one that serves no channel, or no staff, needs no means to. */
export interface AccessDeps {
  readonly configuration?: LiveConfigurationReader;
  readonly tokens?: TokenVerifier;
}

/** Who calls. The kind is that of the operation, so a handler finds what its operation asks for. */
export type Caller =
  | { readonly kind: 'public' }
  | { readonly kind: 'channel'; readonly channel: Channel }
  | { readonly kind: 'staff'; readonly person: SignedIn };

/**
 * Lets a caller in, or throws. Deny by default: an operation says who may, and what no check vouches for stays out.
 */
export async function admit(access: Access, authorization: string | undefined, deps: AccessDeps): Promise<Caller> {
  if (access.kind === 'public') return { kind: 'public' };
  const credential = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
  if (!credential) throw new UnauthorizedError('Say who you are: send “Authorization: Bearer …”.');
  if (access.kind === 'channel') {
    if (!deps.configuration) throw new ForbiddenError('Channels cannot call this.');
    return { kind: 'channel', channel: await channelOfKey(deps.configuration, credential) };
  }
  if (!deps.tokens) throw new ForbiddenError('Staff cannot call this.');
  const person = await deps.tokens.verify(credential);
  if (!person.roles.some((role) => access.roles.includes(role)))
    throw new ForbiddenError(
      `This needs one of the roles ${access.roles.join(', ')}; you have ${person.roles.join(', ') || 'none'}.`,
    );
  return { kind: 'staff', person };
}
