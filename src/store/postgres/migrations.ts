import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Migration = { name: string; sql: string; digest: string }

export const migrationsFolder = fileURLToPath(new URL('../../../db/migrations', import.meta.url))

/** The migration files in the order they run: by name, which begins with the day and time they were written. */
export async function readMigrations(folder: string = migrationsFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, digest: digest(sql) }
    }),
  )
}

/** One digest for the whole row of migrations: databases made from the same files share it. */
export function digestOfAll(migrations: readonly Migration[]): string {
  return digest(migrations.map((migration) => `${migration.name} ${migration.digest}`).join('\n'))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
