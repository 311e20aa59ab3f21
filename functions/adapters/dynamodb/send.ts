import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DependencyError } from '../../../shared/errors.ts';

/** Runs a request; what DynamoDB cannot do becomes our error. */
export async function sent<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw new DependencyError('The database did not answer as it should.', { cause: error });
  }
}

/** Runs a conditional write. @returns false when its condition did not hold: somebody else was first */
export async function won(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw new DependencyError('The database did not answer as it should.', { cause: error });
  }
}
