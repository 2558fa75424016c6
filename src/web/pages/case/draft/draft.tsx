import { inLanguage } from '../../../../domain/text.ts'
import type { EarlyStart } from '../../../../process/board/early-start.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { ComingAgreement } from '../coming-agreement.tsx'
import { earlyStartOfDraft, StartsEarly } from '../early-start.tsx'
import { Clauses } from './clauses.tsx'
import { isBeingBroughtIn } from './is-writable.ts'
import { type Draft, draftOf, isDraftOpen, isSettled, loadCase, type SectionNow } from './load.ts'
import { NoDraft } from './no-draft.tsx'
import { PartyMarks } from './party-marks.tsx'
import { Standing } from './standing.tsx'
import { words } from './words.ts'

/** The draft: every section with how it stands, who is writing and what each party says. */
export const get = page(CaseParams, noQuery, async (at) => {
  const { file, agreement } = await loadCase(at)
  if (agreement === null) return <NoDraft at={at} file={file} title={words(at.language).title} />
  const draft = await draftOf(at.db, { file, agreement, now: at.now })
  return <DraftPage at={at} draft={draft} early={await earlyStartOfDraft(at, draft)} />
})

type DraftProps = { at: SignedIn<CaseAt>; draft: Draft; early: EarlyStart | null }

function DraftPage({ at, draft, early }: DraftProps) {
  const t = words(at.language)
  const { partnership } = draft.file
  const here = (...more: string[]) => at.to.inCase(partnership.number, 'utkast', ...more)
  const putsDown = isBeingBroughtIn(draft.file)
  const needed = draft.sections.filter((section) => section.needed)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={leadOf(at, draft)}>
      <ComingAgreement at={at} file={draft.file} />
      <Standing at={at} file={draft.file} />
      <StartsEarly at={at} early={early} />
      {!putsDown && (
        <p>
          <strong>{t.progress(needed.filter(isSettled).length, needed.length)}</strong>
        </p>
      )}
      <Actions>
        {putsDown ? (
          <ButtonLink href={at.to.inCase(partnership.number, 'infort')}>{t.toBroughtIn}</ButtonLink>
        ) : (
          <ButtonLink href={at.to.inCase(partnership.number, 'samsyn')}>{t.consensus}</ButtonLink>
        )}
        <ButtonLink href={here('hela')} look="secondary">
          {t.whole}
        </ButtonLink>
        <ButtonLink href={here('word')} look="tertiary">
          {t.word}
        </ButtonLink>
      </Actions>
      <Clauses at={at} draft={draft} />
      <Section title={t.sections} id="avsnitten">
        <ol class="draft-sections">
          {draft.sections.map((section) => (
            <SectionRow at={at} section={section} href={here(section.section.key)} marked={!putsDown} />
          ))}
        </ol>
      </Section>
    </CasePage>
  )
}

function leadOf(at: SignedIn<CaseAt>, { file }: Draft): string {
  const t = words(at.language)
  if (isDraftOpen(file)) return t.lead
  if (isBeingBroughtIn(file)) return t.broughtInLead
  return file.status.rounds.at(-1)?.state === 'DRAFT_AGREED' ? t.frozenLead : t.notOpenLead
}

type RowProps = { at: SignedIn; section: SectionNow; href: string; marked: boolean }

/** What the parties say of it stands here while they agree on it. */
function SectionRow({ at, section, href, marked }: RowProps) {
  const t = words(at.language)
  const { number, open, faults, checkout, needed } = section
  return (
    <li class="draft-section">
      <p class="draft-section-name">
        <a href={href}>{t.section(number, inLanguage(section.section.heading, at.language))}</a>
      </p>
      <p class="draft-section-state">
        {!needed && <Tag>{t.leftOut}</Tag>}
        {needed && isSettled(section) && <Tag mood="calm">{t.allAgreed}</Tag>}
        {faults.length > 0 && <Tag mood="soon">{t.left(faults.length)}</Tag>}
        {checkout !== null && <Tag mood="waiting">{t.writes(checkout.by.name)}</Tag>}
        {open.suggestions > 0 && <Tag>{t.suggestions(open.suggestions)}</Tag>}
        {open.comments > 0 && <Tag>{t.comments(open.comments)}</Tag>}
      </p>
      {marked && needed && !isSettled(section) && <PartyMarks at={at} section={section} />}
    </li>
  )
}
