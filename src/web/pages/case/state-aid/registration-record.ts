import { aidWords } from '../../../../documents/papers/aid-words.ts'
import type { Language } from '../../../../domain/text.ts'
import { formatRate } from '../../../../kernel/euro.ts'
import type { KnownGrant } from '../../../../store/aid/aid-grant.ts'
import { shownNumber } from '../documents-wanted/organisation-facts.tsx'
import { textOf } from './amounts-form.ts'
import type { words } from './granting-words.ts'
import type { Registration } from './registration-load.ts'

type Field = keyof ReturnType<typeof words>['fields']
export type ExportRecord = readonly (readonly [field: Field, value: string])[]

/** What the register asks for of each portion of the aid, amounts with a decimal comma. The order is that of the file. */
export function exportRecords(registration: Registration, language: Language): ExportRecord[] {
  const { partnership } = registration.loaded.file
  const { fields } = registration
  return registration.granted.map((grant) => [
    ['receiver', grant.receiver],
    ['number', numberOf(registration, grant)],
    ['grantedOn', grant.on],
    ['eur', hundredths(grant.eur)],
    ['sek', grant.sek === null ? '' : hundredths(grant.sek)],
    ['rate', grant.rate === null ? '' : formatRate(grant.rate.sekPerEuro)],
    ['rateOn', grant.rate?.on ?? ''],
    ['rateSource', grant.rate?.source ?? ''],
    ['giver', grant.giver],
    ['instrument', textOf(fields.instrument)],
    ['regime', aidWords[language].regimes[grant.regime]],
    ['nace', textOf(fields.nace)],
    ['caseNumber', partnership.number],
    ['registryNumber', partnership.registryNumber],
  ])
}

function numberOf({ organisations }: Registration, { organisationId }: KnownGrant): string {
  const number = organisations.get(organisationId)?.number ?? null
  return number === null ? '' : shownNumber(number)
}

/** '401785,72': as a Swedish spreadsheet reads a number. */
function hundredths(amount: number): string {
  const digits = String(amount).padStart(3, '0')
  return `${digits.slice(0, -2)},${digits.slice(-2)}`
}
