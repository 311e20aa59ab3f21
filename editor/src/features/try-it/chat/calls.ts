import { networkProblem, problemFrom } from '../../../app/api-problem.ts';
import type { Outcome } from './frames.ts';
import type { Visitor } from './visitors.ts';

const addressOf = (conversationId: string): string => `/local/try/${encodeURIComponent(conversationId)}`;

export const eventsAddress = (conversationId: string): string => `${addressOf(conversationId)}/events`;

interface Said {
  readonly messageId: string;
  readonly text: string;
  readonly language: string;
  readonly customer: Visitor['customer'];
}

export const sendMessage = (conversationId: string, said: Said): Promise<Outcome> =>
  request('POST', `${addressOf(conversationId)}/messages`, said);

export const askForPerson = (conversationId: string, asked: Omit<Said, 'text'>): Promise<Outcome> =>
  request('POST', `${addressOf(conversationId)}/ask-for-person`, asked);

export const stopWaiting = (conversationId: string): Promise<Outcome> =>
  request('DELETE', `${addressOf(conversationId)}/handoff`);

/** @throws {ApiProblem} for every failure, a lost connection included */
async function request(method: string, url: string, body?: unknown): Promise<Outcome> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch (error) {
    throw networkProblem(error);
  }
  if (!response.ok) throw await problemFrom(response);
  return (await response.json()) as Outcome;
}
