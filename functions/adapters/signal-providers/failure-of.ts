import { ProviderError } from '../../ports/signal-provider.ts';

interface SdkError {
  readonly name?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** What an error of the SDK means for the message: each is told by its name where it has one, else by its status. */
export function toProviderError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  const { name = '', $metadata } = (error ?? {}) as SdkError;
  const status = $metadata?.httpStatusCode ?? 0;
  if (/Abort|Timeout/.test(name)) return new ProviderError('late', 'No answer in time.', { cause: error });
  if (status === 429 || /Throttl|TooManyRequests|ServiceQuota/.test(name))
    return new ProviderError('throttled', 'The provider has no room.', { cause: error });
  if (status === 401 || status === 403 || /AccessDenied|UnrecognizedClient|ExpiredToken/.test(name))
    return new ProviderError('refused', 'The provider may not be asked.', { cause: error });
  if (error instanceof SyntaxError) return new ProviderError('unreadable', 'The answer is no JSON.', { cause: error });
  return new ProviderError('failed', 'The provider failed.', { cause: error });
}
