import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../../test/support/app.ts'
import { bringIn, numberIn, original } from '../../../../../../test/support/brought-in.ts'
import { actorOf } from '../../../../../../test/support/journey.ts'
import { plainDate } from '../../../../../kernel/plain-date.ts'
import { listKnownGrants } from '../../../../../store/aid/aid-grant.ts'
import { getCaseFile } from '../../../../../store/case/case-file.ts'
import { verifyAll } from '../../../../../store/case/verify.ts'

const today = plainDate('2026-11-23')
const at = (number: string, ...more: string[]) => ['/arende', number, ...more].join('/')

describe('what was decided and assessed before a partnership was brought in', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: `${today}T09:00:00Z` })
  })
  after(() => app.close())

  const fileOf = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const grantsIn = async (number: string) => {
    const { parties } = (await fileOf(number)).partnership
    const ids = parties.flatMap(({ organisationId }) => organisationId ?? [])
    return (await listKnownGrants(app.db, ids)).map(({ eur, regime, giver }) => [eur, regime, giver])
  }

  async function broughtIn(organisation: string) {
    const email = `${organisation.toLowerCase()}@example.org`
    const number = numberIn(await bringIn(app, { organisation, email }))
    return { number, staff: await app.as('staff'), chair: await app.as({ email }) }
  }

  const granted = {
    ...{ basis: 'general', assessedOn: '2024-11-01', reasons: 'Lokal verksamhet', giver: 'Järva' },
    ...{ on: '2024-12-12', currency: 'eur', eur: '40 000', registered: 'no' },
  }

  test('stands with number and minutes, marked as brought in, for both sides and in the trace', async () => {
    const { number, staff, chair } = await broughtIn('Ett')
    const form = await (await staff.get(at(number, 'infort'))).follow('För in uppgifter om beslutet')
    const page = await form.submit('För in uppgifterna', { number: 'RIN 2024/311-7', files: [original()] })
    assert.match(page.text, /Infört i efterhand.*21 november 2024, § 201.*RIN 2024\/311-7/)
    const theirs = await chair.get(at(number, 'infort'))
    assert.equal((await theirs.follow('Protokoll från nämndens beslut')).status, 200)
    const trace = await staff.get(at(number, 'sparning'))
    assert.match(trace.text, /Nämndens beslut om överenskommelsen \(infört i efterhand\).*nämnden, § 201/)
    assert.match(trace.text, /Protokoll från nämndens beslut \(infört i efterhand\)/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('counts as earlier aid, once however often it is stated, and not when it was none', async () => {
    const { number, staff } = await broughtIn('Två')
    const form = async () => (await staff.get(at(number, 'infort'))).follow('För in uppgifter om statsstödet')
    const page = await (await form()).submit('För in uppgifterna', granted)
    assert.match(page.text, /Försumbart stöd.*40 000,00 euro beviljat.*Står inte i registret/)
    assert.deepEqual(await grantsIn(number), [[4_000_000, 'general', 'Järva']])
    const later = { ...granted, eur: '41 000', registered: 'yes', registeredOn: '2026-01-10' }
    await (await form()).submit('För in uppgifterna', later)
    assert.deepEqual(await grantsIn(number), [[4_100_000, 'general', 'Järva']])
    assert.match((await staff.get(at(number, 'statsstod', 'tidigare'))).text, /41 000/)
    assert.match((await staff.get(at(number, 'sparning'))).text, /Statsstöd till Två: Försumbart/)
    await (await form()).submit('För in uppgifterna', { basis: 'none', assessedOn: '2024-11-01' })
    assert.deepEqual(await grantsIn(number), [])
  })

  test('is refused with a sentence when something is missing or lies ahead', async () => {
    const { number, staff } = await broughtIn('Tre')
    const decision = await staff.get(at(number, 'infort', 'beslut'))
    assert.deepEqual((await decision.submit('För in uppgifterna')).problems, [
      'Skriv ett diarienummer eller välj en fil.',
    ])
    const aid = await staff.get(at(number, 'infort', 'stod'))
    assert.deepEqual((await aid.submit('För in uppgifterna', { assessedOn: '2024-11-01' })).problems, [
      'Välj vad det bedömdes som.',
    ])
    const wrong = { ...granted, on: '2027-01-01', registered: 'yes' }
    const page = await aid.submit('För in uppgifterna', wrong)
    assert.ok(page.problems.includes('Skriv vilken dag stödet registrerades.'))
    assert.equal(page.problems.length, 2)
    assert.equal(page.valueOf('eur'), '40 000')
  })

  test('asks for the day of the decision first, where nobody has said it', async () => {
    const { organisation, email } = { organisation: 'Fyra', email: 'fyra@example.org' }
    const number = numberIn(await bringIn(app, { organisation, email, decidedOn: '', paragraph: '' }))
    const page = await (await app.as('staff')).get(at(number, 'infort', 'beslut'))
    assert.match(page.text, /Skriv först vilken dag nämnden beslutade/)
    assert.doesNotMatch(
      (await (await app.as('staff')).get(at(number, 'sparning'))).text,
      /infört i efterhand/,
    )
  })

  test('is put down by the administration alone', async () => {
    const { number, chair } = await broughtIn('Fem')
    const politician = await app.as('politician')
    for (const who of [chair, politician])
      for (const noun of ['beslut', 'stod'])
        assert.equal((await who.get(at(number, 'infort', noun))).status, 404, noun)
  })
})
