import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { takeAnyway } from '../../../../../test/support/journey-board.ts'
import {
  aCaseToSign,
  aSignatory,
  linkTo,
  signAs,
  writeRule,
} from '../../../../../test/support/journey-signing.ts'
import { mailsOf } from '../../../../../test/support/mails.ts'
import { toldOf } from '../../../../../test/support/notices.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { addParty, declareConflict } from '../../../../store/case/case-member.ts'
import { verifyAll } from '../../../../store/case/verify.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { listRegistryEntries } from '../../../../store/papers/registry.ts'
import { addBodyMembership } from '../../../../store/people/membership.ts'
import { addPerson } from '../../../../store/people/person.ts'
import { findSigning } from '../../../../store/signing/signing.ts'

const now = '2027-02-05T09:00:00Z'
const today = plainDate('2027-02-05')
const begin = 'Skicka min länk för underskrift'

describe('the signatures', () => {
  let app: TestApp
  let chairEmail: string
  let directorEmail: string
  before(async () => {
    app = await anApp({ at: now })
    chairEmail = (await actorOf(app, 'chair', today)).email
    directorEmail = (await actorOf(app, 'director', today)).email
  })
  after(() => app.close())

  const at = (number: string, ...more: string[]) => ['/arende', number, 'underskrift', ...more].join('/')
  const caseFile = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const stateOf = async (number: string) => (await caseFile(number)).status.round
  const sign = async (who: Who, number: string, email: string) =>
    signAs(app, await app.as(who), { number, email })

  test('wait for the proof of who signs, which is one press away where the organisation keeps it', async () => {
    const number = await aCaseToSign(app)
    await app.db.deleteFrom('partnership_organisation_document').execute()
    const files = [new File(['Registreringsbevis'], 'bevis.txt')]
    const chair = await app.as('chair')
    const own = await chair.get('/mitt/organisation/handlingar/signatoryProof')
    await own.submit('Spara hos oss', { files, datedOn: '20270110' })
    const proof = await (await chair.get(at(number))).follow('Lämna bevis om firmatecknare')
    await proof.submit('Använd den vi redan har')
    assert.match((await chair.get(at(number))).text, /Skicka min länk för underskrift/)
  })

  test('that have been given lead to the documents of the case', async () => {
    const number = await anActivePartnership(app)
    assert.ok((await (await app.as('chair')).get(at(number))).has(`a[href="/arende/${number}#dokument"]`))
  })

  test('of both parties make the agreement: registered, shared, and bound by the journal', async () => {
    const number = await aCaseToSign(app)
    const first = await sign('chair', number, chairEmail)
    assert.equal(first.flash, 'Din underskrift är registrerad.')
    assert.match(first.text, /Nu väntar vi på Järva stadsdelsnämnd.*Du har skrivit under/)
    assert.equal(await stateOf(number), 'BOARD_APPROVED')
    const last = await sign('director', number, directorEmail)
    assert.match(last.flash ?? '', /Alla har skrivit under/)
    assert.equal(await stateOf(number), 'SIGNED')
    const { partnership } = await caseFile(number)
    const [paper] = await listDocuments(app.db, partnership.id)
    assert.equal(paper?.title, 'Undertecknad överenskommelse med budget')
    assert.deepEqual([paper?.shared, paper?.registered.length], [true, 1])
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('of several public parties make an agreement that each other board receives in its own registry', async () => {
    const { bodyId } = app.place.guest
    const email = 'kulturchef@kultur.example'
    const personId = await addPerson(app.db, { name: 'Kulturchefen', email })
    await addBodyMembership(app.db, { personId, bodyId, role: 'director', from: plainDate('2026-01-01') })
    const number = await aCaseToSign(app)
    const { id, lead } = (await caseFile(number)).partnership
    const party = { side: 'public', name: 'Kulturnämnden', bodyId, from: today } as const
    await addParty(app.db, { partnershipId: id, bodyId: lead.bodyId }, party)
    for (const [who, to] of [
      ['chair', chairEmail],
      ['director', directorEmail],
      [{ email }, email],
    ] as const)
      await sign(who, number, to)
    assert.equal(await stateOf(number), 'SIGNED')
    const { partnership } = await caseFile(number)
    const signed = await app.db
      .selectFrom('signature')
      .select(['function'])
      .where('partnership_id', '=', id)
      .orderBy('event_seq')
      .execute()
    assert.deepEqual(
      signed.slice(1).map((one) => one.function),
      ['stadsdelsdirektör', 'förvaltningschef'],
    )
    const [last] = (await listRegistryEntries(app.db, partnership.id))
      .filter(({ registryNumber }) => registryNumber.startsWith('KUN'))
      .toReversed()
    assert.deepEqual(
      [last?.subject, last?.direction, last?.correspondent],
      ['Undertecknad överenskommelse med budget', 'in', partnership.lead.boardName],
    )
  })

  test('are all on the very PDF whose fingerprint the page says', async () => {
    const number = await aCaseToSign(app)
    const chair = await app.as('chair')
    const page = await chair.get(at(number))
    const pdf = await (await chair.send(at(number, 'text.pdf'), {})).arrayBuffer()
    const said = page.text.replaceAll(/\s/g, '')
    assert.ok(said.includes(digestOf(new Uint8Array(pdf))))
    const { partnership } = await caseFile(number)
    const signing = await findSigning(app.db, partnership.id)
    assert.equal(signing?.shown.hash, digestOf(new Uint8Array(pdf)))
  })

  test('stand on the signature page with function, day, decision and both fingerprints', async () => {
    const number = await aCaseToSign(app)
    await sign('chair', number, chairEmail)
    const done = await sign('director', number, directorEmail)
    const { partnership } = await caseFile(number)
    const signing = await findSigning(app.db, partnership.id)
    const paper = await (await app.as('representative')).get(
      `/arende/${number}/handling/${signing?.finished?.documentNumber}`,
    )
    assert.match(
      paper.text,
      /Fatima Nordin, ordförande.*fredag 5 februari 2027.*Disa Ekström, stadsdelsdirektör/,
    )
    assert.match(paper.text, /Järva stadsdelsnämnd, § 87, fredag 29 januari 2027, diarienummer/)
    const words = paper.text.replaceAll(/\s/g, '')
    assert.ok(words.includes(signing?.textHash ?? 'no') && words.includes(signing?.shown.hash ?? 'no'))
    assert.match(done.text, /Den förseglade filen blir klar inom kort/)
  })

  test('of two who sign jointly: the first alone does not bind, the second does', async () => {
    const treasurer = await aSignatory(app, 'Tove Ek')
    const number = await aCaseToSign(app)
    const others = { [treasurer]: 'treasurer' } as const
    await writeRule(app, { preset: 'chairAndTreasurer', others, at: '2027-02-04T09:00:00Z' })
    const first = await sign('chair', number, chairEmail)
    assert.match(first.text, /Ordförande och kassör tillsammans.*Fatima Nordin.*Tove Ek/)
    assert.equal((await caseFile(number)).history.events.at(-1)?.type, 'signatureAdded')
    await sign('director', number, directorEmail)
    assert.equal(await stateOf(number), 'BOARD_APPROVED')
    await sign({ email: 'tove.ek@ungasvagin.example' }, number, 'tove.ek@ungasvagin.example')
    assert.equal(await stateOf(number), 'SIGNED')
    await writeRule(app, { at: '2027-02-04T10:00:00Z' })
  })

  test('of somebody whom the rule does not name are refused, with why', async () => {
    const other = await aSignatory(app, 'Lo Berg')
    assert.ok(other)
    const number = await aCaseToSign(app)
    const { text } = await (await app.as({ email: 'lo.berg@ungasvagin.example' })).get(at(number))
    assert.match(text, /Det går inte att skriva under just nu.*Du finns inte bland dem som får/)
  })

  test('are not taken on a text that is not the one the board decided on', async () => {
    const number = await aCaseToSign(app, { textHash: 'b2'.repeat(32) })
    const page = await (await app.as('chair')).get(at(number))
    assert.match(page.text, /Det går inte att skriva under just nu.*text/)
    assert.ok(!page.has('main form[action$="/underskrift"]'))
  })

  test('wait for the board’s minutes', async () => {
    const number = await aCaseToSign(app, { minutes: false })
    const { text } = await (await app.as('chair')).get(at(number))
    assert.match(text, /Vänta med underskriften tills nämndens protokoll/)
  })

  test('are not taken from somebody with a conflict of interest, even with a link in hand', async () => {
    const number = await aCaseToSign(app)
    const director = await app.as('director')
    await (await director.get(at(number))).submit(begin)
    const page = await director.get(await linkTo(app.db, directorEmail))
    const { partnership } = await caseFile(number)
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const personId = app.place.officials.director
    await declareConflict(app.db, which, { personId, ground: 'Släktskap', on: today, at: new Date(now) })
    assert.equal((await page.submit('Jag skriver under')).status, 404)
    assert.equal((await caseFile(number)).history.events.at(-1)?.type, 'minutesPublished')
  })

  test('may be declined with reasons, which ends the case for both', async () => {
    const number = await aCaseToSign(app)
    const page = await (await app.as('chair')).get(at(number, 'avstaende'))
    const empty = await page.submit('Avstå från att skriva under', { reasons: ' ', sure: 'ja' })
    assert.deepEqual(empty.problems, ['Skriv varför ni avstår.'])
    const slip = await page.submit('Avstå från att skriva under', { reasons: 'Årsmötet sa nej.' })
    assert.deepEqual(slip.problems, ['Sätt kryss i rutan om ni vill avstå.'])
    assert.match(slip.text, /vill ni att något ändras i texten\? Då behöver ni inte avstå\..*meddelande/s)
    await slip.submit('Avstå från att skriva under', { reasons: 'Årsmötet sa nej.', sure: 'ja' })
    assert.equal(await stateOf(number), 'STANCE_DECLINED')
  })

  test('given before the text went back to the board are void', async () => {
    const number = await aCaseToSign(app)
    await sign('chair', number, chairEmail)
    const back = { reasons: 'En siffra är fel.' }
    await takeAnyway(app, number, { step: 'change-decided-text', by: 'director', on: today, content: back })
    assert.match((await (await app.as('chair')).get(at(number))).text, /inte dags att skriva under än/)
  })

  test('are reminded of by the staff unit, those who remain and nobody else', async () => {
    const number = await aCaseToSign(app)
    await sign('chair', number, chairEmail)
    const page = await (await app.as('staff')).get(at(number))
    const done = await page.submit('Påminn dem som inte har skrivit under')
    assert.equal(done.flash, 'Vi har påmint Disa Ekström.')
    assert.equal((await mailsOf(app.db, number)).at(-1)?.content.startsOn, '2027-09-01')
    assert.deepEqual(await toldOf(app.db, number, 'signatureWanted'), ['Disa Ekström'])
  })

  for (const who of ['staff', 'representative', 'auditor', 'neighbour'] as const)
    test(`are not given by ${who}`, async () => {
      const number = await aCaseToSign(app)
      const client = await app.as(who)
      const body = new URLSearchParams({ _token: (await client.get('/logga-ut')).valueOf('_token') })
      assert.equal((await client.post(at(number), body)).status, 404)
    })
})
