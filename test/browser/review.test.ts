import { after, before, describe, test } from 'node:test'
import { anApp, type TestClient, type Who } from '../support/app.ts'
import { aCase } from '../support/journey.ts'
import { answerBlock, answerReview, concludeReview, reviewOf } from '../support/reviewing.ts'
import { checkFor, openSite, type Site } from './harness.ts'

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
    await checkFor(site, 'staff', reviewOf(begun), ['sv'])
    await checkFor(site, 'staff', reviewOf(begun, 'del', 'a'), ['en'])
    await checkFor(site, 'staff', reviewOf(begun, 'del', 'b'), ['sv'])
    await checkFor(site, 'director', reviewOf(begun, 'del', 'd'), ['en'])
    await checkFor(site, 'staff', reviewOf(begun, 'del', 'f'), ['sv'])
    await checkFor(site, 'staff', reviewOf(begun, 'kriterier'), ['en'])
  })

  test('shows questions to lawyers and their answers', async () => {
    await checkFor(site, 'staff', reviewOf(begun, 'juridik'), ['en'])
    await checkFor(site, 'legal', reviewOf(begun), ['sv'])
    await checkFor(site, 'legal', reviewOf(begun, 'juridik', '8'), ['en'])
  })

  test('shows the conclusion and what the party answers', async () => {
    await checkFor(site, 'staff', reviewOf(shared, 'slutsats'), ['en'])
    await checkFor(site, 'staff', reviewOf(shared, 'preliminart'), ['sv'])
    await checkFor(site, 'staff', reviewOf(shared, 'avslut'), ['en'])
    await checkFor(site, 'chair', reviewOf(shared), ['sv'])
    await checkFor(site, 'chair', reviewOf(shared, 'svar'), ['en'])
  })

  test('shows the result to both sides', async () => {
    await checkFor(site, 'staff', reviewOf(concluded), ['sv'])
    await checkFor(site, 'chair', reviewOf(concluded), ['en'])
    await checkFor(site, 'chair', reviewOf(begun), ['sv'])
  })

  async function as(who: Who): Promise<TestClient> {
    const client = site.app.another()
    await client.signInAs(who)
    return client
  }
})
