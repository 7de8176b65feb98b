import { FeedError, type FeedFailure } from '#src/domain/failure.ts';

/** The failure a call ends in; an error when it does not fail, or fails in another way. */
export async function failureOf(call: () => unknown): Promise<FeedFailure> {
  try {
    await call();
  } catch (error) {
    if (error instanceof FeedError) return error.failure;
    throw error;
  }
  throw new Error('the document was read without a failure');
}
