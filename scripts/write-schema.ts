import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { freshDatabase } from '../test/support/database.ts'
import { schemaText } from './generate-schema.ts'

// Writes src/store/schema.ts anew. Run it after a change in db/migrations.
const { db, close } = await freshDatabase()
writeFileSync('src/store/schema.ts', await schemaText(db))
await close()
execFileSync('biome', ['format', '--write', 'src/store/schema.ts'])
