import { writeCountSheet } from '../../../../documents/sheets/count-sheet.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { workbookResponse } from '../../../answers/file-answers.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { loadRound, RoundParams } from './load.ts'
import { placesIn } from './sheet-places.ts'

/** Everything that is to be counted, as a workbook to fill in. */
export const get = page(RoundParams, noQuery, async (at) => {
  const { file, tables } = await loadRound(at)
  const { title, number } = file.partnership
  const day = dateInWords(at.today, at.language)
  const bytes = await writeCountSheet({ language: at.language, title, day, places: placesIn(at, tables) })
  return workbookResponse(bytes, `${number}-statistik.xlsx`)
})
