import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import { sharedTrack } from '../../../../process/case/tracks.ts'
import { reportTemplate } from '../../../../process/reports/report-template.ts'
import { reportInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import type { ReportTemplate } from '../../../../process/rulebook/report-schema.ts'
import { listReportWords } from '../../../../store/bodies/template-texts.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { listFollowUps } from '../../../../store/reports/report.ts'
import { assessmentWords } from '../report/words.ts'

/** The authority writes Swedish. */
const language = 'sv'

/** What the follow-up came to, as the first text of the memo's summary. */
export async function followUp(db: Db, file: CaseFile, board: BoardCaseStatus): Promise<string> {
  const found = await ofBoard(db, file, board)
  if (found === null) return ''
  const { year, approval, edition, measures } = found
  return paragraphs(
    `Parterna har följt upp partnerskapet ${file.partnership.title} för ${year}.`,
    approval === null
      ? ''
      : `Styrgruppen godkände rapporten ${dateInWords(approval.heldOn, language)}. Bedömning: ${assessmentWords(language)[approval.assessment]}.`,
    approval?.reasons ?? '',
    edition > 1 ? `Nämnden godkände inte den förra uppföljningen. Det här gör parterna: ${measures}` : '',
  )
}

/** What the parties write together, heading by heading. */
export async function followUpTexts(db: Db, file: CaseFile, board: BoardCaseStatus): Promise<string> {
  const found = await ofBoard(db, file, board)
  const shipped = reportTemplate(file.history.rulebook, 'followUp')
  if (found === null || shipped === null) return ''
  const template = await inWordsOf(db, file, { shipped, track: found.track })
  const texts = template.headings.map(({ key, heading }) => {
    const text = found.parts.find((part) => part.heading === key && part.party === null)?.text ?? ''
    return text.trim() === '' ? '' : `${inLanguage(heading, language)}: ${text}`
  })
  return paragraphs(...texts)
}

type Begun = { shipped: ReportTemplate; track: string }

/** The template in the words that the body had in use when the follow-up was begun. */
async function inWordsOf(db: Db, { partnership, history, status }: CaseFile, { shipped, track }: Begun) {
  const begun = status.boardCases.find((one) => one.track === track)?.openedSeq
  const at = history.events.find(({ seq }) => seq === begun)?.recordedAt
  if (at === undefined) return shipped
  return reportInOwnWords(shipped, await listReportWords(db, partnership.lead.bodyId, at))
}

/** Who handed in what, and when. */
export async function followUpWork(db: Db, file: CaseFile, board: BoardCaseStatus): Promise<string> {
  const found = await ofBoard(db, file, board)
  if (found === null) return ''
  const parties = file.partnership.parties
  const nameOf = (partyId: string) => parties.find(({ id }) => id === partyId)?.name ?? ''
  const isIn = (partyId: string) => found.handedIn.some((given) => given.partyId === partyId)
  return [
    ...found.handedIn.map(
      ({ partyId, on, byName }) =>
        `${nameOf(partyId)} lämnade sin del ${dateInWords(on, language)} (${byName}).`,
    ),
    ...found.leftOut
      .filter(({ partyId }) => !isIn(partyId))
      .map(
        ({ partyId, on }) =>
          `${nameOf(partyId)} har inte lämnat sin del. Rapporten gick vidare utan den ${dateInWords(on, language)}.`,
      ),
  ].join('\n')
}

/** What the administration of the board says of the use of money. */
export async function followUpFunds(db: Db, file: CaseFile, board: BoardCaseStatus): Promise<string> {
  const found = await ofBoard(db, file, board)
  return paragraphs(
    ...(found?.parts ?? []).filter(({ heading }) => heading === 'funds').map(({ text }) => text),
  )
}

/** The report is one for all the boards that decide about it. */
async function ofBoard(db: Db, { partnership, status }: CaseFile, board: BoardCaseStatus) {
  const track = sharedTrack(status, board)
  return (await listFollowUps(db, partnership.id)).find((one) => one.track === track) ?? null
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part.trim() !== '').join('\n\n')
}
