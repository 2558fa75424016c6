import { inLanguage } from '../../../domain/text.ts'
import { rhythmStandings } from '../../../store/lists/about-partnership.ts'
import type { Share } from '../../../store/lists/overview.ts'
import { words as timetableWords } from '../case/timetable/words.ts'
import { gaps } from '../cases/query.ts'
import { words as rhythmWords } from '../cases/rhythm-words.ts'
import { words as caseWords } from '../cases/words.ts'
import type { At, Loaded } from './loaded.ts'
import { words } from './words.ts'

/** A figure with what it counts and the list of exactly those. */
export type Line = { name: string; count: number; href: string }

/** One way to look at the partnerships; `none` is said where there is nothing to count. */
export type Counted = {
  id: string
  title: string
  said: string
  what: string
  lines: readonly Line[]
  none?: string
}

/** Every way to look at them, for the page and for the file. */
export function chartsOf(at: At, loaded: Loaded): Counted[] {
  const t = words(at.language)
  const { open, phases, overview } = loaded
  if (open === 0) return []
  const byPhase = phases.map(({ id, name, count }) => ({ name, count, href: at.to.cases({ fas: id }) }))
  const first = { id: 'faser', title: t.phases, said: t.phasesSaid(open), what: t.phase, lines: byPhase }
  return overview.inForce === 0 ? [first] : [first, ...inForceCharts(at, loaded)]
}

function inForceCharts(at: At, { overview, areaNames }: Loaded): Counted[] {
  const t = words(at.language)
  const { aid, review } = caseWords(at.language)
  const lines = lineMaker(at)
  const { gaps: counts, goals, units, rhythm } = overview
  const gapShares = Object.entries(gaps).map(([code, level]) => ({ code, name: '', count: counts[level] }))
  const levelOf = (code: string) => timetableWords(at.language).levels[gaps[code] ?? 'calm']
  const goalOf = (code: string) => goals.find((one) => one.code === code)?.name || t.noGoal
  const inRhythm = (level: string) => rhythm.filter(({ code }) => code === level)
  const byRhythm = rhythmStandings.flatMap(inRhythm)
  return [
    {
      ...{ id: 'mal', title: t.goals, said: t.goalsSaid, what: t.goal, none: t.noGoals },
      lines: goals.every(({ code }) => code === 'none') ? [] : lines(goals, 'mal', goalOf),
    },
    {
      ...{ id: 'omraden', title: t.areas, said: t.areasSaid, what: t.area },
      lines: lines(overview.areas, 'omrade', (code) => areaNames.get(code) ?? t.unpublished),
    },
    { id: 'enheter', title: t.units, said: t.unitsSaid, what: t.unit, lines: lines(units, 'enhet') },
    {
      ...{ id: 'glapp', title: t.gaps, said: t.gapsSaid(overview.inForce), what: t.gaps },
      lines: lines(gapShares, 'glapp', levelOf),
    },
    {
      ...{ id: 'rytm', title: t.rhythm, said: t.rhythmSaid, what: t.meetings },
      lines: lines(byRhythm, 'moten', named(rhythmWords(at.language).levels)),
    },
    {
      ...{ id: 'stod', title: t.aid, said: t.aidSaid, what: t.conclusion },
      lines: lines(overview.aid, 'stod', named(aid)),
    },
    {
      ...{ id: 'granskning', title: t.review, said: t.reviewSaid, what: t.conclusion },
      lines: lines(overview.review, 'granskning', named(review)),
    },
  ]
}

/** Shares as lines that lead to the partnerships in force of that code. */
function lineMaker(at: At) {
  return (shares: readonly Share[], key: string, nameOf?: (code: string) => string): Line[] =>
    shares.map(({ code, name, count }) => ({
      name: nameOf?.(code) ?? name,
      count,
      href: at.to.cases({ lage: 'ikraft', [key]: code }),
    }))
}

function named(names: Readonly<Record<string, string>>) {
  return (code: string) => names[code] ?? code
}

/** The areas of the open register by code, in the reader's language. */
export function areaNamesIn(
  codes: readonly { kind: string; code: string; label: Parameters<typeof inLanguage>[0] }[],
  language: At['language'],
): ReadonlyMap<string, string> {
  const areas = codes.filter(({ kind }) => kind === 'category' || kind === 'theme')
  return new Map(areas.map(({ code, label }) => [code, inLanguage(label, language)]))
}
