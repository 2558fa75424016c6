import { canHandInOriginal, canRemindSigners } from '../../../../domain/permissions/permissions-signing.ts'
import { inLanguage, type Text } from '../../../../domain/text.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { TurnCard } from '../../../parts/turn-card.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { StepWarnings } from '../step-warnings.tsx'
import { Finished } from './finished.tsx'
import type { SigningFile } from './load.ts'
import { OriginalSection } from './original-section.tsx'
import { serviceName } from './service.ts'
import { TextToSign } from './text-to-sign.tsx'
import { WaysOn } from './ways-on.tsx'
import { WhoSigns } from './who-signs.tsx'
import { words } from './words.ts'

type Props = { at: SignedIn; loaded: SigningFile; entry: Entry; why: Text | null }

export function SigningPage({ at, loaded, entry, why }: Props) {
  const t = words(at.language)
  const { partnership } = loaded.file
  const frame = { at, partnership, entry, title: t.title }
  if (loaded.stage === 'early' || loaded.signing === null) {
    const { title, text } = loaded.stage === 'signed' ? t.elsewhere : t.early
    return (
      <CasePage {...frame}>
        <EmptyState title={title}>
          <p>{text}</p>
          {loaded.stage === 'signed' && (
            <p>
              <a href={`${at.to.case(partnership.number)}#dokument`}>{t.toDocuments}</a>
            </p>
          )}
        </EmptyState>
      </CasePage>
    )
  }
  return (
    <CasePage {...frame} lead={loaded.stage === 'open' ? t.lead : t.leadSigned} width="wide">
      {loaded.stage === 'open' ? <Turn {...{ at, loaded, why }} /> : <Finished at={at} loaded={loaded} />}
      {loaded.stage === 'open' && loaded.original !== null && <OnPaper at={at} loaded={loaded} />}
      <StepWarnings at={at} history={loaded.file.history} step="sign-agreement" />
      <WhoSigns at={at} loaded={loaded} />
      {loaded.stage === 'open' && <TextToSign at={at} loaded={loaded} />}
      {loaded.stage === 'open' && loaded.original === null && <OnPaper at={at} loaded={loaded} />}
      {loaded.stage === 'open' && canRemindSigners(at.actor, partnership.scope) && (
        <Remind at={at} loaded={loaded} />
      )}
    </CasePage>
  )
}

/** The way on paper: last as long as nobody has taken it, and first once there is an original to confirm. */
function OnPaper({ at, loaded }: { at: SignedIn; loaded: SigningFile }) {
  const mayHandIn = canHandInOriginal(at.actor, loaded.file.partnership.scope)
  return <OriginalSection at={at} loaded={loaded} mayHandIn={mayHandIn} />
}

/** Whose turn it is: the reader's, with the one thing to do, or those who remain. */
function Turn({ at, loaded, why }: { at: SignedIn; loaded: SigningFile; why: Text | null }) {
  const t = words(at.language)
  const { own } = loaded
  const hasSigned = own?.signatures.some(({ personId }) => personId === at.actor.personId) ?? false
  if (own === null || own.done || hasSigned)
    return (
      <TurnCard
        at={at}
        waitingFor={remainingNames(loaded, at.language)}
        task={hasSigned ? t.youHaveSigned : t.others}
      />
    )
  if (why !== null)
    return (
      <Alert color="warning" title={t.notNow}>
        <p>{inLanguage(why, at.language)}</p>
        <WaysOn at={at} loaded={loaded} />
      </Alert>
    )
  const { number } = loaded.file.partnership
  const service = serviceName(at)
  return (
    <TurnCard at={at} waitingFor={null} task={t.readAndSign(own.party.name)}>
      <p>
        <a href={at.to.inCase(number, 'underskrift', 'text.pdf')}>
          {t.text.read(loaded.file.partnership.title)}
        </a>
      </p>
      <p>{service === null ? t.howItWorks(at.actor.email) : t.service.how(service)}</p>
      <Form at={at} action={at.to.inCase(number, 'underskrift')}>
        <Actions>
          <Button>{service === null ? t.begin : t.service.begin}</Button>
          <ButtonLink href={at.to.inCase(number, 'underskrift', 'avstaende')} look="tertiary">
            {t.confirm.decline}
          </ButtonLink>
        </Actions>
      </Form>
    </TurnCard>
  )
}

function remainingNames({ parties }: SigningFile, language: SignedIn['language']): string {
  const names = parties.filter(({ done }) => !done).map(({ party }) => party.name)
  return allOf(names, language)
}

function Remind({ at, loaded }: { at: SignedIn; loaded: SigningFile }) {
  const t = words(at.language)
  return (
    <Form at={at} action={at.to.inCase(loaded.file.partnership.number, 'underskrift', 'paminnelse')}>
      <Actions>
        <Button look="secondary">{t.remind}</Button>
      </Actions>
    </Form>
  )
}
