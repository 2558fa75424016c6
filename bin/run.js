import { launch } from './launch.js'

const [file, ...args] = process.argv.slice(2)
launch(file, args, { withDev: true })
