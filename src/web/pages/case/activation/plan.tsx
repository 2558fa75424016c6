import { isBefore } from '../../../../kernel/plain-date.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Activation } from './load.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: Activation; mayPlan: boolean }

/** The days that the groups mean to meet on: as proposed, or as taken. */
export function Plan({ at, loaded, mayPlan }: Props) {
  const t = words(at.language)
  const days = loaded.planned.length > 0 ? loaded.planned : loaded.proposed
  const { number } = loaded.file.partnership
  const [coming, past] = [
    days.filter(({ on }) => !isBefore(on, at.today)),
    days.filter(({ on }) => isBefore(on, at.today)),
  ]
  const list = (some: typeof days) => (
    <ol>
      {some.map(({ group, on }) => (
        <li>
          <Day day={on} />: {t.kinds[group].toLowerCase()}
        </li>
      ))}
    </ol>
  )
  return (
    <Section title={t.plan} id="motesplan">
      <p>{loaded.planned.length > 0 ? t.planTaken : t.planProposed}</p>
      {list(coming.slice(0, 7))}
      {coming.length > 7 && (
        <Details summary={t.morePlan(coming.length - 7)}>{list(coming.slice(7))}</Details>
      )}
      {past.length > 0 && <Details summary={t.pastPlan(past.length)}>{list(past)}</Details>}
      {mayPlan && (
        <Actions>
          <ButtonLink href={at.to.inCase(number, 'start', 'motesplan')} look="secondary">
            {t.changePlan}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}
