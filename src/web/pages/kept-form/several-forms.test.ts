import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient } from '../../../../test/support/app.ts'
import { aCase } from '../../../../test/support/journey.ts'
import { anActivePartnership } from '../../../../test/support/journey-active.ts'
import type { TestPage } from '../../../../test/support/test-page.ts'

describe('a page with several forms', () => {
  let app: TestApp
  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
  })
  after(() => app.close())

  test('fills each with what was begun in it, and shows it where it is folded away', async () => {
    const number = await aCase(app)
    const party = await app.as('partyRep')
    const papers = await party.get(`/arende/${number}/underlag`)
    const [, paper = ''] = /href="(\/arende\/[^"]+\/underlag\/[^/"]+\/[^/"#]+)"/.exec(papers.html) ?? []
    await keep(party, await party.get(paper), { action: '/besked', why: 'Den finns hos revisorn.' })
    const page = await party.get(paper)
    assert.deepEqual([page.valueOf('why'), page.valueOf('note')], ['Den finns hos revisorn.', ''])
    assert.ok(page.has('details[open] [name=why]'))
    const refused = await page.submit('Lämna', { note: 'Ett svar.' })
    assert.deepEqual([refused.status, refused.valueOf('why')], [422, 'Den finns hos revisorn.'])
  })

  test('of one kind for each group keeps the call of one out of the other’s', async () => {
    const number = await anActivePartnership(app, { start: '2027-09-01', end: '2029-08-31' })
    const staff = await app.as('coordinator')
    const call = (group: string) => staff.get(`/arende/${number}/gruppmoten/kallelse?grupp=${group}`)
    const kept = await (await call('working')).submit('Spara utkast', { agenda: 'Lokalen' })
    assert.match(kept.address, /grupp=working/)
    assert.equal(kept.valueOf('agenda'), 'Lokalen')
    assert.equal((await call('steering')).valueOf('agenda'), '')
  })
})

/** Saves what is typed in one of the forms of a page, as its script does. */
async function keep(client: TestClient, page: TestPage, { action, ...typed }: Record<string, string>) {
  const form = page.document.querySelector(`form[action$="${action}"]`)
  const body = new URLSearchParams(typed)
  for (const name of ['_token', '_window', '_page'])
    body.set(name, form?.querySelector(`[name="${name}"]`)?.getAttribute('value') ?? '')
  await client.post(form?.getAttribute('data-draft') ?? '', body)
}
