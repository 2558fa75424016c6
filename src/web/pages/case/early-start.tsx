import { dateInWords } from '../../../kernel/date-words.ts'
import { isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import { type EarlyStart, earlyStart } from '../../../process/board/early-start.ts'
import type { CaseFile } from '../../../store/case/case-file.ts'
import { listCalendars } from '../../../store/case/timetable.ts'
import { Alert } from '../../parts/alert.tsx'
import type { AnyReader, SignedIn } from '../../visit.ts'
import { phrases } from '../../words.ts'

/** The first day comes before all can have signed. Both sides read the same, and nothing is stopped by it. */
export function StartsEarly({ at, early }: { at: AnyReader; early: EarlyStart | null }) {
  if (early === null) return null
  const t = words(at.language)
  const start = dateInWords(early.start, at.language)
  const meeting = early.meeting && dateInWords(early.meeting, at.language)
  return (
    <Alert color="warning">
      {sentence(t, { start, meeting, hasPassed: isBefore(early.start, at.today) })} {t.nothingStops}
    </Alert>
  )
}

type Told = { start: string; meeting: string | null; hasPassed: boolean }

function sentence(t: typeof sv, { start, meeting, hasPassed }: Told): string {
  if (meeting === null) return t.passed(start)
  return `${hasPassed ? t.hasPassed(start, meeting) : t.before(start, meeting)} ${t.canChoose}`
}

/** Of the text that the parties agreed on last. */
export async function earlyStartIn(at: SignedIn, { partnership, history }: CaseFile) {
  const calendars = await listCalendars(at.db, partnership)
  return earlyStart({ history, calendars, today: at.today })
}

type Drafted = { file: CaseFile; agreement: { round: string; start: PlainDate | null } }

/** Of the draft as it says now. That of an earlier round is not warned about. */
export async function earlyStartOfDraft(at: SignedIn, { file, agreement }: Drafted) {
  const { history, partnership, status } = file
  if (agreement.start === null || agreement.round !== status.rounds.at(-1)?.track) return null
  const calendars = await listCalendars(at.db, partnership)
  return earlyStart({ history, calendars, today: at.today }, agreement.start)
}

const sv = {
  before: (start: string, meeting: string) =>
    `Överenskommelsens första dag är ${start}. Nämndens beslut kan finnas tidigast ${meeting}, så den dagen passerar innan överenskommelsen kan vara undertecknad.`,
  hasPassed: (start: string, meeting: string) =>
    `Överenskommelsens första dag skulle ha varit ${start}. Den dagen har passerat, och nämndens beslut kan finnas tidigast ${meeting}.`,
  canChoose: 'Parterna kan välja en senare dag så länge nämnden inte har beslutat om texten.',
  passed: (start: string) =>
    `Överenskommelsens första dag var ${start}, och överenskommelsen är inte undertecknad än. Har nämnden beslutat om texten behövs ett nytt beslut för att ändra dagen.`,
  nothingStops: 'Ni kan gå vidare ändå.',
}
const en: typeof sv = {
  before: (start, meeting) =>
    `The first day of the agreement is ${start}. The board can have decided on ${meeting} at the earliest, so that day passes before the agreement can be signed.`,
  hasPassed: (start, meeting) =>
    `The first day of the agreement was to be ${start}. That day has passed, and the board can have decided on ${meeting} at the earliest.`,
  canChoose: 'The parties can choose a later day as long as the board has not decided on the text.',
  passed: (start) =>
    `The first day of the agreement was ${start}, and the agreement has not been signed yet. If the board has decided on the text, changing the day takes a new decision.`,
  nothingStops: 'You can go on all the same.',
}
const words = phrases({ sv, en })
