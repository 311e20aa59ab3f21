import { Stack } from 'aws-cdk-lib';
import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { FunctionName, RouteSpec } from '../functions/topology.ts';
import { acknowledge } from './acknowledgements.ts';
import { type Alarms, alarmPeriod } from './alarms.ts';
import { accessLog } from './logs.ts';
import type { ServiceFunction } from './service-function.ts';
import type { ServiceFunctions } from './service-functions.ts';

/**
 * The public API. It is made before the functions that serve it, since some of them have to know its front door.
 * No CORS: the web app calls it through the front door, on its own origin, and channels call it from servers.
 */
export class PublicApi extends Construct {
  readonly host: string;
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string, { alarms }: { readonly alarms: Alarms }) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', { createDefaultStage: false });
    this.host = `${this.api.apiId}.execute-api.${Stack.of(this).region}.${Stack.of(this).urlSuffix}`;
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      // A bound on what a runaway channel can cost; support traffic of ten million messages a month peaks near 50 a second.
      throttle: { rateLimit: 500, burstLimit: 1000 },
      accessLogSettings: accessLog(this),
    });
    alarms.onAny(
      this,
      'ServerErrorsAlarm',
      this.api.metricServerError({ period: alarmPeriod, statistic: 'Sum' }),
      'The API answered with a server error. The log of the function behind the route says why.',
    );
    acknowledge(this, 'authorizedInsideFunctions');
  }

  serve(routes: readonly RouteSpec[], functions: ServiceFunctions): void {
    const integrations = new Map<FunctionName, HttpLambdaIntegration>();
    for (const { method, path, operationId, function: name } of routes) {
      const integration = integrations.get(name) ?? this.integration(name, functions[name]);
      integrations.set(name, integration);
      new HttpRoute(this, operationId, {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(path, HttpMethod[method as keyof typeof HttpMethod]),
        integration,
      });
    }
  }

  private integration(name: FunctionName, { function: handler }: ServiceFunction): HttpLambdaIntegration {
    // One permission for each function: a function's policy is limited to 20 kB, which one for each route would outgrow.
    return new HttpLambdaIntegration(name, handler, { scopePermissionToRoute: false });
  }
}
