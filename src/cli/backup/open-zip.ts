import { pipeline, type Readable, Transform } from 'node:stream'
import { crc32 } from 'node:zlib'
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
    zip.openReadStream(entry, (fault, content) => (fault ? reject(fault) : resolve(checked(entry, content)))),
  )
}

/** The same bytes; breaks off at the end when they are not those that were packed. */
function checked({ fileName, crc32: asPacked }: Entry, content: Readable): Readable {
  let sum = 0
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
    flush: (done) => done(sum === asPacked ? null : new Error(`${fileName} är skadad`)),
  })
  return pipeline(content, check, () => {})
}
