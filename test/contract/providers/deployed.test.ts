import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signalProviders } from '../../../functions/adapters/signal-providers/signal-providers.ts';
import type { ProviderSetting } from '../../../shared/signals/providers/settings.ts';
import { answeringServer } from './answering-server.ts';

const comprehend = answeringServer('http1');
const bedrock = answeringServer('http2');

/** The environment of a function on AWS, whose services are on this machine. */
function deployTo(url: string) {
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'x');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'y');
  vi.stubEnv('AWS_ENDPOINT_URL', url);
}
afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ['Comprehend', comprehend, { kind: 'comprehend', signals: ['frustrationCue'] }],
  ['Bedrock', bedrock, { kind: 'bedrock', signals: ['frustrationCue'], model: 'example.small-v1:0' }],
] as const)('Amazon %s, as a setting makes it', (_name, server, setting) => {
  const question = { role: 'customer', text: 'Well', wanted: ['frustrationCue'] } as const;
  const ask = async (region?: string) => {
    const given = { ...setting, signals: [...setting.signals], ...(region && { region }) } as ProviderSetting;
    const provider = await signalProviders(['comprehend', 'bedrock'])(given);
    await provider.ask(question, new AbortController().signal).catch(() => undefined);
    return server.asked.map((asked) => asked.region);
  };
  beforeEach(() => {
    deployTo(server.url());
    server.answers(() => ({ status: 500, body: {}, errorType: 'InternalServerException' }));
  });

  it('is asked in the region of the deployment, and one time only, as a second would come too late', async () => {
    expect(await ask()).toEqual(['eu-north-1']);
  });

  it('is asked in the region of the setting where it names one', async () => {
    expect(await ask('eu-west-3')).toEqual(['eu-west-3']);
  });
});
