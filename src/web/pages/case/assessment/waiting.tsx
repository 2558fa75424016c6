import type { CaseFile } from '../../../../store/case/case-file.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { words } from './words.ts'

/** Nothing has been assessed yet: what will be here, and what comes before it. */
export function Waiting({ at, file }: { at: SignedIn; file: CaseFile }) {
  const t = words(at.language)
  const { partnership, history } = file
  const { director } = namesIn(history.rulebook, at.language)
  const isHandedOver = partnership.scope.considerationHandedOver
  return (
    <CasePage at={at} partnership={partnership} title={t.shortTitle}>
      <EmptyState title={isHandedOver ? t.waitingTitle(director) : t.notYetTitle}>
        <p>{isHandedOver ? t.waiting(director) : t.notYet(director)}</p>
        {isHandedOver && (
          <p>
            <a href={at.to.inCase(partnership.number, 'overvagande')}>{t.readConsideration}</a>
          </p>
        )}
      </EmptyState>
    </CasePage>
  )
}
