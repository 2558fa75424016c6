import { z } from 'zod'
import type { OrganisationId } from '../../../../../domain/actor.ts'
import { type AidBasis, aidBases, isDeMinimis } from '../../../../../domain/state-aid.ts'
import { isAfter, type PlainDate } from '../../../../../kernel/plain-date.ts'
import { aidRegistrations } from '../../../../../process/agreement/brought-in-facts.ts'
import { type FormFields, form, type Parsed, type Problem, parseForm } from '../../../../form/form.ts'
import type { SignedIn } from '../../../../visit.ts'
import { words as assessingWords } from '../../state-aid/assessing-words.ts'
import { type Amount, amountIn } from '../../state-aid/grant-form.ts'
import type { BroughtInFile } from '../load.ts'
import { words } from './words.ts'

const AssessedForm = form(words, (t, field) =>
  z.object({
    part: field.text(t.partMissing, 60),
    basis: field.choice(aidBases, t.basisMissing),
    assessedOn: field.date(t.assessedOnMissing),
    reasons: field.optionalText(2000),
  }),
)

const GrantedForm = form(
  (language) => ({ ...words(language), currencyMissing: assessingWords(language).currencyMissing }),
  (t, field) =>
    z.object({
      giver: field.text(t.giverMissing, 200),
      on: field.date(t.grantedOnMissing),
      currency: field.choice(['eur', 'sek'], t.currencyMissing),
      ...{ eur: field.optionalText(30), sek: field.optionalText(30), rate: field.optionalText(20) },
      rateOn: field.optionalDate(),
      rateSource: field.optionalText(200),
      registered: field.choice(aidRegistrations, t.registeredMissing),
      registeredOn: field.optionalDate(),
    }),
)

export type Association = { organisationId: OrganisationId; name: string }

/** What was granted under one of the de minimis regulations. */
export type GrantedBefore = Amount & {
  giver: string
  on: PlainDate
  registered: (typeof aidRegistrations)[number]
  registeredOn: PlainDate | null
}

export type AidBefore = {
  party: Association
  basis: AidBasis
  assessedOn: PlainDate
  reasons: string
  /** Null where it was no de minimis aid. */
  granted: GrantedBefore | null
}

export function associationsIn({ file }: BroughtInFile): Association[] {
  return file.partnership.parties.flatMap(({ side, organisationId, name }) =>
    side === 'party' && organisationId !== null ? [{ organisationId, name }] : [],
  )
}

type Typed = SignedIn & { form: FormFields }

/** What was typed. What was granted is asked for only where it was de minimis aid. */
export function readAid(at: Typed, loaded: BroughtInFile): Parsed<AidBefore> {
  const t = words(at.language)
  const assessed = parseForm(AssessedForm, at.language, at.form)
  if (!assessed.ok) return assessed
  const { part, basis, assessedOn, reasons } = assessed.value
  const party = associationsIn(loaded).find(({ organisationId }) => organisationId === part)
  if (party === undefined) return { ok: false, problems: [{ field: 'part', sentence: t.partMissing }] }
  const later = isAfter(assessedOn, at.today) ? [{ field: 'assessedOn', sentence: t.later }] : []
  const granted = isDeMinimis(basis) ? readGranted(at) : { ok: true as const, value: null }
  if (!granted.ok || later.length > 0)
    return { ok: false, problems: [...later, ...(granted.ok ? [] : granted.problems)] }
  return { ok: true, value: { party, basis, assessedOn, reasons, granted: granted.value } }
}

function readGranted(at: Typed): Parsed<GrantedBefore> {
  const t = words(at.language)
  const read = parseForm(GrantedForm, at.language, at.form)
  if (!read.ok) return read
  const { giver, on, registered, registeredOn } = read.value
  const amount = amountIn(read.value, at.today, at.language)
  const problems: Problem[] = [
    ...('length' in amount ? amount : []),
    ...(registered === 'yes' && registeredOn === null
      ? [{ field: 'registeredOn', sentence: t.registeredDayMissing }]
      : []),
    ...(registeredOn !== null && isAfter(registeredOn, at.today)
      ? [{ field: 'registeredOn', sentence: t.later }]
      : []),
  ]
  if ('length' in amount || problems.length > 0) return { ok: false, problems }
  return { ok: true, value: { ...amount, giver, on, registered, registeredOn } }
}
