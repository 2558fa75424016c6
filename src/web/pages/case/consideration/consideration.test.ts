import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp, type TestClient, type Who } from '../../../../../test/support/app.ts'
import { aCase } from '../../../../../test/support/journey.ts'
import type { TestPage } from '../../../../../test/support/test-page.ts'

const parts = ['conditions', 'challenge', 'together', 'otherWays', 'partyAndRisks']

describe('the consideration', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  const as = async (who: Who): Promise<TestClient> => {
    const client = app.another()
    await client.signInAs(who)
    return client
  }

  test('is answered part by part, concluded and handed over', async () => {
    const number = await aCase(app, { until: 'firstMeetingHeld' })
    const staff = await as('staff')
    await answerAll(staff, number)
    const written = await conclude(staff, number)
    assert.match(written.text, /18 av 18 frågor besvarade/)
    const done = await written.submit('Lämna över till')
    assert.match(done.flash ?? '', /Övervägandet är överlämnat/)
    assert.match(done.text, /Partnerskap är möjligt och lämpligt/)
  })
})

export async function answerAll(client: TestClient, number: string): Promise<TestPage> {
  let page = await client.get(address(number, 'svar', 'conditions'))
  for (const _ of parts) page = await page.submit('Spara och gå vidare', filled(page))
  return page
}

function filled(page: TestPage): Record<string, string> {
  const keys = [...page.document.querySelectorAll('textarea')].map((one) =>
    (one.getAttribute('name') ?? '').slice(7),
  )
  return Object.fromEntries(
    keys.flatMap((key) => [
      [`answer-${key}`, 'yes'],
      [`ground-${key}`, `Det framgår av samtalet om ${key}.`],
    ]),
  )
}

export async function conclude(client: TestClient, number: string): Promise<TestPage> {
  const page = await client.get(address(number, 'slutsats'))
  return page.submit('Spara slutsatsen', {
    conclusion: 'possible',
    reasons: 'Behovet är tydligt och ingen av oss klarar det ensam.',
    completionOn: '2026-12-15',
  })
}

function address(number: string, ...more: string[]): string {
  return ['/arende', number, 'overvagande', ...more].join('/')
}
