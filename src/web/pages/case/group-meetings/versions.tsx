import { z } from 'zod'
import type { MinutesContent } from '../../../../domain/group-minutes.ts'
import type { Side } from '../../../../domain/roles.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { listMinutesVersions, type Minutes } from '../../../../store/meetings/group-minutes.ts'
import { blank } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/fields.tsx'
import { Section } from '../../../parts/heading.tsx'
import { CasePage } from '../case-page.tsx'
import { Difference } from '../draft/difference.tsx'
import { whenInWords } from '../draft/written-by.ts'
import { actionLine } from './agenda.ts'
import { approvalWords } from './approval-words.ts'
import { MinutesText } from './held-part.tsx'
import { loadMeeting, type MeetingAt, MeetingParams } from './load.ts'
import { words } from './words.ts'

const Compared = z.object({
  fran: z.coerce.number().int().optional().catch(undefined),
  till: z.coerce.number().int().optional().catch(undefined),
})

/** Every version that the minutes have had, and what differs between two of them; the newest two unless others are asked for. */
export const get = page(MeetingParams, Compared, async (at) => {
  const t = words(at.language)
  const { loaded, meeting } = await loadMeeting(at)
  const { partnership } = loaded.file
  const versions = await listMinutesVersions(at.db, partnership.id, meeting.id)
  const find = (version: number | undefined) => versions.find((one) => one.version === version)
  const newer = find(at.query.till) ?? versions[0]
  if (newer === undefined) throw new NotFound()
  const older = find(at.query.fran) ?? find(newer.version - 1) ?? newer
  const address = at.to.inCase(partnership.number, 'gruppmoten', meeting.id)
  return (
    <CasePage at={at} partnership={partnership} title={t.versionsTitle} lead={t.versionsLead} width="wide">
      <form method="get" action={`${address}/versioner`} class="compare">
        <VersionSelect at={at} name="fran" label={t.olderVersion} versions={versions} chosen={older} />
        <VersionSelect at={at} name="till" label={t.newerVersion} versions={versions} chosen={newer} />
        <Actions>
          <Button look="secondary">{t.compareVersions}</Button>
        </Actions>
      </form>
      <Section title={t.versionsDiffer} id="skillnad">
        <Difference at={at} older={inText(older.content)} newer={inText(newer.content)} />
      </Section>
      <Section title={t.versionWhole(older.version)} id="hela">
        <MinutesText at={at} content={older.content} />
      </Section>
      <p>
        <a href={address}>{t.toMeeting}</a>
      </p>
    </CasePage>
  )
})

type SelectProps = {
  at: MeetingAt
  name: 'fran' | 'till'
  label: string
  versions: readonly Minutes[]
  chosen: Minutes
}

function VersionSelect({ at, name, label, versions, chosen }: SelectProps) {
  const t = words(at.language)
  const choices = versions.map(({ version, writtenBy, writtenAt, approvals }) => ({
    value: String(version),
    label: [
      `${t.version(version, writtenBy)} ${whenInWords(at, writtenAt)}`,
      ...approvals.map(({ side, party, name: who }) => approvedFor(at, { side, party, who, approvals })),
    ].join('. '),
  }))
  return <Select entry={blank} name={name} label={label} choices={choices} value={String(chosen.version)} />
}

type Approved = { side: Side; party: string | null; who: string; approvals: Minutes['approvals'] }

/** For its side, or for itself where several organisations have said it. */
function approvedFor(at: SelectProps['at'], { side, party, who, approvals }: Approved): string {
  const several = approvals.filter((one) => one.side === 'party').length > 1
  return several && side === 'party' && party !== null
    ? approvalWords(at.language).approvedFor(who, party)
    : words(at.language).approvedFor[side](who)
}

/** The minutes as running text, so that two versions can be compared word by word. */
function inText(content: MinutesContent): string {
  const t = words('sv')
  const { notes, decisions, adjustments, nextStep, present, absent } = content
  return [
    notes,
    ...decisions.map((one) => `– ${actionLine(one, 'sv')}`),
    ...adjustments.map(
      ({ before, after, reason }) => `${t.before}: ${before}\n${t.after}: ${after}\n${t.reason}: ${reason}`,
    ),
    nextStep,
    `${t.present}: ${present.map(({ name }) => name).join(', ')}`,
    ...(absent.length > 0 ? [t.absent(absent.join(', '))] : []),
  ].join('\n\n')
}
