import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

/** The files of a zip, in order, each as a stream that must be read before the next. Throws when it is not whole. */
export async function* openZip(path: string): AsyncGenerator<{ name: string; content: Readable }> {
  const zip = await opened(path)
  try {
    for (let entry = await next(zip); entry !== null; entry = await next(zip))
      yield { name: entry.fileName, content: await contentOf(zip, entry) }
  } finally {
    zip.close()
  }
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (fault, zip) =>
      fault ? reject(fault) : resolve(zip),
    ),
  )
}

function next(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.removeAllListeners()
    zip.once('entry', resolve)
    zip.once('end', () => resolve(null))
    zip.once('error', reject)
    zip.readEntry()
  })
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) =>
    zip.openReadStream(entry, (fault, content) => (fault ? reject(fault) : resolve(content))),
  )
}
