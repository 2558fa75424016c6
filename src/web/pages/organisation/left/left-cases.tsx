import { listLeftCases } from '../../../../store/papers/left-case.ts'
import { page } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { leavingHolder } from './holder.ts'
import { LeftTable, leadFor } from './left-list.tsx'
import { words } from './words.ts'

/** The cases that the reader's organisation or body has left. */
export const get = page(noParams, noQuery, async (at) => {
  const t = words(at.language)
  const left = await listLeftCases(at.db, leavingHolder(at))
  if (left.length === 0)
    return (
      <Page at={at} title={t.title}>
        <EmptyState title={t.noneLeft}>
          <p>{t.noneLeftText}</p>
        </EmptyState>
      </Page>
    )
  return (
    <Page at={at} title={t.title} lead={leadFor(at)}>
      <LeftTable at={at} left={left} />
    </Page>
  )
})
