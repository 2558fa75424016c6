import { canAddParty } from '../../../../domain/permissions/permissions.ts'
import { canRequestEarlyEnd } from '../../../../domain/permissions/permissions-renewal.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Alert } from '../../../parts/alert.tsx'
import type { SignedIn } from '../../../visit.ts'
import { namesIn } from '../consideration/words.ts'
import { mayToday } from '../why-not.ts'
import { stageOf } from './load.ts'
import { words } from './words.ts'

/** The only organisation cannot leave a partnership that goes on: what to do instead, and where. */
export function OnlyParty({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { number, scope } = file.partnership
  const isRunning = stageOf(file) === 'running'
  const adds = canAddParty(at.actor, scope)
  const own = at.actor.acting.side === 'party'
  const mayEnd = mayToday(at, file, { step: 'request-early-end', may: canRequestEarlyEnd })
  const names = namesIn(file.history.rulebook, at.language)
  return (
    <Alert color="info">
      <p>{isRunning ? t.only : t.onlyBefore}</p>
      <ul>
        <li>
          {t.successor(names)}{' '}
          <a href={at.to.inCase(number, adds ? 'parter' : 'meddelanden')}>
            {adds ? t.toParties : t.toMessages}
          </a>
        </li>
        {isRunning && (
          <li>
            {t.endInstead}{' '}
            <a href={at.to.inCase(number, 'avslut', ...(mayEnd ? ['fortida'] : []))}>
              {mayEnd ? t.toEarly : t.toEnding}
            </a>
          </li>
        )}
        {!isRunning && own && (
          <li>
            {t.withdrawInstead} <a href={at.to.inCase(number, 'aterkallelse')}>{t.toWithdraw}</a>
          </li>
        )}
      </ul>
    </Alert>
  )
}
