import { Annotations, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { routes, schedules, sockets, subscriptions } from '../functions/topology.ts';
import { Alarms } from './alarms.ts';
import type { DeploymentConfig } from './config.ts';
import { ContactCentre } from './contact-centre.ts';
import type { DataStack } from './data-stack.ts';
import { EventRoute } from './event-routes.ts';
import { FrontDoor } from './front-door.ts';
import { PublicApi } from './http-api.ts';
import { Timer } from './schedules.ts';
import { serviceFunctions } from './service-functions.ts';
import { EditorClient } from './sign-in.ts';
import { InboxSocket } from './socket-api.ts';

export interface RuntimeStackProps extends StackProps {
  readonly config: DeploymentConfig;
  readonly data: DataStack;
  /** Holds a folder for each function, as `functions/build.ts` makes it. */
  readonly functionsFolder: string;
}

/** What runs: the doors, the functions behind them, the bus between them, and who is told when one fails. */
export class RuntimeStack extends Stack {
  readonly frontDoor: FrontDoor;
  readonly editorClient: EditorClient;

  constructor(scope: Construct, id: string, { config, data, functionsFolder, ...props }: RuntimeStackProps) {
    super(scope, id, { description: 'Baton: functions, API, event bus and front door', ...props });
    const { deployment, connect, mailFrom, comprehendRegion, bedrockModelArns } = config;
    const alarms = new Alarms(this, 'Alarms', { email: config.alarmEmail });
    const bus = new EventBus(this, 'Bus', { eventBusName: deployment });
    const api = new PublicApi(this, 'Api', { alarms });
    const socket = new InboxSocket(this, 'Socket');
    this.frontDoor = new FrontDoor(this, 'FrontDoor', {
      apiHost: api.host,
      socketHost: socket.host,
      signInOrigins: [`https://cognito-idp.${this.region}.${this.urlSuffix}`, data.accounts.signInUrl],
      web: config.web,
    });
    const { publicUrl } = this.frontDoor;
    this.editorClient = new EditorClient(this, 'EditorClient', { pool: data.accounts.pool, publicUrl });

    const running = serviceFunctions(this, {
      folder: functionsFolder,
      environment: {
        CONVERSATIONS_TABLE: data.tables.conversations.tableName,
        CONFIGURATION_TABLE: data.tables.configuration.tableName,
        EVENT_BUS: bus.eventBusName,
        TOKEN_ISSUER: data.accounts.issuer,
        TOKEN_AUDIENCE: this.editorClient.clientId,
        SOCKET_ENDPOINT: socket.endpoint,
        MAIL_FROM: mailFrom,
        CONNECT_INSTANCE_ID: connect?.id,
        CONNECT_TASK_FLOW_ID: connect?.taskFlowId,
        PUBLIC_URL: publicUrl,
        RETENTION_DAYS: String(config.retentionDays),
        SIGNAL_PROVIDERS: signalProvidersOf(config),
      },
      granted: { tables: data.tables, bus, socket, mailFrom, connect, comprehendRegion, bedrockModelArns },
      alarms,
    });

    api.serve(routes, running);
    socket.serve(sockets.routes, running[sockets.function]);
    for (const subscription of subscriptions) {
      const consumer = running[subscription.function];
      new EventRoute(this, `On-${subscription.name}`, { subscription, bus, consumer, deployment, alarms });
    }
    for (const schedule of schedules) {
      const target = running[schedule.function];
      new Timer(this, `Every-${schedule.name}`, { schedule, target, deployment, alarms });
    }
    if (connect) new ContactCentre(this, 'ContactCentre', { instance: connect, answers: running['connect-flow'] });
    else this.without('voice', 'no call-backs are started: set -c connectInstanceArn=<arn> -c connectTaskFlowId=<id>');
    if (!mailFrom) this.without('mail', 'no mail is sent: set -c mailFrom=<address verified in SES>');
    new CfnOutput(this, 'PublicUrl', { value: publicUrl });
  }

  private without(part: string, means: string): void {
    Annotations.of(this).addWarningV2(`baton:without-${part}`, means);
  }
}

/** Those whose rights the deployment gives; nothing where it gives none. */
function signalProvidersOf({ comprehendRegion, bedrockModelArns }: DeploymentConfig): string | undefined {
  const names = [...(comprehendRegion ? ['comprehend'] : []), ...(bedrockModelArns ? ['bedrock'] : [])];
  return names.join(' ') || undefined;
}
