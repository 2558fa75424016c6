/** How long, in milliseconds, whoever asks the database waits. Without it there is no end. */
export type Patience = {
  /** For one statement. */
  statement: number
  /** Of that, behind others who hold what it needs. */
  lock: number
  /** For the next statement of a transaction that has been begun. */
  idle: number
  /** For any answer at all: longer than the statement may take, since this is for a server that says nothing. */
  answer: number
}

/** For somebody who looks at a page. Its slowest statement takes far less, also over a large register. */
export const patienceOfPages: Patience = { statement: 30_000, lock: 10_000, idle: 60_000, answer: 35_000 }

/** For jobs, which go through whole tables and may wait for each other. */
export const patienceOfJobs: Patience = { statement: 600_000, lock: 60_000, idle: 600_000, answer: 620_000 }

/** For whoever asks only whether the database answers. */
export const patienceOfHealth: Patience = { statement: 4000, lock: 2000, idle: 5000, answer: 5000 }

/** As part of the options that a connection begins with, so that they cost no question of their own. */
export function optionsOf({ statement, lock, idle }: Patience): string {
  return ` -c statement_timeout=${statement} -c lock_timeout=${lock} -c idle_in_transaction_session_timeout=${idle}`
}
