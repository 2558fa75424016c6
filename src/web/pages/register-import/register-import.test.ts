import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../../../test/support/app.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'
import { writeListTemplate } from '../../../documents/sheets/list-template.ts'
import { registerImport } from '../../../jobs/register-import.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { loadRegister, readRegisterData } from '../../../store/register/register-data.ts'

let app: TestApp
before(async () => {
  app = await anApp()
  await loadRegister(app.db, await readRegisterData(), plainDate('2026-11-23'))
  await app.client.signInAs('admin')
})
after(() => app.close())

const home = '/register-import'

describe('the administrator', () => {
  test('hands in a list, looks through it, publishes and undoes it', async () => {
    const mapping = await handIn('Samarbetspart;När;Syfte\nKulturhuset Kupan;2026;Teater för alla')
    assert.equal(mapping.heading, 'Vad innehåller kolumnerna?')
    const missing = await mapping.submit('Läs listan', { 'kolumn-0': '', 'kolumn-1': 'period' })
    assert.deepEqual(missing.problems, ['Säg vilken kolumn som har de idéburna parterna.'])
    const working = await missing.submit('Läs listan', { 'kolumn-0': 'ideaBasedParties' })
    assert.equal(working.headers.get('refresh'), '2')
    assert.match(working.text, /0 av 1 rader/)
    const preview = await worked(working)
    assert.match(preview.text, /Nya \(1\)/)
    assert.match(preview.text, /Ingen offentlig part står på raden/)
    const published = await worked(await preview.submit('Publicera 1 partnerskap'))
    assert.match(published.text, /1 partnerskap är publicerade/)
    assert.match((await app.another().get('/register?sok=Kupan')).text, /Teater för alla/)
    const undone = await worked(await published.submit('Ångra listan'))
    assert.match(undone.text, /Listan är ångrad/)
    assert.doesNotMatch((await app.another().get('/register?sok=Kupan')).text, /Teater för alla/)
  })

  test('need not say twice what a heading means', async () => {
    const mapping = await handIn('När;Samarbetspart\n2026;Byaföreningen')
    assert.match(mapping.html, /value="ideaBasedParties" selected/)
  })

  test('is told by row what is wrong, and publishes without those rows only knowingly', async () => {
    const rows = ['Förening;År;Kommun', 'Kören;förra året;Umeå', 'Bandet;2026;Ankeborg', 'Laget;2026;Umeå']
    const preview = await worked(await (await handIn(rows.join('\n'))).submit('Läs listan'))
    assert.match(preview.text, /Tiden ”förra året” går inte att läsa/)
    assert.match(preview.text, /Ingen kommun heter ”Ankeborg”/)
    const again = await preview.submit('Publicera 1 partnerskap')
    assert.match(again.problems.join(), /Rätta raderna med fel/)
    const published = await worked(await again.submit('Publicera 1 partnerskap', { withoutFaults: 'ja' }))
    assert.match(published.text, /1 partnerskap är publicerade/)
  })

  test('chooses what to do with what is there already', async () => {
    const preview = await worked(
      await (await handIn('Förening;År;Kommun\nFolkets Husby;2024;Stockholm')).submit('Läs listan'),
    )
    assert.match(preview.text, /Liknar jarva-2024-folkets-husby/)
    const chosen = await preview.submit('Publicera ändå')
    assert.equal(chosen.flash, 'Partnerskapet publiceras tillsammans med de andra.')
    assert.match(chosen.text, /Publicera 1 partnerskap/)
  })

  test('is told when a file cannot be read, or has no rows', async () => {
    const page = await app.client.get(home)
    const bad = await page.submit('Lämna in listan', { file: new File(['PK\u0003\u0004hej'], 'lista.xlsx') })
    assert.match(bad.problems.join(), /Filen går inte att läsa/)
    const template = await writeListTemplate('sv')
    const empty = await page.submit('Lämna in listan', {
      file: new File([new Uint8Array(template)], 'mall.xlsx'),
    })
    assert.match(empty.problems.join(), /inga rader/)
  })

  test('may begin anew when the work has stopped, but not while it goes on', async () => {
    const working = await (await handIn('Förening;År\nSenare;2026')).submit('Läs listan')
    assert.doesNotMatch(working.text, /Börja om/)
    app.setTime('2026-11-23T09:05:00Z')
    const stuck = await app.client.get(working.address)
    const again = await stuck.submit('Börja om')
    assert.doesNotMatch(again.text, /Börja om/)
    app.setTime('2026-11-23T09:00:00Z')
  })
})

test('others have no lists, and see nobody else’s', async () => {
  const { address } = await handIn('Förening;År\nHemligt;2026')
  for (const who of ['staffUnit', 'registrar', 'partySignatory'] as const) {
    const other = await app.as(who)
    assert.deepEqual([(await other.get(home)).status, (await other.get(address)).status], [404, 404], who)
  }
})

async function handIn(text: string): Promise<TestPage> {
  const page = await app.client.get(home)
  return page.submit('Lämna in listan', { file: new File([text], 'lista.csv') })
}

/** Lets the work that a page waits for be done, and comes back to the list. */
async function worked(page: TestPage): Promise<TestPage> {
  const [, importId = ''] = /\/register-import\/([0-9a-f-]+)/.exec(page.address) ?? []
  await registerImport({ importId }, { db: app.db, clock: app.deps.clock })
  return app.client.get(`${home}/${importId}`)
}
