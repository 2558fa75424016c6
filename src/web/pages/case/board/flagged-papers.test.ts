import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { anApp, type TestApp } from '../../../../../test/support/app.ts'
import { aBoardCase } from '../../../../../test/support/journey-board.ts'
import { textOfPdf } from '../../../../../test/support/pdf-text.ts'
import { filesInZip } from '../../../../../test/support/zip.ts'

const flag = /sekretessmarkerad: Exempellagen 7 §/

describe('a memo that is flagged as secret before it goes to the board', () => {
  let app: TestApp
  let number: string
  const papers = () => `/arende/${number}/namnd/sign-1/handlingar`

  before(async () => {
    app = await anApp({ at: '2026-12-18T09:00:00Z' })
    number = await aBoardCase(app, { until: 'memoApproved' })
    const registrar = await app.as('registrar')
    await sql`update document set shared_with_party = false where kind = 'approve-sign-memo'`.execute(app.db)
    const memo = await (await registrar.get(`/arende/${number}`)).follow('Tjänsteutlåtande')
    const form = await registrar.get(`${memo.address}/sekretess`)
    const typed = { provision: 'Exempellagen 7 §', reasons: 'Uppgifter om ett skyddat boende.' }
    assert.equal((await form.submit('Sekretessmarkera', typed)).status, 200)
  })
  after(() => app.close())

  test('is marked where the secretary sends out the papers, and sent with them', async () => {
    const secretary = await app.as('boardSecretary')
    const dispatch = await secretary.get(`/arende/${number}/namnd/sign-1/utskick`)
    assert.match(dispatch.text, flag)
    assert.match((await dispatch.submit('Anteckna att handlingarna')).flash ?? '', /skickade/)
  })

  test('is marked where those who decide read the papers, and in the list that the zip begins with', async () => {
    const politician = await app.as('politician')
    assert.match((await politician.get(papers())).text, flag)
    await app.db.updateTable('session').set({ language: 'en' }).execute()
    assert.match(
      (await politician.get(papers())).text,
      /Board memo \(in Swedish\)flagged as secret: Exempellagen 7 §/,
    )
    const zip = await politician.send(`${papers()}.zip`, {})
    const files = await filesInZip(Buffer.from(await zip.arrayBuffer()))
    assert.match(await textOfPdf(files.get('00 Förteckning.pdf') ?? assert.fail('No list')), flag)
    assert.match([...files.keys()].join(), /01 Tjänsteutlåtande/)
  })

  test('waits with the other side until the flag is lifted', async () => {
    const party = await app.as('partyRep')
    assert.doesNotMatch((await party.get(papers())).text, flag)
  })
})
