import { readFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { openSheetApart } from '../../../documents/sheets/open-apart.ts'
import { sheetWords } from '../../../documents/sheets/sheet-words.ts'
import type { Language } from '../../../domain/text.ts'
import { ok, type Result, refused as refusal } from '../../../kernel/result.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, typedIn } from '../../form/form.ts'
import { begunIn, entryWhere, keeping } from '../../form/kept-forms.ts'
import type { Upload } from '../../form/uploads.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { FileField, TextArea, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { ImportForm } from './form.ts'
import { findKeptFile, keepFile } from './kept-file.ts'
import { boardQuery, loadKept } from './load.ts'
import { words } from './words.ts'

const limits = { maxBytes: 1_000_000, maxFiles: 1 }

/** Reads the board's calendar from a file, and shows it before anything is saved. */
export const get = page(
  noParams,
  z.object({ namnd: boardQuery }),
  begunIn((at, entry) => show(at, entry, at.query.namnd)),
)
export const post = handler(
  noParams,
  ImportForm,
  keeping({ show: (at: SignedIn, entry) => show(at, entry, typedIn(entry, 'board')), save, uploads: limits }),
)

async function show(at: SignedIn, onPage: Entry, prefix: string) {
  const calendar = await loadKept(at, prefix)
  const { board } = calendar
  const kept = await findKeptFile(at, calendar)
  const entry = entryWhere(onPage, 'board', board.casePrefix)
  const t = words(at.language)
  return (
    <Page at={at} title={t.importTitle} lead={t.importLead} entry={entry}>
      <Details summary={t.importHow}>
        <p>{t.importCsv}</p>
        <p>{t.importIcs}</p>
      </Details>
      <Form at={at} keeps={entry} action={at.to.boardCalendar({}, 'import')} files>
        <input type="hidden" name="board" value={board.casePrefix} />
        <FileField
          entry={entry}
          name="file"
          label={t.file}
          language={at.language}
          limits={limits}
          kinds={t.fileKinds}
          accept=".xlsx,.csv,.ics,.txt"
        />
        <TextArea
          entry={entry}
          name="text"
          label={t.paste}
          hint={kept === null ? undefined : t.keptHint}
          value={kept?.text ?? ''}
          rows={6}
        />
        <TextField
          entry={entry}
          name="only"
          label={t.importOnly}
          hint={t.importOnlyHint}
          value={kept?.only ?? ''}
        />
        <Actions>
          <Button>{t.preview}</Button>
          <ButtonLink href={at.to.boardCalendar({ namnd: board.casePrefix })} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: Saving<unknown, typeof ImportForm>) {
  const calendar = await loadKept(at, at.form.board)
  const [upload] = at.uploads
  const read = upload === undefined ? ok(at.form.text) : await textOf(upload, at.language)
  if (!read.ok) return refused([{ field: 'file', sentence: read.reason }])
  const text = read.value
  if (text.trim() === '') return refused([{ field: 'file', sentence: words(at.language).nothing }])
  await keepFile(at, calendar, { text, only: at.form.only })
  return goTo(at.to.boardCalendar({ namnd: calendar.board.casePrefix }, 'granskning'))
}

/** A workbook becomes a table in text, to be looked through like any other. Older programs save tables in Windows-1252. */
async function textOf(upload: Upload, language: Language): Promise<Result<string>> {
  const bytes = await readFile(upload.path)
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const opened = await openSheetApart(upload)
    if (!opened.ok) return refusal(sheetWords(language).faults[opened.reason])
    const filled = opened.value.find((rows) => rows.some((row) => row.some((cell) => cell !== null)))
    return ok(
      stringify(
        (filled ?? []).map((row) => [...row]),
        { delimiter: ';' },
      ),
    )
  }
  const text = bytes.toString('utf8')
  return ok(text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text)
}
