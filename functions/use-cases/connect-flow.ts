import * as z from 'zod';
import type { MessageAnswer } from '../../shared/api/message-operations.ts';
import { customer, messageInput } from '../../shared/conversation/message.ts';
import { DependencyError } from '../../shared/errors.ts';
import { hashText } from '../../shared/hash.ts';
import type { Channel } from '../../shared/settings/channel.ts';
import { type EvaluateDeps, evaluateMessage } from './evaluate-message.ts';

/**
 * What a contact flow sends to a Lambda function.
 * @see https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html
 */
export const contactFlowEvent = z.object({
  Name: z.literal('ContactFlowEvent'),
  Details: z.object({
    ContactData: z.object({
      ContactId: z.string(),
      InitialContactId: z.string().optional(),
      LanguageCode: z.string().optional(),
      CustomerEndpoint: z.object({ Address: z.string(), Type: z.string() }).nullish(),
      Attributes: z.record(z.string(), z.string()).nullish(),
    }),
    /** Set in the block that calls us: `text`, and if known `role`, `confidence`, `intent`, `turn`. */
    Parameters: z.record(z.string(), z.string()).nullish(),
  }),
});
export type ContactFlowEvent = z.infer<typeof contactFlowEvent>;

/** Marks a conversation whose customer is on the line now. */
export const liveCallAttribute = 'connectContactId';

/** Connect reads a flat map of strings at `$.External`. */
export type FlowAnswer = Readonly<Record<string, string>>;

/** Connect gives up after 8 seconds; whoever has not answered by then gets this instead. */
const patienceMs = 6_500;

/** What a flow can always do: bring the caller to a person. */
export const safeAnswer: FlowAnswer = {
  ok: 'false',
  decision: 'escalate',
  say: 'One moment please, a person will take over from here.',
};

/** Decides about what a caller said, in time. A failure never leaves the caller with nobody: it hands over. */
export async function answerContactFlow(deps: EvaluateDeps, event: ContactFlowEvent): Promise<FlowAnswer> {
  const late = deps.clock.sleep(patienceMs).then(() => safeAnswer);
  const answered = decide(deps, event).catch((error: unknown) => {
    deps.logger.error('Contact flow failed', { contactId: event.Details.ContactData.ContactId, cause: String(error) });
    return safeAnswer;
  });
  return Promise.race([answered, late]);
}

async function decide(deps: EvaluateDeps, { Details }: ContactFlowEvent): Promise<FlowAnswer> {
  const { channels, queues } = await deps.configuration.live();
  const channel = channels.find(({ kind }) => kind === 'voice');
  if (!channel) throw new DependencyError('There is no voice channel: add one in the settings.');
  const answer = await evaluateMessage(deps, {
    conversationId: conversationOf(Details),
    input: toInput(Details),
    channel,
  });
  const queue = queues.find(({ id }) => id === answer.handoff?.queue);
  return toFlowAnswer(answer, channel, queue?.connectQueueId);
}

const conversationOf = ({ ContactData }: ContactFlowEvent['Details']): string =>
  `connect-${ContactData.InitialContactId ?? ContactData.ContactId}`;

function toInput({ ContactData, Parameters }: ContactFlowEvent['Details']) {
  const { text = '', role = 'customer', confidence, intent, turn } = Parameters ?? {};
  // Who withholds the number calls as “anonymous”, and some by a SIP address.
  const phone = customer.shape.phone.safeParse(ContactData.CustomerEndpoint?.Address).data;
  return messageInput.parse({
    // Connect tries a slow function again: the same words in the same turn are the same message.
    messageId: `${ContactData.ContactId}:${turn ?? hashText(`${role} ${text}`).slice(0, 16)}`,
    role,
    text,
    ...(confidence && { confidence: Number(confidence) }),
    ...(intent && { intent }),
    ...(ContactData.LanguageCode && { language: ContactData.LanguageCode }),
    ...(phone && { customer: { id: phone, phone } }),
    attributes: { [liveCallAttribute]: ContactData.ContactId },
  });
}

function toFlowAnswer(
  { decision, control, reason, say, choices, handoff }: MessageAnswer,
  channel: Channel,
  connectQueueId?: string,
): FlowAnswer {
  const answer = {
    ok: 'true',
    channel: channel.id,
    decision,
    control,
    say: say?.text,
    // For the flow to read out after `say`; the caller answers in words.
    choices: choices?.map(({ label }) => label).join(', '),
    reason: reason?.code,
    reasonText: reason?.text,
    handoffId: handoff?.id,
    queue: handoff?.queue,
    connectQueueId,
    waitMaxMinutes: handoff?.wait && String(Math.round(handoff.wait.maxSeconds / 60)),
  };
  return Object.fromEntries(
    Object.entries(answer).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
