import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fail, installWhatIsMissing, pinnedNode, root } from './install.js'

/**
 * Runs a TypeScript file of the project on the pinned Node, hands signals on and ends as it ends. The open channel
 * tells the program when this launcher is killed.
 */
export function launch(file, args, { env = {}, flags = [], withDev = false } = {}) {
  installWhatIsMissing({ withDev })
  const child = spawn(
    pinnedNode(),
    [...flags, '--import', import.meta.resolve('./loader.js'), join(root, file), ...args],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...env },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`Node i node_modules går inte att starta: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)))
}
