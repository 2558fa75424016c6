import { z } from 'zod'
import { moneyWords, partyInWords } from '../../../../documents/papers/money-words.ts'
import type { ListCell } from '../../../../documents/sheets/list-file.ts'
import { listFile, listKinds, wholeKronor } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { loadEconomy } from '../economy/load.ts'
import { words as economyWords } from '../economy/words.ts'
import { words } from './words.ts'

const FileParams = CaseParams.extend({ kind: z.enum(listKinds) })

/** What each party promised and gave in every agreement, with empty cells for what is not filled in. */
export const get = page(FileParams, noQuery, async (at) => {
  const { file, chain } = await loadEconomy(at)
  const t = words(at.language)
  const { kinds } = moneyWords(at.language)
  const rows = chain.flatMap(({ agreement, given }) =>
    given.map((row) => [
      economyWords(at.language).period(agreement.start ?? '', agreement.end ?? ''),
      ...[String(row.year), partyInWords(row.party, at.language), kinds[row.kind]],
      ...[kronor(row.promised), hours(row.promised), kronor(row.given), hours(row.given)],
      row.given?.note ?? '',
    ]),
  )
  const amounts = [t.promisedKronor, t.promisedHours, t.givenKronor, t.givenHours]
  const heads = [t.agreement, t.yearHead, t.party, t.kind, ...amounts, t.note]
  return listFile(`${file.partnership.number}-${t.fileName}`, at.params.kind, [heads, ...rows])
})

type Said = { amount: Parameters<typeof wholeKronor>[0]; hours: number | null } | null

function kronor(said: Said): ListCell {
  return wholeKronor(said?.amount ?? null)
}

function hours(said: Said): ListCell {
  return said?.hours ?? ''
}
