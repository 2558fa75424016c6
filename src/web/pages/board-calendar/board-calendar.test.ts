import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import { writeSheets } from '../../../documents/sheets/write-sheets.ts'

describe('the board calendar', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-01-07T09:00:00Z' })
  })
  after(() => app.close())

  test('says which meeting can be reached, on the memo stop and on the day after', async () => {
    const client = await app.as('unitHead')
    assert.match((await client.get('/namndkalender')).text, /når sammanträdet torsdag 28 januari 2027/)
    app.setTime('2027-01-08T09:00:00Z')
    const next = await (await app.as('unitHead')).get('/namndkalender?ar=2027')
    assert.match(next.text, /når sammanträdet torsdag 25 februari 2027/)
    assert.doesNotMatch(next.text, /Lägg till ett sammanträde/)
    app.setTime('2027-01-07T09:00:00Z')
  })

  test('is kept by the secretary, with what it said before', async () => {
    const secretary = await app.as('boardSecretary')
    const page = await secretary.get('/namndkalender/2027-06-17?namnd=jar')
    const wrong = await page.submit('Spara sammanträdet', { memoStop: '2027-06-16' })
    assert.match(wrong.problems.join(), /komma i ordning/)
    const moved = await page.submit('Spara sammanträdet', { date: '2027-06-22', memoStop: '', dispatch: '' })
    assert.match(moved.flash ?? '', /tisdag 22 juni 2027/)
    assert.match(moved.text, /2027-06-01/)
    assert.match(moved.text, /Sammanträde 2027-06-17, manusstopp 2027-05-27/)
    const off = await (await secretary.get('/namndkalender/2027-06-22')).submit('Ställ in sammanträdet')
    assert.match(off.flash ?? '', /inställt/)
    assert.equal((await secretary.get('/namndkalender/2027-06-22')).status, 404)
  })

  test('counts back by the days that the board has chosen', async () => {
    const staff = await app.as('staffUnit')
    const page = await staff.get('/namndkalender')
    assert.match(
      (await page.submit('Spara dagarna', { memo: '5', dispatch: '9' })).problems.join(),
      /lika långt/,
    )
    const empty = await page.submit('Spara dagarna', { memo: '', dispatch: '' })
    assert.match(empty.problems.join(), /manusstoppet är.*handlingarna skickas ut/)
    await page.submit('Spara dagarna', { memo: '28', dispatch: '10' })
    const added = await (await staff.get('/namndkalender/nytt')).submit('Spara sammanträdet', {
      date: '2027-09-30',
    })
    assert.match(added.text, /torsdag 30 september 2027\s*2027-09-02\s*2027-09-20/)
    const twice = await (await staff.get('/namndkalender/nytt')).submit('Spara sammanträdet', {
      date: '2027-09-30',
    })
    assert.match(twice.problems.join(), /redan ett sammanträde/)
  })

  test('is read from a file once somebody has looked it through', async () => {
    const secretary = await app.as('boardSecretary')
    const text = 'sammanträde;manusstopp;utskick\n2028-01-27;2028-01-05;2028-01-17\n2028-02-31;;\n'
    const page = await secretary.get('/namndkalender/import')
    assert.match((await page.submit('Granska')).problems.join(), /Välj en fil/)
    const preview = await page.submit('Granska', { file: new File([text], 'sammantraden.csv') })
    assert.match(preview.text, /Ett sammanträde läses in/)
    assert.match(preview.text, /Rad 3: ”2028-02-31” är ingen dag/)
    assert.doesNotMatch((await secretary.get('/namndkalender?ar=2028')).text, /2028-01-17/)
    assert.match((await preview.submit('Läs in')).flash ?? '', /Ett sammanträde är inläst/)
    assert.match((await secretary.get('/namndkalender?ar=2028')).text, /2028-01-17/)
  })

  test('keeps what was looked through, so that wrong rows can be put right', async () => {
    const page = await (await app.as('boardSecretary')).get('/namndkalender/import?namnd=jar')
    const looked = await page.submit('Granska innan', { text: 'sammanträde\n2031-02-30' })
    assert.match(looked.text, /Rad 2: .*Gå tillbaka, rätta raderna/s)
    assert.doesNotMatch(looked.text, /läs in bara/)
    const again = await looked.follow('Tillbaka till det du läste in')
    assert.equal(again.valueOf('text'), 'sammanträde\n2031-02-30')
    const right = await again.submit('Granska innan', { text: 'sammanträde\n2031-02-27\n2031-02-31' })
    assert.match(right.text, /Ett sammanträde läses in.*eller läs in bara de rader som är rätt/s)
  })

  test('is read from a workbook, whatever stands above its headings', async () => {
    const secretary = await app.as('boardSecretary')
    const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), format: 'yyyy-mm-dd' })
    const data = [
      [{ value: 'Nämndens sammanträden 2029' }],
      [{ value: 'Sammanträde' }, { value: 'Manusstopp' }],
      [day('2029-02-22'), day('2029-02-01')],
      [{ value: '22 mars' }],
    ]
    const bytes = new Uint8Array(await writeSheets([{ sheet: 'Dagar', data }]))
    const page = await secretary.get('/namndkalender/import')
    const broken = await page.submit('Granska', { file: new File(['PK nej'], 'dagar.xlsx') })
    assert.match(broken.problems.join(), /Filen går inte att läsa/)
    const preview = await page.submit('Granska', { file: new File([bytes], 'dagar.xlsx') })
    assert.match(preview.text, /Rad 4: ”22 mars” är ingen dag/)
    await preview.submit('Läs in')
    assert.match((await secretary.get('/namndkalender?ar=2029')).text, /22 februari 2029\s*2029-02-01/)
  })

  test('is not for the organisations, and not changed by other officials', async () => {
    assert.equal((await (await app.as('partySignatory')).get('/namndkalender')).status, 404)
    assert.equal((await (await app.as('director')).get('/namndkalender/nytt')).status, 404)
    assert.equal((await (await app.as('politician')).get('/namndkalender')).status, 200)
  })
})
