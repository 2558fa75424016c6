import { type PaperType, paperTypes } from '../../../domain/disposal-plan.ts'
import {
  keepsDisposalPlanOf,
  readsDisposalPlanOf,
  seesDuePapersOf,
} from '../../../domain/permissions/permissions-disposal.ts'
import { allowed } from '../../../domain/thrown.ts'
import { dayInStockholm } from '../../../kernel/plain-date.ts'
import { getPublicBody } from '../../../store/bodies/public-body.ts'
import {
  type DisposalRule,
  type DuePaper,
  inForce,
  listDisposalRules,
  listDuePapers,
} from '../../../store/papers/disposal-plan.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Day } from '../../parts/date-words.tsx'
import { Details } from '../../parts/details.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { holdsIn } from './holds.ts'
import { words } from './words.ts'

const shownAtOnce = 100

/** What the body has decided about keeping papers, and which of them may go now. */
export const get = page(noParams, noQuery, async (at) => {
  const bodyId = allowed(readsDisposalPlanOf(at.actor))
  const [body, rules] = await Promise.all([getPublicBody(at.db, bodyId), listDisposalRules(at.db, bodyId)])
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead(body.name)} width="wide">
      {seesDuePapersOf(at.actor) !== null && (
        <Due at={at} due={await listDuePapers(at.db, { bodyId, today: at.today, limit: shownAtOnce })} />
      )}
      <Section title={t.plan} id="plan">
        <p>{t.planMeans}</p>
        <Table caption={t.plan} captionHidden columns={columnsFor(at, rules)} rows={paperTypes} />
        <ListFiles words={t.downloadPlan} href={(kind) => at.to.disposalPlan('plan', 'fil', kind)} />
      </Section>
      <Earlier at={at} rules={rules} />
    </Page>
  )
})

function Due({ at, due }: { at: SignedIn; due: { total: number; papers: readonly DuePaper[] } }) {
  const t = words(at.language)
  const address = ({ caseNumber, document }: DuePaper) =>
    at.to.inCase(caseNumber, 'handling', String(document), 'gallring')
  return (
    <Section title={t.due} id="nu">
      {due.total === 0 ? (
        <EmptyState title={t.nothingDue}>
          <p>{t.nothingDueMeans}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t.dueMeans}</p>
          <p>
            {t.dueTotal(due.total)} {due.total > due.papers.length && t.dueFirst(due.papers.length)}
          </p>
          <Table
            caption={t.due}
            captionHidden
            rows={due.papers}
            columns={[
              { title: t.paper, cell: (paper) => <a href={address(paper)}>{paper.title}</a> },
              { title: t.type, cell: ({ type }) => t.types[type] },
              { title: t.case, cell: ({ caseTitle, caseNumber }) => `${caseTitle} (${caseNumber})` },
              { title: t.closed, cell: ({ closedOn }) => <Day day={closedOn} /> },
            ]}
          />
          <ListFiles words={t.download} href={(kind) => at.to.disposalPlan('fil', kind)} />
        </>
      )}
    </Section>
  )
}

function columnsFor(at: SignedIn, rules: readonly DisposalRule[]): Column<PaperType>[] {
  const t = words(at.language)
  const columns: Column<PaperType>[] = [
    { title: t.type, cell: (type) => t.types[type] },
    { title: t.holds, cell: (type) => holdsIn(inForce(rules, type), at.language) },
    { title: t.source, cell: (type) => inForce(rules, type)?.source ?? '–' },
    { title: t.decided, cell: (type) => <DecidedOn rule={inForce(rules, type)} /> },
  ]
  if (keepsDisposalPlanOf(at.actor) === null) return columns
  const change: Column<PaperType> = {
    title: t.change,
    cell: (type) => (
      <a href={at.to.disposalPlan(type)} aria-label={t.changeOf(t.types[type])}>
        {t.change}
      </a>
    ),
  }
  return [...columns, change]
}

function DecidedOn({ rule }: { rule: DisposalRule | undefined }) {
  return rule === undefined ? '–' : <Day day={rule.decidedOn} />
}

function Earlier({ at, rules }: { at: SignedIn; rules: readonly DisposalRule[] }) {
  const t = words(at.language)
  const earlier = rules.filter(({ supersededAt }) => supersededAt !== null)
  if (earlier.length === 0) return null
  return (
    <Details summary={t.history}>
      <ul>
        {earlier.map((rule) => (
          <li>
            {t.was(
              t.types[rule.type],
              holdsIn(rule, at.language),
              dayInStockholm(new Date(rule.supersededAt ?? '')),
            )}
            <span class="quiet">{` · ${rule.source} · ${rule.enteredByName}`}</span>
          </li>
        ))}
      </ul>
    </Details>
  )
}
