import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import { acknowledgements } from '../../cdk/acknowledgements.ts';
import { define, everything, functionsByName, type Properties, resources, synthesise } from './synthesised.ts';

const plain = synthesise();
const full = synthesise(everything);

describe('configuration', () => {
  test('nothing has to be set', () => {
    const { Variables } = functionsByName(plain.runtime)['notify-email']?.Environment ?? {};
    expect(Variables).toMatchObject({ RETENTION_DAYS: '365' });
    expect(Variables).not.toHaveProperty('MAIL_FROM');
  });

  test('what is not set is named, with what does not work without it', () => {
    const warnings = define()
      .app.synth()
      .stacks.flatMap(({ messages }) => messages);
    const texts = warnings.map(({ entry }) => String(entry.data)).join('\n');
    expect(texts).toContain('no mail is sent: set -c mailFrom=');
    expect(texts).toContain('no call-backs are started: set -c connectInstanceArn=');
  });

  test('a call centre may call the function that answers its contact flows', () => {
    expect(Object.values(resources(full.runtime, 'AWS::Connect::IntegrationAssociation'))).toMatchObject([
      { InstanceId: everything.connectInstanceArn, IntegrationType: 'LAMBDA_FUNCTION' },
    ]);
  });

  test.each([
    [{ mailFrom: 'nobody' }, 'mailFrom: must be an email address'],
    [{ retentionDays: 'some' }, 'retentionDays: must be a whole number of days'],
    [{ deployment: 'Baton!' }, 'deployment: must be lower-case letters, digits and hyphens'],
    [
      { connectInstanceArn: everything.connectInstanceArn },
      'Set both of connectInstanceArn and connectTaskFlowId, or neither.',
    ],
    [{ webDomain: 'desk.example.com' }, 'Set both of webDomain and webCertificateArn, or neither.'],
  ])('%o is refused by name', (context, message) => {
    expect(() => define(context)).toThrow(message);
  });

  test('two deployments fit into one account', () => {
    const { data, runtime, web } = define({ deployment: 'baton-trial' });
    expect([data, runtime, web].map(({ stackName }) => stackName)).toEqual([
      'baton-trial-data',
      'baton-trial-runtime',
      'baton-trial-web',
    ]);
  });
});

describe('front door', () => {
  const [distribution] = Object.values(resources(plain.runtime, 'AWS::CloudFront::Distribution'));
  const { DefaultCacheBehavior, CacheBehaviors } = distribution?.DistributionConfig ?? {};

  test('serves the app, the API and the socket from one origin', () => {
    expect(CacheBehaviors.map(({ PathPattern }: Properties) => PathPattern)).toEqual(['/assets/*', '/v1/*', '/socket']);
    expect(Object.values(resources(plain.runtime, 'AWS::ApiGatewayV2::Api')).some((api) => api.CorsConfiguration)).toBe(
      false,
    );
  });

  test('lets a page load from its own origin only, and call nothing else but the sign-in', () => {
    const [policy] = Object.values(resources(plain.runtime, 'AWS::CloudFront::ResponseHeadersPolicy'));
    const headers = policy?.ResponseHeadersPolicyConfig.SecurityHeadersConfig;
    const csp = headers.ContentSecurityPolicy.ContentSecurityPolicy['Fn::Join'][1]
      .map((part: unknown) => (typeof part === 'string' ? part : '<>'))
      .join('');
    expect(csp).toContain("default-src 'none'; script-src 'self';");
    expect(csp).toContain("connect-src 'self' https://cognito-idp.<>.<> https://<>.auth.<>.amazoncognito.com;");
    expect(csp).not.toContain('*');
    expect(headers.StrictTransportSecurity).toMatchObject({ AccessControlMaxAgeSec: 63_072_000 });
    for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors]) {
      expect(behaviour.ResponseHeadersPolicyId).toBeDefined();
    }
  });

  test.each([
    ['/', '/index.html'],
    ['/inbox', '/index.html'],
    ['/conversations/call.7', '/index.html'],
    ['/config.json', '/config.json'],
    ['/favicon.svg', '/favicon.svg'],
  ])('answers %s with %s', (uri, file) => {
    const [pages] = Object.values(resources(plain.runtime, 'AWS::CloudFront::Function'));
    expect(runInNewContext(`(${pages?.FunctionCode})`)({ request: { uri } })).toEqual({ uri: file });
  });

  test('keeps its files to itself', () => {
    for (const bucket of Object.values(resources(plain.runtime, 'AWS::S3::Bucket'))) {
      expect(Object.values(bucket.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    }
    const statements = Object.values(resources(plain.runtime, 'AWS::S3::BucketPolicy')).flatMap(
      ({ PolicyDocument }) => PolicyDocument.Statement as Properties[],
    );
    const readers = statements.filter(({ Effect, Action }) => Effect === 'Allow' && Action === 's3:GetObject');
    expect(readers.map(({ Principal }) => Principal)).toEqual([{ Service: 'cloudfront.amazonaws.com' }]);
  });

  test('tells the app where everything is', () => {
    const config = assets(full.outdir, 'config.json').map((text) => JSON.parse(text));
    expect(config).toMatchObject([
      { apiUrl: 'https://desk.example.com', socketUrl: 'wss://desk.example.com/socket', local: false },
    ]);
    expect(Object.keys(config[0])).toEqual(['apiUrl', 'socketUrl', 'issuer', 'clientId', 'local']);
  });
});

test('source maps stay at home', () => {
  expect(assets(full.outdir, 'index.mjs.map')).toEqual([]);
});

test('CloudFormation finds nothing wrong, as far as it can be asked offline', { timeout: 60_000 }, () => {
  expect(() => define(everything, { checked: true }).app.synth()).not.toThrow();
});

describe.each([
  ['a plain deployment', {}],
  ['a deployment with everything', everything],
])('%s', (_, context) => {
  const { app } = define(context);
  app.synth();

  test('passes the checks of cdk-nag', () => {
    expect(new AwsSolutionsChecks(app).validateScope(app).violations).toEqual([]);
  });

  test('acknowledges only findings that it really has', () => {
    const checks = new AwsSolutionsChecks(app);
    Object.defineProperty(checks, 'isAcknowledged', { value: () => false });
    const found = new Set(checks.validateScope(app).violations.map(({ ruleName }) => ruleName));
    const acknowledged = app.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.keys(data))
      .map((id) => id.replace(/^annotation::/i, ''));
    expect(new Set(acknowledged)).toEqual(found);
  });
});

test('every acknowledgement argues its case', () => {
  for (const { reason } of Object.values(acknowledgements)) expect(reason.split(' ').length).toBeGreaterThan(15);
});

/** The staged assets of this file name. */
function assets(outdir: string, name: string): string[] {
  const folders = readdirSync(outdir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const holding = folders
    .map((folder) => join(outdir, folder.name))
    .filter((folder) => readdirSync(folder).includes(name));
  return holding.map((folder) => readFileSync(join(folder, name), 'utf8'));
}
