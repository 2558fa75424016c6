import { emptyParts } from '../../domain/agreement-parts.ts'
import type { ProcessEvent } from '../../domain/events.ts'
import type { PartnershipId } from '../../domain/partnership.ts'
import { bringingIn, saidOf } from '../../process/agreement/brought-in.ts'
import { type BroughtInContent, type Line, linesOf } from '../../process/agreement/brought-in-lines.ts'
import type { Db } from '../db.ts'
import { listDocuments } from '../papers/document.ts'
import { findAgreementOf } from './agreement.ts'
import { agreementContent, listStatedParties } from './agreement-content.ts'
import { listNewestVersions } from './agreement-section.ts'

type Case = { id: PartnershipId; events: readonly ProcessEvent[] }

/** All that has been brought in, as it stands now. A constant number of queries. Empty of a partnership that was not. */
export async function broughtInNow(db: Db, { id, events }: Case): Promise<Line[]> {
  const first = events.find(({ type }) => type === 'broughtIn')
  const newest = events.findLast(({ type }) => bringingIn.includes(type))
  if (first === undefined || newest === undefined) return []
  const [originals, written] = await Promise.all([originalsOf(db, id, first.seq), writtenIn(db, id)])
  return linesOf({ said: saidOf(newest), originals, ...written })
}

/** The files that came with it, not those of a later agreement. */
async function originalsOf(db: Db, id: PartnershipId, seq: number): Promise<BroughtInContent['originals']> {
  const documents = await listDocuments(db, id)
  return documents
    .filter((document) => document.kind === 'signedOriginal' && document.seq === seq)
    .flatMap(({ files }) => files.filter(({ part }) => part === 'attachment'))
    .map(({ name, sha256 }) => ({ name, sha256 }))
}

/** What both sides have put down. Before anybody has opened the draft nothing has been. */
async function writtenIn(db: Db, id: PartnershipId): Promise<Pick<BroughtInContent, 'content' | 'texts'>> {
  const agreement = await findAgreementOf(db, id, 'round-1')
  if (agreement === null) {
    const nothing = { contributions: [], costs: [], payments: [], parts: emptyParts }
    return { content: { ...nothing, parties: await listStatedParties(db, id) }, texts: [] }
  }
  const [content, versions] = await Promise.all([
    agreementContent(db, { agreementId: agreement.id, partnershipId: id }),
    listNewestVersions(db, agreement.id),
  ])
  return { content, texts: [...versions.values()].filter(({ by }) => by !== null) }
}
