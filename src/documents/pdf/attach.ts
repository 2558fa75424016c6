import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, PdfStream, PdfString } from '@libpdf/core'

/** A PDF to be kept whole inside another: its bytes come out again as they went in. */
export type AttachedPdf = { name: string; description: string; pdf: Uint8Array }

/**
 * The paper with another one inside it, added after the paper's own bytes. PDF/A-2 lets a file hold others only
 * when they are PDF/A themselves (ISO 19005-2, 6.8). Throws when the other is not.
 */
export async function withAttached(paper: Uint8Array, attached: AttachedPdf): Promise<Buffer> {
  if (!isArchivable(attached.pdf)) throw new Error(`${attached.name} is not PDF/A and may not be attached`)
  const file = await PDF.load(Uint8Array.from(paper))
  const content = file.register(embedded(attached.pdf))
  const specification = file.register(
    PdfDict.of({
      Type: PdfName.of('Filespec'),
      F: PdfString.fromString(attached.name),
      UF: PdfString.fromString(attached.name),
      Desc: PdfString.fromString(attached.description),
      EF: PdfDict.of({ F: content }),
    }),
  )
  const names = new PdfArray([PdfString.fromString(attached.name), specification])
  const tree = file.register(PdfDict.of({ Names: names }))
  file.getCatalog().set('Names', PdfDict.of({ EmbeddedFiles: tree }))
  return Buffer.from(await file.save({ incremental: true }))
}

function embedded(pdf: Uint8Array): PdfStream {
  return PdfStream.fromDict(
    {
      Type: PdfName.of('EmbeddedFile'),
      Subtype: PdfName.of('application/pdf'),
      Params: PdfDict.of({ Size: PdfNumber.of(pdf.length) }),
    },
    pdf,
  )
}

function isArchivable(pdf: Uint8Array): boolean {
  return /<pdfaid:part>[12]<\/pdfaid:part>/.test(Buffer.from(pdf).toString('latin1'))
}
