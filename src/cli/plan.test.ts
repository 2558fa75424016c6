import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { run } from './plan.ts'

describe('handslag plan', () => {
  test('prints the example as JSON and nothing else', async () => {
    const { code, data, faults } = await plan([example])
    assert.deepEqual([code, faults], [0, []])
    const { duties, gapGuard } = JSON.parse(data)
    assert.equal(duties[0].id, 'first-meeting')
    assert.deepEqual(gapGuard, {
      latest: '2030-02-28',
      meeting: { date: '2030-02-14', memoStop: '2030-01-24', dispatch: '2030-02-06' },
    })
  })
  test('plans under the national rulebook too', async () => {
    assert.equal((await plan([await file({ ...whole, rulebook: 'nationell' })])).code, 0)
  })
  test('reads a file that begins with a byte order mark', async () => {
    assert.equal((await plan([await file(`\uFEFF${JSON.stringify(whole)}`)])).code, 0)
  })

  test('says how it is used without a file, and with two', async () => {
    assert.deepEqual(await plan([]), refused('Skriv: handslag plan FIL.json'))
    assert.deepEqual(await plan([example, example]), refused('Skriv: handslag plan FIL.json'))
  })
  test('says that a file cannot be read', async () => {
    for (const path of ['/finns/inte.json', folder]) {
      assert.deepEqual(await plan([path]), refused(`${path}: Filen finns inte eller går inte att läsa.`))
    }
  })
  test('says where a file is not JSON', async () => {
    const path = await file('{\n  "start": 2027-09-01\n}')
    assert.deepEqual(await plan([path]), refused(`${path}: Det här är inte JSON: fel på rad 2, tecken 16.`))
  })
  test('says which rulebooks there are', async () => {
    for (const rulebook of ['finnsinte', '..', '../rulebooks/jarva', '']) {
      const { code, data, faults } = await plan([await file({ ...whole, rulebook })])
      assert.deepEqual([code, data], [2, ''])
      assert.match(faults[0] ?? '', /ska vara någon av .*jarva, nationell\.$/)
    }
  })
  test('says everything that is wrong with the plan', async () => {
    const path = await file({ rulebook: 'jarva', start: '2027-13-01', finish: 1 })
    const { code, faults } = await plan([path])
    assert.equal(code, 2)
    assert.equal(faults.length, 3)
    assert.ok(faults.every((fault) => fault.startsWith(`${path}: `)))
  })
})

const example = new URL('../../docs/api/plan.example.json', import.meta.url).pathname
const whole = { rulebook: 'jarva', start: '2027-09-01', end: '2030-05-31' }
let folder = ''

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handslag-plan-'))
})
after(() => rm(folder, { recursive: true }))

async function plan(args: string[]) {
  const written = { data: '', faults: [] as string[] }
  const code = await run(args, {
    good: (text) => {
      written.data += text
    },
    bad: (text) => written.faults.push(text),
  })
  return { code, ...written }
}

async function file(content: object | string): Promise<string> {
  const path = join(folder, 'plan.json')
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function refused(fault: string) {
  return { code: 2, data: '', faults: [fault] }
}
