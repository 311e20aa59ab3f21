import { join } from 'node:path';
import { DefaultStackSynthesizer, Stack, type StackProps } from 'aws-cdk-lib';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct } from 'constructs';
import { acknowledge, managedPolicyFinding, resourceFinding } from './acknowledgements.ts';
import type { DataStack } from './data-stack.ts';
import { keepLogs } from './logs.ts';
import type { RuntimeStack } from './runtime-stack.ts';

export interface WebStackProps extends StackProps {
  readonly data: DataStack;
  readonly runtime: RuntimeStack;
  /** The built web app. */
  readonly editorFolder: string;
}

/** The files of the web app, apart from what serves them: releasing a new editor touches nothing else. */
export class WebStack extends Stack {
  constructor(scope: Construct, id: string, { data, runtime, editorFolder, ...props }: WebStackProps) {
    super(scope, id, { description: 'Baton: the files of the web app', ...props });
    const { frontDoor, editorClient } = runtime;
    // The files of earlier releases stay: a page that is open goes on loading its own parts.
    const into = { destinationBucket: frontDoor.bucket, prune: false, logGroup: keepLogs(this, 'CopyLog') };

    const hashed = new BucketDeployment(this, 'HashedFiles', {
      ...into,
      sources: [Source.asset(join(editorFolder, 'assets'), { exclude: ['*.map'] })],
      destinationKeyPrefix: 'assets',
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
    });
    const pages = new BucketDeployment(this, 'Pages', {
      ...into,
      sources: [
        Source.asset(editorFolder, { exclude: ['assets', '*.map'] }),
        Source.jsonData('config.json', {
          apiUrl: frontDoor.publicUrl,
          socketUrl: frontDoor.socketUrl,
          issuer: data.accounts.issuer,
          clientId: editorClient.clientId,
          local: false,
        }),
      ],
      // Asked for anew each time, so that a release shows at once and CloudFront needs no invalidation.
      cacheControl: [CacheControl.noCache()],
    });
    // A page must not name files that are not there yet.
    pages.node.addDependency(hashed);
    this.acknowledgeCopier(runtime.exportValue(frontDoor.bucket.bucketArn));
  }

  /** Both deployments share one function of the CDK, the only thing here that has a role. */
  private acknowledgeCopier(bucketArn: string): void {
    const assets = `arn:${this.partition}:s3:::cdk-${DefaultStackSynthesizer.DEFAULT_QUALIFIER}-assets-${this.account}-${this.region}`;
    const actions = ['Abort*', 'DeleteObject*', 'GetBucket*', 'GetObject*', 'List*'];
    acknowledge(this, 'copierRuntime');
    acknowledge(this, 'copierRole', [managedPolicyFinding('service-role/AWSLambdaBasicExecutionRole')]);
    acknowledge(this, 'copierRights', [
      ...actions.map((action) => `Action::s3:${action}`),
      resourceFinding(this, `${assets}/*`),
      resourceFinding(this, `${bucketArn}/*`),
    ]);
  }
}
