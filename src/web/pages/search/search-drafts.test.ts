import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aCase, actorOf } from '../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import { happens } from '../../../../test/support/written-case.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { getVisible } from '../../../store/case/partnership.ts'
import { listMemoTexts, saveMemoText } from '../../../store/meetings/memo.ts'
import { saveClosing } from '../../../store/reports/closing.ts'
import { listAnswers, saveAnswer } from '../../../store/review/checklist.ts'

const at = new Date('2027-10-04T08:00:00Z')

describe('the search of what is being written', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-10-04T09:00:00Z' })
    await anActivePartnership(app, { title: 'Öppna kvällar i Rinkeby' })
  })
  after(() => app.close())

  async function written(number: string) {
    const staff = await actorOf(app, 'staff', plainDate('2027-10-04'))
    const partnership = await getVisible(app.db, staff, number)
    const { id, lead } = partnership
    return { partnership, own: { partnershipId: id, bodyId: lead.bodyId, by: staff.personId, at } }
  }

  async function answer(number: string, checklist: string, question: string, ground: string) {
    const { own } = await written(number)
    const before = await listAnswers(app.db, own.partnershipId, { checklist })
    const basedOn = before.get(question)?.version ?? 0
    await saveAnswer(app.db, { ...own, checklist, question, answer: 'yes', ground, basedOn })
  }

  /** That it is found under its name, marked, and stands on the page that the hit leads to. */
  async function leads(who: Who, word: string, title: RegExp) {
    const client = await app.as(who)
    const page = await client.get(`/sok?sok=${encodeURIComponent(word)}`)
    const line = page.document.querySelector('#texter ~ ul li')
    const link = line?.querySelector('a')
    assert.match(link?.textContent ?? '', title, `${who}: ${word}`)
    assert.equal(line?.querySelector('mark')?.textContent, word)
    const [address = '', part = ''] = (link?.getAttribute('href') ?? '').split('#')
    const shown = await client.get(address)
    assert.ok(shown.text.includes(word), `${who}: ${link?.getAttribute('href')}`)
    const [id = ''] = part.split(':~:')
    if (id !== '') assert.ok(shown.has(`#${id}`), `${who}: no #${id} on ${address}`)
  }

  async function findsNone(who: Who, word: string) {
    const page = await (await app.as(who)).get(`/sok?sok=${encodeURIComponent(word)}`)
    assert.equal(page.has('#texter'), false, `${who}: ${word}`)
  }

  test('leads both sides to the conversation guide', async () => {
    const number = await aCase(app, {
      title: 'Odlingar',
      receivedOn: '2027-09-20',
      until: 'firstMeetingCalled',
    })
    await answer(number, 'guide', 'basics', 'Simhallen står tom')
    for (const who of ['staffUnit', 'chair'] as const) await leads(who, 'Simhallen', /^Samtalsguiden: \p{L}/u)
    for (const who of ['politician', 'founder'] as const) await findsNone(who, 'simhallen')
  })

  test('leads the public side to the consideration while it is written', async () => {
    const number = await aCase(app, { title: 'Körer', receivedOn: '2027-09-20', until: 'firstMeetingHeld' })
    await answer(number, 'consideration', 'remit', 'Ridhuset behövs')
    await answer(number, 'consideration', '_conclusion', 'Isbanan talar för')
    for (const who of ['staffUnit', 'director', 'auditor'] as const) {
      await leads(who, 'Ridhuset', /^Övervägandet: \p{L}/u)
      await leads(who, 'Isbanan', /^Övervägandet: slutsats/)
    }
    for (const who of ['chair', 'politician', 'registrar'] as const) await findsNone(who, 'ridhuset')
  })

  test('leads the public side to the review while it goes on', async () => {
    const number = await aCase(app, { title: 'Lopp', receivedOn: '2027-05-20', until: 'reviewStarted' })
    await answer(number, 'review', 'a1', 'Skidspåret är öppet')
    await answer(number, 'review', 'summary-a', 'Backen är brant')
    await answer(number, 'review', '_conclusion', 'Stigen är lång')
    await leads('staffUnit', 'Backen', /^Granskningen: \p{L}/u)
    await leads('auditor', 'Skidspåret', /^Granskningen: \p{L}/u)
    await leads('auditor', 'Stigen', /^Granskningen: slutsats/)
    for (const who of ['chair', 'politician', 'registrar'] as const) await findsNone(who, 'skidspåret')
  })

  test('leads those who work with it to the memo to the board', async () => {
    const { partnership, own } = await written('jar-2026-0001')
    const memo = { partnershipId: partnership.id, track: 'sign-1' }
    const basedOn = (await listMemoTexts(app.db, memo)).get('background')?.version ?? 0
    const text = { section: 'background', body: 'Bakgrunden är kajakerna', basedOn, buildsOn: null }
    assert.ok(await saveMemoText(app.db, { ...own, ...memo, ...text }))
    for (const who of ['staffUnit', 'director', 'coordinator', 'auditor'] as const)
      await leads(who, 'kajakerna', /^Tjänsteutlåtandet: Bakgrund/)
    for (const who of ['chair', 'politician', 'registrar', 'boardSecretary'] as const)
      await findsNone(who, 'kajakerna')
  })

  test('leads to opinions, talks with the board, what was deferred and the end', async () => {
    const { partnership, own } = await written('jar-2026-0001')
    const place = { db: app.db, partnership }
    await happens(place, 'opinionRecorded', { opinion: 'Drakbåtar är bra' })
    await happens(place, 'boardReconciled', { topic: 'Segelbåtar nämndes', heldOn: '2027-09-01' })
    await happens(place, 'followUpDeferred', { year: 2027, reasons: 'Roddbåten läcker' })
    const point = { round: 'round-1', item: 'lastAccount', done: true, note: 'Ekan är såld', basedOn: 0 }
    await saveClosing(app.db, { ...own, ...point, side: 'public' })
    await leads('politician', 'Drakbåtar', /^Kärnverksamhetens synpunkt/)
    await leads('chair', 'Drakbåtar', /^Kärnverksamhetens synpunkt/)
    await leads('politician', 'Segelbåtar', /^Avstämning med nämnden/)
    await findsNone('chair', 'segelbåtar')
    for (const who of ['staffUnit', 'chair'] as const) {
      await leads(who, 'Roddbåten', /\p{L}/u)
      await leads(who, 'Ekan', /^Inför avslutet: \p{L}/u)
    }
  })

  test('shows the newest of texts too, where there are so many', async () => {
    await sql`insert into case_text (partnership_id, kind, source, public_body_id, place, text, at)
      select p.id, 'deviation', 'x' || n, p.public_body_id, 'risk', 'Ballongfärd ' || n, timestamptz '2027-09-01' + n * interval '1 minute'
      from (select * from partnership where number = 'jar-2026-0001') p, generate_series(1, 600) n`.execute(
      app.db,
    )
    const page = await (await app.as('chair')).get('/sok?sok=ballongfärd')
    assert.match(
      page.text,
      /annat i ärendena \(500 eller fler\).*bara de 20 nyaste visas.*Ballongfärd 600.*Ballongfärd 581/s,
    )
    assert.doesNotMatch(page.text, /Ballongfärd 580/)
  })

  test('is kept as a saved selection like a selection of the list', async () => {
    const client = await app.as('staffUnit')
    const page = await client.get('/sok?sok=kajakerna')
    const saved = await page.submit('Spara urvalet', { name: 'Kajaker' })
    assert.match(saved.address, /\/sok\?sok=kajakerna&/)
    assert.ok((await client.get('/sok')).has('a[href="/sok?sok=kajakerna"]'))
  })
})
