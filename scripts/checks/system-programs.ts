import type { Check } from './check.ts'
import { runProgram } from './program.ts'

/** What npm cannot bring, and the Debian package that does. `.ci/run` installs the same ones. */
const programs = { pdfinfo: 'poppler-utils', pdfsig: 'poppler-utils', openssl: 'openssl' }
const libraries = { 'libnss3.so': 'libnss3', 'libnspr4.so': 'libnspr4', 'libexpat.so.1': 'libexpat1' }

/** One line that says which are missing. In CI that is a failure; elsewhere the tests that need them say so. */
export const systemPrograms: Check = {
  name: 'System programs',
  async run() {
    const missing = [...new Set([...(await missingPrograms()), ...(await missingLibraries())])]
    if (missing.length === 0) return { passed: 1, failed: 0, output: '' }
    const output = `Missing, install with: apt-get install ${missing.join(' ')}`
    return process.env.CI ? { passed: 0, failed: 1, output } : { passed: 0, failed: 0, output }
  },
}

async function missingPrograms(): Promise<string[]> {
  const found = await Promise.all(
    Object.entries(programs).map(async ([program, debian]) => {
      const { code } = await runProgram('/bin/sh', ['-c', `command -v ${program}`])
      return code === 0 ? [] : [debian]
    }),
  )
  return found.flat()
}

async function missingLibraries(): Promise<string[]> {
  if (process.platform !== 'linux') return []
  const { code, output } = await runProgram('/sbin/ldconfig', ['-p'])
  if (code !== 0) return []
  return Object.entries(libraries).flatMap(([file, debian]) =>
    output.includes(`\t${file} `) ? [] : [debian],
  )
}
