import { handslag } from './start/parts-of-handslag.ts'
import { run } from './start/run.ts'

process.exit(await run(process.env, handslag))
