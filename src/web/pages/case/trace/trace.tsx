import { aidWords } from '../../../../documents/papers/aid-words.ts'
import { partyInWords } from '../../../../documents/papers/money-words.ts'
import type { EventType } from '../../../../domain/events.ts'
import type { IndicatorResult } from '../../../../domain/results.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { bringingIn } from '../../../../process/agreement/brought-in.ts'
import { aidFactIn } from '../../../../process/agreement/brought-in-facts.ts'
import { versionInWords } from '../../../../process/rulebook/version-words.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { words as boardWords } from '../board/words.ts'
import { CasePage } from '../case-page.tsx'
import { DocumentLink } from '../document-link.tsx'
import { eventTitle, whoDid } from '../event-words.ts'
import { yearOfTrack } from '../step-address.ts'
import { type At, type Judgement, loadTrace, type MoneyRow, type Trace } from './load.ts'
import { words } from './words.ts'

/** Goal, decision, money and result of one partnership on one page, each with the way to all of it. */
export const get = page(CaseParams, noQuery, async (at) => {
  const trace = await loadTrace(at)
  const t = words(at.language)
  return (
    <CasePage
      at={at}
      partnership={trace.file.partnership}
      title={t.title}
      lead={trace.asReported ? t.leadReported : t.lead}
      width="wide"
    >
      <Goals at={at} trace={trace} />
      <Judgements at={at} trace={trace} />
      <Money at={at} trace={trace} />
      <Results at={at} trace={trace} />
      <Reports at={at} trace={trace} />
    </CasePage>
  )
})

type Props = { at: At; trace: Trace }

function Goals({ at, trace: { boardGoals, goals, file } }: Props) {
  const t = words(at.language)
  return (
    <Section title={t.goals} id="mal">
      <Heading level={3}>{t.boardGoals}</Heading>
      <List items={boardGoals.map(({ goal }) => goal)} none={t.noBoardGoals} />
      <p>
        <a href={at.to.inCase(file.partnership.number, 'namndens-mal')}>{t.chooseHere}</a>
      </p>
      <Heading level={3}>{t.own}</Heading>
      <List items={goals.map(({ text }) => text)} none={t.noOwn} />
    </Section>
  )
}

function List({ items, none }: { items: readonly string[]; none: string }) {
  if (items.length === 0) return <p>{none}</p>
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}

function Judgements({ at, trace }: Props) {
  const t = words(at.language)
  const { judgements, file } = trace
  const { rulebook } = file.history
  return (
    <Section title={t.decisions} id="beslut">
      <p>
        {t.decisionsLead(
          inLanguage(rulebook.name, at.language),
          versionInWords(rulebook, at.language, file.partnership.lead.bodyName),
        )}{' '}
        {!trace.asReported && (
          <a href={at.to.inCase(file.partnership.number, 'regelverk')}>{t.aboutRulebook}</a>
        )}
      </p>
      {judgements.length === 0 ? (
        <p>{t.noDecisions}</p>
      ) : (
        <Table
          caption={t.decisions}
          captionHidden
          file={{ at, name: 'beslut' }}
          rows={judgements}
          columns={[
            {
              title: t.what,
              cell: (one: Judgement) => whatIn(at, trace, one),
            },
            { title: t.day, cell: ({ on }) => <Day day={on} /> },
            { title: t.who, cell: (one) => whoIn(at, trace, one) },
            { title: t.reasons, cell: ({ reasons }) => reasons },
            { title: t.papers, cell: (one) => <Papers at={at} trace={trace} judgement={one} /> },
          ]}
        />
      )}
    </Section>
  )
}

function Papers({ at, trace: { file }, judgement: { papers } }: Props & { judgement: Judgement }) {
  const { partnership, history } = file
  return (
    <>
      {papers.map((document, index) => (
        <>
          {index > 0 && <br />}
          <DocumentLink at={at} number={partnership.number} rulebook={history.rulebook} document={document} />
        </>
      ))}
    </>
  )
}

/** What was judged; of what a board, or the groups for it, said: in which matter, and of which year. */
function whatIn(at: At, { file }: Trace, { event }: Judgement): string {
  const before = whatBefore(at, event)
  if (before !== null) return before
  const title = inLanguage(eventTitle(file.history.rulebook, event), at.language)
  const track = file.status.tracks.get(event.seq)
  const boardCase = file.status.boardCases.find((one) => one.track === track)
  if (boardCase === undefined || !saidInMatter.includes(event.type)) return title
  const matter = boardWords(at.language).matters[boardCase.kind]
  const year = yearOfTrack(file, track)
  return [`${title}:`, matter.toLocaleLowerCase(at.language), year].filter(Boolean).join(' ')
}

/** What was decided or assessed before the case was kept here is called what it is: brought in afterwards. */
function whatBefore({ language }: At, event: Judgement['event']): string | null {
  const t = words(language)
  if (bringingIn.includes(event.type)) return t.broughtInDecision
  if (event.type !== 'broughtInFactsStated') return null
  const aid = aidFactIn(event)
  return aid === null ? t.broughtInMinutes : t.broughtInAid(aid.party, aidWords[language].bases[aid.basis])
}

const saidInMatter: readonly EventType[] = [
  'boardApproved',
  'boardRejected',
  'boardReferredBack',
  'boardTabled',
  'reportApproved',
]

/** The board decides; its secretary writes it down. */
function whoIn(at: At, { file, titleOf }: Trace, { event, paragraph }: Judgement): string {
  const t = words(at.language)
  if (paragraph !== '') return `${t.paragraph(paragraph)}, ${t.recordedBy(event.by.name)}`
  const { rulebook } = file.history
  return whoDid({ rulebook, language: at.language, title: titleOf(event) }, event.by)
}

function Money({ at, trace: { money, file, asReported } }: Props) {
  const t = words(at.language)
  const notYet = asReported ? t.notReported : t.notYet
  if (money.length === 0)
    return (
      <Section title={t.money} id="pengar">
        <p>{t.noMoney}</p>
      </Section>
    )
  return (
    <Section title={t.money} id="pengar">
      <p>{t.moneyLead}</p>
      <Table
        caption={t.money}
        captionHidden
        file={{ at, name: 'pengar' }}
        rows={money}
        columns={[
          { title: t.year, cell: ({ year }: MoneyRow) => year },
          { title: t.party, cell: ({ party }) => partyInWords(party, at.language) },
          { title: t.promised, numeric: true, cell: ({ promised }) => formatKronor(promised) },
          {
            title: t.given,
            numeric: true,
            cell: ({ given }) => (given === null ? <span class="quiet">{notYet}</span> : formatKronor(given)),
          },
        ]}
      />
      <p>
        <a href={at.to.inCase(file.partnership.number, 'ekonomi')}>{t.moreMoney}</a>
      </p>
    </Section>
  )
}

function Results({ at, trace: { goals, file, asReported } }: Props) {
  const t = words(at.language)
  const notYet = asReported ? t.notReported : t.notYet
  const indicators = goals.flatMap((goal) => goal.indicators)
  if (indicators.length === 0)
    return (
      <Section title={t.results} id="resultat">
        <p>{t.noResults}</p>
      </Section>
    )
  return (
    <Section title={t.results} id="resultat">
      <Table
        caption={t.results}
        captionHidden
        file={{ at, name: 'resultat' }}
        rows={indicators}
        columns={[
          { title: t.indicator, cell: ({ name }: IndicatorResult) => name },
          { title: t.baseline, cell: ({ baseline }) => baseline },
          { title: t.target, cell: ({ target }) => target },
          { title: t.latest, cell: (indicator) => latestOf(at, indicator, notYet) },
        ]}
      />
      <p>
        <a href={at.to.inCase(file.partnership.number, 'resultat')}>{t.moreResults}</a>
      </p>
    </Section>
  )
}

function latestOf(at: At, { values }: IndicatorResult, notYet: string) {
  const t = words(at.language)
  const latest = values.at(-1)
  if (latest === undefined) return <span class="quiet">{notYet}</span>
  const { value, on } = latest
  return (
    <>
      {value === 'hidden' ? t.hidden : value.toLocaleString(at.language)}
      <span class="row-note">
        <Day day={on} />
      </span>
    </>
  )
}

function Reports({ at, trace: { followUps, file } }: Props) {
  const t = words(at.language)
  const { number } = file.partnership
  return (
    <Section title={t.reports} id="rapporterat">
      {followUps.length === 0 && <p>{t.noReports}</p>}
      <ul>
        {followUps.map(({ year, decision }) => (
          <li>
            <a href={at.to.inCase(number, 'uppfoljning', String(year))}>{t.followUp(year)}</a>:{' '}
            {decision === null ? (
              t.waiting
            ) : (
              <>
                {t.outcomes[decision.outcome]}, <Day day={decision.on} /> {decision.paragraph}
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
