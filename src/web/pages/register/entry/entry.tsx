import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { findRegistered, type Registered } from '../../../../store/register.ts'
import { publicPage } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noQuery } from '../../../params.ts'
import { Section } from '../../../parts/heading.tsx'
import type { Visit } from '../../../visit.ts'
import { StatusTag } from '../hit.tsx'
import { nameOf } from '../naming.ts'
import { words as registerWords } from '../words.ts'
import { Doubts, Links, Sources } from './evidence.tsx'
import { Money, Results } from './results.tsx'
import { ForWhom, Parties, When } from './story.tsx'
import { words } from './words.ts'

const EntryParams = z.object({ id: z.string().regex(/^[a-z0-9-]{1,100}$/) })

export type EntryProps = { at: Visit; one: Registered }

/** One partnership, told for a citizen: who, for whom, when, what came of it, and how we know. */
export const get = publicPage(EntryParams, noQuery, async (at) => {
  const one = await findRegistered(at.db, at.params.id)
  if (one === undefined) throw new NotFound()
  const t = words(at.language)
  return (
    <Page at={at} title={nameOf(one, registerWords(at.language))} lead={summaryOf(at, one)}>
      <p>
        {one.municipality} <StatusTag at={at} status={one.status} />
      </p>
      <Parties at={at} one={one} />
      <ForWhom at={at} one={one} />
      <When at={at} one={one} />
      <Results at={at} one={one} />
      <Money at={at} one={one} />
      <Links at={at} one={one} />
      <Doubts at={at} one={one} />
      <Sources at={at} one={one} />
      <Section title={t.verified} id="kontrollerad">
        <p>{verification(at, one)}</p>
        <p class="quiet">{t.ours}</p>
      </Section>
      <p>
        <a href={at.to.register()}>{t.back}</a>
      </p>
    </Page>
  )
})

function summaryOf(at: Visit, one: Registered): string {
  return at.language === 'en' ? one.summary_en : one.summary_sv
}

function verification(at: Visit, { verified_on: day }: Registered): string {
  const t = words(at.language)
  return day === null ? t.neverVerified : t.verifiedOn(dateInWords(day, at.language))
}
