import type { Actor } from '../../../../domain/actor.ts'
import {
  type Agreement,
  type Checkout,
  isAgreed,
  type Mark,
  type SectionVersion,
  type StatedParty,
} from '../../../../domain/agreement.ts'
import { canSeeShared } from '../../../../domain/permissions/permissions.ts'
import { canWriteDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import type { Text } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { faultsIn } from '../../../../process/agreement/agreement-faults.ts'
import {
  type AgreementContent,
  isNeeded,
  sectionHash,
  textOf,
} from '../../../../process/agreement/agreement-sections.ts'
import type { Template, TemplateSection } from '../../../../process/rulebook/template-schema.ts'
import { findAgreement } from '../../../../store/agreement/agreement.ts'
import { listCheckouts } from '../../../../store/agreement/agreement-checkout.ts'
import { countOpen } from '../../../../store/agreement/agreement-comment.ts'
import { agreementContent } from '../../../../store/agreement/agreement-content.ts'
import { ensureAgreement } from '../../../../store/agreement/agreement-make.ts'
import { listMarks } from '../../../../store/agreement/agreement-mark.ts'
import { listNewestVersions } from '../../../../store/agreement/agreement-section.ts'
import { agreementTemplateOf } from '../../../../store/bodies/template-texts.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import type { Db } from '../../../../store/db.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { confirmStep } from './confirm-step.ts'
import { isWritable } from './is-writable.ts'
import type { SectionAt } from './params.ts'

/** A section as it stands now. */
export type SectionNow = {
  section: TemplateSection
  number: number
  version: SectionVersion
  /** SHA-256 over what it says. */
  hash: string
  /** In the agreement: mandatory, or optional and written in. */
  needed: boolean
  /** What it still has to say. */
  faults: readonly Text[]
  /** The newest word of each party that marks, in the order of the parties. */
  marks: readonly PartyMark[]
  checkout: Checkout | null
  open: { comments: number; suggestions: number }
}

export type SectionProps = { at: SignedIn<SectionAt>; draft: Draft; now: SectionNow }

export type PartyMark = { party: StatedParty; mark: Mark | null; agreed: boolean }

/** The draft of the newest round: what it says, section by section, and what the parties say of it. */
export type Draft = {
  file: CaseFile
  agreement: Agreement
  template: Template
  content: AgreementContent
  sections: readonly SectionNow[]
}

/** The case, and its draft once there is one. Throws NotFound, NotAllowed. */
export async function loadCase(
  at: SignedIn<CaseAt>,
): Promise<{ file: CaseFile; agreement: Agreement | null }> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canSeeShared(at.actor, file.partnership.scope)) throw new NotAllowed()
  const { partnership, history } = file
  const agreement = isWritable(file)
    ? await ensureAgreement(at.db, { partnership, history, at: at.now })
    : await findAgreement(at.db, partnership.id)
  return { file, agreement }
}

/** Throws NotFound also before there is a draft. */
export async function loadDraft(at: SignedIn<CaseAt>): Promise<Draft> {
  const { file, agreement } = await loadCase(at)
  if (agreement === null) throw new NotFound()
  return draftOf(at.db, { file, agreement, now: at.now })
}

/** Eight queries and a few more, however many sections and versions there are. */
export async function draftOf(
  db: Db,
  { file, agreement, now }: { file: CaseFile; agreement: Agreement; now: Date },
): Promise<Draft> {
  const { rulebook } = file.history
  const { bodyId } = file.partnership.lead
  const of = { agreementId: agreement.id, partnershipId: file.partnership.id }
  const [template, content, versions, marks, checkouts, open] = await Promise.all([
    agreementTemplateOf(db, { bodyId, rulebook, agreement }),
    agreementContent(db, of),
    listNewestVersions(db, agreement.id),
    listMarks(db, agreement.id),
    listCheckouts(db, agreement.id, now),
    countOpen(db, agreement.id),
  ])
  const marking = content.parties.filter(({ side }) => side !== 'associated')
  const sections = template.sections.map((section, index): SectionNow => {
    const hash = sectionHash(section, content)
    const own = marks.filter((mark) => mark.section === section.key)
    return {
      section,
      number: index + 1,
      version: versions.get(section.key) ?? nothingYet(section.key, agreement),
      hash,
      needed: isNeeded(section, textOf(content, section.key)),
      faults: faultsIn(section, content, rulebook),
      marks: marking.map((party) => markOf(party, own, hash)),
      checkout: checkouts.get(section.key) ?? null,
      open: open.get(section.key) ?? { comments: 0, suggestions: 0 },
    }
  })
  return { file, agreement, template, content, sections }
}

function markOf(party: StatedParty, marks: readonly Mark[], hash: string): PartyMark {
  const mark = marks.find((one) => one.party === party.id)
  return { party, mark: mark ?? null, agreed: isAgreed(mark, hash) }
}

/** A section that the rulebook got after the draft was begun. */
function nothingYet(section: string, { createdAt }: Agreement): SectionVersion {
  return { section, version: 0, text: '', by: null, at: createdAt }
}

/** The section at an address. Throws NotFound. */
export function sectionIn({ sections }: Draft, key: string): SectionNow {
  const found = sections.find(({ section }) => section.key === key)
  if (found === undefined) throw new NotFound()
  return found
}

/** The draft may be changed: the rulebook lets it be confirmed, and nothing is paused. */
export function isDraftOpen(file: Pick<CaseFile, 'history' | 'status'>): boolean {
  return confirmStep(file) !== null
}

export function mayWrite(actor: Actor, file: CaseFile): boolean {
  return isWritable(file) && canWriteDraft(actor, file.partnership.scope)
}

/** Every party has said yes to what the section says now. */
export function isSettled({ marks, faults }: SectionNow): boolean {
  return faults.length === 0 && marks.every(({ agreed }) => agreed)
}
