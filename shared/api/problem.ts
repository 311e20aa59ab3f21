import * as z from 'zod';

/**
 * How every failure is answered.
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export const problemDetails = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** Stable, for programs. */
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type ProblemDetails = z.infer<typeof problemDetails> & Readonly<Record<string, unknown>>;
