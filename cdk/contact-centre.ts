import { CfnIntegrationAssociation } from 'aws-cdk-lib/aws-connect';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { ConnectInstance } from './config.ts';
import type { ServiceFunction } from './service-function.ts';

/** Lets the contact flows of one Amazon Connect instance call a function. */
export class ContactCentre extends Construct {
  constructor(
    scope: Construct,
    id: string,
    props: { readonly instance: ConnectInstance; readonly answers: ServiceFunction },
  ) {
    super(scope, id);
    const handler = props.answers.function;
    handler.addPermission('ContactFlows', {
      principal: new ServicePrincipal('connect.amazonaws.com'),
      sourceArn: props.instance.arn,
      sourceAccount: props.instance.arn.split(':')[4] ?? '',
    });
    // Without it, the designer of contact flows does not offer the function.
    new CfnIntegrationAssociation(this, 'Association', {
      instanceId: props.instance.arn,
      integrationType: 'LAMBDA_FUNCTION',
      integrationArn: handler.functionArn,
    });
  }
}
