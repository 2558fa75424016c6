import { after, before, describe, test } from 'node:test'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import { addLesson } from '../../src/store/reports/lesson.ts'
import { anApp, type TestApp } from '../support/app.ts'
import { actorOf, type Leg } from '../support/journey.ts'
import { anActivePartnership } from '../support/journey-active.ts'
import { takeAnyway } from '../support/journey-board.ts'
import { fillReport } from '../support/journey-report.ts'
import { checkFor, openSite, type Site } from './harness.ts'

describe('follow-up, evaluation and lessons in a browser', () => {
  let app: TestApp
  let site: Site
  let writing: string
  let refused: string
  let evaluated: string

  before(async () => {
    app = await anApp({ at: '2027-10-05T09:00:00Z' })
    site = await openSite(app)
    writing = await anActivePartnership(app, { title: 'Läxhjälp i Exempelby' })
    refused = await anActivePartnership(app)
    evaluated = await anActivePartnership(app)
    await steps(writing, '2027-10-05', [['open-follow-up', 'coordinator', { year: 2027 }]])
    await fillReport(app, writing, { report: 'followUp-2027', on: '2027-10-05' })
    await steps(refused, '2027-10-05', toTheNo)
    await steps(evaluated, '2029-09-03', [
      ['start-evaluation', 'coordinator'],
      ['hand-in-evaluation', 'coordinator'],
      ['hand-in-evaluation', 'representative', { opens: true }],
    ])
    await fillReport(app, evaluated, { report: 'evaluation-1', on: '2029-09-03', jointly: false })
    await aLesson(evaluated)
  })
  after(() => site.close())

  test('show the follow-up as it is written, handed in and approved', async () => {
    const where = `/arende/${writing}/uppfoljning`
    await checkFor(site, 'partyRep', `${where}/2027`)
    await checkFor(site, 'departmentHead', `${where}/2027/godkannande`, ['en'])
    await checkFor(site, 'coordinator', `${where}/2027/saknas`)
  })

  test('show the board’s no and the answer to it', async () => {
    await checkFor(site, 'partyRep', `/arende/${refused}/uppfoljning/2027`)
    await checkFor(site, 'coordinator', `/arende/${refused}/uppfoljning/2027/svar`)
  })

  test('show the evaluation, its voices and its lessons', async () => {
    app.setTime('2029-09-03T09:00:00Z')
    const where = `/arende/${evaluated}/utvardering`
    await checkFor(site, 'partyRep', where)
    await checkFor(site, 'coordinator', `${where}/gemensamt/equality`, ['en'])
    await checkFor(site, 'coordinator', `${where}/sammanstallning`, ['sv'])
    await checkFor(site, 'partyRep', `${where}/lardomar`, ['en'])
    await checkFor(site, 'neighbour', '/lardomar')
  })

  type Taken = [step: string, by: Leg['by'], content?: Record<string, unknown>]

  async function steps(number: string, on: string, taken: readonly Taken[]): Promise<void> {
    for (const [step, by, content = {}] of taken)
      await takeAnyway(app, number, { step, by, on: plainDate(on), content })
  }

  async function aLesson(number: string): Promise<void> {
    const today = plainDate('2029-09-03')
    const by = await actorOf(app, 'staff', today)
    const { partnership } = await getCaseFile(app.db, by, { number, today })
    await addLesson(app.db, {
      ...{ partnershipId: partnership.id, bodyId: partnership.lead.bodyId },
      ...{ by: by.personId, at: new Date(), text: 'Fråga ungdomarna om tiderna.' },
      ...{ tags: ['reach'], side: 'public' },
    })
  }
})

const decision = { paragraph: '§ 90', decidedOn: '2027-10-05', reasons: 'Siffror saknas.' }
const toTheNo: [string, Leg['by'], Record<string, unknown>?][] = [
  ['open-follow-up', 'coordinator', { year: 2027 }],
  ['hand-in-report-part', 'coordinator'],
  ['hand-in-report-part', 'representative'],
  ['approve-report', 'departmentHead', { heldOn: '2027-10-05', assessment: 'goOn', reasons: '' }],
  ['write-memo', 'staff'],
  ['approve-follow-up-memo', 'director'],
  ['dispatch-case', 'boardSecretary'],
  ['board-rejects-follow-up', 'boardSecretary', decision],
]
