import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'

const home = '/mitt/organisation'
const statutes = `${home}/handlingar/statutes`
const auditReport = `${home}/handlingar/auditReport`
const today = plainDate('2026-11-23')

describe('the papers that an organisation keeps', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  test('are put in without a case, by whoever represents it, and no body has them', async () => {
    const page = await (await app.as('representative')).get(home)
    const form = await page.follow('Stadgar')
    const kept = await form.submit('Spara hos oss', { files: [aPdf('stadgar.pdf')], datedOn: '2019-03-18' })
    assert.match(kept.flash ?? '', /Sparat hos er: Stadgar/)
    assert.match(kept.text, /Den är från måndag 18 mars 2019\..*stadgar\.pdf/)
    assert.match((await (await app.as('chair')).get(home)).text, /Stadgar\s*✓?\s*aktuell\s*2019-03-18\s*–/)
    assert.equal(await used(), 0)
  })

  test('are read by its own people alone', async () => {
    await scanned()
    const page = await (await app.as('chair')).get(statutes)
    const file = /href="([^"]+)"[^>]*>stadgar\.pdf/.exec(page.html)?.[1] ?? ''
    assert.match((await page.follow('stadgar.pdf')).html, /^%PDF-1\.7/)
    for (const who of ['staff', 'neighbour', 'auditor', 'admin', 'politician'] as const)
      assert.equal((await (await app.as(who)).get(file)).status, 404, who)
    assert.doesNotMatch((await (await app.as('neighbour')).get(statutes)).text, /stadgar\.pdf/)
    assert.equal((await (await app.as('staff')).get(statutes)).status, 404)
  })

  test('are handed in in a case with one press, registered there as received', async () => {
    await keep({ datedOn: '2026-04-01' })
    const number = await aCase(app)
    const chair = await app.as('chair')
    const page = await chair.get(`/arende/${number}/underlag`)
    const next = await page.submit(
      'Använd den vi redan har, från onsdag 1 april 2026: Den senaste revisionsberättelsen',
    )
    assert.match(next.flash ?? '', /vi har tagit emot: Den senaste revisionsberättelsen/)
    assert.match(next.text, /4 av 6 saknas/)
    assert.deepEqual(await lastEntry(number), ['in', 'Den senaste revisionsberättelsen'])
    assert.match(
      (await chair.get(auditReport)).text,
      /Järva stadsdelsnämnd\s*Där finns\s*den här|Järva stadsdelsnämnd\s*den här/,
    )
    assert.match((await chair.get(home)).text, /revisionsberättelsen\s*✓?\s*aktuell.*Järva stadsdelsnämnd/)
  })

  test('are not offered the day after they have grown too old, and that is said', async () => {
    const number = await aCase(app)
    const chair = await app.as('chair')
    const offered = async () => (await chair.get(`/arende/${number}/underlag`)).text
    await keep({ datedOn: '2025-11-23' })
    assert.match(await offered(), /Använd den vi redan har, från söndag 23 november 2025/)
    await keep({ datedOn: '2025-11-22' })
    assert.match(await offered(), /är från lördag 22 november 2025\. Den är för gammal här\./)
    assert.doesNotMatch(await offered(), /Använd den vi redan har, från lördag/)
  })

  test('stay as they are when a body marks what it was given', async () => {
    await keep({ datedOn: '2026-05-01' })
    const number = await aCase(app)
    const chair = await app.as('chair')
    await (await chair.get(`/arende/${number}/underlag`)).submit(
      'Använd den vi redan har, från fredag 1 maj 2026: Den senaste revisionsberättelsen',
    )
    const organisation = app.place.organisations.ungasVag
    const staff = await (await app.as('staff')).get(`/arende/${number}/underlag/${organisation}/auditReport`)
    await staff.submit('Spara märkningen', { mark: 'missing', remark: 'Sidan två saknas.' })
    assert.match((await chair.get(`/arende/${number}/underlag`)).text, /saknas.*Sidan två saknas\./)
    const own = (await chair.get(auditReport)).text
    assert.match(own, /aktuell.*Den är från fredag 1 maj 2026/)
    assert.doesNotMatch(own, /Sidan två saknas/)
  })

  test('may be taken away while no case has them; the one before it is then the newest', async () => {
    await keep({ datedOn: '2026-06-01' })
    await keep({ datedOn: '2026-06-02' })
    const chair = await app.as('chair')
    const page = await chair.get(auditReport)
    const gone = await page.submit('Ta bort den')
    assert.match(gone.flash ?? '', /borttagen/)
    assert.match(gone.text, /Det här finns hos er.*Den är från måndag 1 juni 2026/)
    const left = await app.db.selectFrom('file').select('id').where('name', '=', '2026-06-02.pdf').execute()
    assert.deepEqual(left, [])
  })

  test('name the cases that go on without them once there is something to use', async () => {
    const number = await aCase(app, { title: 'Kvällskören' })
    const plan = `${home}/handlingar/annualMeetingMinutes`
    const chair = await app.as('chair')
    const empty = await chair.get(plan)
    assert.doesNotMatch(empty.text, /Kvällskören/)
    const kept = await empty.submit('Spara hos oss', { files: [aPdf('m.pdf')], datedOn: '2026-03-01' })
    assert.match(kept.text, /pågående ärenden har den inte.*Kvällskören/)
    assert.ok(kept.has(`a[href="/arende/${number}/underlag"]`))
  })

  test('stay where a case has them', async () => {
    const number = await aCase(app)
    await keep({ datedOn: '2026-07-01' })
    const chair = await app.as('chair')
    const before = await chair.get(auditReport)
    await (await chair.get(`/arende/${number}/underlag`)).submit(
      'Använd den vi redan har, från onsdag 1 juli 2026: Den senaste revisionsberättelsen',
    )
    const said = await before.submit('Ta bort den')
    assert.match(said.flash ?? '', /går inte att ta bort/)
    assert.match(said.text, /Den är från onsdag 1 juli 2026/)
  })

  test('are asked for again in words where the day or the file is wrong, and what was typed stays', async () => {
    const form = await (await app.as('chair')).get(auditReport)
    const ahead = await form.submit('Spara hos oss', {
      files: [aPdf('a.pdf')],
      datedOn: '2026-11-24',
      note: 'Ny',
    })
    assert.equal(ahead.status, 422)
    assert.match(ahead.problems.join(), /ligger framåt i tiden/)
    assert.equal(ahead.valueOf('note'), 'Ny')
    const none = await form.submit('Spara hos oss', { datedOn: '2026-11-20' })
    assert.match(none.problems.join(), /Välj minst en fil/)
    assert.equal((await (await app.as('chair')).get(`${home}/handlingar/finnsInte`)).status, 404)
  })

  test('come in from two colleagues at once, both kept', async () => {
    const both = await Promise.all(
      (['chair', 'representative'] as const).map(async (who) => {
        const form = await (await app.as(who)).get(`${home}/handlingar/activityPlan`)
        return form.submit('Spara hos oss', { files: [aPdf(`${who}.pdf`)], datedOn: '2026-03-01' })
      }),
    )
    assert.deepEqual(
      both.map(({ status }) => status),
      [200, 200],
    )
    assert.match((await (await app.as('chair')).get(`${home}/handlingar/activityPlan`)).text, /En tidigare/)
  })

  let minutes = 0
  /** Each a minute after the one before it. */
  async function keep({ datedOn, who = 'chair' }: { datedOn: string; who?: Who }): Promise<void> {
    minutes += 1
    app.setTime(`2026-11-23T10:${String(minutes).padStart(2, '0')}:00Z`)
    const form = await (await app.as(who)).get(auditReport)
    const kept = await form.submit('Spara hos oss', { files: [aPdf(`${datedOn}.pdf`)], datedOn })
    assert.match(kept.flash ?? '', /Sparat hos er/)
  }

  async function used(): Promise<number> {
    return (await app.db.selectFrom('partnership_organisation_document').selectAll().execute()).length
  }

  async function scanned(): Promise<void> {
    await app.db.updateTable('file').set({ scan_state: 'clean' }).execute()
  }

  async function lastEntry(number: string) {
    const { partnership } = await getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
    const entry = (await listRegistryEntries(app.db, partnership.id)).at(-1)
    return [entry?.direction, entry?.subject]
  }
})

function aPdf(name: string): File {
  return new File([`%PDF-1.7\n${name}\n%%EOF\n`], name, { type: 'application/pdf' })
}
