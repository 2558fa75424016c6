import { after, before, describe, test } from 'node:test'
import type { ReportKey } from '../../src/domain/report.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { reportTemplate } from '../../src/process/report-template.ts'
import { getCaseFile } from '../../src/store/case-file.ts'
import { addLesson } from '../../src/store/lesson.ts'
import { saveReportText } from '../../src/store/report-text.ts'
import { anApp, type TestApp } from '../support/app.ts'
import { actorOf, type Leg } from '../support/journey.ts'
import { anActivePartnership } from '../support/journey-active.ts'
import { takeAnyway } from '../support/journey-board.ts'
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
    await fill(writing, 'followUp-2027')
    await steps(refused, '2027-10-05', toTheNo)
    await steps(evaluated, '2029-09-03', [
      ['start-evaluation', 'coordinator'],
      ['hand-in-evaluation', 'coordinator'],
      ['hand-in-evaluation', 'representative', { opens: true }],
    ])
    await fill(evaluated, 'evaluation-1')
  })
  after(() => site.close())

  test('show the follow-up as it is written, handed in and approved', async () => {
    const where = `/arende/${writing}/uppfoljning`
    await checkFor(site, 'partyRep', where)
    await checkFor(site, 'partyRep', `${where}/2027`)
    await checkFor(site, 'coordinator', `${where}/2027/del/groups`)
    await checkFor(site, 'partyRep', `${where}/2027/lamna`)
    await checkFor(site, 'departmentHead', `${where}/2027/godkannande`)
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
    await checkFor(site, 'coordinator', `${where}/gemensamt/equality`)
    await checkFor(site, 'coordinator', `${where}/sammanstallning`)
    await checkFor(site, 'partyRep', `${where}/lardomar`)
    await checkFor(site, 'neighbour', '/lardomar')
  })

  type Taken = [step: string, by: Leg['by'], content?: Record<string, unknown>]

  async function steps(number: string, on: string, taken: readonly Taken[]): Promise<void> {
    for (const [step, by, content = {}] of taken)
      await takeAnyway(app, number, { step, by, on: plainDate(on), content })
  }

  /** Every heading with a text of each who writes it, and a lesson. */
  async function fill(number: string, report: ReportKey): Promise<void> {
    const today = plainDate(report === 'evaluation-1' ? '2029-09-03' : '2027-10-05')
    const by = await actorOf(app, 'staff', today)
    const { partnership, history } = await getCaseFile(app.db, by, { number, today })
    const id = report === 'evaluation-1' ? 'evaluation' : 'followUp'
    const which = {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      by: by.personId,
      at: new Date(),
    }
    for (const { key, by: writers, choices } of reportTemplate(history.rulebook, id)?.headings ?? [])
      for (const partyId of [null, ...partnership.parties.map((party) => party.id)]) {
        if ((partyId === null) !== (writers === 'together')) continue
        const choice = choices[partyId === partnership.parties[0]?.id ? 0 : 1]?.id ?? null
        const text = 'Vi öppnade två kvällar i veckan i stället för en.'
        await saveReportText(app.db, { ...which, report, partyId, heading: key, text, choice, basedOn: 0 })
      }
    if (id === 'evaluation')
      await addLesson(app.db, {
        ...which,
        text: 'Fråga ungdomarna om tiderna.',
        tags: ['reach'],
        side: 'public',
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
