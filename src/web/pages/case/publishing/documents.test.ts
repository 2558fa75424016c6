import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { anActivePartnership } from '../../../../../test/support/journey-active.ts'
import { keepOlder } from '../../../../../test/support/older-rulebook.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { getRulebook } from '../../../../store/bodies/rulebook-version.ts'
import { findRecord } from '../../../../store/register/register.ts'
import { loadRegister, readRegisterData } from '../../../../store/register/register-data.ts'
import { eventTitle } from '../event-words.ts'

const said = {
  title: 'Ungas väg in',
  summarySv: 'Unga får en väg till jobb eller studier.',
  challenge: 'Många unga i området saknar sysselsättning.',
  targetGroup: 'Unga 16–24 år',
}
const record = '/register/stockholm-ungas-vag-in'

describe('the documents of a published partnership', () => {
  let app: TestApp
  let number: string
  /** Numbers of the documents in the case, by what they are called. */
  let papers: Map<string, number>
  before(async () => {
    app = await anApp({ at: '2027-09-15T09:00:00Z' })
    await loadRegister(app.db, await readRegisterData(), plainDate('2027-09-15'))
    number = await anActivePartnership(app)
    const rows = await app.db.selectFrom('document').select(['number', 'title']).orderBy('number').execute()
    papers = new Map(rows.map((row) => [row.title, row.number]))
  })
  after(() => app.close())

  const staff = () => app.as('staffUnit')
  const publishing = async () => (await staff()).get(`/arende/${number}/publicering`)
  const numberOf = (title: string) => papers.get(title) ?? assert.fail(`No ${title}`)
  const pdf = (title: string) => app.another().send(`${record}/handling/${numberOf(title)}.pdf`, {})
  const kept = () => findRecord(app.db, 'stockholm-ungas-vag-in', plainDate('2027-09-15'))
  const agreement = 'Undertecknad överenskommelse med budget'
  const decision = 'Beslut och protokollsutdrag'
  const memo = 'Tjänsteutlåtande'

  async function publish(titles: readonly string[]) {
    const numbers = titles.map((title) => String(numberOf(title)))
    const preview = await (await publishing()).submit('Se hur det blir', { ...said, documents: numbers })
    return preview.submit('Publicera i det öppna registret', { read: numbers })
  }

  test('are those that the rulebook opens and the board has decided on, the asked for proposed', async () => {
    const page = await publishing()
    const boxes = [...page.document.querySelectorAll('[name=documents]')]
    const ticked = boxes.filter((box) => box.hasAttribute('checked')).map((box) => box.getAttribute('value'))
    for (const title of [agreement, decision, memo])
      assert.ok(ticked.includes(String(numberOf(title))), title)
    const offered = boxes.map((box) => box.getAttribute('value'))
    assert.ok(offered.includes(String(numberOf('Ställningstagande'))))
    assert.ok(!ticked.includes(String(numberOf('Ställningstagande'))))
    for (const title of [
      'Förslag till överenskommelse',
      'Granskning',
      'Bedömning med skäl',
      'Intresseanmälan',
    ])
      assert.ok(!offered.includes(String(numberOf(title))), title)
  })

  test('are each read through before anybody else reads them', async () => {
    const numbers = [agreement, memo].map((title) => String(numberOf(title)))
    const preview = await (await publishing()).submit('Se hur det blir', { ...said, documents: numbers })
    const [read] = numbers
    const refused = await preview.submit('Publicera i det öppna registret', { read: [read ?? ''] })
    assert.equal(refused.status, 422)
    assert.deepEqual(refused.problems, ['Läs igenom och kryssa för: Tjänsteutlåtande, överenskommelsen.'])
    assert.equal((await pdf(agreement)).status, 404)
  })

  test('stand on the page for anybody, as PDFs at addresses that stay, the decision too', async () => {
    assert.match((await publish([agreement, decision, memo])).flash ?? '', /är publicerat/)
    const page = await app.another().get(record)
    assert.match(page.text, /Problemet.*Många unga.*Vilka som är med.*Handlingar.*\(PDF\)överenskommelse/s)
    assert.match(page.text, /Läs beslutet/)
    assert.match(
      page.text,
      /Beslut och protokollsutdrag, överenskommelsen, \w+ \d+ \w+ 2027 \(PDF\)nämndens beslut/,
    )
    const answer = await pdf(agreement)
    assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'application/pdf'])
    assert.equal(answer.headers.get('cache-control'), 'public, max-age=60')
    assert.equal((await pdf('Granskning')).status, 404)
  })

  test('are seen as they will be by the party, which does not publish', async () => {
    const page = await (await app.as('partySignatory')).get(`/arende/${number}/publicering`)
    assert.match(
      page.text,
      /Publicerade.*Tjänsteutlåtande.*Kan publiceras.*Ställningstagande, ställningstagande/s,
    )
    assert.doesNotMatch(page.text, /Ta bort/)
  })

  test('are kept when the record is published anew', async () => {
    await publish(['Ställningstagande'])
    const kinds = (await kept())?.documents?.map(({ kind }) => kind)
    assert.deepEqual(kinds?.toSorted(), ['agreement', 'decision', 'memo', 'stance'])
  })

  test('are taken away one by one, with a reason that the address gives, and it is kept who did so', async () => {
    const way = await (await publishing()).follow(`Ta bort ${memo}, överenskommelsen`)
    assert.equal((await way.submit('Ta bort handlingen ur registret', {})).status, 422)
    await way.submit('Ta bort handlingen ur registret', { reason: 'Fel version.' })
    const gone = await pdf(memo)
    assert.equal(gone.status, 410)
    assert.match(await gone.text(), /Fel version\./)
    assert.match(
      (await app.another().get(record)).text,
      /Ändrat.*Tjänsteutlåtande, överenskommelsen togs bort: Fel version\./s,
    )
    const row = app.db.selectFrom('register_document').selectAll().where('number', '=', numberOf(memo))
    const { published_by, withdrawn_by } = await row.executeTakeFirstOrThrow()
    assert.ok(published_by !== null && withdrawn_by === published_by)
    assert.equal((await pdf(agreement)).status, 200)
  })

  test('stand in the journal as taken away, not as published, in both languages', async () => {
    const events = app.db.selectFrom('case_event').select('type').orderBy('seq', 'desc')
    const newest = await events.limit(1).executeTakeFirstOrThrow()
    assert.equal(newest.type, 'registerDocumentWithdrawn')
    const page = await (await staff()).get(`/arende/${number}/journal`)
    assert.match(page.text, /En handling togs bort ur det öppna registret/)
    const withdrawal = { type: 'registerDocumentWithdrawn' as const, content: {} }
    const title = eventTitle(await getRulebook(app.db, app.place.rulebook), withdrawal)
    assert.equal(title.en, 'A document was taken out of the open register')
  })

  test('are gone at once when one is flagged as secret, and nobody is told why', async () => {
    const registrar = await app.as('registrar')
    const flag = await registrar.get(`/arende/${number}/handling/${numberOf(decision)}/sekretess`)
    await flag.submit('Sekretessmarkera', { provision: 'Exempellagen 1 §', reasons: 'Skyddad uppgift.' })
    const gone = await pdf(decision)
    assert.equal(gone.status, 410)
    assert.doesNotMatch(await gone.text(), /Exempellagen|Skyddad/)
    assert.ok(!(await kept())?.documents?.some(({ number: one }) => one === numberOf(decision)))
    const page = await app.another().get(record)
    assert.doesNotMatch(page.text, /Läs beslutet|Beslut och protokollsutdrag|Exempellagen/)
    assert.ok(!(await publishing()).html.includes(`name="documents" value="${numberOf(decision)}"`))
  })

  test('go with the partnership when that is taken out', async () => {
    const page = await (await staff()).get(`/arende/${number}/publicering/borttagning`)
    await page.submit('Ta bort partnerskapet ur registret', { reason: 'Parterna vill vänta.' })
    assert.equal((await pdf(agreement)).status, 410)
    await publish([memo])
    assert.equal((await pdf(memo)).status, 200)
    assert.equal((await pdf(agreement)).status, 410)
  })

  test('are taken away also where the case follows a rulebook that has no step for it', async () => {
    const older = await keepOlder(app, '1.8.0', (book) => ({
      ...book,
      steps: book.steps.filter(({ id }) => id !== 'withdraw-document'),
    }))
    await app.db
      .updateTable('partnership')
      .set({ rulebook: older.folder, rulebook_version: older.version })
      .where('number', '=', number)
      .execute()
    const way = await (await publishing()).follow(`Ta bort ${memo}, överenskommelsen`)
    await way.submit('Ta bort handlingen ur registret', { reason: 'Fel version.' })
    assert.equal((await pdf(memo)).status, 410)
    const page = await (await staff()).get(`/arende/${number}/journal`)
    assert.match(page.text, /En handling togs bort ur det öppna registret/)
  })
})
