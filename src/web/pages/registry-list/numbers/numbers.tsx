import { z } from 'zod'
import { openSheetApart } from '../../../../documents/sheets/open-apart.ts'
import { writesSettingsOf } from '../../../../domain/permissions/permissions-settings.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { listKinds } from '../../../answers/list-file.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { FileField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { keepRows } from './kept-rows.ts'
import { loadNumbered, loadOwn } from './load.ts'
import { mostRows, readNumbers } from './read-sheet.ts'
import { words } from './words.ts'

const limits = { maxBytes: 1_000_000, maxFiles: 1 }
const kindNames = { csv: 'CSV', xlsx: 'Excel' } as const
const SheetForm = form(words, () => z.object({}))

/** Numbers of the master diary, many at once: a sheet to fill in, and the way back for it. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, SheetForm, { show, save, uploads: limits })

async function show(at: SignedIn, entry: Entry) {
  const { system } = await loadOwn(at)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      {system === null ? <NoSystem at={at} /> : <Sheet at={at} entry={entry} system={system} />}
      <p>
        <a href={at.to.registryList()}>{t.back}</a>
      </p>
    </Page>
  )
}

function NoSystem({ at }: { at: SignedIn }) {
  const t = words(at.language)
  return (
    <>
      <p>{t.noSystem}</p>
      {writesSettingsOf(at.actor) !== null && (
        <p>
          <a href={at.to.administration('diarium')}>{t.toSetting}</a>
        </p>
      )}
    </>
  )
}

function Sheet({ at, entry, system }: { at: SignedIn; entry: Entry; system: string }) {
  const t = words(at.language)
  const month = at.today.slice(0, 7)
  return (
    <>
      <p>{t.internal(system)}</p>
      <Section title={t.out} id="hamta">
        <p>{t.outMeans(system)}</p>
        <ul>
          {listKinds.map((kind) => (
            <li>
              <a href={at.to.registryList({}, 'nummer', 'fil', kind)} download="">
                {t.without(kindNames[kind])}
              </a>
            </li>
          ))}
          {listKinds.map((kind) => (
            <li>
              <a href={at.to.registryList({ manad: month }, 'nummer', 'fil', kind)} download="">
                {t.ofMonth(kindNames[kind])}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.in} id="lamna">
        <Form at={at} action={at.to.registryList({}, 'nummer')} files>
          <FileField
            entry={entry}
            name="file"
            label={t.file}
            language={at.language}
            limits={limits}
            kinds={t.fileKinds}
            accept=".xlsx,.csv"
          />
          <Actions>
            <Button>{t.preview}</Button>
          </Actions>
        </Form>
      </Section>
    </>
  )
}

async function save(at: Saving<unknown, typeof SheetForm>) {
  const { bodyId } = await loadNumbered(at)
  const t = words(at.language)
  const wrong = (sentence: string) => refused([{ field: 'file', sentence }])
  const [upload] = at.uploads
  if (upload === undefined) return wrong(t.noFile)
  const opened = await openSheetApart(upload)
  if (!opened.ok) return wrong(t[opened.reason])
  const read = readNumbers(opened.value)
  if (read.kind === 'noHeader') return wrong(t.noHeader)
  if (read.kind === 'tooMany') return wrong(t.tooMany(mostRows))
  if (read.rows.length === 0) return wrong(t.noRows)
  await keepRows(at, bodyId, read.rows)
  return goTo(at.to.registryList({}, 'nummer', 'granskning'))
}
