import { z } from 'zod'
import { sentencesOf } from '../../../documents/mask.ts'
import type { DocumentModel } from '../../../documents/model.ts'
import { piecesOf } from '../../../documents/pieces.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { saveMask } from '../../../store/papers/disclosure-item.ts'
import { goTo } from '../../answers/answer.ts'
import { blank, type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { CheckboxGroup, type Choice } from '../../parts/choices.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { type CopyDraft, copyDraft, modelOf } from './copy-draft.ts'
import { changeBy, type ItemAt, ItemParams, itemToAssess, type ShownPaper } from './load.ts'
import { MaskedFiles } from './masked-files.tsx'
import { RequestPage } from './request-page.tsx'
import { words } from './words.ts'

const MaskForm = form(words, (_, field) =>
  z.object({
    words: field.optionalText(5000),
    parts: field.list(40),
    files: field.list(60),
    version: field.lastSeq(),
  }),
)

export const get = page(ItemParams, noQuery, begunIn(show))
export const post = handler(ItemParams, MaskForm, keeping({ show, save }))

/** Chooses what is hidden in the copy of a document. */
function show(at: ItemAt, entry: Entry) {
  return maskingPage(at, entry, blank)
}

/** The page with either of its forms come back. */
export async function maskingPage(at: ItemAt, entry: Entry, filesEntry: Entry) {
  const { request, item, shown } = await itemToMask(at)
  const t = words(at.language).mask
  const model = await modelOf(at.db, shown)
  const draft = await copyDraft(at.db, item.id)
  const attached = attachedTo(shown)
  const here = at.to.disclosure(request.id, 'handlingar', item.id, 'maskning')
  const problems = entry.problems.length > 0 ? entry : filesEntry
  return (
    <RequestPage at={at} request={request} title={t.title(item.title)} lead={t.lead} entry={problems}>
      {model === null && <p>{t.noPaper}</p>}
      <Form at={at} keeps={entry} action={here}>
        <input type="hidden" name="version" value={String(request.version)} />
        {model !== null && <TextFields entry={entry} at={at} model={model} draft={draft} />}
        {attached.length > 0 && (
          <CheckboxGroup
            entry={entry}
            name="files"
            label={t.files}
            hint={t.filesHint}
            value={draft.files}
            choices={attached.map(({ fileId, name }) => ({ value: fileId, label: name }))}
          />
        )}
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      <MaskedFiles at={at} request={request} item={item} entry={filesEntry} />
    </RequestPage>
  )
}

type TextProps = { at: ItemAt; entry: Entry; model: DocumentModel; draft: CopyDraft }

function TextFields({ at, entry, model, draft }: TextProps) {
  const t = words(at.language).mask
  return (
    <>
      <TextArea
        entry={entry}
        name="words"
        label={t.words}
        hint={t.wordsHint}
        value={draft.words.join('\n')}
        rows={4}
      />
      <CheckboxGroup
        entry={entry}
        name="parts"
        label={t.parts}
        hint={t.partsHint}
        value={draft.ranges.map(partName)}
        choices={choicesIn(model)}
      />
    </>
  )
}

/** Every sentence, heading and cell of the paper, named by where it stands in it. */
function choicesIn(model: DocumentModel): Choice[] {
  return piecesOf(model).flatMap(({ text, kind }, piece) =>
    sentencesOf(text).flatMap((part) => {
      const shown = text.slice(part.from, part.to).trim()
      const label = (
        <span lang={model.language}>
          {kind === 'heading' || kind === 'head' ? <strong>{shown}</strong> : shown}
        </span>
      )
      return shown === '' ? [] : [{ value: partName({ piece, ...part }), label }]
    }),
  )
}

type Range = CopyDraft['ranges'][number]

function partName({ piece, from, to }: Range): string {
  return `${piece}:${from}-${to}`
}

function rangeIn(value: string): Range[] {
  const [, piece, from, to] = /^(\d+):(\d+)-(\d+)$/.exec(value) ?? []
  return piece === undefined ? [] : [{ piece: Number(piece), from: Number(from), to: Number(to) }]
}

/** Files that were handed in with the document. */
export function attachedTo({ document }: ShownPaper) {
  return document.files.filter(({ part }) => part === 'attachment')
}

export async function itemToMask(at: ItemAt): ReturnType<typeof itemToAssess> {
  const found = await itemToAssess(at)
  const isThere = found.shown.document.disposedBySeq === null
  if (found.item.assessment?.outcome !== 'masked' || !isThere) throw new NotAllowed()
  return found
}

async function save(at: Saving<z.output<typeof ItemParams>, typeof MaskForm>) {
  const { request, item, shown } = await itemToMask(at)
  const draft: CopyDraft = {
    ranges: at.form.parts.flatMap(rangeIn),
    words: at.form.words
      .split('\n')
      .map((word) => word.trim())
      .filter(Boolean),
    files: keptFiles(shown, at.form.files),
  }
  await changeRequest(at.db, changeBy(at, { id: request.id, version: at.form.version }), async (trx) => {
    await saveMask(trx, item.id, draft)
  })
  return goTo(at.to.disclosure(request.id, 'handlingar', item.id, 'kopia'), words(at.language).mask.saved)
}

function keptFiles(shown: ShownPaper, chosen: readonly string[]): string[] {
  return attachedTo(shown).flatMap(({ fileId }) => (chosen.includes(fileId) ? [fileId] : []))
}
