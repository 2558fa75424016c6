import type { z } from 'zod'
import { textOfBlocks } from '../../../../documents/block-text.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { agreementContent } from '../../../../store/agreement/agreement-content.ts'
import {
  type DataMoment,
  keepsMoments,
  listDataMoments,
} from '../../../../store/agreement/agreement-moments.ts'
import { findAidAssessment } from '../../../../store/aid/aid.ts'
import { blank } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Select } from '../../../parts/fields.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { Difference } from './difference.tsx'
import { type Draft, loadDraft, type SectionNow, sectionIn } from './load.ts'
import { type SectionAt, SectionParams, sectionAddress } from './params.ts'
import { shownBlocks } from './shown.ts'
import { Compared } from './versions.tsx'
import { words } from './words.ts'
import { whenInWords } from './written-by.ts'

/** What a section shows of goals, amounts, parties and other data, as it stood at any two moments. */
export const get = page(SectionParams, Compared, async (at) => {
  const draft = await loadDraft(at)
  const now = sectionIn(draft, at.params.section)
  const { shows } = now.section
  if (!keepsMoments(shows)) throw new NotFound()
  const moments = await listDataMoments(at.db, ofCase(draft), shows)
  const last = moments.length
  const newer = within(at.query.till, last) ?? last
  const older = within(at.query.fran, last) ?? Math.max(1, newer - 1)
  const [before, after] = await Promise.all([
    textAt(at, { draft, now }, moments[older - 1]),
    textAt(at, { draft, now }, moments[newer - 1]),
  ])
  return <DataVersions {...{ at, draft, now, moments, older, newer, before, after }} />
})

type Shown = { draft: Draft; now: SectionNow }

function ofCase({ agreement, file }: Draft) {
  return { agreementId: agreement.id, partnershipId: file.partnership.id }
}

function within(asked: number | undefined, last: number): number | null {
  return asked !== undefined && asked >= 1 && asked <= last ? asked : null
}

/** What the section showed once something had been changed. */
async function textAt(at: SignedIn, { draft, now }: Shown, moment: DataMoment | undefined): Promise<string> {
  if (moment === undefined) return ''
  const asOf = new Date(moment.at)
  const { partnershipId } = ofCase(draft)
  const [content, aid] = await Promise.all([
    agreementContent(at.db, ofCase(draft), asOf),
    findAidAssessment(at.db, partnershipId, asOf),
  ])
  const { rulebook } = draft.file.history
  return textOfBlocks(shownBlocks(now.section, { content, rulebook, aid, language: 'sv' }))
}

type DataVersionsProps = Shown & {
  at: SignedIn<SectionAt, z.output<typeof Compared>>
  moments: readonly DataMoment[]
  older: number
  newer: number
  before: string
  after: string
}

function DataVersions({ at, draft, now, moments, older, newer, before, after }: DataVersionsProps) {
  const t = words(at.language)
  const heading = inLanguage(now.section.heading, at.language)
  const choices = moments.map(({ byName, at: instant }, index) => ({
    value: String(index + 1),
    label: t.version(index + 1, byName ?? t.partyChange, whenInWords(at, instant)),
  }))
  const select = (name: 'fran' | 'till', label: string, chosen: number) => (
    <Select entry={blank} name={name} label={label} choices={choices} value={String(chosen)} />
  )
  return (
    <CasePage at={at} partnership={draft.file.partnership} title={t.dataTitle(heading)} lead={t.dataLead}>
      {moments.length === 0 ? (
        <p>{t.dataNone}</p>
      ) : (
        <>
          <form method="get" action={sectionAddress(at, 'uppgifter')} class="compare">
            {select('fran', t.older, older)}
            {select('till', t.newer, newer)}
            <Actions>
              <Button look="secondary">{t.compare}</Button>
            </Actions>
          </form>
          <Section title={t.difference} id="skillnad">
            <Difference at={at} older={before} newer={after} />
            {before === after && (
              <p class="typed" lang="sv">
                {after}
              </p>
            )}
          </Section>
        </>
      )}
      <Actions>
        <ButtonLink href={sectionAddress(at)} look="tertiary">
          {t.section(now.number, heading)}
        </ButtonLink>
      </Actions>
    </CasePage>
  )
}
