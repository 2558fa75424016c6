import { getDocumentProxy } from 'unpdf'

/** What each page of a PDF says, the first pages of one that has very many. Throws on what is no PDF, or is locked. */
export async function pdfPages(bytes: Buffer, most: number): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const said: string[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, most); number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    said.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
    page.cleanup()
  }
  return said
}
