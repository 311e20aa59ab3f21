import { expect, test } from 'vitest';
import { contactFlowEvent } from '../../../functions/local/aws/connect/contact-flow-event.ts';

test('an incoming call is told to a function as a contact flow does', () => {
  const event = contactFlowEvent({
    contactId: 'c-1',
    customerNumber: '+4930123456',
    attributes: { language: 'de' },
    parameters: { step: 'greeting' },
  });
  expect(event.Name).toBe('ContactFlowEvent');
  expect(event.Details.Parameters).toEqual({ step: 'greeting' });
  expect(event.Details.ContactData).toMatchObject({
    ContactId: 'c-1',
    InitialContactId: 'c-1',
    Channel: 'VOICE',
    InitiationMethod: 'INBOUND',
    CustomerEndpoint: { Address: '+4930123456', Type: 'TELEPHONE_NUMBER' },
    Attributes: { language: 'de' },
  });
});

test('a caller may withhold the number', () => {
  const { ContactData: contact } = contactFlowEvent({ contactId: 'c-1' }).Details;
  expect([contact.CustomerEndpoint, contact.Attributes]).toEqual([null, {}]);
});
