import { z } from 'zod'
import type { EarlyStart } from '../../../../process/board/early-start.ts'
import { blank, type Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { withQuery } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { ComingAgreement } from '../coming-agreement.tsx'
import { namesIn } from '../consideration/words.ts'
import { isDraftOpen, loadCase, type SectionNow } from '../draft/load.ts'
import { NoDraft } from '../draft/no-draft.tsx'
import { earlyStartOfDraft, StartsEarly } from '../early-start.tsx'
import { type Consensus, loadConsensus, neededIn, remainingIn, unansweredBy, unchangedFor } from './load.ts'
import { ManyPart } from './many-part.tsx'
import { NextPart } from './next-part.tsx'
import { SectionPart } from './section-part.tsx'
import { words } from './words.ts'

const Shown = z.object({
  visa: z.enum(['aterstar']).optional().catch(undefined),
  /** The section that stands open. */
  avsnitt: z.string().max(60).optional().catch(undefined),
})

/** Where the parties stand, section by section, and their answers. */
export const get = page(CaseParams, Shown, async (at) => {
  const { file, agreement } = await loadCase(at)
  if (agreement === null) return <NoDraft at={at} file={file} title={words(at.language).title} />
  return showConsensus(at, blank, at.query.avsnitt)
})

export async function showConsensus(at: SignedIn<CaseAt>, entry: Entry, opened?: string) {
  const consensus = await loadConsensus(at)
  const unchanged = await unchangedFor(at, consensus)
  const early = await earlyStartOfDraft(at, consensus.draft)
  return <ConsensusPage {...{ at, entry, consensus, unchanged, early, opened }} />
}

type ConsensusProps = {
  at: SignedIn<CaseAt>
  entry: Entry
  consensus: Consensus
  unchanged: readonly SectionNow[]
  early: EarlyStart | null
  opened: string | undefined
}

function ConsensusPage({ at, entry, consensus, unchanged, early, opened }: ConsensusProps) {
  const t = words(at.language)
  const { draft, party } = consensus
  const { partnership, history } = draft.file
  const names = namesIn(history.rulebook, at.language)
  const [needed, left] = [neededIn(draft), remainingIn(draft)]
  const waits = unansweredBy(consensus).length
  const onlyLeft = at.address.includes('visa=aterstar')
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.title}
      lead={isDraftOpen(draft.file) ? t.lead : t.frozenLead}
      entry={entry}
    >
      <ComingAgreement at={at} file={draft.file} />
      <p>
        <strong>{t.progress(needed.length - left.length, needed.length)}</strong>
      </p>
      {isDraftOpen(draft.file) && (
        <p class="quiet">
          {party === null ? t.speaksForNone(names) : t.speaksFor(party.name)}{' '}
          {waits > 0 && t.waitsForYou(waits)}
        </p>
      )}
      {isDraftOpen(draft.file) && left.length === 0 && <p>{t.allAgreed(names)}</p>}
      <StartsEarly at={at} early={early} />
      <NextPart at={at} consensus={consensus} />
      <Ways at={at} onlyLeft={onlyLeft} />
      <ManyPart at={at} entry={entry} consensus={consensus} unchanged={unchanged} />
      {onlyLeft && left.length === 0 && <p>{t.nothingLeft}</p>}
      {(onlyLeft ? left : needed).map((section) => (
        <SectionPart
          {...{ at, consensus }}
          now={section}
          isOpen={section.section.key === opened}
          back={onlyLeft ? 'aterstar' : undefined}
        />
      ))}
    </CasePage>
  )
}

function Ways({ at, onlyLeft }: { at: SignedIn<CaseAt>; onlyLeft: boolean }) {
  const t = words(at.language)
  const here = at.to.inCase(at.params.number, 'samsyn')
  return (
    <Actions>
      <ButtonLink href={onlyLeft ? here : withQuery(here, { visa: 'aterstar' })} look="secondary">
        {onlyLeft ? t.showAll : t.onlyLeft}
      </ButtonLink>
      <ButtonLink href={at.to.inCase(at.params.number, 'samsyn', 'motesvy')} look="secondary">
        {t.meetingView}
      </ButtonLink>
      <ButtonLink href={at.to.inCase(at.params.number, 'utkast')} look="tertiary">
        {t.draft}
      </ButtonLink>
    </Actions>
  )
}
