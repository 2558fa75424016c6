import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { readDescription } from '../../src/cli/setup/read.ts'
import { setUp } from '../../src/cli/setup/set-up.ts'
import { readShipped } from '../../src/cli/setup/shipped.ts'
import { type OfficialKey, officials } from '../../src/demo/people.ts'
import type { PersonId } from '../../src/domain/actor.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { listPublicBodies, listUnits } from '../../src/store/bodies/public-body.ts'
import { currentRulebook } from '../../src/store/bodies/rulebook-version.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import { verifyAll } from '../../src/store/case/verify.ts'
import { findPersonByEmail } from '../../src/store/people/person.ts'
import { anApp, type TestApp } from '../support/app.ts'
import { actorOf } from '../support/journey.ts'
import { anActivePartnership } from '../support/journey-active.ts'

const address = (key: string) => `${key.toLowerCase()}@solnas.example`
const keys = Object.keys(officials) as OfficialKey[]

/** What the municipality writes in its file: its own board, calendar, series and people, on the national rulebook. */
const description = `
key: solnas-omsorg
name: Omsorgsnämnden i Solnäs
shortName: Solnäs
organisationNumber: 899992-0013
municipalityCode: "0184"
email: iop@solnas.example
phone: 08-123 456 00
rulebook: nationell
theme: handslag
from: 2022-01-01
boards:
  - name: Omsorgsnämnden
    casePrefix: oms
    registryPattern: "OMN {year}/{number:4}"
    meetingYears:
      - { year: 2027, memoStopDaysBefore: 21, dispatchDaysBefore: 9, days: [01-29, 04-22, 09-23, 12-16] }
units:
  - { name: Stabsenheten, kind: staffUnit }
  - name: Omsorgsavdelningen
    kind: department
    coreService: true
    units:
      - { name: Enheten för unga, kind: unit, coreService: true }
people:
${keys.map((key) => `  - { name: "${officials[key].name}", email: ${address(key)}, roles: [${officials[key].role}]${unitOf(key)} }`).join('\n')}
`

function unitOf(key: OfficialKey): string {
  const of: Partial<Record<OfficialKey, string>> = {
    ...{ departmentHead: 'Omsorgsavdelningen', coordinator: 'Enheten för unga' },
    ...{ unitHead: 'Enheten för unga', deputyUnitHead: 'Enheten för unga' },
  }
  return of[key] === undefined ? '' : `, unit: ${of[key]}`
}

describe('a municipality of its own, beside the others', () => {
  let app: TestApp
  let third: Pick<TestApp, 'db' | 'place'>
  before(async () => {
    app = await anApp({ at: '2026-11-02T09:00:00Z' })
    const read = readDescription(description, await readShipped())
    if ('faults' in read) assert.fail(JSON.stringify(read.faults))
    const at = new Date('2026-11-02T09:00:00Z')
    const outcome = await setUp(app.db, read, { preview: false, change: false, endMissing: false, at })
    if ('faults' in outcome) assert.fail(JSON.stringify(outcome.faults))
    third = await placed()
  })
  after(() => app.close())

  const as = (key: OfficialKey) => app.as({ email: address(key) })

  /** The cases of the tests are taken by the people of this municipality. */
  async function placed(): Promise<typeof third> {
    const bodies = await listPublicBodies(app.db)
    const body = bodies.find(({ key }) => key === 'solnas-omsorg') ?? assert.fail('not set up')
    const people = await Promise.all(
      keys.map(async (key) => [key, (await findPersonByEmail(app.db, address(key)))?.id] as const),
    )
    const [unit] = (await listUnits(app.db, body.id, { coreService: true })).filter(
      ({ name }) => name === 'Enheten för unga',
    )
    const { body: folder, version } = await currentRulebook(app.db, body.rulebook)
    const place = {
      ...app.place,
      ...{ bodyId: body.id, boardId: body.boards[0]?.id ?? assert.fail('no board') },
      units: { ...app.place.units, youth: unit?.id ?? assert.fail('no unit') },
      officials: Object.fromEntries(people) as Record<OfficialKey, PersonId>,
      rulebook: { folder, version },
    }
    return { db: app.db, place }
  }

  test('chooses its own names and rules by the pages, one person writing and another deciding', async () => {
    const label = {
      labelSv: 'Partnerskapskontoret',
      definiteSv: 'partnerskapskontoret',
      reason: 'Vårt namn.',
    }
    const english = { labelEn: 'The partnership office', definiteEn: 'the partnership office' }
    const rules =
      'duties:\n  - id: first-meeting\n    source: vår anvisning\n    reading: { sv: Tre veckor., en: Three weeks. }\n    within: { weeks: 3, of: initiativeReceived }\n'
    for (const [page, typed] of [
      ['roll-staffUnit', { ...label, ...english }],
      ['regelbok', { rulebook: 'nationell', ownRules: rules }],
    ] as const) {
      const draft = await (await (await as('admin')).get(`/forvaltning/${page}`)).submit(
        'Spara utkastet',
        typed,
      )
      assert.deepEqual(draft.problems, [])
      await (await (await as('staff')).get(`/forvaltning/${page}`)).submit('Ta i bruk')
    }
    const about = (await app.another().get('/om-iop?namnd=solnas-omsorg')).document
    const source = about.querySelector('.process-picture img')?.getAttribute('src') ?? ''
    assert.match(decodeURIComponent(source), /nationell@\d+\.\d+\.\d+\+[0-9a-f]{8}/)
    assert.equal((await app.another().get('/om-iop?namnd=jarva')).status, 200)
  })

  test('brings its first case from the idea to the signed agreement, in its own registry', async () => {
    third = await placed()
    const number = await anActivePartnership(third, {})
    assert.equal(number, 'oms-2026-0001')
    const today = plainDate('2027-09-01')
    const by = await actorOf(third, 'staff', today)
    const { partnership, status } = await getCaseFile(app.db, by, { number, today })
    assert.deepEqual([partnership.registryNumber, status.open], ['OMN 2026/0001', true])
    app.setTime('2027-09-01T09:00:00Z')
    const page = await (await as('staff')).get(`/arende/${number}/regelverk`)
    assert.match(page.text, /med Omsorgsnämnden i Solnäs egna regler från 2 november 2026/)
    assert.match((await (await as('staff')).get(`/arende/${number}`)).text, /[Pp]artnerskapskontoret/)
    assert.equal((await (await app.as('staff')).get(`/arende/${number}`)).status, 404)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })
})
