import { isJsonObject } from '../json.ts';

export interface ConnectAnswer {
  /** A status from 200 to 299 lets the connection open. */
  readonly status: number;
  /** The subprotocol that the function chose. */
  readonly protocol?: string;
}

/** Reads what the function said to `$connect`; API Gateway takes an answer without a status for a failure. */
export function readConnectAnswer(answer: unknown): ConnectAnswer {
  if (!isJsonObject(answer) || typeof answer.statusCode !== 'number') return { status: 500 };
  const headers = isJsonObject(answer.headers) ? answer.headers : {};
  const protocol = Object.entries(headers).find(([name]) => name.toLowerCase() === 'sec-websocket-protocol')?.[1];
  return { status: answer.statusCode, ...(typeof protocol === 'string' && { protocol }) };
}
