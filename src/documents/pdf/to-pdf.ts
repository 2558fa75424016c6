import { inSpan } from '../../kernel/trace.ts'
import type { DocumentModel } from '../model.ts'
import type { PdfStandard } from './compiler.ts'
import { payloadOf } from './payload.ts'
import { openPress } from './press.ts'

const print = openPress({
  program: new URL('./press-program.ts', import.meta.url),
  longestWork: 20_000,
  longestIdle: 120_000,
})

/**
 * The paper as a tagged PDF with its fonts inside: PDF/UA-1 to read, PDF/A-2a for the archive. The same model gives the
 * same bytes. Throws when the paper breaks the standard (an empty title), and PaperNotMade when
 * what makes it stopped.
 */
export function toPdf(model: DocumentModel, standard: PdfStandard = 'ua-1'): Promise<Buffer> {
  const work = () => print({ payload: payloadOf(model), standard })
  return inSpan({ name: `pdf ${standard}`, kind: 'internal' }, work)
}
