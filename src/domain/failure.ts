/**
 * Why a document gave no figures at all. The four kinds are told apart everywhere: the network failed, the
 * provider refused, the answer has a wrong shape, or it is well-formed and cannot be true.
 */
export type FeedFailure = Readonly<{ document: string }> &
  (
    | Readonly<{ kind: 'unreachable'; cause: 'network' | 'timeout' }>
    | Readonly<{ kind: 'refused'; status: number }>
    | Readonly<{ kind: 'wrongShape'; problem: ShapeProblem; detail: string }>
    | Readonly<{ kind: 'implausible'; problem: 'lostRows' | 'noUsableRow'; rowCount: number; before: number }>
  );

export type ShapeProblem =
  | 'empty'
  | 'html'
  | 'truncated'
  | 'notJson'
  | 'charset'
  | 'tooLarge'
  | 'forbiddenKey'
  | 'newerContract'
  | 'otherFeed'
  | 'missingColumns'
  | 'providerError'
  | 'schema';

/** The one error a feed throws; `failure` says what happened in terms the screen can put into words. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly failure: FeedFailure;

  constructor(failure: FeedFailure) {
    super(`${failure.document}: ${failure.kind}`);
    this.failure = failure;
  }
}
