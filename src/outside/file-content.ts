import { open } from 'node:fs/promises'

const sample = 65_536

/** No byte that text cannot hold, in the beginning of the file: UTF-8, or one byte to a letter as older programs write. */
export async function looksLikeText(path: string): Promise<boolean> {
  const beginning = await read(path, 0, sample)
  return !beginning.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)
}

/** Whether the file has its ending: one that was cut off on its way has not. */
export async function isWhole(path: string, size: number, mediaType: string): Promise<boolean> {
  const mark = endMarks.find(({ of }) => of.test(mediaType))
  if (!mark) return true
  const length = Math.min(size, sample + 22)
  return (await read(path, size - length, length)).includes(mark.bytes)
}

const endMarks = [
  { of: /^application\/pdf$/, bytes: Buffer.from('%%EOF') },
  // The end of the central directory, without which no program opens the archive that an office file is.
  { of: /^application\/vnd\./, bytes: Buffer.from('PK\x05\x06', 'latin1') },
  { of: /^image\/png$/, bytes: Buffer.from('IEND') },
]

async function read(path: string, start: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, start)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
