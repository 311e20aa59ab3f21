import { ConnectClient, StartTaskContactCommand } from '@aws-sdk/client-connect';
import { DependencyError } from '../../../shared/errors.ts';
import type { CallBack, CallCentre } from '../../ports/outside.ts';

export class ConnectCallCentre implements CallCentre {
  private readonly client: ConnectClient;
  private readonly instanceId: string;
  private readonly taskFlowId: string;

  constructor(instanceId: string, taskFlowId: string, client = new ConnectClient({})) {
    this.client = client;
    this.instanceId = instanceId;
    this.taskFlowId = taskFlowId;
  }

  async startCallBack({
    token,
    name,
    description,
    link,
    attributes,
  }: CallBack): Promise<{ readonly contactId: string }> {
    try {
      const { ContactId } = await this.client.send(
        new StartTaskContactCommand({
          InstanceId: this.instanceId,
          ContactFlowId: this.taskFlowId,
          // Connect keeps the token for a week: a second try within it answers with the contact of the first.
          ClientToken: token,
          Name: name,
          Description: description,
          References: { handoff: { Type: 'URL', Value: link } },
          Attributes: { ...attributes },
        }),
      );
      return { contactId: ContactId ?? '' };
    } catch (error) {
      throw new DependencyError('Amazon Connect did not take the task.', { cause: error });
    }
  }
}
