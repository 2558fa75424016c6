import type { Language } from '../../domain/text.ts'
import { countColumnIds, countSheetWords } from './count-sheet-words.ts'
import { bold, helpTab, writeSheets } from './write-sheets.ts'

/** One count to fill in: a group of a statistic in a period. */
export type CountPlace = {
  statistic: { id: string; name: string }
  group: { id: string; name: string }
  /** The first day of the period, and what it is called. */
  period: { from: string; name: string }
  /** The version that the sheet is written on: 0 where nothing has been counted. */
  version: number
}

type CountSheet = { language: Language; title: string; day: string; places: readonly CountPlace[] }

/**
 * Every count to fill in as a workbook (.xlsx), a row each. What has been counted is not in it: small counts never come
 * out again. An empty row changes nothing.
 */
export function writeCountSheet({ language, title, day, places }: CountSheet): Promise<Buffer> {
  const t = countSheetWords(language)
  return writeSheets([
    helpTab(t.help, t.explanation(title, day)),
    {
      sheet: t.sheet,
      columns: [40, 30, 14, 22, 12, 22].map((width) => ({ width })),
      stickyRowsCount: 1,
      data: [
        countColumnIds.map((id) => bold(t.columns[id])),
        ...places.map(({ statistic, group, period, version }) => [
          { value: statistic.name },
          { value: group.name },
          { value: period.from },
          { value: period.name },
          null,
          { value: version, textColor: '#767676' },
        ]),
      ],
    },
  ])
}
