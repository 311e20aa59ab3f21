import { BatonError, ValidationError } from '../../shared/errors.ts';

/** Most that a body may weigh, in bytes of UTF-8. */
export const maxBodyBytes = 256 * 1_024;
const maxDepth = 32;

export class TooLargeError extends BatonError {
  readonly code = 'too-large';
}

/**
 * Reads a JSON body.
 * @throws {TooLargeError} over 256 kB
 * @throws {ValidationError} for what is no JSON, nests deeper than 32 levels, holds half a surrogate pair, or has a member
 * called `__proto__`
 */
export function parseJsonBody(body: string | undefined, isBase64Encoded: boolean): unknown {
  const text = isBase64Encoded ? Buffer.from(body ?? '', 'base64').toString('utf8') : (body ?? '');
  if (Buffer.byteLength(text) > maxBodyBytes) throw new TooLargeError('The body is over 256 kB: send less at once.');
  const value = parse(text);
  const mistake = whyNotPlain(value);
  if (mistake) throw new ValidationError('The body is not acceptable.', [mistake], 'invalid-json');
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ValidationError(
      'The body is not JSON: send “Content-Type: application/json” and a JSON object.',
      [],
      'invalid-json',
    );
  }
}

/** Goes through the value without recursion, so that nothing deep can exhaust the stack. */
function whyNotPlain(root: unknown): { path: string; message: string } | undefined {
  const left: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: root, path: '', depth: 0 },
  ];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path, depth } = next;
    // Half a character does not survive storing: what is read would be another text than what was checked.
    if (typeof value === 'string' && !value.isWellFormed()) return { path, message: 'must be well-formed Unicode' };
    if (value === null || typeof value !== 'object') continue;
    if (depth >= maxDepth) return { path, message: `must not nest deeper than ${maxDepth} levels` };
    for (const [key, member] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      // Such a member could end up as the prototype of an object that somebody copies.
      if (key === '__proto__') return { path: at, message: 'must not have a member of this name' };
      left.push({ value: member, path: at, depth: depth + 1 });
    }
  }
  return undefined;
}
