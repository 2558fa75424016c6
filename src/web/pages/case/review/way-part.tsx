import { inLanguage } from '../../../../domain/text.ts'
import { type FormAdvice, findWay } from '../../../../process/review/way-finder.ts'
import { sourceText } from '../../../../process/rulebook/lookup.ts'
import { Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { answersIn, type ReviewAtWork } from './load.ts'
import { words } from './words.ts'

/** The forms of cooperation, with what the answers say for and against each. Advice only. */
export function WayPart({ at, work }: { at: SignedIn; work: ReviewAtWork }) {
  const t = words(at.language)
  const { wayFinder } = work.file.history.rulebook
  if (wayFinder === undefined) return null
  return (
    <section class="advice" aria-label={t.wayTitle}>
      <Table
        caption={t.wayTitle}
        columns={[
          { title: t.form, cell: (one) => <FormName at={at} work={work} advice={one} /> },
          { title: t.speaksFor, cell: (one) => <Reasons at={at} reasons={one.for} /> },
          { title: t.speaksAgainst, cell: (one) => <Reasons at={at} reasons={one.against} /> },
        ]}
        rows={findWay(wayFinder, answersIn(work.versions))}
      />
      <p class="quiet">{t.advice}</p>
    </section>
  )
}

function FormName({
  at,
  work,
  advice: { form, for: speaks, against },
}: {
  at: SignedIn
  work: ReviewAtWork
  advice: FormAdvice
}) {
  const t = words(at.language)
  const source = inLanguage(sourceText(work.file.history.rulebook, form.source), at.language)
  return (
    <>
      {inLanguage(form.label, at.language)}{' '}
      {speaks.length > 0 && against.length === 0 && <Tag mood="calm">{t.fits}</Tag>}
      <p class="quiet">
        {inLanguage(form.text, at.language)}
        {form.note !== undefined && ` ${inLanguage(form.note, at.language)}`}
        {!form.verified && ` ${t.notVerified} (${source}).`}
      </p>
    </>
  )
}

function Reasons({ at, reasons }: { at: SignedIn; reasons: FormAdvice['for'] }) {
  if (reasons.length === 0) return <>–</>
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li>{inLanguage(reason, at.language)}</li>
      ))}
    </ul>
  )
}
