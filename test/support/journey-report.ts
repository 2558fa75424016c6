import type { ReportKey } from '../../src/domain/report.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import { reportTemplate } from '../../src/process/reports/report-template.ts'
import { getCaseFile } from '../../src/store/case/case-file.ts'
import { saveReportText } from '../../src/store/reports/report-text.ts'
import type { TestApp, TestClient, Who } from './app.ts'
import { actorOf } from './journey.ts'
import { steeringMet } from './journey-active.ts'

/** Somebody of the demo's place in a browser of their own. */
export async function signedIn(app: TestApp, who: Who): Promise<TestClient> {
  return app.as(who)
}

export function followUpAddress(number: string, year: number, ...more: string[]): string {
  return ['/arende', number, 'uppfoljning', String(year), ...more].join('/')
}

const ofAll = ['activity', 'contributions']
export const partyHeadings = [...ofAll, 'funds', 'otherSupport']
const together = ['indicators', 'participants', 'deviations', 'groups', 'assessment', 'next']

/** What each side writes about a year; `said` is a word that only this writer uses. */
export async function writeParts(client: TestClient, where: string, keys: readonly string[], said: string) {
  for (const key of keys) {
    const page = await client.get(`${where}/del/${key}`)
    await page.submit('Spara', { text: `${said} om ${key}.` })
  }
}

/** Both sides write and hand in their parts of a year's follow-up that has been begun. */
export async function handInBoth(app: TestApp, number: string, year: number, said = ''): Promise<void> {
  const where = followUpAddress(number, year)
  const coordinator = await signedIn(app, 'coordinator')
  await writeParts(coordinator, where, [...ofAll, ...together], `${said}Kommunen`)
  await (await coordinator.get(`${where}/lamna`)).submit('Lämna delen')
  const party = await signedIn(app, 'partyRep')
  await writeParts(party, where, partyHeadings, `${said}Föreningen`)
  const accounts = new File(['Intäkter och kostnader, tillgångar och skulder.'], 'resultat.txt')
  await (await party.get(`${where}/lamna`)).submit('Lämna delen', { files: accounts })
}

/** The steering group's word, recorded by the head of department. */
export async function approveFollowUp(
  app: TestApp,
  number: string,
  { year, heldOn, ...said }: { year: number; heldOn: string; assessment?: string; reasons?: string },
) {
  const head = await signedIn(app, 'departmentHead')
  const meeting = await steeringMet(app, number, heldOn)
  const page = await head.get(followUpAddress(number, year, 'godkannande'))
  return page.submit('Registrera godkännandet', { meeting, assessment: 'goOn', ...said })
}

/** The staff unit's proposal to the board, written, approved and dispatched through the board's pages. */
export async function toBoard(
  app: TestApp,
  number: string,
  { track, meetingOn }: { track: string; meetingOn: string },
) {
  const address = (...more: string[]) => ['/arende', number, 'namnd', track, ...more].join('/')
  const staff = await signedIn(app, 'staffUnit')
  for (const section of sections) {
    const page = await staff.get(address('forslag', section))
    await page.submit('Spara avsnittet', { body: `Det här gäller ${section}.` })
  }
  await (await staff.get(address('forslag'))).submit('Lämna för godkännande')
  const director = await signedIn(app, 'director')
  await (await director.get(address('godkannande'))).submit('Godkänn och registrera')
  const secretary = await signedIn(app, 'boardSecretary')
  await (await secretary.get(address('utskick'))).submit('Anteckna att handlingarna', { meetingOn })
}

/** What the case does not fill in by itself. */
const sections = ['children', 'equality', 'accessibility', 'legal', 'opinion']

/** The board's word, recorded by its secretary. */
export async function boardSays(
  app: TestApp,
  number: string,
  {
    track,
    ...typed
  }: { track: string; outcome: string; paragraph: string; decidedOn: string; reasons?: string },
) {
  const secretary = await signedIn(app, 'boardSecretary')
  const page = await secretary.get(['/arende', number, 'namnd', track, 'beslut'].join('/'))
  return page.submit('Registrera beslutet', { ...typed, files: new File(['Protokoll.'], 'protokoll.txt') })
}

export const evaluationKeys = [
  ...['carriedOut', 'goals', 'contributions', 'economy', 'learning', 'challenge', 'targetGroup'],
  ...['equality', 'unexpected', 'recommendation'],
]

const chosen: Record<string, Record<string, string>> = {
  Kaprifol: { equality: 'e2', recommendation: 'change' },
  Blåklocka: { equality: 'e4', recommendation: 'change' },
}

/** Answers of the evaluation; `said` is a word that only this writer uses. */
export async function writeAnswers(client: TestClient, where: string, keys: readonly string[], said: string) {
  for (const key of keys) {
    const page = await client.get(`${where}/${key}`)
    const choice = chosen[said]?.[key]
    await page.submit('Spara', { text: `${said} om ${key}.`, ...(choice && { choice }) })
  }
}

/** Every heading of a report with a text of each who writes it, as if written on its pages, but for those left to write. */
export async function fillReport(
  app: TestApp,
  number: string,
  { report, on, except = [], jointly = true }: Filled,
): Promise<void> {
  const today = plainDate(on)
  const by = await actorOf(app, 'staff', today)
  const { partnership, history } = await getCaseFile(app.db, by, { number, today })
  const which = {
    ...{ partnershipId: partnership.id, bodyId: partnership.lead.bodyId },
    ...{ by: by.personId, at: new Date(), basedOn: 0 },
  }
  const parties = partnership.parties.map(({ id }) => id)
  const id = report === 'evaluation-1' ? 'evaluation' : 'followUp'
  for (const { key, by: writers, choices } of reportTemplate(history.rulebook, id)?.headings ?? [])
    for (const partyId of writersOf(
      writers === 'together',
      jointly && id === 'evaluation' ? [...parties, null] : parties,
    )) {
      if (except.includes(key)) continue
      const choice = choices[partyId === parties[0] ? 0 : 1]?.id ?? null
      const text = 'Vi öppnade två kvällar i veckan i stället för en.'
      await saveReportText(app.db, { ...which, report, partyId, heading: key, text, choice })
    }
}

type Filled = {
  report: ReportKey
  on: string
  except?: readonly string[]
  /** Of an evaluation also what is answered together. */
  jointly?: boolean
}

function writersOf<Writer>(together: boolean, parties: readonly Writer[]): readonly (Writer | null)[] {
  return together ? [null] : parties
}
