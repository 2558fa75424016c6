import type { Statistic } from '../../../../domain/agreement-parts.ts'
import type { CountPeriod } from '../../../../domain/statistics.ts'
import { type ShownCount, totalId } from '../../../../domain/suppression.ts'
import type { Language } from '../../../../domain/text.ts'
import type { StatisticTable } from '../../../../store/agreement/statistic.ts'
import { words } from './words.ts'

/** "kvartal 3 2027". */
export function periodName(
  often: Statistic['often'],
  { order, year }: CountPeriod,
  language: Language,
): string {
  const t = words(language)
  return often === 'year' ? t.yearName(year) : t[often](order, year)
}

/** A column of the table: a period, or the sum of a year. */
export function columnName(
  { statistic, periods }: StatisticTable,
  column: string,
  language: Language,
): string {
  const period = periods.find(({ from }) => from === column)
  if (period !== undefined) return periodName(statistic.often, period, language)
  return words(language).sumOf(Number(column.replace('year-', '')))
}

export function groupName({ setup }: StatisticTable, row: string, language: Language): string {
  return row === totalId ? words(language).all : (setup?.groups.find(({ id }) => id === row)?.name ?? row)
}

export function countInWords(shown: ShownCount, language: Language): string {
  const t = words(language)
  if (shown === 'hidden') return t.hidden
  return shown === null ? t.notYet : new Intl.NumberFormat(language).format(shown)
}
