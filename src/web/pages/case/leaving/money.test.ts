import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aNeighbourInEconomy } from '../../../../../test/support/journey-neighbour.ts'

describe('the money of a party that has left', () => {
  let app: TestApp
  let number: string
  let neighbour: string
  before(async () => {
    app = await anApp({ at: '2028-02-01T09:00:00Z' })
    const running = await aNeighbourInEconomy(app, '2027-10-16')
    number = running.number
    neighbour = running.neighbour
  })
  after(() => app.close())

  const page = async (who: Who, ...more: string[]) =>
    (await app.as(who)).get(['/arende', number, ...more].join('/'))

  test('is kept beside its name, with the day that it left on, wherever money is shown to both sides', async () => {
    for (const who of ['staff', 'chair'] as const)
      for (const where of ['ekonomi', 'insatser', 'budget', 'sparning']) {
        const { text } = await page(who, where)
        assert.match(text, /Grannföreningen \(lämnade 15 oktober 2027\)/, where)
        assert.match(text, /40 000 kr/, where)
      }
    const client = await app.as('chair')
    await (await client.get('/mitt')).submit('In English')
    const { text } = await client.get(`/arende/${number}/ekonomi`)
    assert.match(text, /Grannföreningen \(left on 15 October 2027\)/)
  })

  test('is of one that the page of the parties names among those that have left, to both sides', async () => {
    for (const who of ['staff', 'chair'] as const)
      assert.match(
        (await page(who, 'parter')).text,
        /Har lämnat.*Grannföreningen.*med från 2027-09-01 till och med 2027-10-15/,
      )
  })

  test('is shown for the years that it was a party in, and for no later one', async () => {
    const { document } = await page('chair', 'budget')
    const tables = [...document.querySelectorAll('table')]
    const own = tables.find((table) => table.querySelector('caption')?.textContent?.includes('lämnade'))
    const years = [...(own?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent?.slice(0, 4))
    assert.deepEqual(years, ['2027'])
    const { text } = await page('chair', 'budget')
    assert.doesNotMatch(text, /Grannföreningen har inte fyllt i/)
  })

  test('is written by the coordinator for its last year, and everybody reads who wrote for whom', async () => {
    const left = 'Grannföreningen (lämnade 15 oktober 2027)'
    for (const who of ['chair', 'founder'] as const)
      assert.doesNotMatch((await page(who, 'ekonomi')).text, /Fyll i utfallet \d+ för Granne?/)
    const economy = await page('coordinator', 'ekonomi')
    assert.doesNotMatch(economy.text, /utfallet 2028 för Grann/)
    const form = await economy.follow(`Fyll i utfallet 2027 för ${left}`)
    assert.match(form.text, /är inte längre part och kan inte skriva här.*Alla ser vem som skrev/)
    await form.submit('Spara utfallet', { 'amount-premises-inKind': '38 000' })
    const given = await (await page('coordinator', 'insatser')).follow(`Fyll i vad ${left} gav 2027`)
    await given.submit('Spara insatserna', { 'amount-premises': '38 500' })
    for (const [where, amount] of [
      ['ekonomi', '38 000 kr'],
      ['insatser', '38 500 kr'],
    ] as const) {
      const { text } = await page('chair', where)
      assert.match(text, /skrev för Grannföreningen \(lämnade 15 oktober 2027\), 1 februari 2028/)
      assert.ok(text.includes(amount), where)
    }
  })

  test('is written by nobody for a year that begins after it left, nor by itself', async () => {
    const year = (of: number) => ['ekonomi', 'round-1', neighbour, String(of)] as const
    assert.equal((await page('coordinator', ...year(2028))).status, 404)
    assert.equal((await page('chair', ...year(2027))).status, 404)
    assert.equal((await page('founder', ...year(2027))).status, 404)
  })

  test('is in the workbook for its own years, comes back unchanged, and is refused for later ones', async () => {
    const sheet = `/arende/${number}/ekonomi/round-1/kalkylblad`
    const staff = await app.as('coordinator')
    const handIn = async (...parts: ConstructorParameters<typeof File>) =>
      (await staff.get(sheet)).submit('Se vad som ändras', { file: new File(...parts) })
    const bytes = await (await staff.send(`${sheet}.xlsx`, {})).arrayBuffer()
    assert.match((await handIn([bytes], 'utfall.xlsx')).flash ?? '', /Inget behövde ändras/)
    const header =
      'Del;Part;År;Rad;Kontant eller natura;Utfall i kronor;Timmar;Förklaring;Version (ändra inte)'
    const row = (year: number) => `Har kostat;Grannföreningen;${year};Material;Kontant;5 000;;;0`
    const late = await handIn([[header, row(2028)].join('\n')], 'utfall.csv')
    assert.match(late.problems.join(), /Rad 2: .*2028.*2027/)
    const look = await handIn([[header, row(2027)].join('\n')], 'utfall.csv')
    assert.match(look.text, /Material, kontant.*Grannföreningen \(lämnade 15 oktober 2027\).*5 000 kr/s)
  })

  test('takes no payment for a year that began after it left, and keeps what was typed', async () => {
    const form = await (await page('staff', 'ekonomi')).follow('Registrera en utbetalning')
    const typed = { on: '2028-01-20', amount: '10 000', counterparty: neighbour }
    const refused = await form.submit('Registrera utbetalningen', { ...typed, year: '2028' })
    assert.equal(refused.status, 422)
    assert.match(refused.problems.join(), /Grannföreningen hade lämnat partnerskapet före 2028/)
    assert.equal(refused.valueOf('amount'), '10 000')
    const kept = await refused.submit('Registrera utbetalningen', { year: '2027' })
    assert.match(
      kept.text,
      /20 januari 2028.*Utbetalning.*Grannföreningen \(lämnade 15 oktober 2027\).*10 000 kr/,
    )
  })

  test('is accounted for by what the administration registers from it, for a year that it was a party in', async () => {
    const form = await (await page('staff', 'ekonomi')).follow('Lämna resultat- och balansräkning')
    assert.match(form.text, /Grannföreningen \(lämnade 15 oktober 2027\)/)
    const files = [new File(['Resultat 2027'], 'bokslut.txt', { type: 'text/plain' })]
    const late = await form.submit('Lämna in', { year: '2028', party: neighbour, files })
    assert.match(late.problems.join(), /hade lämnat partnerskapet före 2028/)
    const kept = await form.submit('Lämna in', { year: '2027', party: neighbour, files })
    assert.match(kept.text, /Resultat- och balansräkning 2027: Grannföreningen/)
    assert.doesNotMatch((await page('chair', 'ekonomi', 'bokslut')).text, /Grannföreningen/)
  })

  test('is asked back from it by name, and followed up by those who asked, not by the parties that are left', async () => {
    const ask = async () => (await app.as('staff')).get(`/arende/${number}/ekonomi/round-1/aterkrav`)
    const typed = { amount: '5 000', answerBy: '2028-03-01', reasons: 'Avsnitt 9.', for: neighbour }
    assert.match((await ask()).text, /Grannföreningen har lämnat partnerskapet och får inget mejl/)
    const asked = await (await ask()).submit('Begär återbetalning', typed)
    assert.match(asked.text, /5 000 kr av Grannföreningen \(lämnade 15 oktober 2027\)/)
    assert.doesNotMatch((await (await app.as('chair')).get('/mitt')).text, /Betala tillbaka medel/)
    assert.match((await (await app.as('coordinator')).get('/mitt')).text, /Följ upp återbetalningen/)
  })

  test('is waited for of the organisation that owes it alone, where there are several', async () => {
    const other = await aNeighbourInEconomy(app)
    const form = await (await app.as('staff')).get(`/arende/${other.number}/ekonomi/round-1/aterkrav`)
    const typed = { amount: '5 000', answerBy: '2028-03-01', reasons: 'Avsnitt 9.', for: other.neighbour }
    await form.submit('Begär återbetalning', typed)
    const waits = async (who: Who) => {
      const [own, others] = (await (await app.as(who)).get('/mitt')).text.split('Väntar på andra')
      return [own, others].map((list) => /Betala tillbaka medel/.test(list ?? ''))
    }
    assert.deepEqual(await waits('founder'), [true, false])
    assert.deepEqual(await waits('chair'), [false, true])
  })
})
