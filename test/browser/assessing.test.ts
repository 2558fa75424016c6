import { after, before, describe, test } from 'node:test'
import { anApp, type TestClient, type Who } from '../support/app.ts'
import { answerPart, consideration, previewAssessment, writeConsideration } from '../support/assessing.ts'
import { aCase } from '../support/journey.ts'
import { checkFor, openSite, type Site } from './harness.ts'

describe('the consideration and the assessment in a browser', () => {
  let site: Site
  let begun: string
  let written: string
  let handedOver: string
  let previewed: string
  let redirected: string
  let declined: string

  before(async () => {
    const app = await anApp()
    site = await openSite(app)
    const until = 'firstMeetingHeld'
    begun = await aCase(app, { until })
    await answerPart(await as('staffUnit'), begun, 'challenge', { 'answer-localEvidence': 'partly' })
    written = await aCase(app, { until })
    await writeConsideration(await as('staffUnit'), written)
    handedOver = await aCase(app, { until })
    await (await writeConsideration(await as('staffUnit'), handedOver)).submit('Lämna över till')
    previewed = await aCase(app, { until: 'considerationSubmitted' })
    await previewAssessment(await as('director'), previewed)
    redirected = await aCase(app, { until: 'considerationSubmitted' })
    await (
      await previewAssessment(await as('director'), redirected, { outcome: 'otherForm', otherForm: 'grant' })
    ).submit('Registrera bedömningen och skicka svaret')
    declined = await aCase(app, { until: 'considerationSubmitted' })
    await (
      await previewAssessment(await as('director'), declined, { outcome: 'decline', sendNow: [] })
    ).submit('Registrera bedömningen')
  })
  after(() => site.close())

  test('show the checklist as it is written', async () => {
    await checkFor(site, 'staffUnit', consideration(written))
    await checkFor(site, 'auditor', consideration(begun))
    await checkFor(site, 'partyRep', consideration(begun))
  })

  test('show the consideration handed over', async () => {
    await checkFor(site, 'politician', consideration(handedOver))
  })

  test('show the assessment as it is made', async () => {
    await checkFor(site, 'director', `/arende/${handedOver}/bedomning/komplettering`)
    await checkFor(site, 'partyRep', `/arende/${previewed}/bedomning`)
    await checkFor(site, 'partyRep', `/arende/${begun}/bedomning`)
  })

  test('show the answer', async () => {
    for (const who of ['partyRep', 'staffUnit'] as const) {
      await checkFor(site, who, `/arende/${redirected}/bedomning`)
      await checkFor(site, who, `/arende/${declined}/bedomning`)
    }
    await checkFor(site, 'staffUnit', `/arende/${declined}/bedomning/besked`)
  })

  async function as(who: Who): Promise<TestClient> {
    const client = site.app.another()
    await client.signInAs(who)
    return client
  }
})
