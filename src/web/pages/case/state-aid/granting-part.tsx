import { canInformOfAid, canRegisterAidOf } from '../../../../domain/permissions/permissions-aid.ts'
import { isDeMinimis } from '../../../../domain/state-aid.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { registeredIn, unregisteredIn } from '../../../../process/aid/givers.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { whyNotToday } from '../why-not.ts'
import { words } from './granting-words.ts'
import { type AidFile, aidAddress } from './load.ts'
import { registeredOf } from './registration-load.ts'

/** What follows from a conclusion on de minimis aid: the letter to the organisation, and the registration. */
export function GrantingPart({ at, loaded }: { at: SignedIn; loaded: AidFile }) {
  const t = words(at.language)
  const { file, assessments } = loaded
  const [newest] = assessments
  if (newest === undefined || !isDeMinimis(newest.basis)) return null
  const { events } = file.history
  const informed = events.findLast(({ type, seq }) => type === 'aidInformed' && seq > newest.seq)
  const own = events.filter(({ seq }) => file.status.tracks.get(seq) === loaded.grant.track)
  const registered = registeredIn(own)
  const isRegistered = registered.length > 0 && unregisteredIn(own).length === 0
  const mayInform = informed === undefined && may(at, loaded, 'inform-of-aid')
  const mayRegister = !isRegistered && may(at, loaded, 'register-aid')
  if (!mayInform && !mayRegister && informed === undefined && registered.length === 0) return null
  return (
    <Section title={t.grantingTitle} id="besked">
      {informed !== undefined && <p>{t.informed(dateInWords(informed.on, at.language))}</p>}
      {registered.map((event) => (
        <p>{t.registered(registeredOf(event, file.partnership))}</p>
      ))}
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
  const { parties, scope } = file.partnership
  const isAllowed =
    step === 'register-aid'
      ? parties.some((party) => canRegisterAidOf(party)(at.actor, scope))
      : canInformOfAid(at.actor, scope)
  return isAllowed && whyNotToday(at, file.history, step) === null
}
