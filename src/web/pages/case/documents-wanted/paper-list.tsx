import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { PaperInCase } from '../../../../store/papers/organisation-document.ts'
import { Heading } from '../../../parts/heading.tsx'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { labelOf, wantedAddress } from './load.ts'
import { OfferedPaper } from './reuse-form.tsx'
import { isOld, type PaperState, type Wanted, type Wants } from './wanted.ts'
import { words } from './words.ts'

type Shown = { at: SignedIn; file: CaseFile }
type PaperListProps = Shown & {
  wants: Wants
  mayChange: boolean
  several: boolean
  stage: Wanted['document']['stage']
  id: string
}

/** The documents of one stage, each with how it stands and what to do about it. */
export function PaperList({ at, file, wants, mayChange, several, stage, id }: PaperListProps) {
  const t = words(at.language)
  const isParty = at.actor.acting.side === 'party'
  const papers = wants.wanted.filter(({ document }) => document.kind === 'file' && document.stage === stage)
  if (papers.length === 0) return null
  const isOver = agreementOf(file.history) !== null
  return (
    <section class="section" aria-labelledby={id}>
      <Heading level={several ? 3 : 2} id={id}>
        {stage === 'review' ? t.stageReview(isOver) : t.stageFirstMeeting(isOver)}
      </Heading>
      {stage === 'review' && !isOver && (
        <p class="quiet">{isParty ? t.stageReviewLead : t.stageReviewLeadStaff}</p>
      )}
      <ul class="papers">
        {papers.map((wanted) => (
          <li>
            <p class="paper-name">
              {labelOf(wanted, at)} <StateTag at={at} wanted={wanted} />
            </p>
            <PaperNow at={at} file={file} wanted={wanted} />
            {mayChange && isParty && (
              <OfferedPaper at={at} file={file} organisation={wants.organisation} wanted={wanted} />
            )}
            {mayChange && <ToPaper at={at} file={file} wants={wants} wanted={wanted} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function ToPaper({ at, file, wants, wanted }: Shown & { wants: Wants; wanted: Wanted }) {
  const t = words(at.language)
  const isParty = at.actor.acting.side === 'party'
  const isMissing = wanted.state === 'missing'
  const say = isParty ? (isMissing ? t.give : t.giveNew) : isMissing ? t.addOrMark : t.look
  return (
    <p>
      <a href={wantedAddress(at, file, wants.organisation.id, wanted.document.id)}>
        {say}
        <span class="ds-sr-only">: {labelOf(wanted, at)}</span>
      </a>
    </p>
  )
}

const moods: Record<PaperState, Mood> = {
  received: 'calm',
  equivalent: 'calm',
  notApplicable: 'neutral',
  missing: 'waiting',
}

export function StateTag({ at, wanted }: { at: SignedIn; wanted: Wanted }) {
  const t = words(at.language)
  const { state } = wanted
  if (state === 'received' && isOld(wanted, at.today)) return <Tag mood="soon">{t.old}</Tag>
  if (state === 'missing' && !wanted.isNeeded) return <Tag>{t.later}</Tag>
  const isOwnNo = state === 'notApplicable' && at.actor.acting.side === 'party'
  return <Tag mood={moods[state]}>{isOwnNo ? t.notHere : t.states[state]}</Tag>
}

/** What there is now: how old, what was said of it, the files, who gave it. */
export function PaperNow({ at, file, wanted }: Shown & { wanted: Wanted }) {
  const t = words(at.language)
  const { paper } = wanted
  if (paper === null) return null
  const givenOn = dateInWords(dayInStockholm(new Date(paper.usedAt)), at.language)
  return (
    <>
      {paper.documentDate !== null && <p>{ageInWords(at, wanted)}</p>}
      {paper.note !== null && <p class="typed">{paper.note}</p>}
      <Files at={at} file={file} paper={paper} />
      <p class="quiet">
        {paper.recordedByName !== null && t.givenBy(paper.recordedByName, givenOn)}
        {paper.usedAt > paper.recordedAt && ` ${t.fromElsewhere}`}
      </p>
    </>
  )
}

/** "Den är från 12 mars 2023. Har ni en nyare?" */
export function ageInWords(at: SignedIn, wanted: Wanted): string {
  const t = words(at.language)
  const day = dateInWords(wanted.paper?.documentDate ?? at.today, at.language)
  if (!isOld(wanted, at.today)) return t.datedOn(day)
  const months = wanted.document.freshMonths ?? 0
  return at.actor.acting.side === 'party' ? t.newerAsked(day) : t.olderThan(day, months)
}

function Files({ at, file, paper }: Shown & { paper: PaperInCase }) {
  if (paper.files.length === 0) return null
  return (
    <ul class="files">
      {paper.files.map((one) => (
        <li>
          <FileName at={at} file={file} number={paper.documentNumber} one={one} />
        </li>
      ))}
    </ul>
  )
}

type FileNameProps = Shown & { number: number | null; one: PaperInCase['files'][number] }

/** A link once the file has been checked. */
function FileName({ at, file, number, one }: FileNameProps) {
  const t = words(at.language)
  if (one.scanState === 'infected') return <>{`${one.name} (${t.infected})`}</>
  if (one.scanState === 'waiting') return <>{`${one.name} (${t.scanning})`}</>
  if (number === null) return <>{one.name}</>
  const address = at.to.inCase(file.partnership.number, 'handling', String(number), 'fil', one.fileId)
  return <a href={address}>{one.name}</a>
}
