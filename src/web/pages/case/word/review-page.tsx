import { BlockView } from '../../../../documents/html/document-view.tsx'
import { blocksOfMarkup } from '../../../../documents/markup.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { Entry } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { Select } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { Difference } from '../draft/difference.tsx'
import type { Draft } from '../draft/load.ts'
import { whenInWords, writerOf } from '../draft/written-by.ts'
import type { KeptWord } from './kept.ts'
import { seenIn } from './placing.ts'
import { words } from './words.ts'

type Props = { at: SignedIn<CaseAt>; draft: Draft; word: KeptWord; entry: Entry }

export function ReviewPage({ at, draft, word, entry }: Props) {
  const t = words(at.language)
  const { number } = draft.file.partnership
  const here = (...more: string[]) => at.to.inCase(number, 'utkast', 'word', ...more)
  const numbered = word.pieces.map((piece, index) => ({ piece, index }))
  const known = numbered.filter(({ piece }) => piece.section !== null)
  const rest = numbered.filter(({ piece }) => piece.section === null)
  const props = { at, draft, word, entry }
  return (
    <CasePage
      at={at}
      partnership={draft.file.partnership}
      title={t.placeTitle}
      lead={t.placeLead(word.name)}
      entry={entry}
    >
      <Notes {...props} />
      <Form at={at} action={here('granskning')}>
        <input type="hidden" name="seen" value={seenIn(draft)} />
        <Section title={t.changed} id="andras">
          {known.length === 0 && <p>{t.changedNone}</p>}
          {known.map((one) => (
            <KnownPiece {...props} {...one} />
          ))}
        </Section>
        {rest.length > 0 && (
          <Section title={t.rest} id="placera">
            <p>{t.restLead}</p>
            {rest.map((one) => (
              <LoosePiece {...props} {...one} />
            ))}
          </Section>
        )}
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      <Form at={at} action={here('borttagning')}>
        <Actions>
          <Button look="tertiary">{t.discard}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

type PieceProps = Props & { piece: KeptWord['pieces'][number]; index: number }

/** A section that gets a new text: who wrote the one it has, and what differs. */
function KnownPiece({ at, draft, piece, ...props }: PieceProps) {
  const t = words(at.language)
  const now = draft.sections.find(({ section }) => section.key === piece.section)
  if (now === undefined) return null
  const { version } = now
  return (
    <div class="read-piece">
      <Heading level={3}>{inLanguage(now.section.heading, at.language)}</Heading>
      {version.by !== null && (
        <p class="quiet">{t.changedSince(writerOf(at, version), whenInWords(at, version.at))}</p>
      )}
      <div lang="sv">
        <Difference at={at} older={version.text} newer={piece.text} />
      </div>
      <Destination at={at} draft={draft} piece={piece} {...props} />
    </div>
  )
}

function LoosePiece({ piece, ...props }: PieceProps) {
  const t = words(props.at.language)
  return (
    <div class="read-piece">
      <Heading level={3}>{piece.heading || t.noHeading}</Heading>
      <div class="document" lang="sv">
        {blocksOfMarkup(piece.text).map((block) => (
          <BlockView block={block} language="sv" />
        ))}
      </div>
      <Destination piece={piece} {...props} />
    </div>
  )
}

function Destination({ at, draft, entry, piece, index }: PieceProps) {
  const t = words(at.language)
  const choices = draft.sections.map(({ section, number }) => ({
    value: section.key,
    label: `${number} ${inLanguage(section.heading, at.language)}`,
  }))
  return (
    <Select
      entry={entry}
      name={`to-${index}`}
      label={t.toOf(piece.heading || t.noHeading)}
      choices={[{ value: '', label: t.nowhere }, ...choices]}
      value={piece.section ?? ''}
    />
  )
}

function Notes({ at, word }: Props) {
  const t = words(at.language)
  const notes = [
    word.own > 0 ? t.own(word.own) : '',
    word.tables > 0 ? t.tables(word.tables) : '',
    word.pictures > 0 ? t.pictures(word.pictures) : '',
  ].filter((note) => note !== '')
  return (
    <>
      {notes.length > 0 && (
        <Details summary={t.notes}>
          <ul>
            {notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        </Details>
      )}
      {word.comments.length > 0 && (
        <Details summary={t.comments} open>
          <p>{t.commentsLead}</p>
          <ul>
            {word.comments.map(({ by, text }) => (
              <li>{t.commentBy(by, text)}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}
