import {
  canAgreeDraft,
  canApproveShortPeriod,
  canReopenDraft,
} from '../../../../domain/permissions/permissions-agreement.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import type { SignedIn } from '../../../visit.ts'
import { isDraftOpen } from '../draft/load.ts'
import { whyNotToday } from '../why-not.ts'
import { type Consensus, remainingIn } from './load.ts'
import { approvalOf, isShort } from './obstacles.ts'
import { words } from './words.ts'

/** What the staff unit and the director do from here. */
export function NextPart({ at, consensus: { draft } }: { at: SignedIn<CaseAt>; consensus: Consensus }) {
  const t = words(at.language)
  const { scope } = draft.file.partnership
  const open = isDraftOpen(draft.file)
  const here = (noun: string) => at.to.inCase(at.params.number, 'samsyn', noun)
  const approves =
    open && isShort(draft) && approvalOf(draft) === null && canApproveShortPeriod(at.actor, scope)
  const reopens = !open && canReopenDraft(at.actor, scope) && mayReopen(at, draft)
  return (
    <Actions>
      {approves && <ButtonLink href={here('kort-tid')}>{t.shortLink}</ButtonLink>}
      {open && canAgreeDraft(at.actor, scope) && (
        <ButtonLink href={here('faststallande')} look={isReady(draft) ? 'primary' : 'secondary'}>
          {isReady(draft) ? t.toConfirm : t.whatIsLeft}
        </ButtonLink>
      )}
      {reopens && (
        <ButtonLink href={here('oppning')} look="secondary">
          {t.reopenTitle}
        </ButtonLink>
      )}
    </Actions>
  )
}

/** Every section is agreed; what else is needed the next page says. */
function isReady(draft: Consensus['draft']): boolean {
  return remainingIn(draft).length === 0
}

function mayReopen(at: SignedIn, { file }: Consensus['draft']): boolean {
  return whyNotToday(at, file.history, 'reopen-draft') === null
}
