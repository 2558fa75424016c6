import { openDocx } from '../../../../documents/docx/open-docx.ts'
import type { ReadDocx } from '../../../../documents/docx/read-docx.ts'
import { largestDocx, sectionsOf } from '../../../../documents/docx/sections-of.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import type { Upload } from '../../../form/uploads.ts'
import { handler, page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { FileField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { modelOf } from '../draft/agreement-model.ts'
import { isWritable } from '../draft/is-writable.ts'
import { type Draft, loadDraft, mayWrite } from '../draft/load.ts'
import { loadToWrite } from '../draft/writing.ts'
import { openComments } from './export.ts'
import { findWord, type KeptWord, keepWord } from './kept.ts'
import { headLines, placesIn } from './places.ts'
import { isNews } from './placing.ts'
import { words } from './words.ts'

const limits = { maxBytes: largestDocx, maxFiles: 1 }
type At = SignedIn<CaseAt>

/** The draft out to Word and in again. Nothing is saved before it has been looked at. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, anyFields, { show, save, mayUpload: loadToWrite, uploads: limits })

async function show(at: At, entry: Entry) {
  const draft = await loadDraft(at)
  const t = words(at.language)
  const { partnership } = draft.file
  const here = (...more: string[]) => at.to.inCase(partnership.number, 'utkast', 'word', ...more)
  const waiting = mayWrite(at.actor, draft.file) && (await findWord(at, draft)) !== null
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      <Section title={t.out} id="ut">
        <p>{t.outText}</p>
        <Actions>
          <ButtonLink href={here('utkast.docx')} look="secondary">
            {t.fetch}
          </ButtonLink>
        </Actions>
      </Section>
      <Section title={t.in} id="in">
        {waiting && (
          <p>
            {t.waiting} <a href={here('granskning')}>{t.toWaiting}</a>
          </p>
        )}
        {mayWrite(at.actor, draft.file) ? (
          <ReadIn at={at} entry={entry} action={here()} />
        ) : (
          <p>{t.notOpen}</p>
        )}
      </Section>
    </CasePage>
  )
}

function ReadIn({ at, entry, action }: { at: At; entry: Entry; action: string }) {
  const t = words(at.language)
  return (
    <>
      <p>{t.inText}</p>
      <Form at={at} action={action} files>
        <FileField
          entry={entry}
          name="file"
          label={t.file}
          language={at.language}
          limits={limits}
          kinds={t.kinds}
          accept=".docx"
        />
        <Actions>
          <Button>{t.look}</Button>
        </Actions>
      </Form>
    </>
  )
}

async function save(at: At & { uploads: readonly Upload[] }) {
  const t = words(at.language)
  const draft = await loadToWrite(at)
  if (!isWritable(draft.file)) return refused(t.notOpen)
  const [upload] = at.uploads
  if (upload === undefined) return refused([{ field: 'file', sentence: t.missing }])
  const read = await openDocx(upload)
  if (!read.ok) return refused([{ field: 'file', sentence: t[read.reason] }])
  if (read.value.lines.length === 0) return refused([{ field: 'file', sentence: t.nothing }])
  const kept = await sortedOut(at, draft, { read: read.value, name: upload.name })
  if (kept.pieces.length === 0) return goTo(at.to.inCase(at.params.number, 'utkast', 'word'), t.same)
  await keepWord(at, draft, kept)
  return goTo(at.to.inCase(at.params.number, 'utkast', 'word', 'granskning'))
}

/** What the file has that the draft has not: texts by section, and comments. */
async function sortedOut(
  at: At,
  draft: Draft,
  { read, name }: { read: ReadDocx; name: string },
): Promise<KeptWord> {
  const model = await modelOf(at.db, { ...draft.file, language: 'sv', date: at.today }, draft)
  const places = await placesIn(at.db, draft)
  const { pieces, own } = sectionsOf(read.lines, { places, head: headLines(model) })
  const known = new Set((await openComments(at, draft, model)).map(({ text }) => text))
  return {
    name,
    own,
    tables: read.tables,
    pictures: read.pictures,
    pieces: pieces.filter((piece) => isNews(draft, piece)),
    comments: read.comments.filter(({ text }) => !known.has(text)),
  }
}
