import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { type TableName, type TableSpec, tables } from '../functions/topology.ts';
import { StaffAccounts } from './sign-in.ts';

/** What must outlive every release: the tables and the accounts of the staff. */
export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, TableV2>>;
  readonly accounts: StaffAccounts;

  constructor(scope: Construct, id: string, props: StackProps & { readonly deployment: string }) {
    super(scope, id, {
      description: 'Baton: conversations, configuration and staff accounts',
      ...props,
      terminationProtection: true,
    });
    this.tables = {
      conversations: this.keep('Conversations', tables.conversations),
      configuration: this.keep('Configuration', tables.configuration),
    };
    this.accounts = new StaffAccounts(this, 'StaffAccounts', { deployment: props.deployment });
    // Where the first admin is made.
    new CfnOutput(this, 'StaffPoolId', { value: this.accounts.pool.userPoolId });
  }

  private keep(id: string, { partitionKey, sortKey, ttl, indexes }: TableSpec): TableV2 {
    return new TableV2(this, id, {
      partitionKey: { name: partitionKey, type: AttributeType.STRING },
      sortKey: { name: sortKey, type: AttributeType.STRING },
      billing: Billing.onDemand(),
      // Customers' words lie here: with AWS's key of this account, each use of it can be seen in CloudTrail.
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(ttl && { timeToLiveAttribute: ttl }),
      globalSecondaryIndexes: Object.entries(indexes).map(([indexName, index]) => ({
        indexName,
        partitionKey: { name: index.partitionKey, type: AttributeType.STRING },
        sortKey: { name: index.sortKey, type: AttributeType.STRING },
        projectionType: ProjectionType.KEYS_ONLY,
      })),
    });
  }
}
