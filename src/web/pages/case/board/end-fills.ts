import { finalReportWords } from '../../../../documents/papers/final-report-words.ts'
import type { ReportKey } from '../../../../domain/report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import { dayIn } from '../../../../process/agreement/day-in.ts'
import type { BoardCaseStatus } from '../../../../process/case/history.ts'
import { sharedTrack } from '../../../../process/case/tracks.ts'
import { roleTitles } from '../../../../store/bodies/role-titles.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import { renewalVoicesIn } from '../../../../store/reports/renewal.ts'
import { listCriteria } from '../../../../store/reports/renewal-answer.ts'
import { listReportTexts } from '../../../../store/reports/report-text.ts'

/** The authority writes Swedish. */
const language = 'sv'
const words = finalReportWords[language]

/** What the case holds for the memos at the end of an agreement. */
export const endFills = {
  finalReport,
  inForce,
  renewalStances,
  renewalCriteria,
  earlyEnd,
  earlyEndHeard,
  earlyEndShort,
  bridging,
  bridgingShort,
  bridgingReasons,
}

async function finalReport(
  db: Db,
  { partnership, status }: CaseFile,
  board: BoardCaseStatus,
): Promise<string> {
  const track = sharedTrack(status, board)
  const report: ReportKey = `finalReport-${Number(track.split('-').at(-1) ?? 1)}`
  const texts = await listReportTexts(db, { partnershipId: partnership.id, report })
  const of = (heading: string) =>
    texts.find((one) => one.heading === heading && one.party === null)?.text ?? ''
  return [of('summary'), of('afterwards')].filter((text) => text.trim() !== '').join('\n\n')
}

function inForce(_: Db, { history, status }: CaseFile, { round }: BoardCaseStatus): string {
  const agreement = agreementsOf(history, status).find(({ track }) => track === round)
  if (agreement === undefined) return ''
  const [start, end] = [dateInWords(agreement.start, language), dateInWords(agreement.end, language)]
  return `Överenskommelsen gäller från och med ${start} till och med ${end}.`
}

async function renewalStances(db: Db, { history, partnership }: CaseFile): Promise<string> {
  const titles = await roleTitles(db, partnership)
  const track = newestTrack(history.events)
  return renewalVoicesIn(history.events, partnership.parties, track)
    .flatMap(({ party, role, stance }) => {
      if (stance === null) return []
      const title = inLanguage(titles(role, party.bodyId ?? ''), language).toLowerCase()
      const material = stance.material === true ? ', med väsentlig förändring' : ''
      const choice = words.choices[stance.choice].toLowerCase()
      return `${party.name} (${stance.byName}, ${title}) vill ${choice}${material}: ${stance.reasons}`
    })
    .join('\n\n')
}

/** The final report whose stances hold: also for the memo of the agreement that comes out of it. */
function newestTrack(events: CaseFile['history']['events']): string {
  const newest = events.findLast(({ type }) => type === 'renewalStanceTaken')
  return String(newest?.content.track ?? '')
}

async function renewalCriteria(db: Db, { partnership, history }: CaseFile, board: BoardCaseStatus) {
  const answers = await listCriteria(db, { partnershipId: partnership.id, round: board.round })
  return (history.rulebook.finalReport?.criteria ?? [])
    .flatMap(({ key, question }) => {
      const given = answers.get(key)
      if (given === undefined) return []
      return `${inLanguage(question, language)} ${words.answers[given.answer]}. ${given.ground}`
    })
    .join('\n')
}

function earlyEnd(_: Db, { history }: CaseFile, { openedSeq }: BoardCaseStatus): string {
  const asked = history.events.find(({ seq }) => seq === openedSeq)
  if (asked === undefined) return ''
  const [noticed, ends] = [dayIn(asked, 'noticedOn') ?? asked.on, dayIn(asked, 'endsOn')]
  const settlement = String(asked.content.settlement ?? '')
  return [
    `${asked.by.name} begärde ${dateInWords(asked.on, language)} att partnerskapet avslutas i förtid. Uppsägningen lämnades ${dateInWords(noticed, language)}.`,
    `Grund i överenskommelsen: ${String(asked.content.ground ?? '')}`,
    ...(ends === null ? [] : [`Sista dag enligt begäran: ${dateInWords(ends, language)}.`]),
    ...(settlement === '' ? [] : [`Förslag till uppgörelse: ${settlement}`]),
  ].join('\n\n')
}

/** How the idea-based side has been heard about what somebody else asks for; nothing of its own request. */
function earlyEndHeard(_: Db, { partnership, history }: CaseFile, { openedSeq }: BoardCaseStatus): string {
  const asked = history.events.find(({ seq }) => seq === openedSeq)
  const since = history.events.filter(({ seq }) => seq > openedSeq)
  const answerBy = asked ? dayIn(asked, 'answerBy') : null
  const hastened = since.find(({ type }) => type === 'earlyEndHastened')
  const answered = since.filter(({ type }) => type === 'earlyEndAnswered')
  if (answerBy === null && answered.length === 0 && hastened === undefined) return ''
  const names = new Map(partnership.parties.map(({ id, name }) => [String(id), name]))
  return [
    ...(answerBy === null
      ? []
      : [`Den idéburna parten har kunnat svara till och med ${dateInWords(answerBy, language)}.`]),
    ...answered.map(
      ({ content, by, on }) =>
        `${names.get(String(content.for)) ?? by.name} svarade ${dateInWords(on, language)}: ${String(content.answer ?? '')}`,
    ),
    ...(answered.length > 0 ? [] : ['Inget svar har kommit in.']),
    ...(hastened === undefined
      ? []
      : [
          `Ärendet väntar inte på svar. Skäl enligt ${hastened.by.name}: ${String(hastened.content.reasons ?? '')}`,
        ]),
  ].join('\n\n')
}

/** For the summary: who asks for what. The ground and the settlement are told of once, in the matter itself. */
function earlyEndShort(_: Db, { history, partnership }: CaseFile, { openedSeq }: BoardCaseStatus): string {
  const asked = history.events.find(({ seq }) => seq === openedSeq)
  if (asked === undefined) return ''
  const ends = dayIn(asked, 'endsOn')
  const own = partnership.parties.find(({ id }) => id === asked.content.for)
  const whose = asked.by.side === 'party' ? (own?.name ?? 'Den idéburna parten') : 'Förvaltningen'
  const last = ends === null ? '' : `, med ${dateInWords(ends, language)} som sista dag`
  return `${whose} begär att partnerskapet avslutas i förtid${last}.`
}

/** Both, as earlier versions of the template ask for it. */
function bridging(db: Db, file: CaseFile, board: BoardCaseStatus): string {
  return [bridgingShort(db, file, board), bridgingReasons(db, file, board)].filter(Boolean).join(' ')
}

function bridgingShort(_: Db, { history }: CaseFile, { openedSeq }: BoardCaseStatus): string {
  const opened = history.events.find(({ seq }) => seq === openedSeq)
  const end = opened && dayIn(opened, 'proposedEnd')
  if (end == null) return ''
  return `För att undvika ett glapp föreslås att överenskommelsen förlängs till och med ${dateInWords(end, language)}, med samma innehåll.`
}

function bridgingReasons(_: Db, { history }: CaseFile, { openedSeq }: BoardCaseStatus): string {
  const opened = history.events.find(({ seq }) => seq === openedSeq)
  return opened === undefined || dayIn(opened, 'proposedEnd') === null
    ? ''
    : String(opened.content.reasons ?? '')
}
