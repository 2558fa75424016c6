import { inLanguage } from '../../../../domain/text.ts'
import type { GroupKind } from '../../../../process/case/group-kind.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { DateWords, Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Heading } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { withQuery } from '../../../paths.ts'
import { type At, type GroupMeetings, mayConvene } from './load.ts'
import { type Rhythm, rhythmOf } from './rhythm.ts'
import { words } from './words.ts'

type Props = { at: At; loaded: GroupMeetings; group: GroupKind }

/** How many meetings a group has held this year, how many are left, and the days that are planned for them. */
export function RhythmCard({ at, loaded, group }: Props) {
  const t = words(at.language)
  const rhythm = rhythmOf(loaded, group, at.today)
  const { duty, planned } = rhythm
  const [next] = planned
  const address = at.to.inCase(loaded.file.partnership.number, 'gruppmoten', 'kallelse')
  return (
    <section class="group-rhythm" aria-labelledby={group}>
      <Heading id={group}>{t.kinds[group]}</Heading>
      {duty === null ? <p>{t.notInForce}</p> : <Counted at={at} rhythm={rhythm} duty={duty} />}
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
      {mayConvene(at, loaded.file, 'call-group-meeting') && (
        <ButtonLink href={withQuery(address, { grupp: group, dag: next?.on ?? null })} look="secondary">
          {t.callTo[group]}
        </ButtonLink>
      )}
    </section>
  )
}

type CountedProps = { at: At; rhythm: Rhythm; duty: NonNullable<Rhythm['duty']> }

/** How many of the meetings that the year demands have been held, and why so many. */
function Counted({ at, rhythm, duty }: CountedProps) {
  const t = words(at.language)
  const { held, left } = rhythm
  return (
    <>
      <p class="turn-task">{t.heldOf(held, duty.count ?? 0, duty.year ?? 0)}</p>
      <p>
        <Light at={at} rhythm={rhythm} />{' '}
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

/** Never colour alone: a sign and a word. */
function Light({ at, rhythm: { duty, left } }: { at: At; rhythm: Rhythm }) {
  const t = words(at.language)
  if (left === 0) return <Tag mood="calm">{t.rhythmDone}</Tag>
  return duty?.warning === undefined ? (
    <Tag mood="waiting">{t.rhythmOn}</Tag>
  ) : (
    <Tag mood="soon">{t.rhythmBehind}</Tag>
  )
}
