import type { App } from 'aws-cdk-lib';
import * as z from 'zod';
import { busName } from '../functions/topology.ts';

const bedrockArn =
  /^arn:aws[a-z-]*:bedrock:[a-z0-9-]+:(\d{12})?:(foundation-model|inference-profile|application-inference-profile)\/[A-Za-z0-9.:_-]+$/;

/**
 * What a deployment may choose, given as CDK context: `npm run deploy -- -c mailFrom=help@example.com`.
 * Nothing is required: what is left out is named in a warning, with what does not work without it.
 */
const options = z.object({
  /** Names the stacks and the event bus, so that one account can hold several deployments. */
  deployment: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,30}$/, 'must be lower-case letters, digits and hyphens, such as "baton"')
    .default(busName),
  /** For how many days a conversation is kept after its last message. */
  retentionDays: z.coerce.number('must be a whole number of days').int().min(1).max(3650).default(365),
  /** Gets a mail at each alarm, once its owner has confirmed the subscription. */
  alarmEmail: z.email('must be an email address').optional(),
  /** Sender of all mail. Its domain, or the address itself, has to be verified in SES in the region of the deployment. */
  mailFrom: z.email('must be an email address').optional(),
  /** The region in which Amazon Comprehend may be asked. */
  comprehendRegion: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be a region such as eu-central-1')
    .optional(),
  /** The models, and inference profiles, of Amazon Bedrock that may be asked, with commas between. */
  bedrockModelArns: z
    .string()
    .transform((text) => text.split(',').map((arn) => arn.trim()))
    .pipe(z.array(z.string().regex(bedrockArn, 'must be ARNs of models or inference profiles')).min(1))
    .optional(),
  connectInstanceArn: z
    .string()
    .regex(
      /^arn:aws[a-z-]*:connect:[a-z0-9-]+:\d{12}:instance\/[0-9a-f-]{36}$/,
      'must be the ARN of a Connect instance',
    )
    .optional(),
  /** The contact flow that a call-back task runs through. */
  connectTaskFlowId: z.uuid('must be the id of a contact flow').optional(),
  /** Host name of the web app and the API, in place of one of CloudFront's. Its DNS record is yours to set. */
  webDomain: z.hostname('must be a host name').optional(),
  /** Certificate of `webDomain`; CloudFront reads certificates from us-east-1 only. */
  webCertificateArn: z
    .string()
    .regex(/^arn:aws[a-z-]*:acm:us-east-1:\d{12}:certificate\//, 'must be the ARN of a certificate in us-east-1')
    .optional(),
});

type Options = z.infer<typeof options>;

export interface ConnectInstance {
  readonly arn: string;
  readonly id: string;
  readonly taskFlowId: string;
}

export interface DeploymentConfig
  extends Pick<
    Options,
    'deployment' | 'retentionDays' | 'alarmEmail' | 'mailFrom' | 'comprehendRegion' | 'bedrockModelArns'
  > {
  readonly connect?: ConnectInstance;
  readonly web?: { readonly domain: string; readonly certificateArn: string };
}

/**
 * Reads the configuration from the context of the app.
 * @throws {Error} that names each value that is wrong, or that lacks the other half of its pair
 */
export function readConfig(app: App): DeploymentConfig {
  const given = Object.keys(options.shape).map((name) => [name, app.node.tryGetContext(name)]);
  const parsed = options.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `  -c ${path.join('.')}: ${message}`);
    throw new Error(`The configuration of the deployment is wrong:\n${problems.join('\n')}`);
  }
  const { connectInstanceArn, connectTaskFlowId, webDomain, webCertificateArn, ...rest } = parsed.data;
  const connect = pair({ connectInstanceArn, connectTaskFlowId });
  const web = pair({ webDomain, webCertificateArn });
  return {
    ...rest,
    ...(connect && { connect: { arn: connect[0], id: instanceId(connect[0]), taskFlowId: connect[1] } }),
    ...(web && { web: { domain: web[0], certificateArn: web[1] } }),
  };
}

const instanceId = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);

/** Two values that only make sense together. */
function pair(values: Readonly<Record<string, string | undefined>>): readonly [string, string] | undefined {
  const given = Object.values(values).filter((value) => value !== undefined);
  if (given.length === 1) throw new Error(`Set both of ${Object.keys(values).join(' and ')}, or neither.`);
  const [first, second] = given;
  return first !== undefined && second !== undefined ? [first, second] : undefined;
}
