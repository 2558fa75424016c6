import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { publicPage } from '../../handler.ts'
import { loadOpenRegistry, numberOf, OpenRegistryQuery } from './load.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** The month as the page shows it, for a spreadsheet. */
export const get = publicPage(FileParams, OpenRegistryQuery, async (at) => {
  const { opened, from, entries } = await loadOpenRegistry(at)
  if (opened.choice === '') throw new NotFound()
  const t = words(at.language)
  const rows = entries.map((entry) => [
    numberOf(entry),
    entry.on,
    t.directions[entry.direction],
    entry.subject ?? (entry.secret ? t.secret : t.heldBack),
    entry.correspondent ?? '',
  ])
  const heads = [t.number, t.day, t.kind, t.what, t.who]
  return listFile(`${t.file}-${from.slice(0, 7)}`, at.params.kind, [heads, ...rows])
})
