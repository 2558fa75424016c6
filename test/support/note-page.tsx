import { z } from 'zod'
import { ChangedMeanwhile, NotAllowed, PaperNotMade } from '../../src/domain/thrown.ts'
import { type Answer, goTo, refused } from '../../src/web/answers/answer.ts'
import { type Entry, form } from '../../src/web/form/form.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../src/web/handler.ts'
import { Page } from '../../src/web/layout/page.tsx'
import { noParams, noQuery } from '../../src/web/params.ts'
import { Button } from '../../src/web/parts/button.tsx'
import { FileField, TextField } from '../../src/web/parts/fields.tsx'
import { Form } from '../../src/web/parts/form.tsx'
import type { Visit } from '../../src/web/visit.ts'
import { phrases } from '../../src/web/words.ts'

const words = phrases({ sv: { missing: 'Skriv lappen.' }, en: { missing: 'Write the note.' } })
const NoteForm = form(words, (t, field) => z.object({ note: field.text(t.missing) }))
const FileForm = form(words, () => z.object({}))
const limits = { maxBytes: 2_000_000, maxFiles: 3 }

/** Two small pages on which the ways of every form are tried. */
export const noteAddresses = {
  '/lapp': {
    get: publicPage(noParams, noQuery, showNote),
    post: publicHandler(noParams, NoteForm, { show: showNote, save: saveNote }),
  },
  '/bilaga': {
    get: publicPage(noParams, noQuery, showFiles),
    post: publicHandler(noParams, FileForm, { show: showFiles, save: saveFiles, uploads: limits }),
  },
}

function showNote(at: Visit, entry: Entry) {
  return (
    <Page at={at} title="Lapp" entry={entry}>
      <Form at={at} action={at.address}>
        <TextField entry={entry} name="note" label="Lapp" />
        <Button>Spara lappen</Button>
      </Form>
    </Page>
  )
}

const ends: Record<string, () => Answer> = {
  nej: () => refused('Inte den lappen.'),
  krock: () => {
    throw new ChangedMeanwhile()
  },
  förbjuden: () => {
    throw new NotAllowed()
  },
  papper: () => {
    throw new PaperNotMade()
  },
  brak: () => {
    throw new Error('secret reason')
  },
}

function saveNote(at: PublicSaving<unknown, typeof NoteForm>): Answer {
  const { note } = at.form
  return ends[note]?.() ?? goTo('/lapp', `Lappen är sparad: ${note}`)
}

function showFiles(at: Visit, entry: Entry) {
  return (
    <Page at={at} title="Bilaga" entry={entry}>
      <Form at={at} action="/bilaga" files>
        <FileField
          entry={entry}
          name="files"
          label="Filer"
          kinds="Text"
          language={at.language}
          limits={limits}
        />
        <Button>Lämna in</Button>
      </Form>
    </Page>
  )
}

function saveFiles(at: PublicSaving<unknown, typeof FileForm>): Answer {
  return goTo('/bilaga', `Mottaget: ${at.uploads.map(({ name, size }) => `${name} ${size}`).join(', ')}`)
}
