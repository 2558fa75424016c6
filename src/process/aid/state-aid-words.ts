import type { AidGrant, GrantRegime, StatedRate } from '../../domain/state-aid.ts'
import type { EuroCents } from '../../kernel/euro.ts'
import { euro, euroCents, formatEuro, formatRate } from '../../kernel/euro.ts'
import { formatKronor, type Ore } from '../../kernel/money.ts'
import { sourceText } from '../rulebook/lookup.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Threshold } from '../rulebook/thresholds.ts'
import type { AidWorking, CeilingTest, CountedGrant, Judged } from './state-aid.ts'

type Words = { sv: string; en: string }

/** The grant in kronor, and what made it euro. */
export type GrantInKronor = { sek: Ore; rate: StatedRate }

/** The reckoning under both regulations in words, a line for each thing that is done. */
export function workingLines(working: AidWorking, { sek, rate }: GrantInKronor): Words[] {
  return [
    exchangeLine(sek, rate, working.eur),
    ...(rate.on === working.grantOn ? [] : [otherDayLine(rate, working)]),
    windowLine(working),
    ...(working.counted.length === 0 ? [noneCounted] : working.counted.map(countedLine)),
    ...working.outside.map(outsideLine),
    ...judgedLines(working.general),
    ...judgedLines(working.sgei),
  ]
}

/** A ceiling with the time it holds and where it stands, and that nobody has checked it when that is so. */
export function thresholdLine(
  rulebook: Rulebook,
  { label, value, validFrom, validTo, verified, source }: Threshold,
): Words {
  const amount = formatEuro(euro(value))
  const place = sourceText(rulebook, source)
  const [until, untilEn] = validTo ? [` till ${validTo}`, ` until ${validTo}`] : ['', '']
  return {
    sv: `${label.sv}: ${amount}, gäller från ${validFrom}${until}. Källa: ${place.sv}${verified ? '' : '; inte kontrollerat av en person'}.`,
    en: `${label.en}: ${amount}, applies from ${validFrom}${untilEn}. Source: ${place.en}${verified ? '' : '; not checked by a person'}.`,
  }
}

function exchangeLine(sek: Ore, { sekPerEuro, on, source }: StatedRate, eur: EuroCents): Words {
  const sum = `${formatKronor(sek)} / ${formatRate(sekPerEuro)} = ${cents(eur)}`
  return {
    sv: `Hela avtalstiden räknas på en gång: ${sum}, avrundat uppåt till hel cent. Kurs ${on}, ${source}.`,
    en: `The whole agreement counts at once: ${sum}, rounded up to a whole cent. Rate of ${on}, ${source}.`,
  }
}

function otherDayLine({ on }: StatedRate, { grantOn }: AidWorking): Words {
  return {
    sv: `Kursen är från ${on}. Kursen den dag rätten uppstår, ${grantOn}, skrivs in när stödet registreras.`,
    en: `The rate is from ${on}. The rate of the day on which the right arises, ${grantOn}, is written when the aid is registered.`,
  }
}

function windowLine({ from, grantOn }: AidWorking): Words {
  return {
    sv: `Tre år bakåt, dag för dag: stöd från och med ${from} till och med ${grantOn} räknas.`,
    en: `Three years back, day by day: aid from ${from} to ${grantOn}, both days included, counts.`,
  }
}

const noneCounted: Words = {
  sv: 'Inget tidigare stöd finns inom de tre åren.',
  en: 'There is no earlier aid within the three years.',
}

function countedLine(grant: CountedGrant): Words {
  const { sv, en } = grantWords(grant)
  const edge = grant.exactlyThreeYears
  return {
    sv: `Räknas: ${sv}${edge ? ' Exakt tre år före: tas med för säkerhets skull' : ''}.`,
    en: `Counts: ${en}${edge ? ' Exactly three years before: included to be cautious' : ''}.`,
  }
}

function outsideLine(grant: AidGrant): Words {
  const { sv, en } = grantWords(grant)
  return {
    sv: `Räknas inte: ${sv}, utanför de tre åren.`,
    en: `Does not count: ${en}, outside the three years.`,
  }
}

function grantWords({ giver, receiver, on, regime, eur }: AidGrant): Words {
  const sum = cents(eur)
  return {
    sv: `${on}, ${giver} till ${receiver}, ${regimes[regime].sv}: ${sum}`,
    en: `${on}, ${giver} to ${receiver}, ${regimes[regime].en}: ${sum}`,
  }
}

const regimes: Record<GrantRegime, Words> = {
  general: { sv: 'allmänt försumbart stöd', en: 'general de minimis aid' },
  sgei: { sv: 'försumbart stöd till SGEI', en: 'de minimis aid to SGEI' },
  otherDeMinimis: {
    sv: 'försumbart stöd enligt annan förordning, räknas som allmänt (försiktig läsning, inte kontrollerad)',
    en: 'de minimis aid under another regulation, counted as general (cautious reading, not checked)',
  },
}

function judgedLines({ tests, allowed }: Judged): Words[] {
  return [...tests.map(testLine), ...(allowed ? [] : [noPartUse])]
}

const noPartUse: Words = {
  sv: 'Över taket kan inte heller en del av det nya stödet lämnas på den grunden (inte kontrollerat).',
  en: 'Over the ceiling not even a part of the new aid can be given on that ground (not checked).',
}

function testLine({ counts, prior, after, ceiling, tenths, level }: CeilingTest): Words {
  const share = `${Math.floor(tenths / 10)},${tenths % 10}`
  const sum = `${cents(prior)} + ${cents(euroCents(after - prior))} = ${cents(after)}`
  const { sv, en } = testNames[counts]
  return {
    sv: `${sv}: ${sum}, ${share} procent av ${formatEuro(ceiling)}. ${levels[level].sv}.`,
    en: `${en}: ${sum}, ${share.replace(',', '.')} per cent of ${formatEuro(ceiling)}. ${levels[level].en}.`,
  }
}

const testNames: Record<CeilingTest['counts'], Words> = {
  general: { sv: 'Allmänna taket, tidigare + nytt', en: 'General ceiling, earlier + new' },
  sgei: { sv: 'SGEI-taket, tidigare SGEI-stöd + nytt', en: 'SGEI ceiling, earlier SGEI aid + new' },
  all: {
    sv: 'SGEI-taket, allt tidigare försumbart stöd + nytt (försiktig läsning, inte kontrollerad)',
    en: 'SGEI ceiling, all earlier de minimis aid + new (cautious reading, not checked)',
  },
}

const levels: Record<CeilingTest['level'], Words> = {
  green: { sv: 'Ryms', en: 'Fits' },
  amber: { sv: 'Ryms, men nära taket', en: 'Fits, but near the ceiling' },
  red: { sv: 'Över taket', en: 'Over the ceiling' },
}

function cents(amount: EuroCents): string {
  return formatEuro(amount, { cents: true })
}
