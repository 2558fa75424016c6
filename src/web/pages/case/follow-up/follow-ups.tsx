import { canBeginReport, canDeferFollowUp } from '../../../../domain/permissions/permissions-report.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { BoardDay } from '../overview/day-counted.tsx'
import { type FollowUps, loadFollowUps, type Year } from './load.ts'
import { standingOf } from './standing.ts'
import { words } from './words.ts'

/** Every year of the partnership with its follow-up: what is to be done now, then the years before, then those to come. */
export const get = page(CaseParams, noQuery, async (at, entry) => (
  <FollowUpsPage at={at} entry={entry} loaded={await loadFollowUps(at)} />
))

type ListProps = { at: SignedIn<CaseAt>; loaded: FollowUps; entry: Entry }

export function FollowUpsPage({ at, loaded, entry }: ListProps) {
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={loaded.file.partnership} title={t.title} lead={t.lead} entry={entry}>
      {loaded.years.length === 0 && (
        <EmptyState title={t.noneTitle}>
          <p>{t.none}</p>
        </EmptyState>
      )}
      {inOrder(loaded.years, at.today).map((year) => (
        <YearSection at={at} loaded={loaded} entry={entry} year={year} />
      ))}
    </CasePage>
  )
}

function inOrder(years: readonly Year[], today: PlainDate): Year[] {
  const now = years.filter((year) => isNow(year, today))
  const coming = years.filter((year) => isComing(year, today))
  const before = years.filter((year) => !now.includes(year) && !coming.includes(year))
  return [...now, ...before.toReversed(), ...coming]
}

/** Under way, or to be begun. */
function isNow({ followUp, status, deferral, duty, mayBeginFrom }: Year, today: PlainDate): boolean {
  if (followUp !== null) return status?.open === true
  return (
    deferral === null && duty?.met === undefined && mayBeginFrom !== null && !isAfter(mayBeginFrom, today)
  )
}

function isComing({ followUp, mayBeginFrom }: Year, today: PlainDate): boolean {
  return followUp === null && mayBeginFrom !== null && isAfter(mayBeginFrom, today)
}

function YearSection({ at, loaded, year }: ListProps & { year: Year }) {
  const t = words(at.language)
  const { label, mood } = standingOf(at, year)
  const { from, due, met } = year.duty ?? {}
  const day = (of: NonNullable<typeof due>) => dateInWords(of, at.language)
  const isLate = due !== undefined && met === undefined && isAfter(at.today, due)
  return (
    <Section title={t.year(year.year)} id={`ar-${year.year}`}>
      <p>
        <Tag mood={mood}>{label}</Tag>
      </p>
      {isLate && <p>{t.late(day(due))}</p>}
      {!isLate && met === undefined && from !== undefined && due !== undefined && (
        <p class="quiet">{t.window(day(from), day(due))}</p>
      )}
      {year.deferral === null && <BoardDay at={at} duty={year.duty} />}
      {year.deferral !== null && (
        <>
          <div class="kept-text">{String(year.deferral.content.reasons ?? '')}</div>
          <p class="quiet">{t.deferredBy(year.deferral.by.name, day(year.deferral.on))}</p>
        </>
      )}
      <YearActions at={at} loaded={loaded} year={year} />
    </Section>
  )
}

function YearActions({ at, loaded, year }: Omit<ListProps, 'entry'> & { year: Year }) {
  const t = words(at.language)
  const { partnership, status, history } = loaded.file
  const address = (...more: string[]) =>
    at.to.inCase(partnership.number, 'uppfoljning', String(year.year), ...more)
  if (year.followUp !== null)
    return (
      <Actions>
        <ButtonLink href={address()} look="secondary">
          {t.open(year.year)}
        </ButtonLink>
      </Actions>
    )
  const isOpen = year.deferral === null && status.open && status.paused === null
  const mayBegin = isOpen && year.mayBeginFrom !== null && !isAfter(year.mayBeginFrom, at.today)
  if (mayBegin && !canBeginReport(at.actor, partnership.scope))
    return <p class="quiet">{t.whoBegins(namesIn(history.rulebook, at.language))}</p>
  return (
    <Actions>
      {mayBegin && (
        <Form at={at} action={address()}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <Button>{t.begin(year.year)}</Button>
        </Form>
      )}
      {isOpen && year.duty?.deferrable === true && canDeferFollowUp(at.actor, partnership.scope) && (
        <ButtonLink href={address('uppskov')} look="tertiary">
          {t.defer}
        </ButtonLink>
      )}
    </Actions>
  )
}
