import { launch } from './launch.js'
import { serverMemory } from './server-memory.js'

const { flags, env } = serverMemory
launch('src/main.ts', [], { flags, env: { ...env, DEMO: '1' } })
