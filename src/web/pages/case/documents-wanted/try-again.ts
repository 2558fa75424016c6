import { ChangedMeanwhile } from '../../../../domain/thrown.ts'

/**
 * What is added beside whatever others do in the case is decided anew on the newest state of it, a few times, so that
 * nobody has to choose their files once more because a colleague was writing.
 */
export async function tryAgain<Result>(work: () => Promise<Result>, times = 3): Promise<Result> {
  try {
    return await work()
  } catch (thrown) {
    if (times <= 1 || !(thrown instanceof ChangedMeanwhile)) throw thrown
    return tryAgain(work, times - 1)
  }
}
