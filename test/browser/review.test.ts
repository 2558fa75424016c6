import { after, before, describe, test } from 'node:test'
import { anApp, type TestClient, type Who } from '../support/app.ts'
import { aCase } from '../support/journey.ts'
import { answerBlock, answerReview, concludeReview, reviewOf } from '../support/reviewing.ts'
import { checkPage, openSite, type Site } from './harness.ts'

describe('the review in a browser', () => {
  let site: Site
  let begun: string
  let shared: string
  let concluded: string

  before(async () => {
    const app = await anApp({ at: '2026-11-25T09:00:00Z' })
    site = await openSite(app)
    const [staff, colleague] = [await as('staff'), await as('colleague')]
    begun = await aCase(app, { until: 'reviewStarted' })
    await answerBlock(staff, begun, 'd', { 'answer-d1': 'yes', 'answer-d2': 'yes' })
    const question = await staff.get(reviewOf(begun, 'juridik'))
    await question.submit('Ställ frågan', { question: 'Är det ett köp?', answerBy: '2026-12-09' })
    shared = await aCase(app, { until: 'reviewStarted' })
    await concludeReview(staff, shared, { outcome: 'failed', reasons: 'Stadgarna saknar ändamål.' })
    const letter = await staff.get(reviewOf(shared, 'preliminart'))
    await letter.submit('Skicka det preliminära resultatet', { answerBy: '2026-12-09' })
    concluded = await aCase(app, { until: 'reviewStarted' })
    await answerReview(staff, colleague, concluded)
    await concludeReview(staff, concluded, { outcome: 'passedWithConditions' })
    const conditions = await staff.get(reviewOf(concluded, 'slutsats'))
    await conditions.submit('Lägg till villkoret', { condition: 'Nya stadgar.', becomes: 'clause' })
    await (await staff.get(reviewOf(concluded, 'avslut'))).submit('Avsluta: möjligt med villkor', {})
  })
  after(() => site.close())

  test('shows the work as it goes on', async () => {
    await check('staff', 'sv', reviewOf(begun))
    await check('staff', 'en', reviewOf(begun, 'del', 'a'))
    await check('staff', 'sv', reviewOf(begun, 'del', 'b'))
    await check('director', 'en', reviewOf(begun, 'del', 'd'))
    await check('staff', 'sv', reviewOf(begun, 'del', 'f'))
    await check('staff', 'en', reviewOf(begun, 'kriterier'))
  })

  test('shows questions to lawyers and their answers', async () => {
    await check('staff', 'en', reviewOf(begun, 'juridik'))
    await check('legal', 'sv', reviewOf(begun))
    await check('legal', 'en', reviewOf(begun, 'juridik', '8'))
  })

  test('shows the conclusion and what the party answers', async () => {
    await check('staff', 'en', reviewOf(shared, 'slutsats'))
    await check('staff', 'sv', reviewOf(shared, 'preliminart'))
    await check('staff', 'en', reviewOf(shared, 'avslut'))
    await check('chair', 'sv', reviewOf(shared))
    await check('chair', 'en', reviewOf(shared, 'svar'))
  })

  test('shows the result to both sides', async () => {
    await check('staff', 'sv', reviewOf(concluded))
    await check('chair', 'en', reviewOf(concluded))
    await check('chair', 'sv', reviewOf(begun))
  })

  async function as(who: Who): Promise<TestClient> {
    const client = site.app.another()
    await client.signInAs(who)
    return client
  }

  async function check(who: Who, language: 'sv' | 'en', address: string): Promise<void> {
    const client = await as(who)
    await site.app.db.updateTable('session').set({ language }).execute()
    const value = client.cookies.get('handslag') ?? ''
    await site.context.addCookies([{ name: 'handslag', value, url: site.origin }])
    const page = await site.open(address)
    await checkPage(page)
    await page.close()
    await site.app.db.updateTable('session').set({ language: 'sv' }).execute()
  }
})
