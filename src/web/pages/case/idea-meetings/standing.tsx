import {
  canEndWithoutConsensus,
  canExceptIdeaMeetings,
  canExtendIdeaMeetings,
} from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { mayToday } from '../why-not.ts'
import type { At, IdeaMeetings } from './load.ts'
import { words } from './words.ts'

type StandingProps = { at: At; loaded: IdeaMeetings }

/** How many meetings have been held and are left; when none is left, the choice to make. */
export function Standing({ at, loaded }: StandingProps) {
  const t = words(at.language)
  const { held, allowed, suitable } = loaded.count
  if (!loaded.going && held === 0) return null
  const left = allowed - held
  return (
    <>
      <p class="turn-task">
        {t.count(held, allowed)} {held > 0 && left > 0 && loaded.going && t.left(left)}
      </p>
      {left > 0 && loaded.going && <p>{t.suitable(...suitable)}</p>}
      {left <= 0 && loaded.going && <UsedUp at={at} loaded={loaded} />}
    </>
  )
}

function UsedUp({ at, loaded }: StandingProps) {
  const t = words(at.language)
  const { file, count } = loaded
  const extend = mayToday(at, file, { step: 'extend-idea-meetings', may: canExtendIdeaMeetings })
  const except = mayToday(at, file, { step: 'except-idea-meetings', may: canExceptIdeaMeetings })
  const end = mayToday(at, file, { step: 'abort-no-consensus', may: canEndWithoutConsensus })
  const sentence = except
    ? t.usedUpDirector(count.held)
    : end
      ? t.usedUpStaff(count.held)
      : usedUpOther(at, loaded)
  const { number } = file.partnership
  return (
    <>
      <Alert color="warning" title={t.usedUpTitle}>
        <p>{sentence}</p>
      </Alert>
      <Actions>
        {end && <ButtonLink href={at.to.inCase(number, 'utkast')}>{t.toDraft}</ButtonLink>}
        {(extend || except) && (
          <ButtonLink href={at.to.inCase(number, 'idemoten', 'fler')} look={except ? 'primary' : 'secondary'}>
            {except ? t.except : t.extend}
          </ButtonLink>
        )}
        {end && (
          <ButtonLink href={at.to.inCase(number, 'idemoten', 'avslut')} look="secondary">
            {t.end}
          </ButtonLink>
        )}
      </Actions>
    </>
  )
}

function usedUpOther({ language }: At, { file, count }: IdeaMeetings): string {
  const role = count.extensionLeft > 0 ? 'staffUnit' : 'director'
  const who = inLanguage(roleName(file.history.rulebook, role), language)
  return words(language).usedUpOther(count.held, upperFirst(who))
}
