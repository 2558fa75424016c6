import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { anApp } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import { getPartnership } from '../../../../store/partnership.ts'
import { listRegistryEntries } from '../../../../store/registry.ts'

const app = await anApp()
after(() => app.close())
const { client } = app

const pdf = (name = 'revision.pdf') => new File([`%PDF-1.7\n${name}\n%%EOF\n`], name, { type: 'application/pdf' })

describe('an organisation that hands in its documents', () => {
  test('sees what is missing, hands one in from its phone, and is a step further', async () => {
    const number = await aCase(app)
    await client.signInAs('chair')
    const page = await client.get(`/arende/${number}/underlag`)
    assert.equal(page.heading, 'Underlag')
    assert.match(page.text, /5 av 6 saknas/)
    const form = await page.follow('Lämna protokoll från det senaste årsmötet')
    const files = [pdf('protokoll.pdf'), pdf('bilaga.pdf')]
    const next = await form.submit('Lämna filerna', { files, datedOn: '2026-03-18' })
    assert.match(next.flash ?? '', /vi har tagit emot: Protokoll från det senaste årsmötet/)
    assert.match(next.text, /4 av 6 saknas/)
    assert.match(next.text, /Den är från onsdag 18 mars 2026\./)
    assert.match(next.text, /protokoll\.pdf.*bilaga\.pdf/)
  })
})

async function entriesOf(number: string) {
  const { id } = await app.db.selectFrom('partnership').select('id').where('number', '=', number).executeTakeFirstOrThrow()
  const partnership = await getPartnership(app.db, id)
  return listRegistryEntries(app.db, partnership.id)
}
void entriesOf
