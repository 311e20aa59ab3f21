/** What the server that delivers the app tells it; `/config.json` is the only thing read before sign-in. */
export interface AppConfig {
  /** Base of the public API; empty when it is on this very host. */
  readonly apiUrl: string;
  readonly socketUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  /** True on one laptop: shows what only the local host has, such as its mailbox. */
  readonly local: boolean;
}

let current: AppConfig | undefined;

/** @throws {Error} when the server cannot be reached or does not answer with a configuration */
export async function loadConfig(): Promise<AppConfig> {
  const response = await fetch('/config.json', { headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The server answered ${response.status} to /config.json.`);
  const raw = (await response.json()) as Partial<AppConfig>;
  if (typeof raw.issuer !== 'string' || typeof raw.clientId !== 'string') {
    throw new Error('/config.json names no issuer or no clientId.');
  }
  current = {
    apiUrl: (raw.apiUrl ?? '').replace(/\/$/, ''),
    socketUrl: raw.socketUrl ?? '',
    issuer: raw.issuer,
    clientId: raw.clientId,
    local: raw.local === true,
  };
  return current;
}

/**
 * The configuration; it never changes while the page lives.
 * @throws {Error} when called before `loadConfig` is done, which is our bug
 */
export function appConfig(): AppConfig {
  if (current === undefined) throw new Error('The configuration is not loaded yet.');
  return current;
}
