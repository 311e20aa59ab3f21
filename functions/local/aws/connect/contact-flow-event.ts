import type { ConnectContactFlowEvent } from 'aws-lambda';
import { arn } from '../account.ts';

/** What a flow needs to know of a call that comes in. */
export interface IncomingCall {
  readonly contactId: string;
  /** In E.164, such as `+4930123456`; a caller may withhold it. */
  readonly customerNumber?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the flow block that invokes the function passes to it. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * What a contact flow of Amazon Connect sends to a Lambda function.
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html
 */
export function contactFlowEvent(call: IncomingCall): ConnectContactFlowEvent {
  return {
    Name: 'ContactFlowEvent',
    Details: {
      ContactData: {
        Attributes: { ...call.attributes },
        Channel: 'VOICE',
        ContactId: call.contactId,
        CustomerEndpoint: call.customerNumber ? { Address: call.customerNumber, Type: 'TELEPHONE_NUMBER' } : null,
        InitialContactId: call.contactId,
        InitiationMethod: 'INBOUND',
        InstanceARN: arn('connect', 'instance/00000000-0000-4000-8000-000000000000'),
        PreviousContactId: call.contactId,
        Queue: null,
        SystemEndpoint: { Address: '+15550100', Type: 'TELEPHONE_NUMBER' },
        MediaStreams: { Customer: { Audio: null } },
      },
      Parameters: { ...call.parameters },
    },
  };
}
