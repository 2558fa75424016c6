import { z } from 'zod'
import type { SectionVersion } from '../../../../domain/agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { listSectionVersions } from '../../../../store/agreement/agreement-section.ts'
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
import { words } from './words.ts'
import { whenInWords, writerOf } from './written-by.ts'

export const Compared = z.object({
  fran: z.coerce.number().int().optional().catch(undefined),
  till: z.coerce.number().int().optional().catch(undefined),
})

/** What differs between any two texts that a section has had; the two newest unless others are asked for. */
export const get = page(SectionParams, Compared, async (at) => {
  const draft = await loadDraft(at)
  const now = sectionIn(draft, at.params.section)
  const versions = await listSectionVersions(at.db, draft.agreement.id, now.section.key)
  return <VersionsPage at={at} draft={draft} now={now} versions={versions} asked={at.query} />
})

type VersionsProps = {
  at: SignedIn<SectionAt>
  draft: Draft
  now: SectionNow
  versions: readonly SectionVersion[]
  asked: z.output<typeof Compared>
}

function VersionsPage({ at, draft, now, versions, asked }: VersionsProps) {
  const t = words(at.language)
  const find = (version: number | undefined) => versions.find((one) => one.version === version)
  const newer = find(asked.till) ?? versions[0]
  const older = find(asked.fran) ?? find((newer?.version ?? 0) - 1) ?? newer
  return (
    <CasePage
      at={at}
      partnership={draft.file.partnership}
      title={t.versionsTitle(inLanguage(now.section.heading, at.language))}
      lead={t.versionsLead}
    >
      <form method="get" action={sectionAddress(at, 'versioner')} class="compare">
        <VersionSelect at={at} name="fran" label={t.older} versions={versions} chosen={older} />
        <VersionSelect at={at} name="till" label={t.newer} versions={versions} chosen={newer} />
        <Actions>
          <Button look="secondary">{t.compare}</Button>
        </Actions>
      </form>
      {older !== undefined && newer !== undefined && (
        <Section title={t.difference} id="skillnad">
          <Difference at={at} older={older.text} newer={newer.text} />
        </Section>
      )}
      <Actions>
        <ButtonLink href={sectionAddress(at)} look="tertiary">
          {t.section(now.number, inLanguage(now.section.heading, at.language))}
        </ButtonLink>
      </Actions>
    </CasePage>
  )
}

type SelectProps = Pick<VersionsProps, 'at' | 'versions'> & {
  name: 'fran' | 'till'
  label: string
  chosen: SectionVersion | undefined
}

function VersionSelect({ at, name, label, versions, chosen }: SelectProps) {
  const t = words(at.language)
  const choices = versions.map((version) => ({
    value: String(version.version),
    label: t.version(version.version, writerOf(at, version), whenInWords(at, version.at)),
  }))
  return (
    <Select entry={blank} name={name} label={label} choices={choices} value={String(chosen?.version ?? '')} />
  )
}
