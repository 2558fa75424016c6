import { dateInWords } from '../../../../../kernel/date-words.ts'
import { correctionsIn } from '../../../../../process/agreement/corrections.ts'
import type { CaseAt } from '../../../../params.ts'
import { Actions, ButtonLink } from '../../../../parts/button.tsx'
import { Section } from '../../../../parts/heading.tsx'
import { Table } from '../../../../parts/table.tsx'
import type { SignedIn } from '../../../../visit.ts'
import type { BroughtInFile } from '../load.ts'
import { standingInWords } from './correction.tsx'
import { isCorrectable } from './load.ts'
import { words } from './words.ts'

/** What has been corrected since all said yes, and the way to correct more. */
export function Corrections({ at, loaded }: { at: SignedIn<CaseAt>; loaded: BroughtInFile }) {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const all = correctionsIn(history)
  const may = loaded.own !== null && isCorrectable(loaded)
  if (all.length === 0 && !may) return null
  const here = (...more: string[]) => at.to.inCase(partnership.number, 'infort', 'rattelser', ...more)
  const isOpen = all.some(({ outcome }) => outcome === 'open')
  return (
    <Section title={t.title} id="rattelser">
      <p>{t.lead}</p>
      {all.length > 0 && (
        <Table
          caption={t.title}
          captionHidden
          file={{ at, name: 'rattelser' }}
          columns={[
            {
              title: t.title,
              cell: ({ id }) => <a href={here(String(id))}>{t.one(id)}</a>,
              bare: true,
              inFile: [{ title: t.title, cell: ({ id }) => t.one(id) }],
            },
            { title: t.reason, cell: ({ reason }) => <span class="typed">{reason}</span> },
            {
              title: t.proposedBy,
              cell: ({ proposal: { content, by, on } }) =>
                t.by(String(content.party), by.name, dateInWords(on, at.language)),
            },
            { title: t.standing, cell: (correction) => standingInWords(at, { loaded, correction }) },
          ]}
          rows={all}
        />
      )}
      {may && (
        <Actions>
          {!isOpen && (
            <ButtonLink href={here()} look="secondary">
              {t.propose}
            </ButtonLink>
          )}
          <ButtonLink href={at.to.inCase(partnership.number, 'andringar')} look="tertiary">
            {t.toChanges}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}
