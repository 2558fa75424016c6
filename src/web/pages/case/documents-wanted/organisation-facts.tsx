import { dateInWords } from '../../../../kernel/date-words.ts'
import { formatOrganisationNumber, parseOrganisationNumber } from '../../../../kernel/organisation-number.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { Organisation } from '../../../../store/bodies/organisation.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn, Visit } from '../../../visit.ts'
import { legalFormInWords } from './legal-form.ts'
import { wantedAddress } from './load.ts'
import type { Wants } from './wanted.ts'
import { words } from './words.ts'

type OrganisationFactsProps = {
  at: SignedIn
  file: CaseFile
  wants: Wants
  mayChange: boolean
  several: boolean
  id: string
}

/** Name, number, legal form and website, with the way to change them. */
export function OrganisationFacts({ at, file, wants, mayChange, several, id }: OrganisationFactsProps) {
  const t = words(at.language)
  const { organisation } = wants
  const { name, legalForm, website } = organisation
  return (
    <section class="section" aria-labelledby={id}>
      <Heading level={several ? 3 : 2} id={id}>
        {t.factsTitle}
      </Heading>
      <Facts
        facts={[
          [t.name, name],
          [t.number, numberInWords(at, organisation)],
          [t.legalForm, legalForm === null ? t.notGiven : legalFormInWords(legalForm, at.language)],
          [t.website, website === null ? t.notGiven : <a href={website}>{website}</a>],
        ]}
      />
      {mayChange && (
        <p>
          <a href={wantedAddress(at, file, organisation.id, 'uppgifter')}>{t.factsChange}</a>
        </p>
      )}
    </section>
  )
}

function numberInWords(at: Visit, { number, verifiedAt, verifiedByName }: Organisation): string {
  const t = words(at.language)
  if (number === null) return t.numberMissing
  const shown = shownNumber(number)
  if (verifiedAt === null) return shown
  const day = dateInWords(dayInStockholm(new Date(verifiedAt)), at.language)
  return `${shown} (${t.numberVerified(verifiedByName ?? '', day)})`
}

/** NNNNNN-NNNN. */
export function shownNumber(digits: string): string {
  const parsed = parseOrganisationNumber(digits)
  return parsed.ok ? formatOrganisationNumber(parsed.value) : digits
}
