import type { AidGrant, AidLevel, AidRegime } from '../../domain/state-aid.ts'
import { addEuro, type EuroCents, euro } from '../../kernel/euro.ts'
import { addYears, isAfter, isBefore, type PlainDate } from '../../kernel/plain-date.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import { type Threshold, thresholdOn } from '../rulebook/thresholds.ts'

/** The ceilings on a day, and from how many per cent of one the level is amber. */
export type AidCeilings = { general: Threshold; sgei: Threshold; near: Threshold }

/** One comparison with a ceiling. */
export type CeilingTest = {
  /** Aid of the same kind, or all de minimis aid together. */
  counts: 'general' | 'sgei' | 'all'
  prior: EuroCents
  after: EuroCents
  ceiling: EuroCents
  /** Tenths of a per cent of the ceiling, rounded up. */
  tenths: number
  level: AidLevel
}

export type Judged = { regime: AidRegime; tests: readonly CeilingTest[]; level: AidLevel; allowed: boolean }

export type CountedGrant = AidGrant & {
  /** Granted exactly three years before: counted to be cautious. */
  exactlyThreeYears: boolean
}

/** The whole reckoning for one single undertaking, under both regulations. */
export type AidWorking = {
  grantOn: PlainDate
  /** The first day that counts. */
  from: PlainDate
  counted: readonly CountedGrant[]
  /** Earlier aid that does not count any more, or was granted later. */
  outside: readonly AidGrant[]
  eur: EuroCents
  general: Judged
  sgei: Judged
}

/** The ceilings of a rulebook that hold on a day; null when one of them is missing, and then nothing is reckoned. */
export function aidCeilingsOn(rulebook: Pick<Rulebook, 'thresholds'>, day: PlainDate): AidCeilings | null {
  const on = (name: string) => thresholdOn(rulebook, name, day)
  const [general, sgei, near] = [on('aidGeneral'), on('aidSgei'), on('aidNear')]
  return general && sgei && near ? { general, sgei, near } : null
}

/**
 * Reckons a new grant, whole agreement at once, against the aid of the three years before it: rolling
 * from the day of the grant, day exact, the first day included. A ceiling that is passed stops the whole grant.
 */
export function aidWorking(
  { on: grantOn, eur }: { on: PlainDate; eur: EuroCents },
  history: readonly AidGrant[],
  ceilings: AidCeilings,
): AidWorking {
  const from = addYears(grantOn, -3)
  const isCounted = ({ on }: AidGrant) => !isBefore(on, from) && !isAfter(on, grantOn)
  const counted = history
    .filter(isCounted)
    .map((grant) => ({ ...grant, exactlyThreeYears: grant.on === from }))
  const outside = history.filter((grant) => !isCounted(grant))
  const reckoning = { eur, counted, ceilings }
  return {
    grantOn,
    from,
    counted,
    outside,
    eur,
    general: judged('general', reckoning),
    sgei: judged('sgei', reckoning),
  }
}

/** The worst of several: red before amber before green. */
export function worstLevel(levels: readonly AidLevel[]): AidLevel {
  return levels.includes('red') ? 'red' : levels.includes('amber') ? 'amber' : 'green'
}

type Reckoning = { eur: EuroCents; counted: readonly AidGrant[]; ceilings: AidCeilings }

/** SGEI aid has to fit twice: with other SGEI aid, and with all de minimis aid (cautious, unchecked). */
function judged(regime: AidRegime, reckoning: Reckoning): Judged {
  const counts = regime === 'general' ? (['general'] as const) : (['sgei', 'all'] as const)
  const tests = counts.map((one) => testOf(regime, one, reckoning))
  const level = worstLevel(tests.map((test) => test.level))
  return { regime, tests, level, allowed: level !== 'red' }
}

function testOf(
  regime: AidRegime,
  counts: CeilingTest['counts'],
  { eur, counted, ceilings }: Reckoning,
): CeilingTest {
  const prior = addEuro(...counted.filter((grant) => belongs(grant, counts)).map((grant) => grant.eur))
  const [after, ceiling] = [addEuro(prior, eur), euro(ceilings[regime].value)]
  const tenths = Math.ceil((after * 1000) / ceiling)
  return { counts, prior, after, ceiling, tenths, level: levelOf(after, ceiling, ceilings.near.value) }
}

function belongs({ regime }: AidGrant, counts: CeilingTest['counts']): boolean {
  return counts === 'all' || (counts === 'sgei') === (regime === 'sgei')
}

function levelOf(after: EuroCents, ceiling: EuroCents, near: number): AidLevel {
  if (after > ceiling) return 'red'
  return after * 100 > ceiling * near ? 'amber' : 'green'
}
