import { canReopen } from '../../../../domain/permissions/permissions.ts'
import { nextSteps } from '../../../../process/engine.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { EmailLink } from '../../../parts/email-link.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { namesIn } from '../consideration/words.ts'
import { stepAddress } from '../step-address.ts'
import { otherFormIn } from './other-forms.ts'
import type { Given } from './verdict.ts'
import { words } from './words.ts'

type NextProps = { at: SignedIn; file: CaseFile; given: Given }

/** What happens now, what the other form means, whom to talk to, and how to come back. */
export async function NextForParty({ at, file, given }: NextProps) {
  const { staffUnit, StaffUnit } = namesIn(file.history.rulebook, at.language)
  const { body } = await caseHead(at.db, file.partnership, { date: at.today, language: at.language })
  const goesOn = given.outcome === 'goOn'
  const { round } = file.status
  const isAhead = !goesOn || round === 'DIRECTOR_PROCEED' || round === 'UNDER_REVIEW'
  return (
    <>
      {given.otherForm !== null && <Means at={at} form={given.otherForm} unit={StaffUnit} />}
      {isAhead && <Now at={at} goesOn={goesOn} rests={round === 'DIRECTOR_PROCEED'} unit={StaffUnit} />}
      <Talk at={at} unit={staffUnit} contact={body.contact} />
      {!goesOn && <Again at={at} file={file} />}
    </>
  )
}

type NowProps = { at: SignedIn; goesOn: boolean; rests: boolean; unit: string }

function Now({ at, goesOn, rests, unit }: NowProps) {
  const t = words(at.language)
  return (
    <Section title={t.now} id="nu">
      {goesOn ? (
        <>
          <ol>
            {t.goOnSteps(unit).map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          {rests && <p>{t.nothingToDo}</p>}
        </>
      ) : (
        <p>{t.closedThanks}</p>
      )}
    </Section>
  )
}

function Means({ at, form, unit }: { at: SignedIn; form: string; unit: string }) {
  const t = words(at.language)
  const { name, means, goOn } = otherFormIn(at.language, form)
  return (
    <Section title={t.meansTitle(name)} id="formen">
      <p>{means}</p>
      <p>{goOn}</p>
      <p>{t.helpYou(unit)}</p>
    </Section>
  )
}

function Talk({ at, unit, contact }: { at: SignedIn; unit: string; contact: string }) {
  const t = words(at.language)
  const isAddress = contact.includes('@')
  return (
    <Section title={t.talkTitle} id="tala">
      <p>
        {t.talk(unit)} {isAddress ? <EmailLink email={contact} /> : contact}
      </p>
    </Section>
  )
}

/** The same idea in a new case where the rulebook allows it, otherwise a new idea. */
function Again({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { partnership, history } = file
  const step = 'reopen-as-new'
  const address = stepAddress(at.to, partnership, { step })
  const isOpen = nextSteps(history, at.today).some((next) => next.step === step && next.possible)
  const mayReopen = isOpen && address !== null && canReopen(at.actor, partnership.scope)
  return (
    <Section title={t.againTitle} id="igen">
      <p>{mayReopen ? t.again : t.againAsNew}</p>
      <Actions>
        <ButtonLink href={mayReopen ? address : at.to.initiative()} look="secondary">
          {mayReopen ? t.takeUpAgain : t.newInitiative}
        </ButtonLink>
      </Actions>
    </Section>
  )
}
