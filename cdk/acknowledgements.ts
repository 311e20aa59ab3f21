import { Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

interface Acknowledgement {
  /** The rule of cdk-nag that is answered here. */
  readonly rule: string;
  readonly reason: string;
}

/** Every finding that we live with, and why. Nothing else is suppressed anywhere. */
export const acknowledgements = {
  authorizedInsideFunctions: {
    rule: 'AwsSolutions-APIG4',
    reason:
      'Each function checks the caller itself, and refuses whatever the operation does not allow: an operation cannot ' +
      'be declared without saying who may call it. The same code runs on a laptop and is tested there. A gateway ' +
      'authorizer could not check channel keys without a function and a read of its own on every message.',
  },
  helloInsideSocket: {
    rule: 'AwsSolutions-APIG4',
    reason:
      'A browser cannot put a header on a WebSocket, and a token in its address would end up in logs. A page sends its ' +
      'token in its first frame; a connection without one is told nothing.',
  },
  anyOpenPage: {
    rule: 'AwsSolutions-IAM5',
    reason:
      'API Gateway makes up the id of a connection when a page opens, so it cannot be named. The statement is ' +
      'limited to posting, to this API and to its one stage.',
  },
  newContact: {
    rule: 'AwsSolutions-IAM5',
    reason:
      'Starting a task creates a contact, whose id is not known before. The statement is limited to this one action, ' +
      'instance and contact flow.',
  },
  noResource: {
    rule: 'AwsSolutions-IAM5',
    reason:
      'Reading a text is about no resource of the account, so IAM knows none to name. The statement is limited to the ' +
      'three calls that are made, and to the one region that the deployment names.',
  },
  accountWideLogRole: {
    rule: 'AwsSolutions-IAM4',
    reason:
      'API Gateway takes one log role per account and region, and names this managed policy as what it needs. No code of ' +
      'ours runs with it.',
  },
  alreadyDeadLetters: {
    rule: 'AwsSolutions-SQS3',
    reason:
      'This is a dead-letter queue, of a schedule and of the calls it makes; the rule knows those of queues only. What ' +
      'lies here raises an alarm.',
  },
  noFirewall: {
    rule: 'AwsSolutions-CFR2',
    reason:
      'A web ACL costs the same each month whether anybody comes or not. Requests are throttled at the API, bodies are ' +
      'parsed by schema, and every call but the API description needs a key or a token. Attach one to the ' +
      'distribution where policy asks for it.',
  },
  workFromAnywhere: {
    rule: 'AwsSolutions-CFR1',
    reason:
      'Agents and channels may work from any country; where that is not so is for the deploying organisation to say.',
  },
  hostNameOfCloudFront: {
    rule: 'AwsSolutions-CFR4',
    reason:
      'Without a host name of your own, CloudFront serves its own certificate and sets the protocols itself. With ' +
      '`webDomain` set, TLS 1.2 is the least.',
  },
  copierRuntime: {
    rule: 'AwsSolutions-L1',
    reason:
      'The function that copies files into the bucket comes with the CDK, which chooses its runtime. It runs while we ' +
      'deploy, on our own files, and nothing else can call it.',
  },
  copierRole: {
    rule: 'AwsSolutions-IAM4',
    reason:
      'The role of that function comes with the CDK too; the managed policy lets it write its log and nothing else.',
  },
  copierRights: {
    rule: 'AwsSolutions-IAM5',
    reason:
      'The CDK lets that function read any asset of this deployment and write any file of one bucket, which holds ' +
      'nothing but the web app and is made anew by each release.',
  },
} as const satisfies Record<string, Acknowledgement>;

/**
 * Answers a rule on a construct and everything below it.
 * @param findings which of its findings are meant, where the rule tells several on one resource apart
 */
export function acknowledge(
  on: IConstruct,
  name: keyof typeof acknowledgements,
  findings: readonly string[] = [],
): void {
  const { rule, reason } = acknowledgements[name];
  const ids = findings.length > 0 ? findings.map((finding) => `${rule}[${finding}]`) : [rule];
  Validations.of(on).acknowledge(...ids.map((id) => ({ id, reason })));
}

/** The finding that a statement on this resource gets, in the words of cdk-nag: `Resource::arn:…:<LogicalId>/*`. */
export function resourceFinding(scope: IConstruct, arn: string): string {
  return `Resource::${flatten(Stack.of(scope).resolve(arn))}`;
}

/** The finding that a role gets for a policy of AWS's own. */
export const managedPolicyFinding = (name: string): string => `Policy::arn:<AWS::Partition>:iam::aws:policy/${name}`;

function flatten(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const [[name, of] = []] = Object.entries(value);
  if (name === 'Ref') return `<${of}>`;
  if (name === 'Fn::GetAtt') return `<${of.join('.')}>`;
  if (name === 'Fn::Join') return of[1].map(flatten).join(of[0]);
  return flatten(of);
}
