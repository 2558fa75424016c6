import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../../../store/register/register-data.ts'

let app: TestApp
before(async () => {
  app = await anApp()
  await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-21'))
})
after(() => app.close())

describe('a proposed correction', () => {
  test('is sent by anybody, and what is missing is asked for with the text kept', async () => {
    const page = await app.client.get('/register/malmo-mff/rattelse')
    const again = await page.submit('Skicka förslaget', { wrong: 'Året stämmer inte.', right: '' })
    assert.deepEqual([again.status, again.valueOf('wrong')], [422, 'Året stämmer inte.'])
    const filled = {
      wrong: 'Året stämmer inte.',
      right: 'Det pågick till 2025.',
      email: 'anna@forening.example',
    }
    const done = await again.submit('Skicka förslaget', filled)
    assert.match(done.flash ?? '', /mottaget/)
  })

  test('waits for the staff unit, who corrects the record and answers by mail', async () => {
    const staff = await app.as('staffUnit')
    const list = await staff.get('/register/rattelser')
    assert.match(list.text, /Väntar på svar/)
    const page = await list.follow('MFF Karriärakademi – Karriärmatchning')
    const answer = { outcome: 'corrected', answer: 'Tack!' }
    const wrong = await page.submit('Skicka svaret', { ...answer, periods: '2025–2020; första' })
    assert.deepEqual([wrong.status, wrong.problems], [422, ['Rad 1 går inte att läsa: se över tiden.']])
    const nonsense: [Record<string, string>, RegExp][] = [
      [{ funding: '-5 000' }, /Skriv beloppet utan minus/],
      [{ funding: '900 000 000 000 000' }, /Beloppet är för stort/],
      [{ verifiedOn: '2031-01-01' }, /Dagen har inte kommit än/],
      [{ periods: '0023; första' }, /Rad 1 går inte att läsa: se över tiden/],
      [{ contributions: 'MFF; 2024–2020; 5' }, /Rad 1 går inte att läsa: se över året/],
      [{ publicParties: 'Malmö; ; 2024; 2020' }, /Rad 1 går inte att läsa: se över till och med/],
    ]
    for (const [typed, sentence] of nonsense) {
      const refused = await page.submit('Skicka svaret', { ...answer, ...typed })
      assert.deepEqual([refused.status, refused.valueOf('answer')], [422, 'Tack!'])
      assert.match(refused.problems.join(), sentence)
      for (const [field, text] of Object.entries(typed)) assert.equal(refused.valueOf(field), text)
    }
    const periods = page.valueOf('periods')?.replace(/^.*?;/, '2023 – 2025;') ?? ''
    const publicParties = `${page.valueOf('publicParties')}\nRegion Skåne; 232100-0255`
    const done = await wrong.submit('Skicka svaret', {
      ...answer,
      periods,
      publicParties,
      funding: '120 000',
    })
    assert.match(done.flash ?? '', /skickat/)
    const record = await app.client.get('/register/malmo-mff')
    assert.match(record.text, /–2025/)
    assert.match(record.text, /Region Skåne/)
    assert.match(record.text, /120 000 kr/)
    assert.match(record.text, /Rättat/)
    assert.match((await staff.get('/register/rattelser')).text, /Rättat/)
  })

  test('is not for an association to answer', async () => {
    const party = await app.as('partySignatory')
    assert.equal((await party.get('/register/rattelser')).status, 404)
  })
})
