import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { actorOf } from '../../../../../test/support/journey.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'
import type { TestPage } from '../../../../../test/support/test-page.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { addParty } from '../../../../store/case/case-member.ts'
import { getVisible } from '../../../../store/case/partnership.ts'

describe('money of a partnership with several organisations and public parties', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
    const from = plainDate('2027-09-01')
    const { id, lead } = await getVisible(app.db, await actorOf(app, 'staff', from), number)
    const which = { partnershipId: id, bodyId: lead.bodyId }
    const { acting } = await actorOf(app, 'founder', from)
    const organisationId = acting.side === 'party' ? acting.organisationId : undefined
    assert.ok(organisationId)
    await addParty(app.db, which, { side: 'party', name: 'Grannföreningen', organisationId, from })
    const { bodyId } = app.place.guest
    await addParty(app.db, which, { side: 'public', name: 'Exempelregionen', bodyId, from })
  })
  after(() => app.close())

  const page = async (who: Who) => (await app.as(who)).get(`/arende/${number}/ekonomi`)
  const register = async (amount: string, who: Record<string, string> = {}) => {
    const form = await (await page('chair')).follow('Registrera en återbetalning')
    const chosen = Object.entries(who).map(([field, name]) => [field, optionOf(form, field, name)])
    const typed = { on: '2027-12-01', amount, ...Object.fromEntries(chosen) }
    return form.submit('Registrera återbetalningen', typed)
  }

  test('is paid to one of them, chosen by whoever registers it', async () => {
    const form = await (await page('staff')).follow('Registrera en utbetalning')
    const [wrong, right] = [
      { counterparty: '' },
      { counterparty: optionOf(form, 'counterparty', 'Grannföreningen') },
    ]
    const typed = { on: '2027-11-30', amount: '300 000' }
    const refused = await form.submit('Registrera utbetalningen', { ...typed, ...wrong })
    assert.match(refused.problems.join(), /Välj organisation/)
    const kept = await refused.submit('Registrera utbetalningen', right)
    assert.match(kept.text, /30 november 2027.*Järva stadsdelsnämnd.*Grannföreningen.*300 000 kr/s)
  })

  test('is paid back by the one that was asked, to the one that gets it', async () => {
    const filled = await (await page('chair')).follow(
      'Fyll i hur pengarna från Järva stadsdelsnämnd användes 2027',
    )
    await filled.submit('Spara utfallet', { 'amount-staff-cash': '280 000' })
    const ask = await (await page('staff')).follow('Begär återbetalning')
    const typed = { amount: '10 000', answerBy: '2027-12-31', reasons: 'Avsnitt 9.' }
    const refused = await ask.submit('Begär återbetalning', typed)
    assert.match(refused.problems.join(), /Välj vilken part som ska betala tillbaka/)
    const owing = optionOf(ask, 'for', 'Ungas väg in (exempelförening)')
    await refused.submit('Begär återbetalning', { for: owing })
    assert.match((await page('chair')).text, /10 000 kr av Ungas väg in.*till Järva stadsdelsnämnd/)
    await register('1 000', { counterparty: 'Grannföreningen' })
    await register('2 000', { party: 'Exempelregionen' })
    assert.match((await page('staff')).text, /10 000 kr återstår att betala/)
    assert.match((await register('10 000')).text, /Återbetalt/)
  })
})

function optionOf({ document }: TestPage, field: string, name: string): string {
  const options = [...document.querySelectorAll(`[name=${field}] option`)]
  const chosen = options.find(({ textContent }) => textContent === name)
  assert.ok(chosen, `${field} offers ${name}`)
  return chosen.getAttribute('value') ?? ''
}
