import { launch } from './launch.js'
import { serverMemory } from './server-memory.js'

const args = process.argv.slice(2)
launch('src/cli.ts', args, args[0] === 'serve' ? serverMemory : {})
