import { handOverJobs } from '../store/orders/hand-over-jobs.ts'
import type { JobDeps } from './deps.ts'

const secondsBetween = 10

/**
 * Hands over the orders that a process left behind when it ended between its commit and the queue: now, and every few
 * seconds until `stop`.
 */
export function sweepOrders({ db, log }: Pick<JobDeps, 'db' | 'log'>): { stop(): void } {
  const sweep = () =>
    handOverJobs(db).catch(({ message }: Error) =>
      log.warn({ error: message }, 'Ordered jobs wait for the queue'),
    )
  const timer = setInterval(sweep, secondsBetween * 1000)
  void sweep()
  return { stop: () => clearInterval(timer) }
}
