import { z } from 'zod'
import type { RegisterRecord } from '../../../../domain/register.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { findRegistered, type Registered } from '../../../../store/register-history.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import type { Visit } from '../../../visit.ts'
import { StatusTag } from '../hit.tsx'
import { nameOf } from '../naming.ts'
import { registerPage } from '../register-page.ts'
import { dataOf } from '../schema-org.ts'
import { words as registerWords } from '../words.ts'
import { Doubts, Links, Sources } from './evidence.tsx'
import { History, Verified, Withdrawn } from './history.tsx'
import { Contributions, Money, Results } from './results.tsx'
import { ForWhom, Parties, When } from './story.tsx'
import { words } from './words.ts'

export const EntryParams = z.object({ id: z.string().regex(/^[a-z0-9-]{1,100}$/) })

export type EntryProps = { at: Visit; one: RegisterRecord; known: Registered }

/** One partnership, told for a citizen: who, for whom, when, what came of it, and how we know. */
export const get = registerPage(EntryParams, noQuery, async (at) => {
  const known = await findRegistered(at.db, at.params.id, at.today)
  if (known === null) throw new NotFound()
  const title = nameOf(known.record, registerWords(at.language))
  if (known.withdrawnAt !== null) return <Withdrawn at={at} title={title} known={known} />
  const one = known.record
  const t = words(at.language)
  const summary = inLanguage(one.summary, at.language)
  const props = { at, one, known }
  return (
    <Page at={at} title={title} lead={summary} share={{ description: summary, data: dataOf(at, one) }}>
      <p>
        <a href={at.to.register({}, 'kommun', one.municipality.code)}>{one.municipality.name}</a>{' '}
        <StatusTag at={at} status={one.status} />
      </p>
      <Parties {...props} />
      <ForWhom {...props} />
      <When {...props} />
      <Contributions {...props} />
      <Results {...props} />
      <Money {...props} />
      <Links {...props} />
      <Doubts {...props} />
      <Sources {...props} />
      <Verified {...props} />
      <History {...props} />
      <p>
        <a href={at.to.register()}>{t.back}</a>
      </p>
    </Page>
  )
})
