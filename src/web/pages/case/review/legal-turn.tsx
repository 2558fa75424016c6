import { canGiveLegalOpinion } from '../../../../domain/permissions/permissions-agreement.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { TurnCard } from '../../../parts/turn-card.tsx'
import type { SignedIn } from '../../../visit.ts'
import { legalMatters } from './result.ts'
import { words } from './words.ts'

/** For the lawyer who has been asked: the first question that waits. */
export function LegalTurn({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { number, scope } = file.partnership
  const [open] = legalMatters(file)
    .filter(({ answer, withdrawn }) => answer === null && withdrawn === null)
    .toReversed()
  if (open === undefined || !canGiveLegalOpinion(at.actor, scope)) return null
  return (
    <TurnCard at={at} waitingFor={null} task={open.question} due={open.by}>
      <Actions>
        <ButtonLink href={at.to.inCase(number, 'granskning', 'juridik', String(open.asked.seq))}>
          {t.answerLegal}
        </ButtonLink>
      </Actions>
    </TurnCard>
  )
}
