/** One thing that is wrong with an input: where, and what to do about it. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** The few errors that Baton throws on purpose; `functions/http/error-to-response.ts` maps each to a reply. */
export abstract class BatonError extends Error {
  abstract readonly code: string;
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The input breaks the contract. */
export class ValidationError extends BatonError {
  readonly code: string;
  readonly issues: readonly Issue[];
  constructor(message: string, issues: readonly Issue[] = [], code = 'invalid-input') {
    super(message);
    this.issues = issues;
    this.code = code;
  }
}

/** Nobody has shown who they are, or what they showed does not hold. */
export class UnauthorizedError extends BatonError {
  readonly code = 'not-signed-in';
}

/** Known, but not allowed to do this. */
export class ForbiddenError extends BatonError {
  readonly code = 'not-allowed';
}

/** Absent, or not this caller's: both are answered alike. */
export class NotFoundError extends BatonError {
  readonly code = 'not-found';
}

/** A lost race or a stale revision; the caller reads again. `current` tells what stands now. */
export class ConflictError extends BatonError {
  readonly code: string;
  readonly current: Readonly<Record<string, unknown>>;
  constructor(message: string, current: Readonly<Record<string, unknown>> = {}, code = 'conflict') {
    super(message);
    this.current = current;
    this.code = code;
  }
}

/** Understood, but not possible as asked: the same id with another body, a workflow that has errors. */
export class UnprocessableError extends BatonError {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  constructor(code: string, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** AWS or a channel's provider failed; trying again may help. */
export class DependencyError extends BatonError {
  readonly code = 'dependency-failed';
}

/** Our own mistake. */
export class InvariantError extends BatonError {
  readonly code = 'internal-error';
}
