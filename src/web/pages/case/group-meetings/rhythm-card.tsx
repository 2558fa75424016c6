import { inLanguage } from '../../../../domain/text.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { DateWords, Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Heading } from '../../../parts/heading.tsx'
import { withQuery } from '../../../paths.ts'
import { type At, type GroupMeetings, mayCall } from './load.ts'
import { type Rhythm, rhythmOf } from './rhythm.ts'
import { RhythmTag } from './tag.tsx'
import { words } from './words.ts'

type Props = { at: At; loaded: GroupMeetings; group: GroupKind }

/** How many meetings a group has held this year, how many are left, and the days that are planned for them. */
export function RhythmCard({ at, loaded, group }: Props) {
  const t = words(at.language)
  const rhythm = rhythmOf(loaded, group, at.today)
  const { year, planned } = rhythm
  const [next] = planned
  const address = at.to.inCase(loaded.file.partnership.number, 'gruppmoten', 'kallelse')
  return (
    <section class="group-rhythm" aria-labelledby={group}>
      <Heading id={group}>{t.kinds[group]}</Heading>
      {year === null ? <p>{t.notInForce}</p> : <Counted at={at} year={year} left={rhythm.left} />}
      {planned.length > 0 && (
        <p>
          {t.plannedDays}{' '}
          {planned.map(({ on }, index) => (
            <>
              {index > 0 && ', '}
              <Day day={on} />
            </>
          ))}
        </p>
      )}
      {mayCall(at, loaded.file, 'call-group-meeting') && (
        <ButtonLink href={withQuery(address, { grupp: group, dag: next?.on ?? null })} look="secondary">
          {t.callTo[group]}
        </ButtonLink>
      )}
    </section>
  )
}

type CountedProps = { at: At; year: NonNullable<Rhythm['year']>; left: number }

/** How many of the meetings that the year demands have been held, and why so many. */
function Counted({ at, year: { duty, held, asked, level }, left }: CountedProps) {
  const t = words(at.language)
  return (
    <>
      <p class="turn-task">{t.heldOf(held, asked, duty.year ?? 0)}</p>
      <p>
        <RhythmTag level={level} language={at.language} />{' '}
        {duty.warning === undefined ? left > 0 && t.left(left) : inLanguage(duty.warning, at.language)}
      </p>
      {left > 0 && duty.due !== undefined && (
        <p>
          {t.lastDay} <DateWords at={at} day={duty.due} />
        </p>
      )}
      <Details summary={t.whyCount}>
        <p>{inLanguage(duty.arithmetic, at.language)}</p>
        <p class="quiet">{inLanguage(duty.source, at.language)}</p>
      </Details>
    </>
  )
}
