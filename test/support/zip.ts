import { buffer } from 'node:stream/consumers'
import { fromBuffer, fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'

/** The names of the files in a zip, in order. Throws when it is not whole. */
export function namesInZip(zip: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const names: string[] = []
    fromBuffer(zip, (fault, file) => {
      if (fault) return reject(fault)
      file.on('entry', ({ fileName }) => names.push(fileName))
      file.on('end', () => resolve(names))
      return file.on('error', reject)
    })
  })
}

/** What is in a zip, by name. Throws when it is not whole. */
export async function filesInZip(zip: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const opened = await fromBufferPromise(zip, { lazyEntries: true })
  for await (const entry of opened.eachEntry())
    files.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)))
  return files
}

/** A zip of texts by name. */
export function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  return buffer(zip.outputStream)
}
