import { aidAssessmentPaper } from '../../../../documents/papers/aid-assessment.ts'
import { type AidBasis, type AidContent, type AidLevel, isDeMinimis } from '../../../../domain/state-aid.ts'
import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import { worstLevel } from '../../../../process/aid/state-aid.ts'
import { addAidAssessment } from '../../../../store/aid/aid.ts'
import { recordStep, type StepOutcome } from '../../../../store/case/steps.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { textsChanged } from '../draft/texts-changed.ts'
import { registerPaper } from '../register-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { criteriaIn } from './criteria-form.ts'
import type { AidFile } from './load.ts'
import type { PartyReckoning, Reckoning } from './reckon.ts'
import { assessStep } from './work.tsx'
import { linesOf } from './working.tsx'

type At = SignedIn<CaseAt> & { form: { basis: AidBasis; reasons: string } }
type Concluding = { loaded: AidFile; reckoning: Reckoning }

/** The conclusion with its reckoning as it stood: event, registered paper, record and notices in one transaction. */
export async function recordConclusion(at: At, { loaded, reckoning }: Concluding): Promise<StepOutcome> {
  const { file } = loaded
  const { partnership, history } = file
  const { basis, reasons } = at.form
  const content = contentOf(basis, { loaded, reckoning })
  const level = levelOf(content)
  const by = { id: at.actor.personId, name: at.actor.name }
  const title = titleOfPaper(history.rulebook, assessStep)
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const seq = partnership.lastSeq + 1
  const told = { id: '', basis, level, reasons, content, on: at.today, by, seq }
  const assessment = { ...told, documentId: null, documentNumber: null }
  const model = aidAssessmentPaper({ ...head, title, assessment })
  const asked = {
    step: assessStep,
    track: loaded.grant.track,
    by: at.actor,
    on: at.today,
    at: at.now,
    content: { aid: basis, reasons, givers: giversOf(content, file), ...(level !== null && { level }) },
  }
  return recordStep(at.db, file, asked, async (inCase) => {
    const paper = { kind: 'aidAssessment', title, model, shared: true }
    const correspondent = partnership.lead.boardName
    const { id: documentId } = registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    const bodyId = partnership.lead.bodyId
    await addAidAssessment(inCase.trx, {
      ...{ basis, level, reasons, content, seq, documentId, bodyId },
      partnershipId: partnership.id,
      on: at.today,
      by: at.actor.personId,
    })
    await textsChanged(at, inCase.trx, file)
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'aidAssessed', params: {} })
  })
}

/** What the reader had before them: concluding on something else is refused. */
export function seenOf(loaded: AidFile, reckoning: Reckoning): string {
  return digestOf(canonicalJson(contentOf('general', { loaded, reckoning })))
}

/** Where there is no de minimis aid no ceiling is reckoned with. */
function contentOf(basis: AidBasis, { loaded, reckoning }: Concluding): AidContent {
  const { grantOn, rate, parts, valuation } = reckoning.amounts
  const workings = isDeMinimis(basis)
    ? reckoning.parties.flatMap((party) => toldWorking(basis, party, reckoning))
    : []
  const { measure, agreed } = loaded
  return { criteria: criteriaIn(loaded), grantOn, rate, parts, valuation, measure, agreed, workings }
}

function toldWorking(
  basis: 'general' | 'sgei',
  reckoned: PartyReckoning,
  reckoning: Reckoning,
): AidContent['workings'] {
  const { party, sek, eur, working } = reckoned
  if (eur === null || working === null) return []
  const { organisationId, name: organisation } = party
  const lines = linesOf(reckoned, working, reckoning)
  return [{ organisationId, organisation, sek, eur, level: working[basis].level, lines }]
}

/** The public parties that give something of value. */
function giversOf({ parts }: AidContent, { partnership }: AidFile['file']): readonly string[] {
  const names = new Set(parts.map(({ giver }) => giver))
  return partnership.parties
    .filter(({ side, name }) => side === 'public' && names.has(name))
    .map(({ id }) => id)
}

function levelOf({ workings }: AidContent): AidLevel | null {
  return workings.length === 0 ? null : worstLevel(workings.map(({ level }) => level))
}
