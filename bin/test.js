import { launch } from './launch.js'

launch('scripts/test.ts', process.argv.slice(2), { withDev: true })
