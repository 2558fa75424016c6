import { heading, paragraph } from '../../documents/blocks.ts'
import { casePaper } from '../../documents/papers/case-head.ts'
import type { ProcessEvent } from '../../domain/events.ts'
import { inLanguage } from '../../domain/text.ts'
import { newId } from '../../kernel/ids.ts'
import { stepOf } from '../../process/engine.ts'
import { documentDigest } from '../../store/papers/document-digest.ts'
import { entryDigest } from '../../store/papers/registry.ts'
import type { MadeCase } from './case.ts'

export type Papers = {
  documents: readonly ReturnType<typeof documentRow>[]
  entries: readonly ReturnType<typeof entryRow>[]
}

/** The documents of a case, one for each step that makes a paper, and their lines in the registry. */
export function papersOf(made: MadeCase, registryCaseId: string): Papers {
  const written = made.events.filter((event) => titleOf(made, event) !== null)
  const papers = written.map((event, index) => ({ event, document: documentRow(made, event, index + 1) }))
  return {
    documents: papers.map(({ document }) => document),
    entries: papers.map((paper) => entryRow(made, { ...paper, registryCaseId })),
  }
}

function titleOf({ place }: MadeCase, { content }: ProcessEvent): string | null {
  const document = stepOf(place.rulebook, String(content.step))?.document
  return document === undefined ? null : inLanguage(document.title, 'sv')
}

function documentRow(made: MadeCase, event: ProcessEvent, number: number) {
  const title = titleOf(made, event) ?? ''
  const says = {
    kind: String(event.content.step),
    title,
    language: 'sv' as const,
    model: modelOf(made, event, title),
  }
  return {
    id: newId<'DocumentId'>(),
    public_body_id: made.place.bodyId,
    partnership_id: made.id,
    number,
    ...says,
    digest: documentDigest({ ...says, number, files: [] }),
    shared_with_party: true,
    internal: false,
    event_seq: event.seq,
    sharing_seq: event.seq,
    created_at: event.recordedAt,
    created_by: event.by.personId,
  }
}

function modelOf({ place, organisation, idea, ...made }: MadeCase, event: ProcessEvent, title: string) {
  const head = {
    language: 'sv',
    body: { name: place.bodyName, unit: 'Stabsenheten', contact: 'iop@exempelstaden.example' },
    date: event.on,
    caseTitle: idea.title,
    caseNumber: made.number,
    registryNumber: made.registryNumber,
    parties: [place.bodyName, organisation.name],
  } as const
  const blocks = [
    paragraph(idea.summary),
    heading('Vad vi kom fram till'),
    paragraph(
      `${event.by.name} har gått igenom ärendet för ${idea.group} i ${idea.place}. Båda parter är hörda.`,
    ),
  ]
  return casePaper(head, { title, kindOfPaper: title, blocks })
}

type Registering = {
  registryCaseId: string
  document: ReturnType<typeof documentRow>
  event: ProcessEvent
}

function entryRow(made: MadeCase, { registryCaseId, document, event }: Registering) {
  const says = {
    registry_case_id: registryCaseId,
    document_number: document.number,
    direction: event.by.side === 'party' ? ('in' as const) : ('drawn_up' as const),
    on_date: event.on,
    correspondent: made.organisation.name,
    subject: document.title,
    secrecy_provision: null,
    external_number: null,
    document_id: document.id,
    registered_at: event.recordedAt,
  }
  return {
    ...says,
    id: newId(),
    public_body_id: made.place.bodyId,
    partnership_id: made.id,
    secret: false,
    event_seq: event.seq,
    digest: entryDigest({ ...says, registry_number: made.registryNumber }),
  }
}
