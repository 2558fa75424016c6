import { dayOf, type ProcessEvent } from '../../../../domain/events.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { agreementsOf } from '../../../../process/agreement/agreement.ts'
import { changesIn, confirmedIn } from '../../../../process/agreement/confirmed-lines.ts'
import { eventTitle } from '../event-words.ts'
import { openReason } from '../readable-events.ts'
import type { Whole, WholeAt } from './load.ts'
import type { PackedDocument } from './papers.ts'

/** The case as data for a machine: the names of its fields are kept the same between versions of the format. */
export function asData(at: WholeAt, whole: Whole, documents: readonly PackedDocument[]) {
  const { partnership, history, status } = whole.file
  const hashes = new Map(whole.kept.map(({ seq, hash }) => [seq, hash]))
  const { number, registryNumber, externalNumber, title, summary, lead, rulebook } = partnership
  const { received, closedOn, linkedFrom } = partnership
  return {
    format: 'handslag-case',
    formatVersion: 1,
    madeAt: at.now.toISOString(),
    madeFor: madeFor(at),
    case: {
      ...{ number, registryNumber, externalNumber, title, summary, lead: lead.boardName },
      rulebook: { folder: rulebook.folder, version: rulebook.version },
      ...{ receivedOn: received.on, closedOn, linkedFrom, state: status.round },
    },
    parties: partnership.parties.map(({ name, side, lead, fromDay }) => ({
      name,
      side,
      lead,
      from: fromDay,
    })),
    people: partnership.people.map(({ name, part, side, fromDay }) => ({ name, part, side, from: fromDay })),
    agreements: agreementsOf(history, status).map(({ track, start, end, signedOn }) => ({
      ...{ round: track, start, end, signedOn },
    })),
    events: whole.events.map((event) => ({
      ...{ number: event.seq, type: event.type, on: dayOf(event), recordedAt: event.recordedAt },
      what: inLanguage(eventTitle(history.rulebook, event), at.language),
      by: { name: event.by.name, role: event.by.role, side: event.by.side },
      reasons: openReason(event),
      ...saidYesTo(event),
      checkValue: hashes.get(event.seq) ?? null,
    })),
    /** Of the newest event that had been published: anybody finds it in the file of that day. */
    published:
      whole.published === null ? null : { on: whole.published.day, checkValue: whole.published.hash },
    documents: documents.map(documentAsData),
    registry: whole.entries.map(({ id: _, caseId: __, documentId, seq, ...entry }) => ({
      ...entry,
      document: documentId === null ? null : (whole.numbers.get(documentId) ?? null),
      event: seq,
    })),
    messages: whole.messages.map(({ authorName, represents, side, sentAt, text }) => ({
      ...{ from: authorName, represents, side, sentAt, text },
    })),
  }
}

/** What a yes to something that was brought in was for, so that whoever has the file can reckon its check value. */
function saidYesTo(event: ProcessEvent) {
  const confirmed = confirmedIn(event)
  const changes = changesIn(event)
  return {
    ...(confirmed && { confirmed: { checkValue: confirmed.digest, lines: confirmed.lines } }),
    ...(changes.length > 0 && { changes }),
  }
}

/** For whom the file was made: it holds what that side may see. */
export function madeFor({ actor: { name, acting } }: WholeAt) {
  const represents = acting.side === 'public' ? acting.bodyName : acting.organisationName
  return { name, role: acting.role, side: acting.side, represents }
}

function documentAsData(document: PackedDocument) {
  const { number, kind, title, language, shared, internal, seq, createdAt, createdByName } = document
  return {
    ...{ number, kind, title, language, shared, internal, event: seq, createdAt, createdBy: createdByName },
    registered: document.registered,
    files: document.packed,
    leftOut: document.leftOut,
    secrecy: document.secrecy,
    heldBack: document.heldBack,
    disposedByEvent: document.disposedBySeq,
  }
}
