import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { findKept } from '../../../../store/register/register-duplicate.ts'
import { findRegistered } from '../../../../store/register/register-history.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { nameOf } from '../naming.ts'
import { registerPage } from '../register-page.ts'
import { dataOf } from '../schema-org.ts'
import { words as registerWords } from '../words.ts'
import { History, Verified, Withdrawn } from './history.tsx'
import { RecordView } from './record-view.tsx'
import { words } from './words.ts'

export const EntryParams = z.object({ id: z.string().regex(/^[a-z0-9-]{1,100}$/) })

/** One partnership, told for a citizen: who, for whom, when, what came of it, and how we know. */
export const get = registerPage(EntryParams, noQuery, async (at) => {
  const known = await findRegistered(at.db, at.params.id, at.today)
  if (known === null) throw new NotFound()
  const title = nameOf(known.record, registerWords(at.language))
  if (known.withdrawnAt !== null) {
    const kept = await findKept(at.db, at.params.id)
    return <Withdrawn at={at} title={title} known={known} kept={kept} />
  }
  const one = known.record
  const t = words(at.language)
  const summary = inLanguage(one.summary, at.language)
  const props = { at, one, known }
  return (
    <Page at={at} title={title} lead={summary} share={{ description: summary, data: dataOf(at, one) }}>
      <RecordView {...props} />
      <Verified {...props} />
      <History {...props} />
      <p>
        <a href={at.to.register()}>{t.back}</a>
      </p>
    </Page>
  )
})
