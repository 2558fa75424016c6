import { crc32, inflateSync } from 'node:zlib'
import { ok, type Result, refused } from '../../kernel/result.ts'
import type { PictureRefusal } from './refusal.ts'

/** What a picture needs: its size, its colours and its pixels. Texts, places, profiles and films are left out. */
const needed = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']
const longestSide = 3000
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

type Chunk = { type: string; data: Buffer; whole: Buffer }

/** The same pixels and nothing else. Refused when a part is broken, or when it would unfold to more than its size says. */
export function cleanPng(file: Buffer): Result<Uint8Array, PictureRefusal> {
  const chunks = chunksIn(file)
  const header = chunks?.[0]
  if (chunks === null || header?.type !== 'IHDR' || header.data.length !== 13) return damaged
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  if (width === 0 || height === 0) return damaged
  if (width > longestSide || height > longestSide) return refused({ reason: 'tooManyPixels' })
  if (!unfolds(chunks, header.data)) return damaged
  const kept = chunks.filter(({ type }) => needed.includes(type)).map(({ whole }) => whole)
  return ok(Buffer.concat([file.subarray(0, 8), ...kept]))
}

const damaged = refused<PictureRefusal>({ reason: 'damaged' })

function chunksIn(file: Buffer): Chunk[] | null {
  const chunks: Chunk[] = []
  for (let at = 8; at + 12 <= file.length; ) {
    const end = at + 12 + file.readUInt32BE(at)
    if (end > file.length) return null
    const type = file.toString('latin1', at + 4, at + 8)
    const whole = file.subarray(at, end)
    if (crc32(file.subarray(at + 4, end - 4)) !== file.readUInt32BE(end - 4)) return null
    chunks.push({ type, data: file.subarray(at + 8, end - 4), whole })
    if (type === 'IEND') return chunks
    at = end
  }
  return null
}

/** Whether the pixels are all there and no more of them: a small file may unfold to gigabytes. */
function unfolds(chunks: readonly Chunk[], header: Buffer): boolean {
  const [depth = 0, colour = 0, , , interlaced = 0] = header.subarray(8)
  const bits = depth * (channels[colour] ?? 0)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const rows = height * (1 + Math.ceil((width * bits) / 8))
  const most = interlaced === 0 ? rows : rows * 2 + 4096
  const data = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))
  try {
    const unfolded = inflateSync(data, { maxOutputLength: Math.max(most, 1) }).length
    return bits > 0 && (interlaced === 0 ? unfolded === rows : unfolded > 0)
  } catch {
    return false
  }
}
