import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { cast, onBothSides } from '../../../test/support/cast.ts'
import { addCastCase, real, realCast, withIds } from '../../../test/support/cast-case.ts'
import { freshDatabase } from '../../../test/support/database.ts'
import {
  aPaper,
  happens,
  type InDatabase,
  partyIds,
  writeReport,
  writeTexts,
} from '../../../test/support/written-case.ts'
import type { Actor } from '../../domain/actor.ts'
import type { EventType } from '../../domain/events.ts'
import { canSeeDocument, type DocumentScope } from '../../domain/permissions/document-permissions.ts'
import {
  type CasePermission,
  canSeeCase,
  canSeeMessages,
  canSeeNotesOf,
  canSeeShared,
} from '../../domain/permissions/permissions.ts'
import { canSeeReported, canWriteReportOf } from '../../domain/permissions/permissions-report.ts'
import { newId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { addPart } from '../case/case-member.ts'
import { getPartnership } from '../case/partnership.ts'
import { sendMessage, writeNote } from '../people/message.ts'
import { searchDocuments, searchWritten } from './search.ts'
import { searchFiles } from './search-files.ts'
import { searchTexts } from './search-texts.ts'

const everybody: Actor[] = [
  ...realCast,
  ...Object.values(cast)
    .filter(({ acting }) => acting.role === 'staffUnit')
    .map(onBothSides)
    .map(withIds),
]

describe('who finds what', () => {
  let at: InDatabase
  let close: () => Promise<void>
  before(async () => {
    const fresh = await freshDatabase()
    close = fresh.close
    at = { db: fresh.db, partnership: await addCastCase(fresh.db) }
    for (const who of ['legal', 'politician', 'boardSecretary', 'registrar'])
      await addPart(at.db, ofCase(at), { ...aDeputy, personId: real(`partner ${who}`) })
    await writeTexts(at)
    await happens(at, 'paused', { reasons: 'ordPaus' })
    await happens(at, 'conflictDeclared', { reasons: 'ordJäv' })
    await happens(at, 'signatureGiven', { track: 'round-1', completes: true })
    const proposal = { proposal: 'ordÄndring', reasons: 'ordVarför' }
    const change = await happens(at, 'changeProposed', proposal)
    await happens(at, 'changeDeclined', { change, reasons: 'ordNej' })
    await happens(at, 'finalReportOpened', { track: 'finalReport-1' })
  })
  after(() => close())

  /** Compares, for everybody, whether a word is found with whether its page may be opened. */
  async function compare(word: string, found: typeof textsFound, shows: CasePermission) {
    const { scope } = await getPartnership(at.db, at.partnership.id)
    const finding = []
    for (const actor of everybody) {
      const isFound = (await found(at, actor, word)) > 0
      assert.equal(isFound, shows(actor, scope) && canSeeCase(actor, scope), `${word}: ${actor.name}`)
      if (isFound) finding.push(actor)
    }
    assert.ok(finding.length > 0 && finding.length < everybody.length, word)
  }

  const sharedWords = [
    ...['ordAvsnitt', 'ordKommentar', 'ordFörslag', 'ordAktivitet', 'ordRisk', 'ordDagordning'],
    ...['ordProtokoll', 'ordBeslutat', 'ordÖverens', 'ordUppföljning', 'ordSlutrapport'],
    ...['ordÄndring', 'ordVarför', 'ordNej'],
  ]

  test('of what both sides write: whoever shares the case', async () => {
    for (const word of sharedWords) await compare(word, textsFound, canSeeShared)
  })

  test('of the goals of a signed agreement: whoever reads what is reported', async () => {
    await compare('ordMål', textsFound, canSeeReported)
  })

  test('of reasons that everybody reads: whoever sees the case, and nobody those of a conflict of interest', async () => {
    await compare('ordPaus', textsFound, canSeeCase)
    for (const actor of everybody) assert.equal(await textsFound(at, actor, 'ordJäv'), 0, actor.name)
  })

  test('of an evaluation: each party its own answers until all have handed in, then all who share the case', async () => {
    const parties = await partyIds(at.db)
    const [association, partner] = ['Föreningen', 'Partner'].map((name) => parties.get(name) ?? '')
    await happens(at, 'evaluationStarted', { track: 'round-1' })
    await writeReport(at, { report: 'evaluation-1', body: 'ordEnskilt', party: association ?? null })
    await writeReport(at, { report: 'evaluation-1', body: 'ordKommunens', party: partner ?? null })
    await writeReport(at, { report: 'evaluation-7', body: 'ordAnnan', party: association ?? null })
    const { parties: stated } = await getPartnership(at.db, at.partnership.id)
    const own = (id: string | undefined): CasePermission => {
      const party = stated.find((one) => one.id === id)
      assert.ok(party)
      return canWriteReportOf(party)
    }
    await compare('ordEnskilt', textsFound, own(association))
    await compare('ordKommunens', textsFound, own(partner))
    await happens(at, 'evaluationPartSubmitted', { for: association })
    await compare('ordEnskilt', textsFound, own(association))
    await happens(at, 'partLeftOut', { for: partner, track: 'round-1', opens: true })
    await compare('ordEnskilt', textsFound, canSeeShared)
    await compare('ordKommunens', textsFound, own(partner))
    await happens(at, 'evaluationPartSubmitted', { for: partner })
    await compare('ordKommunens', textsFound, canSeeShared)
    for (const actor of everybody) assert.equal(await textsFound(at, actor, 'ordAnnan'), 0, actor.name)
  })

  test('of messages and notes: as their pages', async () => {
    const by = realCast.find(({ name }) => name === 'partySignatory')
    assert.ok(by)
    const { id, lead } = at.partnership
    const said = { partnershipId: id, bodyId: lead.bodyId, by, at: new Date() }
    await sendMessage(at.db, { ...said, text: 'ordMeddelande' })
    await writeNote(at.db, { ...said, text: 'ordAnteckning' })
    await compare('ordMeddelande', writtenFound, canSeeMessages)
    const own: CasePermission = (actor, scope) =>
      actor.acting.side === 'party' && canSeeNotesOf('party')(actor, scope)
    await compare('ordAnteckning', writtenFound, own)
  })

  const papers: readonly (Omit<DocumentScope, 'event'> & { word: string; event: EventType })[] = [
    paper('delad', 'documentReceived', { shared: true }),
    paper('intern', 'documentReceived', { internal: true }),
    paper('diarieford', 'documentReceived', { registered: true }),
    paper('oppen', 'considerationSubmitted', { registered: true }),
    paper('juridik', 'legalOpinionGiven', { registered: true }),
    paper('fraga', 'legalOpinionRequested', {}),
    paper('overenskommen', 'draftAgreed', { registered: true, shared: true }),
    paper('forslag', 'memoApproved', { registered: true }),
    paper('utskickad', 'memoApproved', { registered: true, shared: true }),
  ]

  test('of papers and of the files handed in with them: whoever may open the paper', async () => {
    for (const { word, event, shared, internal, registered } of papers)
      await aPaper(at, { word, event, shared, internal, registered })
    await comparePapers()
  })

  test('and more of both once the case is opened to the board', async () => {
    await happens(at, 'boardCaseOpened')
    await comparePapers()
    await compare('ordAvsnitt', textsFound, canSeeShared)
    await compare('ordPaus', textsFound, canSeeCase)
  })

  test('of what is no longer shown on its page: nobody', async () => {
    const { db, partnership } = at
    const gone = async (word: string) => {
      for (const actor of everybody)
        assert.equal(await textsFound(at, actor, word), 0, `${word}: ${actor.name}`)
    }
    await db.updateTable('meeting').set({ cancelled_at: new Date() }).execute()
    await gone('ordDagordning')
    await db
      .updateTable('case_event_content')
      .set({ content: null, disposed_by_seq: 1 })
      .where('partnership_id', '=', partnership.id)
      .execute()
    await gone('ordPaus')
    await gone('ordVarför')
    const later = {
      id: newId<'AgreementId'>(),
      round: 'round-2',
      template_version: '1',
      created_at: new Date(),
    }
    await db
      .insertInto('agreement')
      .values({ ...later, public_body_id: partnership.lead.bodyId, partnership_id: partnership.id })
      .execute()
    for (const word of ['ordAvsnitt', 'ordKommentar', 'ordFörslag', 'ordMål', 'ordAktivitet'])
      await gone(word)
  })

  async function comparePapers() {
    for (const { word, ...document } of papers) {
      const shows: CasePermission = (actor, scope) => canSeeDocument(actor, scope, document)
      await compare(`${word}s`, papersFound, shows)
      await compare(`${word}f`, filesFound, shows)
    }
  }
})

function paper(word: string, event: EventType, but: Partial<DocumentScope>) {
  return { word, waits: false, shared: false, internal: false, registered: false, ...but, event }
}

/** Also those whose role does not take them into the drafting are named as deputies in it. */
const aDeputy = { part: 'deputy', side: 'public', from: plainDate('2026-01-01') } as const

function ofCase({ partnership: { id, lead } }: InDatabase) {
  return { partnershipId: id, bodyId: lead.bodyId }
}

type Finding = (at: InDatabase, actor: Actor, text: string) => Promise<number>

const textsFound: Finding = async ({ db }, actor, text) => (await searchTexts(db, actor, { text })).total
const writtenFound: Finding = async ({ db }, actor, text) => (await searchWritten(db, actor, { text })).total
const papersFound: Finding = async ({ db }, actor, text) => (await searchDocuments(db, actor, { text })).total
const filesFound: Finding = async ({ db }, actor, text) => (await searchFiles(db, actor, { text })).total
