import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../test/support/journey-economy.ts'

describe('lists of a case to take home', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
  })
  after(() => app.close())

  const address = (path: string) => `/arende/${number}/${path}`

  /** Follows the nth link of the kind on the page and gives what comes. */
  async function taken(who: Who, path: string, { kind = 'CSV', nth = 0, english = false } = {}) {
    const browser = await app.as(who)
    if (english) await (await browser.get('/mitt')).submit('In English')
    const { document } = await browser.get(address(path))
    const links = [...document.querySelectorAll('a[download]')].filter(
      (one) => one.textContent?.trim() === kind,
    )
    return browser.send(links[nth]?.getAttribute('href') ?? assert.fail(`no ${kind} on ${path}`), {})
  }
  const textOf = async (...wanted: Parameters<typeof taken>) => (await taken(...wanted)).text()

  test('name risks and deviations with owner and last day, and make no formula of what is written', async () => {
    const form = await (await app.as('chair')).get(address('avvikelser/ny'))
    const owner = form.document.querySelector('select[name=owner] option[value]:not([value=""])')
    const said = { kind: 'risk', text: '=SUM(A1)', measure: 'Två vuxna', by: '2028-01-15' }
    await form.submit('Spara', { ...said, owner: owner?.getAttribute('value') ?? '' })
    const text = await textOf('staff', 'avvikelser')
    assert.match(
      text,
      /Slag;Vad gäller det\?;.*;Ansvarig;Klart senast;Avslutad;Hur gick det\?;Senast skrivet av/,
    )
    assert.match(text, /Risk;'=SUM\(A1\);Två vuxna;Agnes Bergdahl;2028-01-15;;;Fatima Nordin;2027-12-01/)
    assert.match(await textOf('chair', 'avvikelser', { english: true }), /Kind;What is it about\?/)
  })

  test('name what each party promised and gave, in columns that can be added up', async () => {
    const text = await textOf('chair', 'insatser')
    assert.match(
      text,
      /Överenskommelse;År;Part;Insats;Lovat, kr;Lovat, timmar;Gett, kr;Gett, timmar;Kommentar/,
    )
    assert.match(text, /;2027;Järva stadsdelsnämnd;[^;]+;250000;;;;/)
  })

  test('name the values of indicators over time, hidden where they count few people', async () => {
    const form = async () =>
      (await (await app.as('chair')).get(address('resultat'))).follow('Skriv ett värde: Unga en vanlig kväll')
    await (await form()).submit('Spara värdet', { on: '2027-10-01', value: '1234,5' })
    await (await form()).submit('Spara värdet', { on: '2027-11-01', value: '3' })
    const text = await textOf('staff', 'resultat')
    assert.match(text, /Unga en vanlig kväll;12;40 unga;Räkning i dörren;Föreningen;2027-10-01;1234,5;/)
    assert.match(text, /;2027-11-01;dolt;/)
    assert.match(await textOf('chair', 'resultat', { english: true }), /;2027-11-01;hidden;/)
  })

  test('name the activities with their state', async () => {
    const text = await textOf('staff', 'resultat', { nth: 1 })
    assert.match(text, /;Fler unga har en trygg kväll;Läxhjälp;inget skrivet;;;/)
  })

  test('name everybody in the groups with mandate and days', async () => {
    const text = await textOf('chair', 'grupper')
    assert.match(text, /Grupp;Namn;Uppdrag;Part;Mandat;Sammankallande;Från och med;Slutade/)
    assert.match(
      text,
      /Styrgruppen;Agnes Bergdahl;avdelningschef;Järva stadsdelsnämnd;Beslutar om partens insatser;ja;2027-09-01;\r/,
    )
  })

  const pages = {
    avvikelser: 'avvikelser/fil',
    insatser: 'insatser/fil',
    resultat: 'resultat/fil',
    aktiviteter: 'resultat/aktiviteter/fil',
    grupper: 'grupper/fil',
  }

  for (const [page, file] of Object.entries(pages))
    test(`${page}: are given to those who read the page, and to nobody else`, async () => {
      const readers = [
        'chair',
        'representative',
        'staff',
        'director',
        'auditor',
        'politician',
        'founder',
        'registrar',
      ] as const
      const of = page === 'aktiviteter' ? 'resultat' : page
      for (const who of readers) {
        const browser = await app.as(who)
        const { status } = await browser.get(address(of))
        for (const kind of ['csv', 'xlsx'])
          assert.equal((await browser.send(address(`${file}/${kind}`), {})).status, status, `${who}, ${kind}`)
      }
      assert.equal((await (await app.as('founder')).get(address(of))).status, 404)
      assert.equal((await (await app.as('chair')).send(address(`${file}/pdf`), {})).status, 404)
    })
})
