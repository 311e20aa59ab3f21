import { join } from 'node:path';
import type { Construct } from 'constructs';
import {
  type EnvironmentName,
  type FunctionName,
  type FunctionSpec,
  functions,
  type Grant,
} from '../functions/topology.ts';
import { acknowledge, resourceFinding } from './acknowledgements.ts';
import type { Alarms } from './alarms.ts';
import { type GrantedResources, statementsOf } from './grants.ts';
import { ServiceFunction } from './service-function.ts';

/** What is not configured is left out: a function then fails by the name of it, and its events wait as dead letters. */
export type Environment = Readonly<Record<EnvironmentName, string | undefined>>;

export type ServiceFunctions = Readonly<Record<FunctionName, ServiceFunction>>;

export interface ServiceFunctionsProps {
  /** Holds a folder for each function, as `functions/build.ts` makes it. */
  readonly folder: string;
  readonly environment: Environment;
  readonly granted: GrantedResources;
  readonly alarms: Alarms;
}

/** Every function of the topology, each with the part of the environment and the rights that it asks for. */
export function serviceFunctions(scope: Construct, props: ServiceFunctionsProps): ServiceFunctions {
  const { folder, environment, granted, alarms } = props;
  const statements = statementsOf(granted);
  const made = (Object.entries(functions) as [FunctionName, FunctionSpec][]).map(([name, spec]) => {
    const serviceFunction = new ServiceFunction(scope, name, {
      name,
      spec,
      codeFolder: join(folder, name),
      environment: pick(environment, spec.environment),
      statements: spec.grants.flatMap((grant) => statements[grant]),
      alarms,
    });
    acknowledgeWildcards(serviceFunction, spec.grants, granted);
    return [name, serviceFunction] as const;
  });
  return Object.fromEntries(made) as Record<FunctionName, ServiceFunction>;
}

function pick(environment: Environment, names: readonly EnvironmentName[]): Record<string, string> {
  const given = names.map((name) => [name, environment[name]] as const);
  return Object.fromEntries(given.filter((pair): pair is [EnvironmentName, string] => pair[1] !== undefined));
}

/** The statements that have to end in a wildcard; `acknowledgements.ts` says why. */
function acknowledgeWildcards(made: ServiceFunction, grants: readonly Grant[], granted: GrantedResources): void {
  const { socket, connect, comprehendRegion } = granted;
  if (grants.includes('sockets:push')) acknowledge(made, 'anyOpenPage', [resourceFinding(made, socket.postArn)]);
  if (connect && grants.includes('connect:start'))
    acknowledge(made, 'newContact', [resourceFinding(made, `${connect.arn}/contact/*`)]);
  if (comprehendRegion && grants.includes('comprehend:ask')) acknowledge(made, 'noResource', ['Resource::*']);
}
