import { z } from 'zod'
import { page } from '../../../handler.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { DateWords } from '../../../parts/date-words.tsx'
import { withQuery } from '../../../paths.ts'
import { CasePage } from '../case-page.tsx'
import { openBefore } from './actions-before.ts'
import { type Point, pointsOf } from './agenda.ts'
import { loadMeeting, type MeetingAt, MeetingParams, mayConvene } from './load.ts'
import { Points } from './points.tsx'
import { words } from './words.ts'

const Shown = z.object({ punkt: z.coerce.number().int().min(1).catch(1) })

/** Today's meeting for the projector and the phone: one point at a time in large letters, the whole agenda below. */
export const get = page(MeetingParams, Shown, show)

async function show(at: MeetingAt & { query: z.output<typeof Shown> }) {
  const t = words(at.language)
  const { loaded, meeting } = await loadMeeting(at)
  const { partnership } = loaded.file
  const actions = openBefore(loaded.actions, meeting)
  const before = meeting.heldAt === null ? { ...loaded, actions } : { actions, changes: [], deviations: [] }
  const points = pointsOf(meeting, before, at.language)
  const place = Math.min(at.query.punkt, points.length)
  const point = points[place - 1]
  const here = at.to.inCase(partnership.number, 'gruppmoten', meeting.id)
  const { startsAt, endsAt, place: where } = meeting
  return (
    <CasePage at={at} partnership={partnership} title={t.todayTitle[meeting.group]} width="wide">
      <p>
        <DateWords at={at} day={meeting.on} />, {t.clock(startsAt)}–{t.hour(endsAt)}
        {where !== null && <>. {where}</>}
      </p>
      {point !== undefined && <PointInView at={at} point={point} of={t.pointOf(place, points.length)} />}
      <Turning at={at} address={`${here}/idag`} place={place} last={points.length} />
      <Points at={at} points={points} />
      <Actions>
        {meeting.heldAt === null && mayConvene(at, loaded.file, meeting.group) && (
          <ButtonLink href={`${here}/anteckningar`} look="secondary">
            {t.write}
          </ButtonLink>
        )}
        <ButtonLink href={here} look="tertiary">
          {t.toMeeting}
        </ButtonLink>
      </Actions>
    </CasePage>
  )
}

function PointInView({ at, point, of }: { at: MeetingAt; point: Point; of: string }) {
  const t = words(at.language)
  return (
    <section class="meeting-view" aria-labelledby="punkt">
      <p class="quiet">{of}</p>
      <h2 class="ds-heading" id="punkt">
        {point.title}
      </h2>
      {point.item?.proposedBy != null && <p>{t.proposedBy(point.item.proposedBy)}</p>}
      {point.below.length > 0 && (
        <ul>
          {point.below.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

type TurningProps = { at: MeetingAt; address: string; place: number; last: number }

/** To the point before and the point after. */
function Turning({ at, address, place, last }: TurningProps) {
  const t = words(at.language)
  return (
    <nav class="actions" aria-label={t.agenda}>
      {place > 1 && (
        <ButtonLink href={withQuery(address, { punkt: place - 1 })} look="secondary">
          {t.previous}
        </ButtonLink>
      )}
      {place < last && <ButtonLink href={withQuery(address, { punkt: place + 1 })}>{t.next}</ButtonLink>}
    </nav>
  )
}
