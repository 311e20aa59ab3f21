import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { FunctionName, FunctionSpec } from '../functions/topology.ts';
import { type Alarms, alarmPeriod } from './alarms.ts';
import { keepLogs } from './logs.ts';

export interface ServiceFunctionProps {
  readonly name: FunctionName;
  readonly spec: FunctionSpec;
  /** Folder that holds its `index.mjs`. */
  readonly codeFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly statements: readonly PolicyStatement[];
  readonly alarms: Alarms;
}

/** A function of the topology, with a role that may do what its grants say and nothing else. */
export class ServiceFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { name, spec, environment } = props;
    const logGroup = keepLogs(this, 'Log');
    // The managed policy that the CDK would attach allows writing to every log group of the account.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    for (const statement of props.statements) role.addToPolicy(statement);

    this.function = new LambdaFunction(this, 'Function', {
      description: spec.purpose,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(props.codeFolder, { exclude: ['*.map'] }),
      memorySize: spec.memoryMb,
      timeout: Duration.seconds(spec.timeoutSeconds),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // Without the lines that start and end each call: most of the volume, and the metrics say it too.
      systemLogLevelV2: SystemLogLevel.WARN,
      // Tracing stays off: every log line has the ids to follow a message by, and a tracer would weigh more than our code.
      environment: { ...environment, POWERTOOLS_SERVICE_NAME: name },
    });
    props.alarms.onAny(
      this,
      'ErrorsAlarm',
      this.function.metricErrors({ period: alarmPeriod }),
      `${name} failed. Its log says why; what it was given is tried again, or told to the caller.`,
    );
  }
}
