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
      {list(days.slice(0, 7))}
      {days.length > 7 && <Details summary={t.morePlan(days.length - 7)}>{list(days.slice(7))}</Details>}
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
