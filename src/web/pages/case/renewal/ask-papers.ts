import { z } from 'zod'
import type { NewEvent } from '../../../../domain/events.ts'
import { canRemindParty } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import { papersAnew } from '../../../../process/engine.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { takeSecondStep } from '../../../../store/case/second-step.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { partyReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import { demandSeen } from '../demand-seen.ts'
import { labelOf } from '../documents-wanted/load.ts'
import { orderMails } from '../meeting/mail.ts'
import { loadRenewal, type Renewal } from './load.ts'
import { loadPaperAges, type PaperAge } from './papers.tsx'
import { show } from './renewal.tsx'
import { words } from './words.ts'

const AskForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq(), by: field.optionalDate() }))

/** Asks each organisation for its documents that are missing or older than a year. */
export const post = handler(CaseParams, AskForm, { show, save })

type Save = Saving<CaseAt, typeof AskForm>

async function save(at: Save) {
  const renewal = await loadRenewal(at)
  const { partnership } = renewal.file
  const t = words(at.language)
  if (!canRemindParty(at.actor, partnership.scope)) throw new NotAllowed()
  demandSeen(renewal.file, at.form.lastSeq)
  const stale = await listStale(at, renewal)
  if (stale.length === 0) return refused(t.nothingToAsk)
  const { by } = at.form
  if (by !== null && isBefore(by, at.today)) return refused([{ field: 'by', sentence: t.askByPast }])
  const asked = { step, by: at.actor, on: at.today, at: at.now, content: askedFor(stale, by) }
  const outcome = await recordStep(at.db, renewal.file, asked, (inCase) =>
    askEach(at, inCase, { renewal, stale, by }),
  )
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'fornyelse'), t.asked)
}

const step = 'ask-for-documents'

/** What is missing or older than a year. */
async function listStale(at: SignedIn, { file }: Renewal): Promise<PaperAge[]> {
  return (await loadPaperAges(at, file)).filter(({ age }) => age !== 'fresh')
}

/** All that is too old, where some of it has not been asked for yet. */
export async function listUnasked(at: SignedIn, renewal: Renewal): Promise<PaperAge[]> {
  const stale = await listStale(at, renewal)
  const pending = papersAnew(renewal.file.history)
  const isPending = (one: PaperAge) =>
    pending.some((of) => of.organisation === one.organisation.id && of.documents.includes(idOf(one)))
  return stale.every(isPending) ? [] : stale
}

/** Beside the step that opens the work on the next agreement: asks for what is too old. */
export async function askBeside(
  at: SignedIn,
  inCase: InCase,
  { first, ...asking }: Asking & { first: NewEvent },
): Promise<void> {
  const { file } = asking.renewal
  const content = askedFor(asking.stale, asking.by)
  await takeSecondStep(inCase, { file, first, step, by: at.actor, on: at.today, content })
  await askEach(at, inCase, asking)
}

function askedFor(stale: readonly PaperAge[], by: PlainDate | null) {
  return {
    documents: [...new Set(stale.map(idOf))],
    of: Object.fromEntries(ofEach(stale).map(([id, own]) => [id, own.map(idOf)])),
    why: 'renewal',
    ...(by !== null && { answerBy: by }),
  }
}

type Asking = { renewal: Renewal; stale: readonly PaperAge[]; by: PlainDate | null }

async function askEach(at: SignedIn, inCase: InCase, { renewal, stale, by }: Asking): Promise<void> {
  for (const [, own] of ofEach(stale)) await ask(at, inCase, { renewal, stale: own, by })
}

function ofEach(stale: readonly PaperAge[]): [string, PaperAge[]][] {
  return [...Map.groupBy(stale, ({ organisation }) => organisation.id)]
}

function idOf({ wanted }: PaperAge): string {
  return wanted.document.id
}

async function ask(at: SignedIn, inCase: InCase, { renewal, stale: own, by }: Asking): Promise<void> {
  const { partnership } = renewal.file
  const organisationIds = partnership.scope.organisationIds.filter((id) => id === own[0]?.organisation.id)
  const theirs = { ...partnership, scope: { ...partnership.scope, organisationIds } }
  const receivers = await partyReceivers(inCase.trx, theirs, at.today)
  const { number: caseNumber, title: caseTitle } = partnership
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
  const url = at.origin + paths.inCase(caseNumber, 'underlag')
  orderMails(inCase, { receivers, signedBy: signedBy(head) }, (language) => ({
    kind: 'documentsMissing',
    caseTitle,
    caseNumber,
    url,
    by,
    documents: own.map(({ wanted }) => labelOf(wanted, { language })),
  }))
  const personIds = receivers.map(({ personId }) => personId)
  const documents = own.map(({ wanted }) => wanted.document.label)
  inCase.notify({ personIds, kind: 'documentsRequested', params: { documents, by } })
}
