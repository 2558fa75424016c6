import { BlockView } from '../../../../documents/html/document-view.tsx'
import { canCommentDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { sectionBlocks } from '../draft/agreement-model.ts'
import { isDraftOpen, type SectionNow } from '../draft/load.ts'
import { MarkTag } from '../draft/party-marks.tsx'
import { words as draftWords } from '../draft/words.ts'
import { whenInWords, writerOf } from '../draft/written-by.ts'
import { Answers } from './answers.tsx'
import type { Back } from './back.ts'
import type { Consensus } from './load.ts'
import { words } from './words.ts'

type PartProps = { at: SignedIn<CaseAt>; consensus: Consensus; now: SectionNow }
type SectionProps = PartProps & { isOpen?: boolean; back?: Back | undefined }

/** One section: what each party says, and opened its text and the answer. One is open at a time. */
export function SectionPart({ at, consensus, now, isOpen = false, back }: SectionProps) {
  const heading = draftWords(at.language).section(now.number, inLanguage(now.section.heading, at.language))
  return (
    <details class="more consensus" name="samsyn" id={`avsnitt-${now.section.key}`} open={isOpen}>
      <summary>
        <h2 class="consensus-name">{heading}</h2>
        <span class="consensus-marks">
          {now.marks.map((mark) => (
            <span class="consensus-mark">
              {mark.party.name} <MarkTag at={at} mark={mark} />
            </span>
          ))}
          {now.faults.length > 0 && <Tag mood="soon">{words(at.language).leftToFill(now.faults.length)}</Tag>}
        </span>
      </summary>
      <div class="more-body">
        <SectionText at={at} draft={consensus.draft} now={now} />
        <Notes at={at} now={now} />
        <Answers at={at} consensus={consensus} now={now} back={back} />
        <Talk at={at} consensus={consensus} now={now} />
      </div>
    </details>
  )
}

/** What the section says. The agreement is written in Swedish. */
export async function SectionText({
  at,
  draft,
  now,
}: Pick<PartProps, 'at' | 'now'> & { draft: Consensus['draft'] }) {
  const blocks = await sectionBlocks(at.db, draft, { section: now.section, language: 'sv' })
  return (
    <div class="document" lang="sv">
      {blocks.map((block) => (
        <BlockView block={block} language="sv" />
      ))}
    </div>
  )
}

/** What the parties have added to their answers about this text. */
export function Notes({ at, now: { marks, hash } }: Omit<PartProps, 'consensus'>) {
  const t = words(at.language)
  const notes = marks.filter(({ mark }) => mark !== null && mark.note !== '' && mark.hash === hash)
  if (notes.length === 0) return null
  return (
    <ul>
      {notes.map(({ party, mark }) => (
        <li>{t.note(party.name, mark?.note ?? '')}</li>
      ))}
    </ul>
  )
}

function Talk({ at, consensus: { draft }, now }: PartProps) {
  const t = words(at.language)
  const { key } = now.section
  const { number } = at.params
  const { version, open } = now
  const isWritten = isDraftOpen(draft.file) && canCommentDraft(at.actor, draft.file.partnership.scope)
  return (
    <>
      <p class="quiet">
        {t.changed(writerOf(at, version), whenInWords(at, version.at))}
        {version.version > 1 && (
          <>
            {' '}
            <a href={at.to.inCase(number, 'utkast', key, 'versioner')}>{t.compare}</a>
          </>
        )}
      </p>
      {isWritten && (
        <Actions>
          <ButtonLink href={at.to.inCase(number, 'utkast', key, 'forslag')} look="tertiary">
            {t.suggest}
          </ButtonLink>
          <ButtonLink href={at.to.inCase(number, 'utkast', key)} look="tertiary">
            {t.comments(open.comments)}
          </ButtonLink>
        </Actions>
      )}
    </>
  )
}
