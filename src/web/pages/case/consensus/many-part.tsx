import { inLanguage } from '../../../../domain/text.ts'
import type { Entry } from '../../../form/form.ts'
import { problemWith } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import { Button } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { SectionNow } from '../draft/load.ts'
import { words as draftWords } from '../draft/words.ts'
import { type Consensus, openTogether, refusedBy } from './load.ts'
import { words } from './words.ts'

type ManyProps = {
  at: SignedIn<CaseAt>
  entry: Entry
  consensus: Consensus
  unchanged: readonly SectionNow[]
}

/** One click for all that is unchanged since the party last said yes, and a choice of several. */
export function ManyPart({ at, entry, consensus, unchanged }: ManyProps) {
  const t = words(at.language)
  const open = openTogether(consensus)
  const refused = refusedBy(consensus).length
  const leftOut = refused > 0 && <p>{t.refusedLeftOut(refused)}</p>
  const action = at.to.inCase(at.params.number, 'samsyn', 'flera')
  if (open.length === 0) return leftOut || null
  return (
    <>
      {leftOut}
      {unchanged.length > 0 && (
        <Form at={at} action={action}>
          {unchanged.map((section) => (
            <input type="hidden" name="section" value={asChoice(section)} />
          ))}
          <p>{t.unchanged(unchanged.length)}</p>
          <Button>{t.agreeUnchanged}</Button>
        </Form>
      )}
      <Details summary={t.many} open={problemWith(entry, 'section') !== null}>
        <Form at={at} action={action}>
          <CheckboxGroup
            entry={entry}
            name="section"
            label={t.manyLabel}
            hint={t.manyHint}
            choices={open.map((section) => ({
              value: asChoice(section),
              label: draftWords(at.language).section(
                section.number,
                inLanguage(section.section.heading, at.language),
              ),
            }))}
          />
          <Button look="secondary">{t.agreeMany}</Button>
        </Form>
      </Details>
    </>
  )
}

/** A section and the exact text that was on the page. */
function asChoice({ section, hash }: SectionNow): string {
  return `${section.key}:${hash}`
}
