import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { describe, test } from 'node:test'
import { variableNames } from './config/environment.ts'
import { readConfig } from './config.ts'

const production = {
  PUBLIC_URL: 'https://iop.example.se/',
  HANDSLAG_SECRET: 'x'.repeat(32),
  SMTP_URL: 'smtp://127.0.0.1:2525',
  HANDSLAG_MAIL_FROM: 'IOP <iop@example.se>',
}

describe('the environment', () => {
  test('is described, every name of it, to those who operate it', async () => {
    const described = await readFile('docs/operations.md', 'utf8')
    assert.deepEqual(
      variableNames.filter((name) => !described.includes(`| \`${name}\` |`)),
      [],
    )
  })

  test('has every name that is described', async () => {
    const described = await readFile('docs/operations.md', 'utf8')
    const named = new Set(described.match(/HANDSLAG_[A-Z_]+/g))
    assert.deepEqual([...named.difference(new Set<string>(variableNames))], [])
  })

  test('of the demo needs nothing but DEMO', () => {
    const config = readable({ DEMO: '1' })
    assert.equal(config.port, 3000)
    assert.equal(config.host, '127.0.0.1')
  })

  test('counts an empty value as not given', () => {
    assert.equal(readable({ DEMO: '1', PORT: '' }).port, 3000)
  })

  test('loses the slash after the public address', () => {
    assert.equal(readable(production).publicUrl, 'https://iop.example.se')
  })

  for (const [name, value] of [
    ['PORT', '70000'],
    ['PORT', '3e3'],
    ['DEMO', 'yes'],
    ['PUBLIC_URL', 'https://iop.example.se/start'],
    ['DATABASE_URL', 'mysql://x'],
    ['HANDSLAG_JOBS', '-1'],
    ['HANDSLAG_METRICS', 'everyone'],
    ['HANDSLAG_METRICS', '127.0.0.1:99999'],
    ['HANDSLAG_CLAMD', 'clamd'],
    ['HANDSLAG_CLAMD', '127.0.0.1:99999'],
    ['SMTP_URL', 'smtp://'],
    ['HANDSLAG_COLOUR', 'blue'],
    ['HANDSLAG_TIMESTAMP_URL', 'tidsstämpel'],
    ['HANDSLAG_SEAL_KEY', 'seal.pem'],
    ['HANDSLAG_BODY_SEALS', 'jarva=seal.pem'],
  ] as const) {
    test(`refuses ${name}=${value} with a line that names it`, () => {
      assert.match(faults({ DEMO: '1', [name]: value }).join(), new RegExp(`^${name} `))
    })
  }

  for (const clamd of ['127.0.0.1:3310', '[::1]:3310', '/run/clamav/clamd.sock']) {
    test(`finds the virus scanner at ${clamd}`, () => {
      assert.equal(readable({ DEMO: '1', HANDSLAG_CLAMD: clamd }).clamd, clamd)
    })
  }

  for (const service of ['OPENID', 'SIGNING'])
    test(`takes the settings of ${service} together or not at all`, () => {
      const all = {
        [`HANDSLAG_${service}_ISSUER`]: 'https://login.example.se',
        [`HANDSLAG_${service}_CLIENT`]: 'handslag',
        [`HANDSLAG_${service}_SECRET`]: 'hemligt',
      }
      readable({ DEMO: '1', ...all })
      for (const name of Object.keys(all))
        assert.match(faults({ DEMO: '1', ...all, [name]: undefined }).join(), /hör ihop: ange alla tre/)
    })

  test('never repeats a value that may hold a password', () => {
    assert.doesNotMatch(faults({ DEMO: '1', SMTP_URL: 'http://me:hemligt@post' }).join(), /hemligt/)
  })

  for (const name of Object.keys(production)) {
    test(`of production needs ${name}`, () => {
      assert.match(faults({ ...production, [name]: undefined }).join(), new RegExp(`^${name} saknas`))
    })
  }

  test('of production needs https, save on the machine itself', () => {
    assert.equal(faults({ ...production, PUBLIC_URL: 'http://iop.example.se' }).length, 1)
    assert.equal(readable({ ...production, PUBLIC_URL: 'http://127.0.0.1:3000' }).demo, false)
  })

  test('keeps the demo on the machine itself unless told otherwise', () => {
    assert.match(faults({ DEMO: '1', HOST: '0.0.0.0' }).join(), /HANDSLAG_ALLOW_REMOTE_DEMO/)
    assert.equal(readable({ DEMO: '1', HOST: '0.0.0.0', HANDSLAG_ALLOW_REMOTE_DEMO: '1' }).host, '0.0.0.0')
  })
})

function readable(env: Record<string, string | undefined>) {
  const outcome = readConfig(env)
  assert.ok(outcome.ok, outcome.ok ? '' : outcome.reason.join('\n'))
  return outcome.value
}

function faults(env: Record<string, string | undefined>): string[] {
  const outcome = readConfig(env)
  return outcome.ok ? [] : outcome.reason
}
