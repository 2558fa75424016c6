import type { DocumentModel } from '../../../../documents/model.ts'
import { type LegalPaper, legalPaper } from '../../../../documents/papers/review-letters.ts'
import { withdrawnQuestionPaper } from '../../../../documents/papers/review-notes.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { addPart } from '../../../../store/case/case-member.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import { officialReceivers, type Receiver } from '../../../../store/people/receivers.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { registerPaper } from '../register-paper.ts'
import { tell } from '../tell.ts'
import { blockTitle } from './conclusion-draft.ts'
import type { LegalMatter } from './result.ts'
import { stanceIn, words } from './words.ts'

/** The authority's own papers are in Swedish. */
const language = 'sv'

type Asking = { block: string; question: string; answerBy: PlainDate; lawyer: Receiver }

/** Asks a lawyer, who may from now on read the case. */
export async function recordQuestion(at: SignedIn, file: CaseFile, asking: Asking): Promise<StepOutcome> {
  const { partnership } = file
  const { block, question, answerBy, lawyer } = asking
  const step = 'ask-legal-opinion'
  const paper = await paperOf(at, file, {
    ...asking,
    askedBy: at.actor.name,
    wantedBy: answerBy,
    to: lawyer.name,
  })
  const content = { question, answerBy, legalId: lawyer.personId, ...(block !== '' && { block }) }
  return recordStep(
    at.db,
    file,
    { step, by: at.actor, on: at.today, at: at.now, content },
    async (inCase) => {
      await takeIn(at, { file, inCase, lawyer })
      register(at, { file, inCase, step, paper })
      const params = { from: at.actor.name, due: answerBy }
      const about = { inCase, partnership, to: [lawyer], kind: 'legalOpinionRequested', params }
      const { name: askedBy } = at.actor
      await tell(at, { ...about, mail: (link) => ({ kind: 'legalQuestion', askedBy, answerBy, ...link }) })
    },
  )
}

/** The lawyer's answer, for those who asked. */
export async function recordOpinion(
  at: SignedIn,
  file: CaseFile,
  { matter, stance, opinion }: { matter: LegalMatter; stance: string; opinion: string },
): Promise<StepOutcome> {
  const { partnership } = file
  const { asked, block, question, by } = matter
  const step = 'give-legal-opinion'
  const given = { by: at.actor.name, stance: stanceIn(stance, language), opinion }
  const paper = await paperOf(at, file, {
    block,
    question,
    askedBy: asked.by.name,
    wantedBy: by,
    to: '',
    given,
  })
  const content = { opinion, stance, answers: asked.seq, ...(block !== '' && { block }) }
  return recordStep(
    at.db,
    file,
    { step, by: at.actor, on: at.today, at: at.now, content },
    async (inCase) => {
      register(at, { file, inCase, step, paper })
      const to = await officialReceivers(inCase.trx, partnership, { today: at.today })
      await tell(at, { inCase, partnership, to, kind: 'legalOpinionGiven', params: { from: at.actor.name } })
    },
  )
}

/** A question that nobody needs answered any more: a registered note, and whoever was asked is told. */
export async function recordWithdrawnQuestion(
  at: SignedIn,
  file: CaseFile,
  { matter: { asked, block, question }, reasons }: { matter: LegalMatter; reasons: string },
): Promise<StepOutcome> {
  const { partnership } = file
  const step = 'withdraw-legal-question'
  const head = await caseHead(at.db, partnership, { date: at.today, language })
  const told = { question, askedBy: asked.by.name, by: at.actor.name, reasons }
  const paper = withdrawnQuestionPaper({ ...head, ...told })
  const content = { reasons, answers: asked.seq, ...(block !== '' && { block }) }
  const taking = { step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, taking, async (inCase) => {
    register(at, { file, inCase, step, paper })
    const lawyers = await officialReceivers(inCase.trx, partnership, { roles: ['legal'], today: at.today })
    const to = lawyers.filter(({ personId }) => personId === asked.content.legalId)
    await tell(at, {
      inCase,
      partnership,
      to,
      kind: 'legalQuestionWithdrawn',
      params: { from: at.actor.name },
    })
  })
}

/** Whoever is asked has a part in the case, once. */
async function takeIn(
  at: SignedIn,
  { file, inCase, lawyer }: { file: CaseFile; inCase: InCase; lawyer: Receiver },
) {
  const { partnership } = file
  if (partnership.scope.legalIds.includes(lawyer.personId)) return
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const part = { personId: lawyer.personId, part: 'legal', side: 'public', from: at.today } as const
  await addPart(inCase.trx, which, { ...part, by: at.actor.personId })
}

type Paper = Pick<LegalPaper, 'question' | 'askedBy' | 'wantedBy' | 'to' | 'given'> & { block: string }

async function paperOf(at: SignedIn, { partnership, history }: CaseFile, { block, ...paper }: Paper) {
  const head = await caseHead(at.db, partnership, { date: at.today, language })
  const concerns = block === '' ? words(language).wholeReview : blockTitle(history.rulebook, block, language)
  return legalPaper({ ...head, ...paper, concerns })
}

const kinds: Record<string, string> = {
  'ask-legal-opinion': 'legalQuestion',
  'withdraw-legal-question': 'legalQuestionWithdrawn',
}

type Registering = { file: CaseFile; inCase: InCase; step: string; paper: DocumentModel }

/** A registered paper that stays on the public side. */
function register(at: SignedIn, { file, inCase, step, paper }: Registering): void {
  registerPaper(at, inCase, {
    kind: kinds[step] ?? 'legalOpinion',
    title: titleOfPaper(file.history.rulebook, step),
    model: paper,
    shared: false,
    direction: 'drawn_up',
    correspondent: file.partnership.lead.boardName,
  })
}
