import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseAt } from '../../../params.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { words } from './words.ts'

type NoDraftProps = { at: SignedIn<CaseAt>; file: CaseFile; title: string }

/** Before anybody has opened the draft; also in a case that ended before that. */
export function NoDraft({ at, file: { partnership, status }, title }: NoDraftProps) {
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={title}>
      <EmptyState title={status.open ? t.emptyTitle : t.neverTitle}>
        <p>{status.open ? t.empty : t.neverBegun}</p>
      </EmptyState>
    </CasePage>
  )
}
