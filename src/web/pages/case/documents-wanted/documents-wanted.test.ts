import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { anApp, type TestClient, type Who } from '../../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../../test/support/journey.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getOrganisation } from '../../../../store/bodies/organisation.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { addParty, declareConflict } from '../../../../store/case/case-member.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'

const app = await anApp()
after(() => app.close())
const today = plainDate('2026-11-23')
const organisationId = app.place.organisations.ungasVag

describe('an organisation that hands in its documents', () => {
  test('sees what is missing, hands one in from its phone, and is a step further', async () => {
    const number = await aCase(app)
    const page = await (await app.as('chair')).get(`/arende/${number}/underlag`)
    assert.match(page.text, /5 av 6 saknas.*senast måndag 30 november 2026.*Varför detta datum/)
    const form = await page.follow('Lämna protokoll från det senaste årsmötet')
    const files = [aPdf('protokoll.pdf'), aPdf('bilaga.pdf')]
    const next = await form.submit('Lämna filerna', { files, datedOn: '2026-03-18' })
    assert.match(next.flash ?? '', /vi har tagit emot: Protokoll från det senaste årsmötet/)
    assert.match(next.text, /4 av 6 saknas/)
    assert.match(next.text, /Den är från onsdag 18 mars 2026\..*protokoll\.pdf.*bilaga\.pdf/)
    assert.deepEqual(await lastEntry(number), [
      'in',
      'Ungas väg in (exempelförening)',
      'Protokoll från det senaste årsmötet',
    ])
  })

  test('is asked for a newer one the day after its twelve months, not on the last of them', async () => {
    const number = await aCase(app)
    const chair = await app.as('chair')
    const page = await handIn(chair, number, { datedOn: '2025-11-23' })
    assert.match(page.text, /högst tolv månader gamla när överenskommelsen skrivs under/)
    assert.doesNotMatch(page.text, /Har ni en nyare/)
    const older = await handIn(chair, number, { datedOn: '2025-11-22' })
    assert.match(older.text, /Den är från lördag 22 november 2025\. Har ni en nyare\?/)
  })

  test('types the day as the keys of its phone let it', async () => {
    const page = await handIn(await app.as('chair'), await aCase(app), { datedOn: '20260318' })
    assert.match(page.text, /Den är från onsdag 18 mars 2026/)
  })

  test('can open its files once they have been checked', async () => {
    const number = await aCase(app)
    const chair = await app.as('chair')
    const waiting = await handIn(chair, number, { files: [aPdf('min-revision.pdf')] })
    assert.match(waiting.text, /min-revision\.pdf \(kontrolleras/)
    await app.db
      .updateTable('file')
      .set({ scan_state: 'clean' })
      .where('name', '=', 'min-revision.pdf')
      .execute()
    const page = await chair.get(`/arende/${number}/underlag`)
    assert.match((await page.follow('min-revision.pdf')).html, /^%PDF-1\.7/)
  })

  test('may give something equivalent when it says what', async () => {
    const number = await aCase(app)
    const chair = await app.as('chair')
    const page = await handIn(chair, number, { as: 'equivalent' })
    assert.deepEqual(page.problems, ['Skriv vad det är som ni lämnar i stället.'])
    const next = await handIn(chair, number, { as: 'equivalent', note: 'Intyg från styrelsen' })
    assert.match(next.text, /motsvarande finns.*Intyg från styrelsen/)
  })

  test('may say that there is none, and why; that is registered and counted', async () => {
    const number = await aCase(app)
    const page = await (await app.as('representative')).get(address(number))
    assert.equal((await page.submit('Säg att den inte finns hos oss', { why: '' })).status, 422)
    const next = await page.submit('Säg att den inte finns hos oss', { why: 'Vi är nya.' })
    assert.match(next.text, /4 av 6 saknas.*finns inte hos oss.*Vi är nya\./)
    assert.match((await lastEntry(number))[2] ?? '', /Besked om underlag: Den senaste revisionsberättelsen/)
  })

  test('hands in the same files once, however many times they are pressed', async () => {
    const number = await aCase(app)
    const chair = await app.as('chair')
    await handIn(chair, number)
    const again = await handIn(chair, number)
    assert.match(again.flash ?? '', /hade vi redan/)
    assert.equal((await documentsOf(number)).filter(({ kind }) => kind === 'auditReport').length, 1)
  })

  test('writes its number, which is checked, and keeps what it wrote when it is wrong', async () => {
    const number = await aCase(app)
    const page = await (await app.as('chair')).get(`/arende/${number}/underlag/${organisationId}/uppgifter`)
    const wrong = await page.submit('Spara uppgifterna', {
      number: '899991-0015',
      website: 'https://ny.example',
    })
    assert.equal(wrong.status, 422)
    assert.equal(wrong.valueOf('website'), 'https://ny.example')
    const taken = await page.submit('Spara uppgifterna', { number: '899991-0022' })
    assert.match(taken.problems.join(), /hör redan till en annan organisation/)
    await page.submit('Spara uppgifterna', { website: 'https://ny.example' })
    assert.equal((await getOrganisation(app.db, organisationId)).website, 'https://ny.example/')
    assert.equal((await lastEntry(number))[2], 'Namn och organisationsnummer')
  })

  test('uses with one press what it gave in another case, and only then is it counted', async () => {
    const chair = await app.as('chair')
    await handIn(chair, await aCase(app), { datedOn: '2026-04-01' })
    const number = await aCase(app)
    app.setTime('2026-11-23T10:00:00Z')
    const page = await chair.get(`/arende/${number}/underlag`)
    assert.match(page.text, /5 av 6 saknas.*Ni har redan handlingar som passar här/)
    const staff = await (await app.as('staff')).get(`/arende/${number}/underlag`)
    assert.doesNotMatch(staff.text, /Ni har redan|Använd den/)
    const next = await page.submit('Använd')
    assert.match(next.text, /revision\.pdf.*Fanns sedan tidigare och används även här/)
    assert.doesNotMatch(next.text, /5 av 6 saknas/)
  })
})

describe('a file that cannot be taken', () => {
  const refused: [string, File, RegExp][] = [
    ['empty', new File([], 'tom.pdf'), /”tom\.pdf” är tom/],
    [
      'of a kind we do not take',
      new File(['MZ\u0090'], 'program.exe'),
      /av ett slag som vi inte kan ta emot/,
    ],
    ['named as something else', new File(['hej hopp'], 'bild.png'), /innehåller något annat än namnet säger/],
    ['without its end', new File(['%PDF-1.7\nhalva'], 'halv.pdf'), /saknar sitt slut/],
    ['named with a personal number', aPdf('811218-9876.pdf'), /ser ut som ett personnummer/],
    ['larger than 25 MB', new File([new Uint8Array(25_000_001)], 'stor.pdf'), /större än 25 MB/],
  ]
  for (const [what, file, sentence] of refused)
    test(`because it is ${what} is said so, and nothing of it is kept`, async () => {
      const number = await aCase(app)
      const chair = await app.as('chair')
      const back = await handIn(chair, number, { files: [aPdf(), file], datedOn: '2026-03-02' })
      assert.equal(back.status, 422)
      assert.match(back.problems.join(' '), sentence)
      assert.equal(back.valueOf('datedOn'), '2026-03-02')
      assert.equal((await documentsOf(number)).length, 1)
    })

  test('because there are eleven of them, or none, is said so', async () => {
    const number = await aCase(app)
    const chair = await app.as('chair')
    const eleven = Array.from({ length: 11 }, (_, index) => aPdf(`${index}.pdf`))
    assert.match((await handIn(chair, number, { files: eleven })).problems.join(), /högst 10 filer/)
    assert.match((await handIn(chair, number, { files: [] })).problems.join(), /Välj minst en fil/)
    const ahead = await handIn(chair, number, { datedOn: '2026-11-24' })
    assert.match(ahead.problems.join(), /ligger framåt i tiden/)
  })
})

describe('the staff unit', () => {
  test('marks a document, and the party sees how and why', async () => {
    const number = await aCase(app)
    await handIn(await app.as('chair'), number)
    const page = await (await app.as('staff')).get(address(number))
    const remark = 'Det är fel år.'
    assert.equal((await page.submit('Spara märkningen', { mark: 'missing', remark: '' })).status, 422)
    await page.submit('Spara märkningen', { mark: 'missing', remark })
    const seen = await (await app.as('chair')).get(`/arende/${number}/underlag`)
    assert.match(seen.text, /5 av 6 saknas.*Det är fel år\./)
  })

  test('adds a document on behalf of the party', async () => {
    const number = await aCase(app)
    const page = await (await app.as('staff')).get(address(number))
    const next = await page.submit('Lägg in för Ungas väg in', { files: [aPdf()], datedOn: '2026-03-02' })
    assert.match(next.text, /4 av 6 saknas/)
  })

  test('reminds those who represent the party, of what is missing', async () => {
    const number = await aCase(app)
    const staff = await app.as('staff')
    const page = await (await staff.get(`/arende/${number}/underlag`)).follow('Påminn om det som saknas')
    assert.equal((await page.submit('Skicka påminnelsen', { by: '2026-11-22' })).status, 422)
    await page.submit('Skicka påminnelsen', { by: '2026-11-30' })
    assert.match(
      (await staff.get(`/arende/${number}/underlag/paminnelse`)).text,
      /Ni påminde senast måndag 23/,
    )
    const { history } = await fileOf(number)
    assert.equal(history.events.at(-1)?.type, 'documentsRequested')
  })
})

describe('the documents of a party', () => {
  test('are handed in by itself alone, where there are several', async () => {
    const number = await aCase(app)
    const { partnership } = await fileOf(number)
    const other = app.place.organisations.motesplatsen
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const party = { side: 'party', name: 'Norra mötesplatsen', organisationId: other } as const
    await addParty(app.db, which, { ...party, from: plainDate('2026-11-02') })
    const chair = await app.as('chair')
    const page = await chair.get(`/arende/${number}/underlag`)
    assert.match(page.text, /5 av 6 saknas/)
    assert.ok(page.has('#organisation') && page.has('#organisation-2'))
    assert.equal((await chair.get(`/arende/${number}/underlag/${other}/auditReport`)).status, 404)
  })

  test('are out of reach for other organisations, politicians, and whoever has a conflict of interest', async () => {
    const number = await aCase(app)
    assert.deepEqual(await statusFor('neighbour', number), 404)
    assert.deepEqual(await statusFor('politician', number), 404)
    assert.deepEqual(await statusFor('auditor', number), 404)
    const { partnership } = await fileOf(number)
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const conflict = { personId: app.place.members.chair, ground: 'Släkt', on: today, at: new Date() }
    await declareConflict(app.db, which, conflict)
    assert.deepEqual(await statusFor('chair', number), 404)
    assert.equal((await (await app.as('chair')).get(`/arende/${number}/underlag`)).status, 200)
  })
})

function aPdf(name = 'revision.pdf'): File {
  return new File([`%PDF-1.7\n${name}\n%%EOF\n`], name, { type: 'application/pdf' })
}

const address = (number: string) => `/arende/${number}/underlag/${organisationId}/auditReport`

async function handIn(client: TestClient, number: string, but: Parameters<typeof submitted>[1] = {}) {
  return submitted(await client.get(address(number)), but)
}

function submitted(page: Awaited<ReturnType<TestClient['get']>>, but: Record<string, string | File[]>) {
  return page.submit('Lämna filerna', { files: [aPdf()], datedOn: '2026-03-18', ...but })
}

async function fileOf(number: string) {
  return getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
}

async function documentsOf(number: string) {
  return listDocuments(app.db, (await fileOf(number)).partnership.id)
}

async function lastEntry(number: string) {
  const entry = (await listRegistryEntries(app.db, (await fileOf(number)).partnership.id)).at(-1)
  return [entry?.direction, entry?.correspondent, entry?.subject]
}

async function statusFor(who: Who, number: string): Promise<number> {
  return (await (await app.as(who)).get(address(number))).status
}
