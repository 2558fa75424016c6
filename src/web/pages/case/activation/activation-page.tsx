import {
  canActivate,
  canAppoint,
  canPlanMeetings,
} from '../../../../domain/permissions/permissions-signing.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { Duties } from './duties.tsx'
import { Groups } from './groups.tsx'
import type { Activation } from './load.ts'
import { Plan } from './plan.tsx'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: Activation; entry: Entry }

export function ActivationPage({ at, loaded, entry }: Props) {
  const t = words(at.language)
  const { agreement, file } = loaded
  const frame = { at, partnership: file.partnership, entry, title: t.title }
  if (agreement === null)
    return (
      <CasePage {...frame}>
        <EmptyState title={t.early.title}>{t.early.text}</EmptyState>
      </CasePage>
    )
  const { scope, number } = file.partnership
  const mayAppoint = canAppoint(at.actor, scope)
  return (
    <CasePage {...frame} lead={loaded.isStarted ? t.leadStarted : t.lead} width="wide">
      <Start at={at} loaded={loaded} />
      <Facts
        facts={[
          [t.from, <Day day={agreement.start} />],
          [t.to, <Day day={agreement.end} />],
          [t.coordinator, loaded.coordinators.map(({ name }) => name).join(', ') || t.nobody],
        ]}
      />
      {mayAppoint && (
        <Actions>
          <ButtonLink href={at.to.inCase(number, 'start', 'koordinator')} look="secondary">
            {loaded.coordinators.length === 0 ? t.appointCoordinator : t.changeCoordinator}
          </ButtonLink>
        </Actions>
      )}
      <Groups at={at} loaded={loaded} mayAppoint={mayAppoint} />
      <Plan at={at} loaded={loaded} mayPlan={canPlanMeetings(at.actor, scope)} />
      <Duties at={at} loaded={loaded} />
      <Section title={t.register} id="register">
        <p>{t.registerText}</p>
      </Section>
    </CasePage>
  )
}

/** What is lacking, in the engine's own sentence; or the button. */
function Start({ at, loaded: { file, isStarted } }: { at: SignedIn; loaded: Activation }) {
  const t = words(at.language)
  const { partnership, history } = file
  if (isStarted) return <Alert color="success">{t.runs}</Alert>
  if (!canActivate(at.actor, partnership.scope)) return null
  const why = whyNotToday(at, history, 'activate')
  if (why !== null)
    return (
      <Alert color="info" title={t.notYet}>
        {inLanguage(why, at.language)}
      </Alert>
    )
  return (
    <Form at={at} action={at.to.inCase(partnership.number, 'start')}>
      <p>{t.ready}</p>
      <Actions>
        <Button>{t.start}</Button>
      </Actions>
    </Form>
  )
}
