import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, type AlarmProps, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

export const alarmPeriod = Duration.minutes(5);

/** One topic that every alarm reports to. */
export class Alarms extends Construct {
  private readonly action: SnsAction;

  constructor(scope: Construct, id: string, { email }: { readonly email?: string | undefined }) {
    super(scope, id);
    const topic = new Topic(this, 'Topic', { enforceSSL: true });
    // The policy above takes the place of the default one, under which the alarms of this account could publish.
    topic.grantPublish(
      new ServicePrincipal('cloudwatch.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (email) topic.addSubscription(new EmailSubscription(email));
    this.action = new SnsAction(topic);
  }

  /** Reports when it happened even once. `means` says what to do about it, for whoever is woken up. */
  onAny(scope: Construct, id: string, metric: IMetric, means: string): void {
    this.add(scope, id, {
      metric,
      alarmDescription: means,
      threshold: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
  }

  /** Reports when it did not happen once in the metric's period. */
  onNone(scope: Construct, id: string, metric: IMetric, means: string): void {
    this.add(scope, id, {
      metric,
      alarmDescription: means,
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }

  private add(scope: Construct, id: string, props: AlarmProps): void {
    const alarm = new Alarm(scope, id, props);
    alarm.addAlarmAction(this.action);
    alarm.addOkAction(this.action);
  }
}
