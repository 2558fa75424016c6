import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { anApp, type TestApp } from '../../test/support/app.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { shippedRulebook } from '../store/bodies/rulebook-files.ts'
import { firstMeetingBy } from './first-meeting.ts'

const today = plainDate('2026-11-23')
const jarva = await shippedRulebook('jarva')
const withWeeks = (weeks: number) => ({
  duties: jarva.duties.map((rule) =>
    rule.id === 'first-meeting' && 'within' in rule ? { ...rule, within: { ...rule.within, weeks } } : rule,
  ),
})

describe('how soon the first meeting is held', () => {
  test('is said in the words of the rulebook, in both languages', () => {
    assert.equal(firstMeetingBy(jarva, { language: 'sv', today }).within, 'inom fyra veckor')
    assert.equal(firstMeetingBy(withWeeks(6), { language: 'sv', today }).within, 'inom sex veckor')
    assert.equal(firstMeetingBy(withWeeks(1), { language: 'en', today }).within, 'within one week')
  })

  test('is said without a number where the rulebook has none', () => {
    const none = firstMeetingBy({ duties: [] }, { language: 'sv', today })
    assert.deepEqual(none, { span: 'tiden', within: 'inom den tid som nämnden har bestämt' })
  })
})

describe('the pages that say it', () => {
  let app: TestApp
  before(async () => {
    app = await anApp()
  })
  after(() => app.close())

  const pages = [
    '/',
    '/initiativ',
    '/kontakt',
    '/om-iop',
    '/om-iop/lattlast',
    '/om-iop/ordlista',
    '/hjalp/stab',
  ]
  for (const address of pages)
    test(`${address} has it from the rulebook`, async () => {
      const [swedish, english] = [await app.client.get(address), await app.client.get(`${address}?lang=en`)]
      assert.match(swedish.text, /inom fyra veckor/)
      assert.match(english.text, /within four weeks/)
      assert.doesNotMatch(swedish.html + english.html, /\{within\}/)
    })
})
