import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  FunctionCode,
  FunctionEventType,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  SecurityPolicyProtocol,
  Function as ViewerFunction,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements.ts';
import type { DeploymentConfig } from './config.ts';
import { securityHeaders } from './security-headers.ts';
import { socketPath } from './socket-api.ts';

export interface FrontDoorProps {
  readonly apiHost: string;
  readonly socketHost: string;
  /** Where the web app signs people in. */
  readonly signInOrigins: readonly string[];
  readonly web?: DeploymentConfig['web'] | undefined;
}

/**
 * The one address of a deployment: the web app, the API under `/v1` and the socket, as on a laptop.
 * Being one origin, the app needs no CORS, saves the browser a preflight per call, and may connect nowhere else.
 */
export class FrontDoor extends Construct {
  /** Holds the files of the web app; only CloudFront reads it. */
  readonly bucket: Bucket;
  readonly publicUrl: string;
  readonly socketUrl: string;

  constructor(scope: Construct, id: string, props: FrontDoorProps) {
    super(scope, id);
    const logs = this.logBucket();
    this.bucket = new Bucket(this, 'Files', {
      ...privateBucket,
      serverAccessLogsBucket: logs,
      serverAccessLogsPrefix: 'files/',
    });

    const headers = { responseHeadersPolicy: securityHeaders(this, 'Headers', props.signInOrigins) };
    const files: BehaviorOptions = {
      ...headers,
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
    };
    const live: Omit<BehaviorOptions, 'origin'> = {
      ...headers,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      // API Gateway finds the API by the host name, so that must be its own.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      // A token must never travel in the clear, not even to be told to use HTTPS.
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
    };
    const distribution = new Distribution(this, 'Distribution', {
      defaultBehavior: {
        ...files,
        functionAssociations: [{ function: this.pages(), eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: {
        '/assets/*': files,
        '/v1/*': { ...live, origin: gateway(props.apiHost) },
        [`/${socketPath}`]: { ...live, origin: gateway(props.socketHost) },
      },
      defaultRootObject: 'index.html',
      httpVersion: HttpVersion.HTTP2_AND_3,
      logBucket: logs,
      logFilePrefix: 'visits/',
      ...(props.web && {
        domainNames: [props.web.domain],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', props.web.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
    });
    const host = props.web?.domain ?? distribution.distributionDomainName;
    this.publicUrl = `https://${host}`;
    this.socketUrl = `wss://${host}/${socketPath}`;
    acknowledge(distribution, 'noFirewall');
    acknowledge(distribution, 'workFromAnywhere');
    if (!props.web) acknowledge(distribution, 'hostNameOfCloudFront');
  }

  /** Every address inside the web app is the same page; only the files beside it are what they are called. */
  private pages(): ViewerFunction {
    return new ViewerFunction(this, 'Pages', {
      comment: 'Answers any address of the web app with its page',
      code: FunctionCode.fromInline(`function handler(event) {
  const request = event.request;
  if (!/^\\/[^\\/]+\\.[a-z0-9]+$/.test(request.uri)) request.uri = '/index.html';
  return request;
}`),
    });
  }

  private logBucket(): Bucket {
    return new Bucket(this, 'Logs', {
      ...privateBucket,
      // CloudFront hands its logs over by access control list.
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      // They hold the addresses of people's computers.
      lifecycleRules: [{ expiration: Duration.days(30) }],
    });
  }
}

const privateBucket = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
};

const gateway = (host: string): HttpOrigin =>
  new HttpOrigin(host, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
  });
