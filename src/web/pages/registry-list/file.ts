import { z } from 'zod'
import { listEntries } from '../../../store/papers/registry-list.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { opened, RegistryQuery, wantedIn } from './load.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** The whole month for a spreadsheet, in the view that was chosen. */
export const get = page(FileParams, RegistryQuery, async (at) => {
  const wanted = wantedIn(at)
  const entries = await listEntries(at.db, wanted)
  const t = words(at.language)
  const rows = (at.query.oppen === null ? entries : entries.map(opened)).map((entry) => [
    `${entry.registryNumber}-${entry.documentNumber}`,
    entry.externalNumber ?? '',
    entry.on,
    t.kinds[entry.direction],
    entry.subject,
    entry.correspondent,
    entry.caseNumber,
    entry.secrecy ?? '',
  ])
  const heads = [t.number, t.external, t.day, t.kind, t.what, t.who, t.case, t.secrecy]
  return listFile(`${t.file}-${wanted.from.slice(0, 7)}`, at.params.kind, [heads, ...rows])
})
