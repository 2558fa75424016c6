import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm, plainDate } from '../../../../kernel/plain-date.ts'
import type { Registered } from '../../../../store/register/register-history.ts'
import { Page } from '../../../layout/page.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { Visit } from '../../../visit.ts'
import type { EntryProps } from './props.ts'
import { words } from './words.ts'

/** When the facts were last confirmed, whose words they are, and how to say that something is wrong. */
export function Verified({ at, one }: EntryProps) {
  const t = words(at.language)
  const { verifiedOn, provenance } = one
  return (
    <Section title={t.verified} id="kontrollerad">
      <p>
        {verifiedOn === null
          ? t.neverVerified
          : t.verifiedOn(dateInWords(plainDate(verifiedOn), at.language))}
      </p>
      <p>
        {t.publishedBy(provenance.publisher, dayOf(provenance.publishedAt, at))}
        {provenance.home !== null && (
          <>
            {' '}
            <a href={provenance.home} rel="external noreferrer">
              {t.home(new URL(provenance.home).hostname)}
            </a>
          </>
        )}
      </p>
      <p class="quiet">{provenance.origin === 'compiled' ? t.ours : t.classified}</p>
      <p>
        <a href={at.to.register({}, one.id, 'rattelse')}>{t.correct}</a>
      </p>
    </Section>
  )
}

/** Every change since it was published: nothing is changed in silence. */
export function History({ at, known }: { at: Visit; known: Registered }) {
  const t = words(at.language)
  return (
    <Section title={t.history} id="historik">
      <ol class="periods" reversed>
        {known.history.map(({ kind, at: changedAt, by, note }) => (
          <li>
            {t.changes[kind]} {dayOf(changedAt, at)}, {by}
            {note !== null && <p class="quiet">{note}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}

type WithdrawnProps = {
  at: Visit
  title: string
  known: Registered
  /** The record that tells of the same partnership and stays. */
  kept: string | null
}

/** The address lives on: it says that the record was here, and why not any more. */
export function Withdrawn({ at, title, known, kept }: WithdrawnProps) {
  const t = words(at.language)
  const [latest] = known.history
  return (
    <Page at={at} title={title} lead={t.withdrawnLead}>
      <p>
        {latest?.note ?? ''} {kept !== null && <a href={at.to.registered(kept)}>{t.seeKept}</a>}
      </p>
      <History at={at} known={known} />
      <p>
        <a href={at.to.register()}>{t.back}</a>
      </p>
    </Page>
  )
}

function dayOf(instant: string, at: Visit): string {
  return dateInWords(dayInStockholm(new Date(instant)), at.language)
}
