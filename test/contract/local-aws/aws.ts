import { onTestFinished, vi } from 'vitest';
import { type Aws, type AwsOptions, startAws } from '../../../functions/local/aws/index.ts';

/** Starts the embedded services, in memory unless told otherwise; SDK clients made afterwards talk to them. */
export async function openAws(options: Partial<AwsOptions> = {}): Promise<Aws> {
  const aws = await startAws({ invoke: async () => undefined, ...options });
  for (const [name, value] of Object.entries(aws.environment)) vi.stubEnv(name, value);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await aws.close();
  });
  return aws;
}
