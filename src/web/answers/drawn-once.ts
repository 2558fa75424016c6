import { createHash } from 'node:crypto'
import type { HtmlEscapedString } from 'hono/utils/html'
import { bytesOf, written } from '#html/jsx-runtime'
import type { Deps } from '../deps.ts'

/** Pieces of pages that were drawn, by what they were drawn from, the one asked for longest ago first. */
type Kept = { pieces: Map<string, Buffer>; bytes: number; underWay: Map<string, Promise<Buffer>> }

const mostBytes = 6_000_000
const keptBy = new WeakMap<Deps, Kept>()

/**
 * A piece of a page, drawn unless the same was drawn before from the very same input. `input` and `told` must hold all that
 * the piece rests on: its name, who reads it where that matters, the language, the day, and the facts as they were read just
 * now; those that the database told as text in `told`, as it stands.
 */
export async function drawnOnce<Input>(
  deps: Deps,
  input: Input,
  told: readonly string[],
  draw: (input: Input) => HtmlEscapedString | Promise<HtmlEscapedString>,
): Promise<HtmlEscapedString> {
  const kept = keptBy.get(deps) ?? { pieces: new Map(), bytes: 0, underWay: new Map() }
  keptBy.set(deps, kept)
  const key = keyOf(input, told)
  const piece = kept.pieces.get(key) ?? (await drawing(kept, key, () => bytesOf(draw(input))))
  keep(kept, key, piece)
  return written(piece)
}

/** Those who come while a piece is being drawn wait for the same one. */
function drawing({ underWay }: Kept, key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const drawn = underWay.get(key) ?? draw().finally(() => underWay.delete(key))
  underWay.set(key, drawn)
  return drawn
}

function keyOf(input: unknown, told: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([input, told.map(({ length }) => length)]))
  for (const text of told) hash.update(text)
  return hash.digest('base64')
}

/** As the newest; until all of them fit, the oldest go. */
function keep(kept: Kept, key: string, piece: Buffer): void {
  drop(kept, key)
  kept.pieces.set(key, piece)
  kept.bytes += piece.length
  for (const oldest of kept.pieces.keys()) {
    if (kept.bytes <= mostBytes) return
    drop(kept, oldest)
  }
}

function drop(kept: Kept, key: string): void {
  kept.bytes -= kept.pieces.get(key)?.length ?? 0
  kept.pieces.delete(key)
}
