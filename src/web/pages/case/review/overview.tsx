import { isUnconflicted, representsOtherSide } from '../../../../domain/case-roles.ts'
import { canReview, canSeeLegalOpinions } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { answerTo, type Criterion, criteriaSetsOf } from '../../../../process/review/criteria-sets.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { OnBothSides } from '../conflict/on-both-sides.tsx'
import { BlockList } from './block-list.tsx'
import { ConclusionPart } from './conclusion-part.tsx'
import { LegalSummary } from './legal-summary.tsx'
import { LegalTurn } from './legal-turn.tsx'
import { mayWrite, type ReviewAtWork, whyNotReview } from './load.ts'
import { words } from './words.ts'

type OverviewProps = { at: SignedIn; entry: Entry; work: ReviewAtWork }

/** The review while it goes on: what is answered and what remains, block by block, and the way to the conclusion. */
export async function Overview({ at, entry, work }: OverviewProps) {
  const t = words(at.language)
  const { partnership } = work.file
  const writes = mayWrite(at, work.file)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.title}
      lead={writes ? t.lead : t.leadRead}
      entry={entry}
    >
      <Blocked at={at} work={work} />
      <LegalTurn at={at} file={work.file} />
      <Progress at={at} work={work} />
      {await BlockList({ at, work, writes })}
      <p>
        <a href={at.to.inCase(partnership.number, 'granskning', 'kriterier')}>{t.criteriaSets}</a>{' '}
        <span class="quiet">{setsAnswered(at, work)}</span>
        <Unanswered at={at} work={work} />
      </p>
      {canSeeLegalOpinions(at.actor, partnership.scope) && (
        <LegalSummary at={at} file={work.file} reading={work.reading} writes={writes} />
      )}
      <Section title={t.conclusionTitle} id="slutsats">
        {await ConclusionPart({ at, work, writes })}
      </Section>
    </CasePage>
  )
}

/** How many criteria of the sets have an answer, own or another's. */
function setsAnswered({ language }: SignedIn, { file, versions }: ReviewAtWork): string {
  const criteria = criteriaSetsOf(file.history.rulebook).flatMap((set) => set.criteria)
  const left = unanswered({ file, versions })
  return words(language).setsAnswered(criteria.length - left.length, criteria.length)
}

function unanswered({ file, versions }: Pick<ReviewAtWork, 'file' | 'versions'>): readonly Criterion[] {
  const criteria = criteriaSetsOf(file.history.rulebook).flatMap((set) => set.criteria)
  return criteria.filter(({ key }) => {
    const found = answerTo(key, (one) => versions.get(one)?.[0])
    return found === null || found.answer.answer === null
  })
}

/** Which criteria nobody has answered, once somebody has begun. None of them has to be. */
function Unanswered({ at, work }: { at: SignedIn; work: ReviewAtWork }) {
  const left = unanswered(work)
  const isBegun = [...work.versions.keys()].some((key) => key.startsWith('criterion-'))
  if (left.length === 0 || !isBegun) return null
  const numbers = left.map(({ number }) => number).join(', ')
  return (
    <>
      <br />
      <span class="quiet">{words(at.language).setsUnanswered(numbers)}</span>
    </>
  )
}

/** Why somebody of the staff unit, or who stands on both sides, may only read. */
function Blocked({ at, work: { file } }: Omit<OverviewProps, 'entry'>) {
  const { scope } = file.partnership
  if (representsOtherSide(at.actor, scope)) return <OnBothSides at={at} />
  const isStaff = canReview(at.actor, { ...scope, conflictedIds: [] })
  const reason = isStaff ? whyNotReview(at, file) : null
  if (reason === null) return null
  const t = words(at.language)
  return (
    <Alert color="warning">
      {isUnconflicted(at.actor, scope) ? inLanguage(reason, at.language) : t.conflicted}
    </Alert>
  )
}

function Progress({ at, work: { blocks, unanswered } }: Omit<OverviewProps, 'entry'>) {
  const t = words(at.language)
  const all = blocks.reduce(
    (sum, { kind, questions, assessors }) => sum + (kind === 'stateAid' ? 1 : questions.length * assessors),
    0,
  )
  return (
    <div id="saknas" class="progress">
      <p class="progress-count">{t.progress(all - unanswered.length, all)}</p>
      <p>{unanswered.length === 0 ? t.allAnswered : t.remaining(unanswered.length)}</p>
    </div>
  )
}
