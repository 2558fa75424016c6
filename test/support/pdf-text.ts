import { PDF } from '@libpdf/core'

/** What a PDF says on its pages, and its title. */
export async function textOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await PDF.load(Uint8Array.from(bytes))
  return [...pdf.getPages().map((page) => page.extractText().text), pdf.getTitle()].join('\n')
}
