import { z } from 'zod'
import type { ProcessEvent } from '../../../../domain/events.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { Section } from '../../../parts/heading.tsx'
import { Timeline } from '../../../parts/timeline.tsx'
import type { AnyReader } from '../../../visit.ts'
import type { TimetableProps } from './props.ts'
import { words } from './words.ts'

/** What has moved since the start, and why, the newest first. */
export function Moved({ at, file }: Pick<TimetableProps, 'at' | 'file'>) {
  const t = words(at.language)
  const events = file.history.events.filter(({ type }) => type === 'daysMoved').toReversed()
  return (
    <Section title={t.moved} id="flyttat">
      {events.length === 0 && <p>{t.movedNone}</p>}
      {events.length > 0 && (
        <Timeline
          items={events.map((event) => ({
            day: event.on,
            title: causeOf(at, event),
            body: <MovedDays at={at} event={event} />,
          }))}
        />
      )}
    </Section>
  )
}

/** The days that an event of the journal says have moved: what each was and what it is. */
export function MovedDays({ at, event }: { at: AnyReader; event: Pick<ProcessEvent, 'content'> }) {
  const t = words(at.language)
  const { moved } = Content.parse(event.content)
  return (
    <ul>
      {moved.map(({ title, year, before, after }) => (
        <li>
          {[inLanguage(title, at.language), year].filter(Boolean).join(' ')}:{' '}
          {before === null ? t.newDay : t.was(inWords(at, before))},{' '}
          {after === null ? t.goneDay : t.is(inWords(at, after))}
        </li>
      ))}
    </ul>
  )
}

export function causeOf(at: AnyReader, { content }: Pick<ProcessEvent, 'content'>): string {
  return words(at.language).causes[Content.parse(content).cause]
}

const Days = z.object({ due: z.string(), meeting: z.string().default(''), memoStop: z.string().default('') })
const Content = z.object({
  cause: z.enum(['agreement', 'earlyEnd', 'calendar', 'rules']).catch('rules'),
  moved: z
    .array(
      z.object({
        title: z.object({ sv: z.string(), en: z.string() }),
        year: z.number().optional(),
        before: Days.nullable(),
        after: Days.nullable(),
      }),
    )
    .catch([]),
})

function inWords(at: AnyReader, { due, meeting, memoStop }: z.output<typeof Days>): string {
  return words(at.language).days(due, meeting, memoStop)
}
