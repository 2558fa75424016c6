import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { anApp, type TestClient } from '../../../../../test/support/app.ts'
import { aCaseInIdeaMeetings } from '../../../../../test/support/journey-money.ts'
import { openSheet } from '../../../../documents/sheets/open-sheet.ts'

const app = await anApp({ at: '2026-11-24T09:00:00Z' })
after(() => app.close())
const name = 'Ungas väg in (exempelförening)'
const header =
  'Del;Part;År;Rad;Kontant eller natura;Belopp i kronor;Timmar;Hur värdet är räknat;Version (ändra inte)'

describe('the budget as a spreadsheet', () => {
  test('is fetched with every amount, filled in, looked at and saved as a whole', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const chair = await app.as('chair')
    const bytes = await fetched(chair, number)
    const opened = await openSheet(bytes, 'budget.xlsx')
    assert.equal(opened.ok && opened.value[1]?.length, 1 + 2 * 3 * (5 + 14))

    const look = await handIn(chair, number, [
      `Bidrar med;${name};2027;Pengar;Kontant;40 000;;;0`,
      `Bidrar med;${name};2028;Lokaler;Natura;12 000,50;;Hyra;0`,
    ])
    assert.match(look.text, /Pengar.*2027.*tömt.*40 000 kr/s)
    assert.doesNotMatch((await chair.get(`/arende/${number}/budget`)).text, /40 000 kr/)
    const next = await look.submit('Spara alla 2 ändringar', {})
    assert.match(next.flash ?? '', /2 belopp är ändrade/)
    assert.match(next.text, /40 000 kr.*12 000,50 kr/s)
  })

  test('comes back as it went out without changing anything', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const chair = await app.as('chair')
    const page = await chair.get(`/arende/${number}/budget/kalkylblad`)
    const file = new File([new Uint8Array(await fetched(chair, number))], 'budget.xlsx')
    const next = await page.submit('Se vad som ändras', { file })
    assert.match(next.flash ?? '', /Inget behövde ändras/)
  })

  test('says row by row what is wrong, and whose rows one may not change', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const back = await handIn(await app.as('chair'), number, [
      `Bidrar med;${name};2027;Pengar;Kontant;mycket;;;0`,
      'Bidrar med;Järva stadsdelsnämnd;2027;Pengar;Kontant;5 000;;;0',
    ])
    assert.equal(back.status, 422)
    assert.match(back.problems.join(' '), /Rad 2: Skriv beloppet med siffror/)
    const other = await handIn(await app.as('chair'), number, [
      'Bidrar med;Järva stadsdelsnämnd;2027;Pengar;Kontant;5 000;;;0',
    ])
    assert.match(other.problems.join(' '), /Rad 2: Raden hör till Järva stadsdelsnämnd/)
  })

  test('is refused when somebody changed the same meanwhile, with both shown', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const form = await (await (await app.as('representative')).get(`/arende/${number}/budget`)).follow(
      'Fyll i 2027',
    )
    await form.submit('Spara och gå vidare till kostnaderna', { 'amount-cash': '70 000' })
    const look = await handIn(await app.as('chair'), number, [
      `Bidrar med;${name};2027;Pengar;Kontant;40 000;;;0`,
    ])
    assert.match(look.text, /Bladet är för gammalt.*70 000 kr.*40 000 kr/s)
    assert.ok(!look.text.includes('Spara ändringen'))
  })

  test('is not saved when what was looked at has changed', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const chair = await app.as('chair')
    const rows = (amount: number) => [`Bidrar med;${name};2027;Pengar;Kontant;${amount};;;0`]
    const look = await handIn(chair, number, rows(40000))
    await handIn(chair, number, rows(50000))
    const back = await look.submit('Spara ändringen', {})
    assert.equal(back.status, 409)
    assert.match(back.text, /50 000 kr/)
  })

  test('holds the payment plan, for the public side to fill in and for all to see', async () => {
    const number = await aCaseInIdeaMeetings(app)
    const [staff, chair] = [await app.as('staff'), await app.as('chair')]
    const head = 'Betalningsdag;Betalas av;Betalning i kronor;Version 0 (ändra inte)'
    const plan = (...rows: string[]) => [head, ...rows].join('\n')
    const wrong = await handInText(staff, number, plan('i vår;Järva stadsdelsnämnd;=1', ';Ingen;'))
    assert.equal(wrong.status, 422)
    assert.match(wrong.problems.join(' '), /Rad 2: \(Betalningsplan\) ”i vår” är ingen dag.*Rad 3.*”Ingen”/s)
    const mine = plan('2027-01-31;Järva stadsdelsnämnd;40 000')
    const theirs = await handInText(chair, number, mine)
    assert.match(theirs.problems.join(' '), /Betalningsplanen skrivs av kommunen/)
    const look = await handInText(staff, number, mine)
    assert.match(look.text, /söndag 31 januari 2027.*40 000 kr/s)
    const done = await look.submit('Spara ändringen', {})
    assert.match(done.text, /31 januari 2027/)
    const opened = await openSheet(await fetched(chair, number), 'budget.xlsx')
    assert.deepEqual(opened.ok && opened.value[2]?.[1]?.slice(0, 3), [
      '2027-01-31',
      'Järva stadsdelsnämnd',
      40_000,
    ])
    assert.match(
      (await handInText(staff, number, plan())).problems.join(' '),
      /någon annan|meanwhile|sparat/i,
    )
  })

  test('is for those who write a party’s amounts', async () => {
    const number = await aCaseInIdeaMeetings(app)
    for (const who of ['director', 'founder', 'auditor'] as const)
      assert.equal((await (await app.as(who)).get(`/arende/${number}/budget/kalkylblad`)).status, 404)
  })
})

async function fetched(client: TestClient, number: string): Promise<Buffer> {
  const answer = await client.send(`/arende/${number}/budget/kalkylblad.xlsx`, {})
  assert.match(answer.headers.get('content-disposition') ?? '', /budget\.xlsx/)
  return Buffer.from(await answer.arrayBuffer())
}

async function handIn(client: TestClient, number: string, rows: readonly string[]) {
  return handInText(client, number, [header, ...rows].join('\n'))
}

async function handInText(client: TestClient, number: string, text: string) {
  const page = await client.get(`/arende/${number}/budget/kalkylblad`)
  const file = new File([text], 'budget.csv')
  return page.submit('Se vad som ändras', { file })
}
