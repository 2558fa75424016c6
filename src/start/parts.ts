import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { FileStore } from '../outside/files/port.ts'
import type { Db } from '../store/db.ts'
import type { Fetch } from './listen.ts'

/** What a part of the product is given when it starts. */
export type Deps = {
  db: Db
  /** The database's address, for parts that need a connection of their own. */
  url: string
  config: Config & { secret: string }
  clock: () => Date
  files: FileStore
  log: Logger
}

/** The parts of the product, in the order they start. */
export type Parts = {
  /** Fills tables that are still empty with what ships with the product, or with the demonstration. */
  fill(deps: Deps): Promise<void>
  /** Begins to work through the jobs; gives what stops it. */
  jobs(deps: Deps): Promise<() => Promise<void>>
  web(deps: Deps): Promise<{ fetch: Fetch }>
  /** Goes on in the background when the web answers; gives what stops it. */
  afterwards(deps: Deps): () => Promise<void>
}
