import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { withQuery } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { isSettled, type SectionNow } from '../draft/load.ts'
import { PartyMarks } from '../draft/party-marks.tsx'
import { words as draftWords } from '../draft/words.ts'
import { Answers } from './answers.tsx'
import { type Consensus, loadConsensus, neededIn } from './load.ts'
import { Notes, SectionText } from './section-part.tsx'
import { words } from './words.ts'

const Shown = z.object({
  avsnitt: z.string().max(60).optional().catch(undefined),
  visa: z.enum(['aterstar']).optional().catch(undefined),
})

/** One section at a time in large letters, for a projector in the meeting room. */
export const get = page(CaseParams, Shown, async (at) => {
  const consensus = await loadConsensus(at)
  const needed = neededIn(consensus.draft)
  const onlyLeft = at.query.visa === 'aterstar'
  const asked = needed.find(({ section }) => section.key === at.query.avsnitt)
  const shown = needed.filter((section) => !onlyLeft || section === asked || !isSettled(section))
  const now = asked ?? shown[0]
  const place = now === undefined ? 0 : shown.indexOf(now)
  return (
    <MeetingView
      at={at}
      consensus={consensus}
      now={now}
      previous={shown[place - 1]}
      next={shown[place + 1]}
      onlyLeft={onlyLeft}
    />
  )
})

type ViewProps = {
  at: SignedIn<CaseAt>
  consensus: Consensus
  now: SectionNow | undefined
  previous: SectionNow | undefined
  next: SectionNow | undefined
  onlyLeft: boolean
}

function MeetingView({ at, consensus, now, onlyLeft, ...neighbours }: ViewProps) {
  const t = words(at.language)
  const { draft } = consensus
  const needed = neededIn(draft)
  const done = needed.filter(isSettled).length
  const here = at.to.inCase(at.params.number, 'samsyn', 'motesvy')
  return (
    <CasePage at={at} partnership={draft.file.partnership} title={t.meetingTitle} width="wide">
      <p>{t.progress(done, needed.length)}</p>
      {now === undefined ? (
        <p>{t.nothingLeft}</p>
      ) : (
        <section class="meeting-view" aria-labelledby="avsnitt">
          <p class="quiet">{t.meetingOf(needed.indexOf(now) + 1, needed.length)}</p>
          <h2 class="ds-heading" id="avsnitt">
            {draftWords(at.language).section(now.number, inLanguage(now.section.heading, at.language))}
          </h2>
          <PartyMarks at={at} section={now} />
          <SectionText at={at} draft={draft} now={now} />
          <Notes at={at} now={now} />
          <Answers at={at} consensus={consensus} now={now} back="motesvy" />
        </section>
      )}
      <Ways at={at} {...neighbours} onlyLeft={onlyLeft} />
      <Actions>
        <ButtonLink href={withQuery(here, { visa: onlyLeft ? null : 'aterstar' })} look="tertiary">
          {onlyLeft ? t.showAll : t.onlyLeft}
        </ButtonLink>
        <ButtonLink href={at.to.inCase(at.params.number, 'samsyn')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </CasePage>
  )
}

function Ways({ at, previous, next, onlyLeft }: Omit<ViewProps, 'consensus' | 'now'>) {
  const t = words(at.language)
  const here = at.to.inCase(at.params.number, 'samsyn', 'motesvy')
  const to = ({ section }: SectionNow) =>
    withQuery(here, { avsnitt: section.key, visa: onlyLeft ? 'aterstar' : null })
  return (
    <nav class="actions" aria-label={draftWords(at.language).steps}>
      {previous !== undefined && (
        <ButtonLink href={to(previous)} look="secondary">
          {t.previousOne}
        </ButtonLink>
      )}
      {next !== undefined && (
        <ButtonLink href={to(next)} look="secondary">
          {t.nextOne}
        </ButtonLink>
      )}
    </nav>
  )
}
