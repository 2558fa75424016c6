import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type Who } from '../../../../../test/support/app.ts'
import { aRunningEconomy } from '../../../../../test/support/journey-economy.ts'
import { openSheet } from '../../../../documents/sheets/open-sheet.ts'
import { namesApart } from '../../../../domain/statistics.ts'

describe('the statistics of a partnership', () => {
  let app: TestApp
  let number: string
  before(async () => {
    app = await anApp({ at: '2028-01-10T09:00:00Z' })
    number = (await aRunningEconomy(app)).number
    const form = await (await page('chair')).follow('Välj grupper')
    await form.submit('Spara grupperna', {
      groups: 'Flickor\nPojkar\nAnnat',
      sumGroups: 'ja',
      sumPeriods: 'ja',
    })
  })
  after(() => app.close())

  const page = async (who: Who) => (await app.as(who)).get(`/arende/${number}/statistik`)
  const formFor = async (who: Who, period: string) =>
    (await app.as(who)).get(`/arende/${number}/statistik/round-1/s1/period/${period}`)
  const fill = async (who: Who, period: string, counts: readonly string[]) => {
    const form = await formFor(who, period)
    const fields = form.html.matchAll(/name="(count-[^"]+)"/g)
    const names = [...fields].map(([, name = '']) => name)
    return form.submit(
      'Spara antalen',
      Object.fromEntries(names.map((name, index) => [name, counts[index] ?? ''])),
    )
  }

  test('are counted in groups, never by personal numbers', async () => {
    const form = await (await page('staff')).follow('Ändra grupper')
    const back = await form.submit('Spara grupperna', { groups: 'Flickor\nAnna 811218-9876' })
    assert.match(back.problems.join(), /aldrig enskilda personer/)
    const counts = await fill('chair', '2027-10-01', ['811218-9876', '3,5', 'tre'])
    assert.match(counts.problems.join(' '), /ser ut som ett personnummer.*Pojkar: skriv ett helt tal.*Annat/s)
  })

  test('are filled in from the period after the newest, and for any other by its name', async () => {
    const first = await page('chair')
    assert.match(first.text, /Fyll i kvartal 3 2027/)
    app.setTime('2028-01-10T09:30:00Z')
    await fill('chair', '2027-10-01', ['3', '17', '25'])
    const then = await page('chair')
    assert.match(then.text, /Fyll i kvartal 1 2028.*kvartal 3 2027 inget ifyllt.*kvartal 4 2027/s)
    assert.match(then.text, /kvartal 1 2028.*kvartal 4 2027.*kvartal 3 2027.*kvartal 3 2027.*kvartal 4 2027/s)
    assert.match((await then.follow('kvartal 3 2027')).address, /period\/2027-0\d-01$/)
    assert.equal((await page('director')).has('tbody th a'), false)
  })

  test('hide small counts from whoever reads and whoever wrote, in table, chart, form and file', async () => {
    const kept = await page('chair')
    assert.match(kept.text, /kvartal 4 2027.*dolt.*dolt.*25.*45/s)
    for (const who of ['chair', 'staff'] as const) {
      const shown = await page(who)
      const form = await formFor(who, '2027-10-01')
      assert.match(form.text, /Nu: dolt.*Nu: dolt.*Nu: 25/s)
      assert.ok(!/Pojkar: 17|>17</.test(shown.html + form.html))
    }
    const file = await (await app.as('staff')).send(`/arende/${number}/statistik/fil/csv`, {})
    const rows = (await file.text()).split('\r\n').filter((row) => row.includes('kvartal 4 2027'))
    assert.deepEqual(
      rows.map((row) => row.split(';')[3]),
      ['dolt', 'dolt', '25', '45'],
    )
    const sheet = await (await app.as('chair')).send(`/arende/${number}/statistik/fil/xlsx`, {})
    const opened = await openSheet(Buffer.from(await sheet.arrayBuffer()), 'statistik.xlsx')
    assert.ok(opened.ok)
    const shown = opened.value.flat().filter((row) => row.includes('kvartal 4 2027'))
    assert.deepEqual(
      shown.map((row) => String(row[3])),
      ['dolt', 'dolt', '25', '45'],
    )
  })

  test('hide what the sum of a year would give away, and are changed by either side', async () => {
    app.setTime('2028-01-10T10:00:00Z')
    const kept = await fill('staff', '2027-07-01', ['12', '20', '30'])
    assert.match(kept.text, /kvartal 3 2027.*dolt/s)
    assert.match(kept.text, /Senast ändrat av .*Järva stadsdelsnämnd/s)
    const form = await formFor('chair', '2028-01-01')
    const none = await form.submit('Spara antalen', {})
    assert.match(none.problems.join(), /minst ett antal/)
  })

  test('stay hidden when they are put right, and the page says why', async () => {
    app.setTime('2028-01-10T10:30:00Z')
    const kept = await fill('chair', '2027-10-01', ['30', '17', '25'])
    assert.match(kept.text, /kvartal 4 2027.*dolt.*dolt.*25.*72/s)
    assert.match(kept.text, /en gång har dolts förblir dolt.*sparar äldre tabeller/s)
  })

  test('are not overwritten by somebody who has not seen them', async () => {
    const first = await formFor('chair', '2028-01-01')
    const name = /name="(count-[^"]+)"/.exec(first.html)?.[1] ?? ''
    const second = await (await app.as('staff')).get(first.address)
    await second.submit('Spara antalen', { [name]: '40' })
    const late = await first.submit('Spara antalen', { [name]: '41' })
    assert.match(late.problems.join(), /under tiden/)
  })

  test('are filled in for periods that have begun, by those who work with it', async () => {
    const form = await formFor('chair', '2028-01-01')
    const later = form.address.replace(/[^/]+$/, '2028-04-01')
    assert.equal((await (await app.as('chair')).get(later)).status, 404)
    for (const who of ['auditor', 'director'] as const) {
      assert.doesNotMatch((await page(who)).text, /Fyll i/)
      assert.equal((await (await app.as(who)).get(form.address)).status, 404)
    }
    assert.equal((await page('founder')).status, 404)
  })

  test('are read from a spreadsheet, all or nothing, with each wrong row named', async () => {
    const sheet = `/arende/${number}/statistik/round-1/kalkylblad`
    const sent = async (rows: readonly string[]) => {
      const head = 'Statistik;Grupp;Från och med;Period;Antal;Version (ändra inte)'
      const file = new File([[head, ...rows].join('\r\n')], 'antal.csv')
      return (await (await app.as('chair')).get(sheet)).submit('Läs in', { file })
    }
    const wrong = await sent([
      'Deltagare;Flickor;2027-10-01;;=SUMMA(A1);9',
      'Deltagare;Pojkar;2027-10-01;;3,5;9',
      'Deltagare;Gubbar;2027-10-01;;7;9',
      'Deltagare;Annat;2029-10-01;;7;0',
      'Deltagare;Annat;2027-10-01;;811218-9876;9',
      'Deltagare;Annat;2027-07-01;;8;0',
    ])
    const faults = wrong.problems.join(' ')
    assert.match(
      faults,
      /Rad 2: .*formel.*Rad 3: .*3,5.*Rad 4: .*Gubbar.*Rad 5: .*2029.*Rad 6: .*personnummer/s,
    )
    assert.match(faults, /Rad 7: .*sedan bladet hämtades/)
    const kept = await sent(['Deltagare;Flickor;2027-10-01;;9;9', 'Deltagare;Pojkar;2027-10-01;;;9'])
    assert.match(kept.flash ?? '', /Ett antal är sparat/)
    const file = await (await app.as('staff')).send(`${sheet}.xlsx`, {})
    assert.equal(file.status, 200)
    assert.equal((await (await app.as('director')).get(sheet)).status, 404)
  })
})

describe('statistics of the same name', () => {
  const named = (...all: readonly [what: string, how: string][]) => [
    ...namesApart(all.map(([what, how], index) => ({ id: String(index), what, how }))).values(),
  ]
  test('say how they are counted, and are numbered where that is the same too', () => {
    assert.deepEqual(named(['Deltagare', 'I dörren'], ['deltagare ', 'Enkät'], ['Läger', '']), [
      'Deltagare: I dörren',
      'deltagare: Enkät',
      'Läger',
    ])
    assert.deepEqual(named(['Deltagare', 'I dörren'], ['Deltagare', 'I dörren']), [
      'Deltagare: I dörren',
      'Deltagare: I dörren (2)',
    ])
  })
})
