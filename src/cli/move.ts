import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { diskFiles } from '../outside/files/disk.ts'
import { openDatabase } from '../store/postgres/open-database.ts'
import type { Schema } from '../store/schema.ts'
import { writeBackup } from './backup.ts'
import { restoreBackup } from './restore.ts'
import { report } from './verify.ts'
import { withInstallation } from './with-database.ts'

/**
 * `handslag move URL`: everything to another, empty PostgreSQL, from the embedded server or from one's own. What is there
 * already stays as it is until somebody removes it; the files stay where they are, as both databases name them alike.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [target, ...others] = args
  if (target === undefined || others.length > 0 || !isPostgres(target)) {
    process.stderr.write('Skriv: handslag move postgresql://användare:lösenord@server/databas\n')
    return 2
  }
  return withInstallation((_db, { url, varDir }) => moveTo(target, { url, varDir }), { alone: true })
}

async function moveTo(target: string, { url, varDir }: { url: string; varDir: string }): Promise<number> {
  const now = new Date()
  const files = diskFiles(join(varDir, 'files'))
  const path = join(varDir, `flytt-${now.getTime()}.zip`)
  try {
    await writeBackup({ url, files, path, now })
    const { tables } = await restoreBackup({ url: target, path, files })
    process.stderr.write(
      `${tables.length} tabeller är flyttade. Filerna ligger kvar i ${join(varDir, 'files')}.\n`,
    )
  } finally {
    await rm(path, { force: true })
  }
  const db = openDatabase<Schema>(target)
  const code = await report(db, join(varDir, 'files')).finally(() => db.destroy())
  if (code === 0)
    process.stderr.write(
      'Klart. Ange den nya adressen i DATABASE_URL före nästa start. Den gamla databasen är orörd: ta bort den när du har sett att allt är på plats, och starta inte på den igen.\n',
    )
  return code
}

function isPostgres(target: string): boolean {
  return URL.canParse(target) && ['postgresql:', 'postgres:'].includes(new URL(target).protocol)
}
