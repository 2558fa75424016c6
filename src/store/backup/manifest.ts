import { z } from 'zod'

/** What stands first in a backup: how the rest of it is read. */
export const manifest = z.object({
  format: z.literal('handslag-backup'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The migrations that the tables have been through, in order. */
  migrations: z.array(z.object({ name: z.string(), digest: z.string() })),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
  /** Digests of every stored file. */
  files: z.array(z.string()),
})

export type Manifest = z.infer<typeof manifest>
export type BackedUpTable = Manifest['tables'][number]

export const manifestName = 'manifest.json'
export const jobsName = 'jobs.json'
export const tableName = (table: string) => `tables/${table}.copy`
export const fileName = (sha256: string) => `files/${sha256}`

/** Jobs that had not run: what graphile-worker needs to take them up again. */
export const waitingJobs = z.array(
  z.object({
    name: z.string(),
    payload: z.json(),
    key: z.string().nullable(),
    run_at: z.string(),
  }),
)

export type WaitingJob = z.infer<typeof waitingJobs>[number]
