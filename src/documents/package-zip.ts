import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** One file of a package. It is opened when its turn comes. */
export type Packed = { name: string; open: () => Promise<Readable> }

/**
 * Files as one zip, in order, as a stream: no file is held whole in memory. A file that cannot be opened or breaks off
 * breaks the stream off, so that a package that is not whole cannot be taken for one that is. A file of more than 4 GB
 * needs `forceZip64Format`, which very old programs cannot open.
 */
export function packageZip(
  files: readonly Packed[],
  madeAt: Date,
  { forceZip64Format = false }: { forceZip64Format?: boolean } = {},
): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  zip.on('error', (fault: Error) => out.destroy(fault))
  for (const { name, open } of files)
    zip.addReadStreamLazy(name, { mtime: madeAt, mode: 0o100644, forceZip64Format }, (deliver) => {
      open().then(
        (content) => {
          content.on('error', (fault) => out.destroy(fault))
          deliver(null, content)
        },
        (fault) => deliver(fault, out),
      )
    })
  zip.end()
  return out
}

/** A name that every system can have: numbered, so that the order stays and no two are the same. */
export function packedName(number: number, title: string, ending: string): string {
  const plain = title
    .replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return `${String(number).padStart(2, '0')} ${plain.slice(0, 90).trim()}.${ending}`
}
