import { type JsonObject, parseJsonObject } from './json.ts';

/** An error that the AWS SDK on the other side turns into its own class of the same name. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Fits both of the SDK's JSON protocols: one reads the code from the body, the other from the header. */
export function errorResponse(error: WireError): Response {
  return Response.json(
    { __type: error.code, message: error.message, Message: error.message },
    { status: error.status, headers: { 'x-amzn-errortype': error.code } },
  );
}

/** @throws {WireError} where the body is no JSON object */
export function parseJson(body: string): JsonObject {
  const value = parseJsonObject(body);
  if (!value) throw new WireError(400, 'SerializationException', 'The body of the request is not a JSON object');
  return value;
}
