import { inLanguage } from '../../../domain/text.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { type PlainDate, yearOf } from '../../../kernel/plain-date.ts'
import type { Duty } from '../../../process/duties/duties-types.ts'
import { roleLabel } from '../../../process/rulebook/lookup.ts'
import { versionInWords } from '../../../process/rulebook/version-words.ts'
import { Alert } from '../../parts/alert.tsx'
import { Day } from '../../parts/date-words.tsx'
import { Details } from '../../parts/details.tsx'
import { Section } from '../../parts/heading.tsx'
import { type FileColumn, ListToTake } from '../../parts/list-to-take.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import type { Visit } from '../../visit.ts'
import { fileAddress } from './address.ts'
import { type AfterEnd as AfterEndRow, afterEndOf } from './after-end.ts'
import { guardSentence } from './guard-words.ts'
import type { Plan } from './plan.ts'
import { words } from './words.ts'

type Props = { at: Visit; plan: Plan }

/** The last safe meeting first, then every duty year by year, then what to take along. */
export function PlanView({ at, plan }: Props) {
  const t = words(at.language)
  const { name } = plan.rulebook
  return (
    <>
      <Guard at={at} plan={plan} />
      <Section title={t.duties} id="skyldigheter">
        {[...Map.groupBy(plan.duties, ({ due }) => (due === undefined ? null : yearOf(due)))].map(
          ([year, duties]) => (
            <Table
              caption={year === null ? t.always : t.year(String(year))}
              columns={columnsFor(at, plan)}
              rows={duties}
            />
          ),
        )}
        <ListToTake
          at={at}
          name="skyldigheter"
          caption={t.duties}
          columns={fileColumns(at, plan)}
          rows={[...plan.duties, ...afterEndOf(plan)]}
        />
        <AfterEnd at={at} plan={plan} />
        <p class="quiet">
          {t.rules(inLanguage(name, at.language), versionInWords(plan.rulebook, at.language))} {t.advice}
        </p>
      </Section>
      <Section title={t.take} id="ta-med">
        <ul>
          <li>
            <a href={fileAddress(at, 'plan.pdf')}>{t.pdf}</a>
          </li>
          <li>
            <a href={fileAddress(at, 'plan.ics')}>{t.ics}</a>
          </li>
        </ul>
        <p>{t.address}</p>
      </Section>
    </>
  )
}

/** No rule sets these days. */
function AfterEnd({ at, plan: { expected } }: Props) {
  const t = words(at.language)
  const { account, list } = expected
  return (
    <>
      {account !== null && <p>{t.expectedAccount(dateInWords(account, at.language))}</p>}
      {list !== null && <p>{t.expectedList(dateInWords(list, at.language))}</p>}
    </>
  )
}

function Guard({ at, plan }: Props) {
  const t = words(at.language)
  const inTime = plan.guard.meeting !== null
  return (
    <Alert color={inTime ? 'info' : 'warning'} title={t.guard}>
      <p>
        {t.guardLatest} <strong>{dateInWords(plan.guard.latest, at.language)}</strong>. {t.guardWhy}
      </p>
      <p>{guardSentence(plan, at.language)}</p>
      <p>
        {t.renewalLatest} <strong>{dateInWords(plan.renewal.latest, at.language)}</strong>. {t.renewalWhy}
      </p>
    </Alert>
  )
}

function columnsFor(at: Visit, { rulebook }: Plan): Column<Duty>[] {
  const t = words(at.language)
  return [
    {
      title: t.what,
      cell: ({ title, count }) => (
        <>
          {inLanguage(title, at.language)}
          {count !== undefined && <span class="quiet"> ({t.times(count)})</span>}
        </>
      ),
    },
    { title: t.when, cell: (duty) => <When at={at} duty={duty} /> },
    { title: t.who, cell: ({ responsible }) => inLanguage(roleLabel(rulebook, responsible), at.language) },
    {
      title: t.why,
      cell: (duty) => (
        <Details summary={inLanguage(duty.arithmetic, at.language)}>
          <p>{inLanguage(duty.source, at.language)}</p>
        </Details>
      ),
    },
  ]
}

function fileColumns(at: Visit, { rulebook }: Plan): FileColumn<Duty | AfterEndRow>[] {
  const t = words(at.language)
  const duty = <Cell,>(row: Duty | AfterEndRow, cell: (duty: Duty) => Cell) =>
    'source' in row ? cell(row) : ''
  return [
    { title: t.what, cell: ({ title }) => inLanguage(title, at.language) },
    { title: t.count, cell: (row) => duty(row, ({ count }) => count ?? '') },
    { title: t.fromDay, cell: (row) => duty(row, ({ from }) => from ?? '') },
    { title: t.lastDay, cell: ({ due }) => due ?? '' },
    { title: t.meeting, cell: (row) => duty(row, ({ meeting }) => meeting?.date ?? '') },
    {
      title: t.who,
      cell: (row) => inLanguage('who' in row ? row.who : roleLabel(rulebook, row.responsible), at.language),
    },
    { title: t.why, cell: ({ arithmetic }) => inLanguage(arithmetic, at.language) },
    { title: t.source, cell: (row) => duty(row, ({ source }) => inLanguage(source, at.language)) },
  ]
}

function When({ at, duty: { from, due, suggestedBy = due, meeting, warning } }: { at: Visit; duty: Duty }) {
  const t = words(at.language)
  if (due === undefined) return <>–</>
  return (
    <>
      {from === undefined ? t.by(due) : <Window from={from} due={due} />}
      {suggestedBy !== undefined && suggestedBy !== due && <p class="quiet">{t.workingDay(suggestedBy)}</p>}
      {meeting !== undefined && <p class="quiet">{t.aimFor(meeting.date, meeting.memoStop)}</p>}
      {warning !== undefined && <p class="quiet">{inLanguage(warning, at.language)}</p>}
    </>
  )
}

function Window({ from, due }: { from: PlainDate; due: PlainDate }) {
  return (
    <>
      <Day day={from} /> – <Day day={due} />
    </>
  )
}
