import { findMinutes } from '../../../../store/meetings/group-minutes.ts'
import { listMinutesVoices } from '../../../../store/meetings/minutes-voices.ts'
import { listDocuments } from '../../../../store/papers/document.ts'
import { blank, type Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { CasePage } from '../case-page.tsx'
import { BookedPart } from './booked-part.tsx'
import { HeldPart } from './held-part.tsx'
import { loadMeeting, type MeetingAt, MeetingParams } from './load.ts'
import { words } from './words.ts'

export const get = page(MeetingParams, noQuery, (at) => show(at, blank))

/** One meeting: what is booked, or what was decided and whether both sides stand by it. */
export async function show(at: MeetingAt, entry: Entry) {
  const t = words(at.language)
  const { loaded, meeting } = await loadMeeting(at)
  const { partnership } = loaded.file
  const { heldAt } = meeting
  const body =
    heldAt === null ? (
      <BookedPart {...{ at, entry, loaded }} meeting={{ ...meeting, heldAt }} />
    ) : (
      <HeldPart
        {...{ at, loaded, meeting }}
        minutes={await findMinutes(at.db, partnership.id, meeting.id)}
        voices={meeting.minutesApprovedOn === null ? await listMinutesVoices(at.db, meeting.id) : []}
        paper={await numberOf(at, meeting.minutesDocumentId)}
      />
    )
  return (
    <CasePage at={at} partnership={partnership} title={t.meetingOf[meeting.group]} entry={entry} width="wide">
      {body}
      <p>
        <a href={at.to.inCase(partnership.number, 'gruppmoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )

  async function numberOf({ db }: MeetingAt, id: string | null): Promise<number | null> {
    if (id === null) return null
    const documents = await listDocuments(db, partnership.id, { shared: true })
    return documents.find((document) => document.id === id)?.number ?? null
  }
}
