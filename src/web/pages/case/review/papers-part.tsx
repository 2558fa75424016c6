import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { formatOrganisationNumber, parseOrganisationNumber } from '../../../../kernel/organisation-number.ts'
import { addMonthsClamped } from '../../../../kernel/plain-date.ts'
import { freshnessRule } from '../../../../process/case/papers.ts'
import { Details } from '../../../parts/details.tsx'
import { type Mood, Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { isOld, listWants, type Wanted, type Wants } from '../documents-wanted/wanted.ts'
import type { ReviewAtWork } from './load.ts'
import { words } from './words.ts'

/** What each party has shown, with its own day and how long it counts as current. */
export async function PapersPart({ at, work: { file } }: { at: SignedIn; work: ReviewAtWork }) {
  const t = words(at.language)
  const wants = await listWants(at.db, file, at.today)
  const rule = freshnessRule(file.history.rulebook)
  const isOpen = wants.some(({ wanted }) =>
    wanted.some((one) => one.state === 'missing' || isOld(one, at.today)),
  )
  return (
    <Details summary={t.papersTitle} open={isOpen}>
      {wants.map((one) => (
        <PapersOf at={at} number={file.partnership.number} wants={one} />
      ))}
      {rule !== null && <p class="quiet">{inLanguage(rule, at.language)}</p>}
      <p>
        <a href={at.to.inCase(file.partnership.number, 'underlag')}>{t.toPapers}</a>
      </p>
    </Details>
  )
}

function PapersOf({
  at,
  number,
  wants: { organisation, wanted },
}: {
  at: SignedIn
  number: string
  wants: Wants
}) {
  const parsed = parseOrganisationNumber(organisation.number ?? '')
  const orgNumber = parsed.ok ? `, ${formatOrganisationNumber(parsed.value)}` : ''
  return (
    <>
      <p class="answers-question">
        {organisation.name}
        {orgNumber}
      </p>
      <ul class="papers-fresh">
        {wanted
          .filter(({ document }) => document.kind === 'file')
          .map((one) => (
            <li>
              <PaperName at={at} number={number} wanted={one} /> <Freshness at={at} wanted={one} />
            </li>
          ))}
      </ul>
    </>
  )
}

type PaperProps = { at: SignedIn; wanted: Wanted }

function PaperName({ at, number, wanted: { document, paper } }: PaperProps & { number: string }) {
  const label = inLanguage(document.label, at.language)
  if (paper?.documentNumber == null) return <>{label}</>
  return <a href={at.to.inCase(number, 'handling', String(paper.documentNumber))}>{label}</a>
}

function Freshness({ at, wanted }: PaperProps) {
  const { mood, said, more } = freshnessOf(at, wanted)
  return (
    <>
      <Tag mood={mood}>{said}</Tag> <span class="quiet">{more}</span>
    </>
  )
}

function freshnessOf(at: SignedIn, wanted: Wanted): { mood: Mood; said: string; more?: string } {
  const t = words(at.language)
  const { document, paper, state } = wanted
  if (state === 'missing') return { mood: 'soon', said: t.paperMissing }
  if (state === 'notApplicable') return { mood: 'neutral', said: t.paperNotApplicable }
  const datedOn = paper?.documentDate ?? null
  if (datedOn === null) return { mood: 'soon', said: t.paperUndated }
  const day = dateInWords(datedOn, at.language)
  if (document.freshMonths === undefined) return { mood: 'calm', said: t.paperThere, more: t.paperFrom(day) }
  const until = dateInWords(addMonthsClamped(datedOn, document.freshMonths), at.language)
  const more = t.paperFromUntil(day, until)
  return isOld(wanted, at.today)
    ? { mood: 'late', said: t.paperOld, more }
    : { mood: 'calm', said: t.paperFresh, more }
}
