import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnAccount } from 'aws-cdk-lib/aws-apigateway';
import { WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { acknowledge, managedPolicyFinding } from './acknowledgements.ts';
import { accessLog } from './logs.ts';
import type { ServiceFunction } from './service-function.ts';

/** Path of the socket on the front door. It is the name of the stage, so that CloudFront can pass it on as it is. */
export const socketPath = 'socket';

/** The WebSocket API that tells open inbox pages of changes. */
export class InboxSocket extends Construct {
  readonly host: string;
  /** Where functions post to pages. */
  readonly endpoint: string;
  /** The right to post to any open page. */
  readonly postArn: string;
  private readonly api: WebSocketApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new WebSocketApi(this, 'Api', { routeSelectionExpression: '$request.body.action' });
    const stage = new WebSocketStage(this, 'Stage', {
      webSocketApi: this.api,
      stageName: socketPath,
      autoDeploy: true,
      throttle: { rateLimit: 200, burstLimit: 500 },
      accessLogSettings: accessLog(this),
    });
    stage.node.addDependency(this.logRole());
    this.host = `${this.api.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`;
    this.endpoint = `https://${this.host}/${socketPath}`;
    this.postArn = Stack.of(this).formatArn({
      service: 'execute-api',
      resource: this.api.apiId,
      resourceName: `${socketPath}/POST/@connections/*`,
    });
    acknowledge(this, 'helloInsideSocket');
  }

  serve(routes: readonly string[], { function: handler }: ServiceFunction): void {
    for (const key of routes) {
      this.api.addRoute(key, { integration: new WebSocketLambdaIntegration(`${key.slice(1)}Integration`, handler) });
    }
  }

  /**
   * Unlike an HTTP API, a WebSocket API cannot log before the account has a role for it. The role stays when the stack
   * goes: other APIs of the account may log with it by then.
   */
  private logRole(): CfnAccount {
    const logPolicy = 'service-role/AmazonAPIGatewayPushToCloudWatchLogs';
    const role = new Role(this, 'LogRole', {
      assumedBy: new ServicePrincipal('apigateway.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(logPolicy)],
    });
    role.applyRemovalPolicy(RemovalPolicy.RETAIN);
    const account = new CfnAccount(this, 'LogAccount', { cloudWatchRoleArn: role.roleArn });
    account.applyRemovalPolicy(RemovalPolicy.RETAIN);
    acknowledge(role, 'accountWideLogRole', [managedPolicyFinding(logPolicy)]);
    return account;
  }
}
