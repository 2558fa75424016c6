import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'

describe('the outcome as a spreadsheet', () => {
  let app: TestApp
  let address: string
  const name = 'Ungas väg in (exempelförening)'
  const header = 'Del;Part;År;Rad;Kontant eller natura;Utfall i kronor;Timmar;Förklaring;Version (ändra inte)'
  before(async () => {
    app = await anApp({ at: '2027-12-01T09:00:00Z' })
    address = `/arende/${(await aRunningEconomy(app)).number}/ekonomi/round-1/kalkylblad`
  })
  after(() => app.close())

  const handIn = async (who: Who, file: File) =>
    (await (await app.as(who)).get(address)).submit('Se vad som ändras', { file })
  const csv = (...rows: string[]) => new File([[header, ...rows].join('\n')], 'utfall.csv')

  test('is fetched, comes back unchanged, is filled in, looked at and saved as a whole', async () => {
    const bytes = await (await (await app.as('chair')).send(`${address}.xlsx`, {})).arrayBuffer()
    const same = await handIn('chair', new File([bytes], 'utfall.xlsx'))
    assert.match(same.flash ?? '', /Inget behövde ändras/)
    const look = await handIn(
      'chair',
      csv(
        'Har kostat;Järva stadsdelsnämnd;2027;Personal;Kontant;180 000;;En tjänst vakant;0',
        `Har bidragit med;${name};2027;Lokaler;Natura;0;;;0`,
      ),
    )
    assert.match(look.text, /Personal, kontant.*tömt.*180 000 kr; En tjänst vakant/s)
    const kept = await look.submit('Spara alla 2 ändringar', {})
    assert.match(kept.flash ?? '', /2 belopp är ändrade/)
    const again = await handIn('chair', csv('Har kostat;Järva stadsdelsnämnd;2027;Personal;Kontant;9;;;0'))
    assert.match(again.problems.join(), /Någon har ändrat samma belopp/)
  })

  test('says row by row what is wrong, in plain words, and saves nothing', async () => {
    const back = await handIn(
      'chair',
      csv(
        `Har kostat;${name};2027;Lokal;Kontant;=SUM(A1:A9);;;0`,
        `Har kostat;${name};2027;Lokal;Natura;1,250;;;0`,
        'Har bidragit med;Järva stadsdelsnämnd;2027;Pengar;Kontant;5;;;0',
      ),
    )
    assert.equal(back.status, 422)
    assert.match(
      back.problems.join(' '),
      /Rad 2: .*formel.*Rad 3: .*på två sätt.*Rad 4: Raden hör till Järva/s,
    )
    const lacking = await handIn('chair', new File([header.replace('År;', '')], 'utfall.csv'))
    assert.match(lacking.problems.join(), /Rad 1: Rubrikraden saknar År/)
  })

  test('is refused at once when it is something else with 20,000 rows', async () => {
    const many = Array.from({ length: 20_000 }, () => 'a;b;1;c;d;e;;;0')
    const back = await handIn('chair', csv(...many))
    assert.equal(back.problems.length, 1)
    assert.match(back.problems.join(), /fler än 5.000 rader/)
  })

  test('is for those who write for a party', async () => {
    for (const who of ['director', 'founder', 'auditor', 'unitHead'] as const)
      assert.equal((await (await app.as(who)).get(address)).status, 404)
  })
})
