import { Readable } from 'node:stream'
import { z } from 'zod'
import { dataFolder } from '../../../../documents/archive/archived-case.ts'
import { archivePackage, type Written } from '../../../../documents/archive/package.ts'
import { type Packed, packageZip } from '../../../../documents/package-zip.ts'
import { canArchive } from '../../../../domain/permissions/permissions-renewal.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { recordReading } from '../../../../store/papers/reading.ts'
import { zipResponse } from '../../../answers/file-answers.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { asData } from '../whole/as-data.ts'
import { chainLines, paperLines } from '../whole/chain.ts'
import { loadWhole } from '../whole/load.ts'
import { archivedCase } from './archived-case.ts'
import { archivedDocuments } from './archived-documents.ts'

const PackageParams = CaseParams.extend({ zip: z.string() })

/** The case as a package for an e-archive, as FGS Paketstruktur and FGS Ärendehantering ask for it. */
export const get = page(PackageParams, noQuery, async (at) => {
  if (at.params.zip !== packageName(at.params.number)) throw new NotFound()
  const whole = await loadWhole(at)
  const { actor, now } = at
  const { partnership } = whole.file
  if (!canArchive(actor, partnership.scope)) throw new NotAllowed()
  if (partnership.closedOn === null) throw new NotFound()
  await recordReading(at.db, { actor, partnership, documents: whole.documents, form: 'archive', at: now })
  const documents = await archivedDocuments(at, whole)
  const archived = await archivedCase(at, whole, documents)
  const written = await archivePackage(archived, [
    besides('arende.json', `${JSON.stringify(asData(at, whole, documents), null, 2)}\n`),
    besides('journal.jsonl', chainLines(whole)),
    besides('handlingar.jsonl', await paperLines(at, documents)),
  ])
  const files: Packed[] = [
    ...written.map(({ path, text }) => packed(path, async () => Readable.from([Buffer.from(text)]))),
    ...documents.flatMap(({ sources }) => sources.map(({ path, open }) => packed(path, open))),
  ]
  return zipResponse(packageZip(files, at.now), at.params.zip)

  function packed(path: string, open: Packed['open']): Packed {
    return { name: `${archived.packageId}/${path}`, open }
  }
})

function besides(name: string, text: string): Written {
  return { path: `${dataFolder}/${name}`, text }
}

export function packageName(number: string): string {
  return `${number}-arkivpaket.zip`
}
