import type { AidGrant, ToldGrant } from '../../domain/state-aid.ts'
import type { EuroCents } from '../../kernel/euro.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

export type AidDifference = 'same' | 'amount' | 'regime' | 'onlyKnown' | 'onlyDeclared'

/** A grant as the municipality knows it beside how the party declared it. */
export type ComparedGrant = {
  known: ToldGrant | null
  declared: ToldGrant | null
  difference: AidDifference
}

/**
 * Lays what the party declared beside what the municipality knows: the same giver on the same day is the same grant.
 * Each grant of either side stands in exactly one row, in the order of days.
 */
export function compareGrants(
  known: readonly ToldGrant[],
  declared: readonly ToldGrant[],
): readonly ComparedGrant[] {
  const left = [...declared]
  const rows = known.map((grant): ComparedGrant => {
    const at = bestMatch(grant, left)
    const [match = null] = at < 0 ? [] : left.splice(at, 1)
    return { known: grant, declared: match, difference: match ? differenceOf(grant, match) : 'onlyKnown' }
  })
  const rest = left.map(
    (grant): ComparedGrant => ({
      known: null,
      declared: grant,
      difference: 'onlyDeclared',
    }),
  )
  return [...rows, ...rest].toSorted((a, b) => (dayOfRow(a) < dayOfRow(b) ? -1 : 1))
}

/** What counts: each row once, the larger amount where the two differ, and whether some amount is not known in euro. */
export function grantsThatCount(rows: readonly ComparedGrant[]): {
  counted: readonly AidGrant[]
  withoutEuro: readonly ToldGrant[]
} {
  const chosen = rows.map(cautious)
  return {
    counted: chosen.flatMap((grant) => (grant.eur === null ? [] : [{ ...grant, eur: grant.eur }])),
    withoutEuro: chosen.filter((grant) => grant.eur === null),
  }
}

/** The larger of the two amounts; of the regimes the one that the municipality knows. */
function cautious({ known, declared }: ComparedGrant): ToldGrant {
  const grant = known ?? declared
  if (grant === null) throw new Error('A row of two empty sides')
  if (known === null || declared === null) return grant
  return { ...known, eur: larger(known.eur, declared.eur) }
}

function larger(a: EuroCents | null, b: EuroCents | null): EuroCents | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function bestMatch(grant: ToldGrant, among: readonly ToldGrant[]): number {
  const same = (one: ToldGrant) => one.on === grant.on && nameOf(one.giver) === nameOf(grant.giver)
  const exact = among.findIndex((one) => same(one) && one.eur === grant.eur && one.regime === grant.regime)
  return exact >= 0 ? exact : among.findIndex(same)
}

function differenceOf(known: ToldGrant, declared: ToldGrant): AidDifference {
  if (known.regime !== declared.regime) return 'regime'
  return known.eur === declared.eur || declared.eur === null ? 'same' : 'amount'
}

function nameOf(giver: string): string {
  return giver.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

function dayOfRow({ known, declared }: ComparedGrant): PlainDate | '' {
  return known?.on ?? declared?.on ?? ''
}
