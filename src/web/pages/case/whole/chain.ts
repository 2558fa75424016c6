import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import { linkOf } from '../../../../store/case/verify-case.ts'
import { listBoundTexts } from '../../../../store/papers/document-digest.ts'
import type { Whole, WholeAt } from './load.ts'
import type { PackedDocument } from './papers.ts'

// What somebody without Handslag needs to reckon that a case has not been rewritten: bytes whose SHA-256 is what the chain says.

/** Reckons the check value of every line. */
export const checkCommand = 'while IFS= read -r rad; do printf %s "$rad" | sha256sum; done < journal.jsonl'

/** Each event as it is hashed, a line each; of those that the reader may not read the check value alone. */
export function chainLines({ kept, events }: Pick<Whole, 'kept' | 'events'>): string {
  const readable = new Set(events.map(({ seq }) => seq))
  const line = (event: Whole['kept'][number]) =>
    readable.has(event.seq) ? linkOf(event) : { seq: event.seq, hash: event.hash }
  return kept.map((event) => `${canonicalJson(line(event))}\n`).join('')
}

/** Each document that comes along whole, as its digest is reckoned. */
export async function paperLines({ db }: WholeAt, documents: readonly PackedDocument[]): Promise<string> {
  const whole = documents.filter(({ heldBack, disposedBySeq }) => !heldBack && disposedBySeq === null)
  const texts = await listBoundTexts(
    db,
    whole.map(({ id }) => id),
  )
  return texts.map((text) => `${text}\n`).join('')
}
