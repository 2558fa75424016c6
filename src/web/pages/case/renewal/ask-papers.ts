import { z } from 'zod'
import { canRemindParty } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { partyReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { paths } from '../../../paths.ts'
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
  const stale = (await loadPaperAges(at, renewal.file)).filter(({ age }) => age !== 'fresh')
  if (stale.length === 0) return refused(t.nothingToAsk)
  const { by } = at.form
  if (by !== null && isBefore(by, at.today)) return refused([{ field: 'by', sentence: t.askByPast }])
  const content = {
    documents: [...new Set(stale.map(idOf))],
    of: Object.fromEntries(ofEach(stale).map(([id, own]) => [id, own.map(idOf)])),
    why: 'renewal',
    ...(by !== null && { answerBy: by }),
  }
  const asked = { step: 'ask-for-documents', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, renewal.file, asked, async (inCase) => {
    for (const [, own] of ofEach(stale)) await ask(at, inCase, { renewal, own })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'fornyelse'), t.asked)
}

function ofEach(stale: readonly PaperAge[]): [string, PaperAge[]][] {
  return [...Map.groupBy(stale, ({ organisation }) => organisation.id)]
}

function idOf({ wanted }: PaperAge): string {
  return wanted.document.id
}

async function ask(
  at: Save,
  inCase: InCase,
  { renewal, own }: { renewal: Renewal; own: readonly PaperAge[] },
): Promise<void> {
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
    by: at.form.by,
    documents: own.map(({ wanted }) => labelOf(wanted, { language })),
  }))
  const personIds = receivers.map(({ personId }) => personId)
  const documents = own.map(({ wanted }) => wanted.document.label)
  inCase.notify({ personIds, kind: 'documentsRequested', params: { documents, by: at.form.by } })
}
