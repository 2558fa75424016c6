import { inLanguage } from '../../../domain/text.ts'
import { type FormAdvice, fittingForms } from '../../../process/review/way-finder.ts'
import { sourceText } from '../../../process/rulebook/lookup.ts'
import { withoutFlash } from '../../answers/flash.ts'
import { Section } from '../../parts/heading.tsx'
import { Said } from '../../parts/said.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { Visit } from '../../visit.ts'
import { type Answers, adviceFor, answererIn, openQuestions, type Way } from './load.ts'
import { words } from './words.ts'

type Props = { at: Visit; way: Way; answers: Answers }

/** What the answers point to, every form with its reasons, what to talk about, and what to take along. */
export function WayView({ at, way, answers }: Props) {
  const t = words(at.language)
  const advice = adviceFor(way, answers)
  const who = answererIn(Object.fromEntries(new URLSearchParams(at.address.split('?')[1])))
  return (
    <>
      <Section title={t.result} id="svaret">
        {who !== null && <p>{t.answeredBy(t.whos[who])}</p>}
        <PointsTo at={at} advice={advice} />
        <AdviceTable at={at} way={way} advice={advice} caption={t.all} />
      </Section>
      <Talk at={at} way={way} answers={answers} />
      <Section title={t.take} id="ta-med">
        <p>
          <a href={pdfAddress(at)}>{t.pdf}</a>
        </p>
        <p>{t.address}</p>
        <p>
          {t.idea} <a href={at.to.initiative()}>{t.ideaAction}</a>
        </p>
      </Section>
    </>
  )
}

export function PointsTo({ at, advice }: { at: Visit; advice: readonly FormAdvice[] }) {
  const t = words(at.language)
  const fitting = fittingForms(advice)
  if (fitting.length === 0) return <p>{t.pointsNone}</p>
  return (
    <>
      <p>{t.points}:</p>
      <ul>
        {fitting.map(({ form }) => (
          <li>
            <strong>{inLanguage(form.label, at.language)}</strong>. {inLanguage(form.text, at.language)}
          </li>
        ))}
      </ul>
    </>
  )
}

type TableProps = { at: Visit; way: Way; advice: readonly FormAdvice[]; caption: string }

export function AdviceTable({ at, way, advice, caption }: TableProps) {
  const t = words(at.language)
  return (
    <Table
      caption={caption}
      columns={[
        { title: t.form, cell: (one) => <FormName at={at} way={way} advice={one} /> },
        { title: t.speaksFor, cell: (one) => <Reasons at={at} reasons={one.for} /> },
        { title: t.speaksAgainst, cell: (one) => <Reasons at={at} reasons={one.against} /> },
      ]}
      rows={advice}
    />
  )
}

function FormName({ at, way, advice }: { at: Visit; way: Way; advice: FormAdvice }) {
  const t = words(at.language)
  const { form } = advice
  const source = inLanguage(sourceText(way.rulebook, form.source), at.language)
  return (
    <>
      {inLanguage(form.label, at.language)}{' '}
      {fittingForms([advice]).length > 0 && <Tag mood="calm">{t.nothingAgainst}</Tag>}
      <p class="quiet">
        {inLanguage(form.text, at.language)} {form.note !== undefined && inLanguage(form.note, at.language)}{' '}
        {!form.verified && t.notVerified(source)}
      </p>
    </>
  )
}

function Reasons({ at, reasons }: { at: Visit; reasons: FormAdvice['for'] }) {
  if (reasons.length === 0) return <>–</>
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li>
          <Said text={reason} language={at.language} />
        </li>
      ))}
    </ul>
  )
}

function Talk({ at, way, answers }: Props) {
  const t = words(at.language)
  const open = openQuestions(way, answers)
  return (
    <Section title={t.talk} id="prata">
      <p>{open.length === 0 ? t.talkNone : t.talkLead}</p>
      {open.length > 0 && (
        <ul>
          {open.map(({ text }) => (
            <li>{inLanguage(text, at.language)}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function pdfAddress(at: Visit): string {
  const [path, query] = withoutFlash(at.address).split('?')
  return `${path}/rad.pdf?${query}`
}
