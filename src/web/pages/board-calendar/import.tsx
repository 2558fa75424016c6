import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { goTo, refused } from '../../answers/answer.ts'
import type { Entry } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { FileField, TextArea, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { ImportForm } from './form.ts'
import { keepFile } from './kept-file.ts'
import { boardQuery, loadKept } from './load.ts'
import { words } from './words.ts'

const limits = { maxBytes: 1_000_000, maxFiles: 1 }

/** Reads the board's calendar from a file, and shows it before anything is saved. */
export const get = page(noParams, z.object({ namnd: boardQuery }), (at, entry) =>
  show(at, entry, at.query.namnd),
)
export const post = handler(noParams, ImportForm, {
  show: (at, entry) => show(at, entry, ''),
  save,
  uploads: limits,
})

async function show(at: SignedIn, entry: Entry, prefix: string) {
  const { board } = await loadKept(at, prefix)
  const t = words(at.language)
  return (
    <Page at={at} title={t.importTitle} lead={t.importLead} entry={entry}>
      <Details summary={t.importHow}>
        <p>{t.importCsv}</p>
        <p>{t.importIcs}</p>
      </Details>
      <Form at={at} action={at.to.boardCalendar({}, 'import')} files>
        <input type="hidden" name="board" value={board.casePrefix} />
        <FileField
          entry={entry}
          name="file"
          label={t.file}
          language={at.language}
          limits={limits}
          kinds={t.fileKinds}
          accept=".csv,.ics,.txt"
        />
        <TextArea entry={entry} name="text" label={t.paste} rows={6} />
        <TextField entry={entry} name="only" label={t.importOnly} hint={t.importOnlyHint} />
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
  const text = upload === undefined ? at.form.text : await textOf(upload.path)
  if (text.trim() === '') return refused([{ field: 'file', sentence: words(at.language).nothing }])
  await keepFile(at, calendar, { text, only: at.form.only })
  return goTo(at.to.boardCalendar({ namnd: calendar.board.casePrefix }, 'granskning'))
}

/** Older programs save tables in Windows-1252. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path)
  const text = bytes.toString('utf8')
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text
}
