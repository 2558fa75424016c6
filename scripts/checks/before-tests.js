import { createRequire } from 'node:module'
import fc from 'fast-check'

// Every run tries the same values, so that none is refused for an unlucky one. Run a file alone to try others.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 2026) })

// What a test waits for may let the process end meanwhile, such as an idle connection: the run ends when its tests have.
setInterval(() => {}, 60_000)

// node:test follows every promise to say which test an error outside of it belongs to: a tenth of the time of tests that
// ask a database. Such an error fails the run all the same. Its hook, on by now, is told to pass promises by.
const { getHookArrays } = createRequire(import.meta.url)('internal/async_hooks')
const [hooksInUse] = getHookArrays()

for (const hook of [...hooksInUse]) {
  const passesPromisesBy = Object.getOwnPropertySymbols(hook).find(isPromiseSwitch)
  if (passesPromisesBy) turnOn(hook, passesPromisesBy)
}

function turnOn(hook, what) {
  hook.disable()
  hook[what] = true
  hook.enable()
}

function isPromiseSwitch({ description }) {
  return description === 'kNoPromiseHook'
}
