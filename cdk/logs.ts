import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { type IAccessLogSettings, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/** Keeps what is written for three months. Logs hold ids and reasons, never what a customer said. */
export function keepLogs(scope: Construct, id: string): LogGroup {
  return new LogGroup(scope, id, { retention: RetentionDays.THREE_MONTHS, removalPolicy: RemovalPolicy.DESTROY });
}

/** One line per call: the route, never the path or the query, since those name conversations and customers. */
export function accessLog(scope: Construct): IAccessLogSettings {
  return {
    destination: new LogGroupLogDestination(keepLogs(scope, 'AccessLog')),
    format: AccessLogFormat.custom(
      JSON.stringify({
        at: '$context.requestTime',
        requestId: '$context.requestId',
        ip: '$context.identity.sourceIp',
        route: '$context.routeKey',
        status: '$context.status',
        latencyMs: '$context.integrationLatency',
        error: '$context.integrationErrorMessage',
      }),
    ),
  };
}
