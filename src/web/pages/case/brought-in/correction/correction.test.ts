import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../../test/support/app.ts'
import { bringIn, numberIn } from '../../../../../../test/support/brought-in.ts'
import { actorOf } from '../../../../../../test/support/journey.ts'
import { plainDate } from '../../../../../kernel/plain-date.ts'
import { agreementOf } from '../../../../../process/agreement/agreement.ts'
import { duties } from '../../../../../process/duties/duties.ts'
import { findAgreement } from '../../../../../store/agreement/agreement.ts'
import { listPartVersions } from '../../../../../store/agreement/agreement-part.ts'
import { listNewestVersions } from '../../../../../store/agreement/agreement-section.ts'
import { budgetOf } from '../../../../../store/agreement/budget.ts'
import { getCaseFile } from '../../../../../store/case/case-file.ts'
import { verifyAll } from '../../../../../store/case/verify.ts'

const today = plainDate('2026-11-23')
const at = (number: string, ...more: string[]) => ['/arende', number, ...more].join('/')

describe('a correction of what was brought in', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: `${today}T09:00:00Z` })
  })
  after(() => app.close())

  const fileOf = async (number: string) =>
    getCaseFile(app.db, await actorOf(app, 'staff', today), { number, today })
  const contributedIn = async (number: string) => {
    const agreement = await findAgreement(app.db, (await fileOf(number)).partnership.id)
    return agreement === null ? 0 : (await budgetOf(app.db, agreement.id)).contributed / 100
  }

  /** Brought in, with 50 000 kronor in 2025 from the association, and confirmed by its chair. */
  async function confirmed(organisation: string) {
    const email = `${organisation.toLowerCase()}@example.org`
    const number = numberIn(await bringIn(app, { organisation, email }))
    const chair = await app.as({ email })
    const form = await (await chair.get(at(number, 'budget'))).follow(`Fyll i 2025 ${organisation}`)
    await form.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': '50 000' })
    const page = await (await chair.get(at(number, 'infort'))).submit('Ja, det stämmer')
    return { number, chair, page, staff: await app.as('staff') }
  }

  /** The field of the one contribution, by what its page calls it. */
  const amountField = (page: Awaited<ReturnType<typeof confirmed>>['page']) =>
    page.document.querySelector('[name^="contribution-"][name$="-amount"]')?.getAttribute('name') ?? ''

  async function proposed(organisation: string, amount = '55 000') {
    const known = await confirmed(organisation)
    const form = await known.page.follow('Föreslå en rättelse')
    const sent = await form.submit('Föreslå rättelsen', {
      [amountField(form)]: amount,
      reasons: 'Punkt 8 säger något annat.',
    })
    return { ...known, sent }
  }

  test('is proposed by the association and made by the yes of the administration', async () => {
    const { number, sent, staff } = await proposed('Ett')
    assert.match(sent.flash ?? '', /Rättelsen är föreslagen/)
    assert.equal(await contributedIn(number), 50_000)
    const turn = await (await staff.get(at(number))).follow('Läs och besvara rättelsen')
    const page = await turn.follow('Rättelse')
    assert.match(page.text, /Punkt 8 säger något annat.*Ett 2025: Pengar\s*50\s000\skr\s*55\s000\skr/)
    const made = await page.submit('Ja, rättelsen stämmer')
    assert.match(made.flash ?? '', /Rättelsen är gjord/)
    assert.equal(await contributedIn(number), 55_000)
    assert.match(made.text, /Det som står nu är det som bekräftades/)
    assert.match(made.text, /Rättad måndag 23 november 2026/)
    assert.doesNotMatch((await staff.get(at(number))).text, /Läs och besvara rättelsen/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('of a day is proposed by the administration, and moves the days when the association says yes', async () => {
    const { number, staff, chair } = await confirmed('Två')
    const form = await (await staff.get(at(number, 'infort'))).follow('Föreslå en rättelse')
    await form.submit('Föreslå rättelsen', { 'said-end-value': '2027-06-30', reasons: 'Punkt 3.' })
    assert.equal(agreementOf((await fileOf(number)).history)?.end, '2027-12-31')
    const page = await (await chair.get(at(number, 'infort'))).follow('Rättelse')
    await page.submit('Ja, rättelsen stämmer')
    const { history } = await fileOf(number)
    assert.equal(agreementOf(history)?.end, '2027-06-30')
    assert.equal(duties(history, today).find(({ id }) => id === 'final-report')?.due, '2027-03-30')
  })

  test('changes nothing when the other side says no, or the one who proposed it takes it back', async () => {
    const { number, staff, chair, sent } = await proposed('Tre')
    const mine = await sent.follow('Rättelse')
    assert.doesNotMatch(mine.text, /Ja, rättelsen stämmer/)
    const page = await (await staff.get(at(number, 'infort'))).follow('Rättelse')
    assert.equal((await page.submit('Nej, rättelsen stämmer inte')).status, 422)
    const declined = await page.submit('Nej, rättelsen stämmer inte', { reasons: 'Det står 50 000.' })
    assert.match(declined.text, /sa nej måndag 23 november 2026/)
    const form = await (await chair.get(at(number, 'infort'))).follow('Föreslå en rättelse')
    const again = await form.submit('Föreslå rättelsen', { [amountField(form)]: '1', reasons: 'Fel.' })
    const back = await (await again.follow('Rättelse')).submit('Ta tillbaka rättelsen')
    assert.match(back.flash ?? '', /tillbakatagen/)
    assert.equal(await contributedIn(number), 50_000)
  })

  test('adds a payment that was never put down, and takes a line away', async () => {
    const { number, staff, chair } = await confirmed('Fyra')
    const form = await (await staff.get(at(number, 'infort'))).follow('Föreslå en rättelse')
    const filled = { newPayment: '2027-03-01', newPaymentAmount: '20 000', [amountField(form)]: '' }
    await form.submit('Föreslå rättelsen', { ...filled, reasons: 'Fattades.' })
    await (await (await chair.get(at(number, 'infort'))).follow('Rättelse')).submit('Ja, rättelsen stämmer')
    assert.equal(await contributedIn(number), 0)
    const agreement = await findAgreement(app.db, (await fileOf(number)).partnership.id)
    const { payments } = await budgetOf(app.db, agreement?.id ?? ('' as never))
    assert.deepEqual(
      payments.map(({ on, amount }) => [on, amount]),
      [['2027-03-01', 2_000_000]],
    )
  })

  test('of texts, groups and what is counted is read in full, and made as new versions', async () => {
    const organisation = 'Nio'
    const email = 'nio@example.org'
    const number = numberIn(await bringIn(app, { organisation, email }))
    const chair = await app.as({ email })
    const writing = await (await chair.get(at(number, 'utkast', 'challenge'))).submit('Skriv i avsnittet')
    await writing.submit('Spara som ny version', { text: 'Fel text.' })
    await (await chair.get(at(number, 'infort'))).submit('Ja, det stämmer')
    const form = await (await chair.get(at(number, 'infort'))).follow('Föreslå en rättelse')
    await form.submit('Föreslå rättelsen', {
      ...{ 'text-challenge-text': 'Rätt text.', 'group-steering-perYear': '5' },
      ...{ newStatistic: 'Besök', newStatisticOften: 'month', reasons: 'Avskrivet fel.' },
      ...{ newSection: 'communication', newText: 'Båda nämns.' },
    })
    const page = await (await (await app.as('staff')).get(at(number, 'infort'))).follow('Rättelse')
    assert.match(page.text, /Före\s*Fel text\.\s*Efter\s*Rätt text\./)
    assert.match(page.text, /Besök.*Fanns inte.*varje månad/)
    assert.match((await page.submit('Ja, rättelsen stämmer')).flash ?? '', /Rättelsen är gjord/)
    const agreement = await findAgreement(app.db, (await fileOf(number)).partnership.id)
    assert.ok(agreement)
    const texts = await listNewestVersions(app.db, agreement.id)
    assert.deepEqual(
      [texts.get('challenge')?.text, texts.get('communication')?.text],
      ['Rätt text.', 'Båda nämns.'],
    )
    const [groups] = await listPartVersions(app.db, agreement.id, 'groups')
    assert.equal(groups?.content.steering.perYear, 5)
    assert.match((await chair.get(at(number, 'infort'))).text, /Det som står nu är det som bekräftades/)
    assert.deepEqual((await verifyAll(app.db)).breaks, [])
  })

  test('is refused with a sentence when nothing is changed or the days cannot be', async () => {
    const { page } = await confirmed('Fem')
    const form = await page.follow('Föreslå en rättelse')
    const none = await form.submit('Föreslå rättelsen', { reasons: 'Fel.' })
    assert.deepEqual(none.problems, ['Inget är ändrat. Ändra det som är fel.'])
    const wrong = await form.submit('Föreslå rättelsen', {
      'said-end-value': '2024-01-01',
      [amountField(form)]: 'mycket',
    })
    assert.equal(wrong.status, 422)
    assert.equal(wrong.valueOf('said-end-value'), '2024-01-01')
    assert.ok(wrong.problems.includes('Skriv vad som är fel och var det rätta står.'))
  })

  test('is refused to those who speak for no party, and before all have said yes', async () => {
    const { number } = await confirmed('Sex')
    for (const who of ['politician', 'registrar', 'founder'] as const)
      assert.equal((await (await app.as(who)).get(at(number, 'infort', 'rattelser'))).status, 404, who)
    const early = numberIn(await bringIn(app, { organisation: 'Sju', email: 'sju@example.org' }))
    assert.equal((await (await app.as('staff')).get(at(early, 'infort', 'rattelser'))).status, 404)
  })

  test('is not given to another proposal than the one that was read', async () => {
    const { number, staff, sent } = await proposed('Åtta')
    const page = await (await staff.get(at(number, 'infort'))).follow('Rättelse')
    assert.equal((await page.submit('Ja, rättelsen stämmer', { digest: 'x' })).status, 409)
    await (await sent.follow('Rättelse')).submit('Ta tillbaka rättelsen')
    const late = await page.submit('Ja, rättelsen stämmer')
    assert.deepEqual(late.problems, ['Rättelsen är redan avgjord.'])
  })
})
