import { Readable } from 'node:stream'
import { z } from 'zod'
import { type Packed, packageZip } from '../../../../documents/package-zip.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { recordReading } from '../../../../store/papers/reading.ts'
import { zipResponse } from '../../../answers/file-answers.ts'
import { page } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { asData } from './as-data.ts'
import { chainLines, paperLines } from './chain.ts'
import { indexFile } from './index-file.tsx'
import { loadWhole, type WholeAt } from './load.ts'
import { packedDocuments } from './papers.ts'

const FileParams = CaseParams.extend({ zip: z.string() })
const FileQuery = z.object({ sekretess: z.literal('med').optional().catch(undefined) })

/** All of the case that the reader may see, as one file: to read, to reckon with, and to check. */
export const get = page(FileParams, FileQuery, async (at) => {
  if (at.params.zip !== nameOf(at)) throw new NotFound()
  const whole = await loadWhole(at)
  const { partnership } = whole.file
  if (at.query.sekretess === 'med') {
    const read = {
      actor: at.actor,
      partnership,
      documents: whole.documents,
      form: 'whole',
      at: at.now,
    } as const
    await recordReading(at.db, read)
  }
  const documents = await packedDocuments(at, whole, { withFlagged: at.query.sekretess === 'med' })
  const made = [
    ['index.html', indexFile({ at, whole, documents })],
    ['arende.json', `${JSON.stringify(asData(at, whole, documents), null, 2)}\n`],
    ['journal.jsonl', chainLines(whole)],
    ['handlingar.jsonl', await paperLines(at, documents)],
  ] as const
  const papers = documents.flatMap(({ packed }) => packed)
  const sums = [...made.map(([path, text]) => ({ path, sha256: digestOf(text) })), ...papers].map(
    ({ path, sha256 }) => `${sha256}  ${path}\n`,
  )
  const files: Packed[] = [
    ...[...made, ['kontrollsummor.txt', sums.join('')] as const].map(([name, text]) => ({
      name,
      open: async () => Readable.from([Buffer.from(text)]),
    })),
    ...papers.map(({ path, sha256 }) => ({ name: path, open: () => at.deps.files.get(sha256) })),
  ]
  return zipResponse(packageZip(files, at.now), nameOf(at))
})

export function nameOf({ params }: Pick<WholeAt, 'params'>): string {
  return `${params.number}.zip`
}
