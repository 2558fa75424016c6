import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { FinalReportSection } from '../../../../process/rulebook/final-report-schema.ts'
import type { ReportText } from '../../../../store/reports/report-text.ts'
import { DraftHere } from '../../../parts/draft-here.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import type { HasDraft } from '../report/own-draft.ts'
import { isOpenToWrite, isOwnOpen, type ReportProps, textIn } from './load.ts'
import { words } from './words.ts'

type ListProps = ReportProps & { hasDraft: HasDraft }

/** Every section in order: what each party has written, what they have written together, and where to write. */
export function SectionList({ at, report, hasDraft }: ListProps) {
  const t = words(at.language)
  return (
    <Section title={t.sections} id="avsnitt">
      {report.template.sections.map((section) => (
        <div class="memo-section">
          <Heading level={3}>{inLanguage(section.heading, at.language)}</Heading>
          <Written at={at} report={report} section={section} hasDraft={hasDraft} />
          {section.writes === 'together' && (
            <WriteHere {...{ at, report, section, hasDraft, text: textIn(report, section, null) }} />
          )}
        </div>
      ))}
    </Section>
  )
}

type Props = ListProps & { section: FinalReportSection }

function Written({ at, report, section, hasDraft }: Props) {
  const t = words(at.language)
  if (section.writes === 'none') return <p class="quiet">{t.fromCase}</p>
  if (section.writes === 'together') return <Said at={at} text={textIn(report, section, null)} />
  return (
    <div class="case-parties">
      {report.handedIn.map(({ party }) => (
        <div class="case-party">
          <p>
            <strong>{party.name}</strong>
          </p>
          <Said at={at} text={textIn(report, section, party.id)} />
          {party.id === report.own?.id && (
            <WriteHere {...{ at, report, section, hasDraft, text: textIn(report, section, party.id) }} />
          )}
        </div>
      ))}
    </div>
  )
}

function Said({ at, text }: { at: Props['at']; text: ReportText | null }) {
  const t = words(at.language)
  if (text === null || text.text === '') return <p class="quiet">{t.empty}</p>
  return (
    <>
      <div class="kept-text" lang="sv">
        {text.text}
      </div>
      <p class="quiet">{t.written(text.by.name)}</p>
    </>
  )
}

/** Where the reader writes, beside the text that it is about. */
function WriteHere({ at, report, section, hasDraft, text }: Props & { text: ReportText | null }) {
  const t = words(at.language)
  const { partnership } = report.file
  const isTogether = section.writes === 'together'
  const mayWrite = isTogether
    ? canWriteTogether(at.actor, partnership.scope) && isOpenToWrite(report)
    : isOwnOpen(report)
  if (!mayWrite) return null
  const heading = inLanguage(section.heading, at.language)
  const isEmpty = (text?.text ?? '').trim() === ''
  const isDrafted = hasDraft(section.key, isTogether ? null : (report.own?.id ?? null))
  return (
    <>
      {isDrafted && <DraftHere at={at} />}
      <p>
        <a
          href={at.to.inCase(partnership.number, 'slutrapport', 'avsnitt', section.key)}
          aria-label={isEmpty ? t.writeOf(heading) : t.changeOf(heading)}
        >
          {isEmpty ? t.write : t.change}
        </a>
        {section.required && isEmpty && <span class="quiet"> ({t.required})</span>}
      </p>
    </>
  )
}
