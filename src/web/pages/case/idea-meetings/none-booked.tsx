import {
  canCallIdeaMeeting,
  canProposeMeeting,
} from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { mayToday } from '../why-not.ts'
import { type At, callStep, type IdeaMeetings } from './load.ts'
import { Proposals } from './proposals.tsx'
import { words } from './words.ts'

/** Nothing is booked: who calls, and what has been proposed. */
export function NoneBooked({ at, loaded }: { at: At; loaded: IdeaMeetings }) {
  const t = words(at.language)
  const { file, going, count } = loaded
  const { number } = file.partnership
  const mayCall = mayToday(at, file, { step: callStep(loaded), may: canCallIdeaMeeting })
  const isOver = !going && count.held > 0
  const mayPropose =
    !isOver &&
    mayToday(at, file, { step: 'propose-meeting', may: canProposeMeeting }) &&
    count.held < count.allowed
  const who = inLanguage(roleName(file.history.rulebook, 'staffUnit'), at.language)
  return (
    <>
      {!going && count.held === 0 && !mayCall && (
        <EmptyState title={t.notYet}>
          <p>{t.notYetText(upperFirst(who))}</p>
        </EmptyState>
      )}
      {going && count.held < count.allowed && <p>{t.noneBooked}</p>}
      <Proposals at={at} loaded={loaded} />
      {(mayCall || mayPropose) && (
        <Actions>
          {mayCall && <ButtonLink href={at.to.inCase(number, 'idemoten', 'kallelse')}>{t.call}</ButtonLink>}
          {mayPropose && (
            <ButtonLink href={at.to.inCase(number, 'idemoten', 'forslag')}>{t.propose}</ButtonLink>
          )}
        </Actions>
      )}
    </>
  )
}
