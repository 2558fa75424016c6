import { canOpenRenewal } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { gapWatch } from '../../../../process/board/gap-watch.ts'
import { stateOf } from '../../../../process/rulebook/lookup.ts'
import { listCalendars } from '../../../../store/case/timetable.ts'
import type { Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { CaseNoun } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { Gap } from '../timetable/gap.tsx'
import { AidAgain } from './aid-again.tsx'
import { AgreementChain } from './chain.tsx'
import { Criteria } from './criteria.tsx'
import { hasEnded, laterFrom, loadRenewal, type RenewalProps } from './load.ts'
import { loadPaperAges, Papers } from './papers.tsx'
import { words } from './words.ts'

/** How the partnership goes on: the chain of agreements, what the parties want, and what the next one needs. */
export const get = page(CaseParams, noQuery, show)

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const renewal = await loadRenewal(at)
  const t = words(at.language)
  const frame = { at, partnership: renewal.file.partnership, title: t.title, lead: t.lead, entry }
  if (hasEnded(renewal.file))
    return (
      <CasePage {...frame} lead={t.endedLead}>
        <p>
          <a href={at.to.inCase(renewal.file.partnership.number, 'avslut')}>{t.toEnd}</a>
        </p>
        <AgreementChain at={at} links={renewal.links} />
      </CasePage>
    )
  const later = laterFrom(renewal)
  if (later !== null)
    return (
      <CasePage {...frame}>
        <EmptyState title={t.laterTitle}>
          <p>{t.later(dateInWords(later, at.language))}</p>
        </EmptyState>
        <AgreementChain at={at} links={renewal.links} />
      </CasePage>
    )
  const { partnership, history } = renewal.file
  const ages = await loadPaperAges(at, renewal.file)
  const gap = gapWatch(history, await listCalendars(at.db, partnership), at.today)
  return (
    <CasePage {...frame}>
      <WayOn at={at} renewal={renewal} />
      {gap !== null && <Gap at={at} file={renewal.file} gap={gap} />}
      <AgreementChain at={at} links={renewal.links} />
      {renewal.outcome !== 'end' && (
        <>
          <Criteria at={at} renewal={renewal} />
          <Papers at={at} entry={entry} renewal={renewal} ages={ages} />
          <AidAgain at={at} renewal={renewal} />
        </>
      )}
    </CasePage>
  )
}

function WayOn({ at, renewal }: RenewalProps) {
  const t = words(at.language)
  const { partnership } = renewal.file
  const { next, outcome } = renewal
  const to = (noun: CaseNoun, ...more: string[]) => at.to.inCase(partnership.number, noun, ...more)
  if (next !== null) return <Going at={at} renewal={renewal} />
  const mayOpen = outcome === 'renegotiate' && canOpenRenewal(at.actor, partnership.scope)
  return (
    <Section title={t.way} id="vagen">
      <p>{sentenceOf({ at, renewal })}</p>
      {outcome === 'renegotiate' && renewal.material && <p>{t.sayMaterial}</p>}
      <Actions>
        {mayOpen && <ButtonLink href={to('fornyelse', 'vag')}>{t.toWay}</ButtonLink>}
        {outcome === 'end' && <ButtonLink href={to('avslut')}>{t.toEnd}</ButtonLink>}
        <ButtonLink
          href={renewal.report === null ? to('slutrapport') : to('slutrapport', 'stallningstagande')}
          look="secondary"
        >
          {renewal.report === null ? t.toReport : t.toStances}
        </ButtonLink>
        {renewal.file.status.flags.includes('AT_RISK_GAP') && (
          <ButtonLink href={to('fornyelse', 'overbryggning')} look="secondary">
            {t.bridging}
          </ButtonLink>
        )}
      </Actions>
    </Section>
  )
}

function sentenceOf({ at, renewal: { report, outcome } }: RenewalProps): string {
  const t = words(at.language)
  if (report === null) return t.waitsReport
  if (outcome === null) return t.waitsStances
  return { end: t.allEnd, apart: t.apart, renegotiate: t.allRenegotiate }[outcome]
}

/** Where the next agreement is, and the pages that take it on: the same as for the first. */
function Going({ at, renewal: { file, next } }: RenewalProps) {
  const t = words(at.language)
  if (next === null) return null
  const { number } = file.partnership
  const state = inLanguage(stateOf(file.history.rulebook, next.state).label, at.language)
  const isFormed = next.kind === 'new' || next.kind === 'change'
  const pages: [CaseNoun, string][] = [
    ...(isFormed ? [['idemoten', t.toIdeas] as [CaseNoun, string]] : []),
    ['utkast', t.toDraft],
    ['samsyn', t.toConsensus],
    ['statsstod', t.aid],
    ['namnd', t.toBoard],
    ['underskrift', t.toSigning],
    ['start', t.toStart],
  ]
  return (
    <Section title={t.kinds[next.kind] ?? t.way} id="vagen">
      <p>{t.going(state)}</p>
      <p>{t.next}:</p>
      <ul>
        {pages.map(([noun, label]) => (
          <li>
            <a href={at.to.inCase(number, noun)}>{label}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
