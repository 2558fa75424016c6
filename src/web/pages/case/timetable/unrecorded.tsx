import { canSeeSteering } from '../../../../domain/permissions/permissions-steering.ts'
import { DateWords } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { TimetableProps } from './props.ts'
import { words } from './words.ts'

/** Booked meetings of the groups that nobody has said were held, moved or not held. */
export function Unrecorded({ at, file }: Omit<TimetableProps, 'timetable'>) {
  const t = words(at.language)
  const { partnership, history } = file
  const { unrecorded = [] } = history.facts
  if (unrecorded.length === 0 || !canSeeSteering(at.actor, partnership.scope)) return null
  return (
    <Section title={t.unrecorded} id="obesvarade">
      <p>{t.unrecordedLead}</p>
      <ul>
        {unrecorded.map(({ meeting, group, on }) => (
          <li>
            <a href={at.to.inCase(partnership.number, 'gruppmoten', meeting)}>
              {t.groups[group]}, <DateWords at={at} day={on} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
