import { launch } from './launch.js'

launch('src/main.ts', [], { env: { DEMO: '1' } })
