import { BlockView } from '../../../../documents/html/document-view.tsx'
import { inLanguage } from '../../../../domain/text.ts'
import { sourceText } from '../../../../process/rulebook/lookup.ts'
import { ownSource } from '../../../../process/rulebook/own-templates.ts'
import { type Comment, listComments } from '../../../../store/agreement/agreement-comment.ts'
import { keepsMoments } from '../../../../store/agreement/agreement-moments.ts'
import { listSuggestions, type Suggestion } from '../../../../store/agreement/agreement-suggestion.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn } from '../../../form/kept-forms.ts'
import { page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { sectionBlocks } from './agreement-model.ts'
import { ClausesOf } from './clauses.tsx'
import { loadDraft, type SectionNow, type SectionProps, sectionIn } from './load.ts'
import { type SectionAt, SectionParams, sectionAddress } from './params.ts'
import { PartLinks } from './part-links.tsx'
import { PartyMarks } from './party-marks.tsx'
import { Standing } from './standing.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { Talk } from './talk.tsx'
import { words } from './words.ts'
import { WriteHere } from './write-here.tsx'
import { whenInWords } from './written-by.ts'

/** One section: what it says, what is left, who writes, and what is said about it. */
export const get = page(SectionParams, noQuery, begunIn(showSection))

export async function showSection(at: SignedIn<SectionAt>, entry: Entry) {
  const draft = await loadDraft(at)
  const now = sectionIn(draft, at.params.section)
  const [comments, suggestions] = await Promise.all([
    listComments(at.db, draft.agreement.id, now.section.key),
    listSuggestions(at.db, draft.agreement.id, now.section.key),
  ])
  return <SectionPage {...{ at, entry, draft, now, comments, suggestions }} />
}

type PageProps = SectionProps & {
  entry: Entry
  comments: readonly Comment[]
  suggestions: readonly Suggestion[]
}

function SectionPage({ at, draft, now, entry, comments, suggestions }: PageProps) {
  const t = words(at.language)
  const heading = inLanguage(now.section.heading, at.language)
  return (
    <CasePage
      at={at}
      partnership={draft.file.partnership}
      title={t.section(now.number, heading)}
      lead={t.sectionLead(now.number, draft.sections.length)}
      entry={entry}
    >
      <Standing at={at} file={draft.file} />
      <Help at={at} draft={draft} now={now} />
      <Missing at={at} now={now} />
      <ClausesOf at={at} draft={draft} section={now.section} />
      <PartyMarks at={at} section={now} />
      <WriteHere at={at} draft={draft} now={now} />
      <PartLinks at={at} draft={draft} now={now} />
      <Text at={at} draft={draft} now={now} />
      <SuggestionList at={at} suggestions={suggestions} />
      <Talk at={at} entry={entry} draft={draft} comments={comments} />
      <Neighbours at={at} draft={draft} now={now} />
    </CasePage>
  )
}

function Help({ at, draft, now: { section } }: SectionProps) {
  const t = words(at.language)
  const source = sourceText(draft.file.history.rulebook, section.source)
  return (
    <Details summary={t.help}>
      <p>{inLanguage(section.help, at.language)}</p>
      <p class="quiet">
        {section.source === ownSource ? t.ownSource : t.source(inLanguage(source, at.language))}
      </p>
    </Details>
  )
}

function Missing({ at, now: { faults } }: Omit<SectionProps, 'draft'>) {
  if (faults.length === 0) return null
  return (
    <Section title={words(at.language).missing} id="aterstar">
      <ul>
        {faults.map((fault) => (
          <li>{inLanguage(fault, at.language)}</li>
        ))}
      </ul>
    </Section>
  )
}

async function Text({ at, draft, now }: SectionProps) {
  const t = words(at.language)
  const { version, needed, section } = now
  const blocks = await sectionBlocks(at.db, draft, { section, language: 'sv' })
  const by = version.by
  return (
    <Section title={t.text} id="texten">
      {needed ? (
        <div class="document" lang="sv">
          {blocks.map((block) => (
            <BlockView block={block} language="sv" />
          ))}
        </div>
      ) : (
        <p>{t.noText}</p>
      )}
      <p class="quiet">
        {by === null ? t.fromTemplate : t.written(by.name, whenInWords(at, version.at))}
        {version.version > 1 && (
          <>
            {' '}
            <a href={sectionAddress(at, 'versioner')}>{t.versions(version.version)}</a>
          </>
        )}
        {keepsMoments(section.shows) && (
          <>
            {' '}
            <a href={sectionAddress(at, 'uppgifter')}>{t.dataVersions}</a>
          </>
        )}
      </p>
    </Section>
  )
}

function Neighbours({ at, draft: { sections }, now }: SectionProps) {
  const t = words(at.language)
  const link = (section: SectionNow | undefined, label: string) =>
    section !== undefined && (
      <ButtonLink href={at.to.inCase(at.params.number, 'utkast', section.section.key)} look="tertiary">
        {label}
      </ButtonLink>
    )
  return (
    <nav class="actions" aria-label={t.steps}>
      {link(sections[now.number - 2], t.previous)}
      {link(sections[now.number], t.next)}
      <ButtonLink href={at.to.inCase(at.params.number, 'utkast')} look="tertiary">
        {t.all}
      </ButtonLink>
    </nav>
  )
}
