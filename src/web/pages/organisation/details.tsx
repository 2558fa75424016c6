import { dateInWords } from '../../../kernel/date-words.ts'
import { formatOrganisationNumber, parseOrganisationNumber } from '../../../kernel/organisation-number.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import type { listEarlierDetails, Organisation } from '../../../store/bodies/organisation.ts'
import { Details as More } from '../../parts/details.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'
import { legalFormInWords } from '../case/documents-wanted/legal-form.ts'
import { words } from './words.ts'

type Earlier = Awaited<ReturnType<typeof listEarlierDetails>>
type DetailsProps = { at: Visit; organisation: Organisation; earlier: Earlier; mayManage: boolean }

/** Name, number and how to reach the organisation; how it read before, on demand. */
export function Details({ at, organisation, earlier, mayManage }: DetailsProps) {
  const t = words(at.language)
  const { name, legalForm, website, email, phone, purpose } = organisation
  return (
    <Section title={t.details} id="uppgifter">
      <Facts
        facts={[
          [t.name, name],
          [t.number, numberIn(at, organisation)],
          [t.legalForm, legalForm === null ? t.notGiven : legalFormInWords(legalForm, at.language)],
          [t.website, website === null ? t.notGiven : <a href={website}>{website}</a>],
          [t.email, email ?? t.notGiven],
          [t.phone, phone ?? t.notGiven],
          [t.purpose, purpose ?? t.notGiven],
        ]}
      />
      {mayManage && (
        <p>
          <a href={at.to.organisation('uppgifter')}>{t.change}</a>
        </p>
      )}
      {earlier.length > 0 && (
        <More summary={t.earlier}>
          <ul>
            {earlier.map((one) => (
              <li>
                {one.name}
                {one.number !== null && `, ${shownNumber(one.number)}`}{' '}
                <span class="quiet">{changedIn(at, one)}</span>
              </li>
            ))}
          </ul>
        </More>
      )}
    </Section>
  )
}

function changedIn(at: Visit, { changedByName, changedAt }: Earlier[number]): string {
  const day = dateInWords(dayInStockholm(new Date(changedAt)), at.language)
  return words(at.language).changed(changedByName ?? '', day)
}

function numberIn(at: Visit, { number, verifiedAt, verifiedByName }: Organisation): string {
  const t = words(at.language)
  if (number === null) return t.numberMissing
  if (verifiedAt === null) return shownNumber(number)
  const day = dateInWords(dayInStockholm(new Date(verifiedAt)), at.language)
  return `${shownNumber(number)} (${t.verified(verifiedByName ?? '', day)})`
}

/** NNNNNN-NNNN. */
export function shownNumber(digits: string): string {
  const parsed = parseOrganisationNumber(digits)
  return parsed.ok ? formatOrganisationNumber(parsed.value) : digits
}
