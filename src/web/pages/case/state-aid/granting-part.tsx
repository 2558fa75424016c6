import { canInformOfAid, canRegisterAid } from '../../../../domain/permissions/permissions-aid.ts'
import { isDeMinimis } from '../../../../domain/state-aid.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { whyNotToday } from '../why-not.ts'
import { words } from './granting-words.ts'
import { type AidFile, aidAddress } from './load.ts'

/** What follows from a conclusion on de minimis aid: the letter to the organisation, and the registration. */
export function GrantingPart({ at, loaded }: { at: SignedIn; loaded: AidFile }) {
  const t = words(at.language)
  const { file, assessments } = loaded
  const [newest] = assessments
  if (newest === undefined || !isDeMinimis(newest.basis)) return null
  const { events } = file.history
  const informed = events.findLast(({ type, seq }) => type === 'aidInformed' && seq > newest.seq)
  const registered = events.findLast(({ type, seq }) => type === 'aidRegistered' && seq > newest.seq)
  const mayInform = informed === undefined && may(at, loaded, 'inform-of-aid')
  const mayRegister = registered === undefined && may(at, loaded, 'register-aid')
  if (!mayInform && !mayRegister && informed === undefined && registered === undefined) return null
  return (
    <Section title={t.grantingTitle} id="besked">
      {informed !== undefined && <p>{t.informed(dateInWords(informed.on, at.language))}</p>}
      {registered !== undefined && (
        <p>{t.registered(String(registered.content.registeredOn), String(registered.content.reference))}</p>
      )}
      <Actions>
        {mayRegister && <ButtonLink href={aidAddress(at, file, 'registrering')}>{t.goRegister}</ButtonLink>}
        {mayInform && (
          <ButtonLink href={aidAddress(at, file, 'brev')} look="secondary">
            {t.writeLetter}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  )
}

function may(at: SignedIn, { file }: AidFile, step: string): boolean {
  const allowed = step === 'register-aid' ? canRegisterAid : canInformOfAid
  return allowed(at.actor, file.partnership.scope) && whyNotToday(at, file.history, step) === null
}
