import type {
  ArchivedCase,
  ArchivedDisposal,
  ArchivedEvent,
  ArchivedRecord,
} from '../../../../documents/archive/archived-case.ts'
import { paperTypeOf } from '../../../../domain/disposal-plan.ts'
import { dayOf, type ProcessEvent } from '../../../../domain/events.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ownVersion } from '../../../../kernel/own-version.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import { getPublicBody } from '../../../../store/bodies/public-body.ts'
import { inForce, listDisposalRules } from '../../../../store/papers/disposal-plan.ts'
import { eventTitle, whoDid } from '../event-words.ts'
import { openReason } from '../readable-events.ts'
import type { Whole, WholeAt } from '../whole/load.ts'
import type { ArchivedDocument } from './archived-documents.ts'

/** The case as the archive takes it: in Swedish, the language of the authority, whoever asks. */
export async function archivedCase(
  at: WholeAt,
  whole: Whole,
  documents: readonly ArchivedDocument[],
): Promise<ArchivedCase> {
  const { partnership, history, status } = whole.file
  const { id, number, registryNumber, externalNumber, title, summary, closedOn, linkedFrom, parties } =
    partnership
  const { lead, received } = partnership
  const [{ name, organisationNumber }, rules] = await Promise.all([
    getPublicBody(at.db, lead.bodyId),
    listDisposalRules(at.db, lead.bodyId),
  ])
  return {
    packageId: `${number}-${stampOf(at.now)}`,
    ...{ madeAt: at.now, madeBy: at.actor.name, version: ownVersion },
    ...{ id, number, registryNumber, externalNumber, title, summary, closedOn, linkedFrom, parties },
    board: lead.boardName,
    body: { name, organisationNumber },
    receivedOn: received.on,
    agreements: agreementsOf(history, status).map(({ start, end }) => ({ start, end })),
    events: whole.events.map((event) => archivedEvent(whole, event)),
    records: documents.map((document) => ({
      ...archivedRecord(whole, document),
      retention: inForce(rules, paperTypeOf(document.kind)) ?? null,
    })),
  }
}

/** 20261123T052300Z: two packages of a case are never called the same. */
function stampOf(now: Date): string {
  return now.toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

function archivedEvent(whole: Whole, event: ProcessEvent): ArchivedEvent {
  const { seq, type } = event
  const text = inLanguage(eventTitle(whole.file.history.rulebook, event), 'sv')
  return { seq, type, text, on: dayOf(event), by: by(whole, event), reasons: openReason(event) }
}

function by({ file, titleOf }: Whole, event: ProcessEvent): string {
  return whoDid({ rulebook: file.history.rulebook, language: 'sv', title: titleOf(event) }, event.by)
}

function archivedRecord(whole: Whole, document: ArchivedDocument): Omit<ArchivedRecord, 'retention'> {
  const { id, number, kind, shownTitle, createdAt, createdByName, sources, leftOut } = document
  const entries = whole.entries.filter(({ documentId }) => documentId === id)
  return {
    ...{ id, number, kind, title: shownTitle, createdAt, createdBy: createdByName, leftOut },
    entries: entries.map(
      ({ registryNumber, documentNumber, direction, on, correspondent, externalNumber }) => ({
        ...{ direction, on, correspondent, externalNumber },
        number: `${registryNumber}-${documentNumber}`,
      }),
    ),
    secrecy: document.secrecy,
    disposal: disposalOf(whole, document),
    files: sources,
  }
}

function disposalOf(whole: Whole, { disposedBySeq }: ArchivedDocument): ArchivedDisposal | null {
  const event = whole.file.history.events.find(({ seq }) => seq === disposedBySeq)
  if (event === undefined) return null
  const { rule, reasons } = event.content
  return { rule: String(rule), reasons: String(reasons), on: event.on, by: by(whole, event) }
}
