import { z } from 'zod'
import type { PartnershipId } from '../../../../domain/partnership.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { noteNumbers } from '../../../../store/papers/external-number.ts'
import { isTaken } from '../../../../store/taken.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { CheckedRow } from './check-rows.ts'
import type { KeptRows } from './kept-rows.ts'
import { readRows, removeRows } from './kept-rows.ts'
import { loadNumbered } from './load.ts'
import { words } from './words.ts'

const ConfirmForm = form(words, (_, field) => z.object({ version: field.lastSeq() }))

/** What a sheet will note, row by row, before anything is saved. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, ConfirmForm, { show, save })

async function show(at: SignedIn, entry: Entry) {
  const { bodyId, system } = await loadNumbered(at)
  const { rows, version } = await readRows(at, bodyId)
  const t = words(at.language)
  const faults = rows.filter((row) => row.kind === 'fault')
  const toNote = rows.filter(isToNote)
  return (
    <Page at={at} title={t.previewTitle} lead={t.previewLead(toNote.length)} entry={entry} width="wide">
      {faults.length > 0 && (
        <Alert color="warning" title={t.faultsTitle(faults.length)}>
          <ul>
            {faults.map((row) => (
              <li>{t.row(row.row, t.faults[row.fault](row.number, row.about))}</li>
            ))}
          </ul>
          <p>{t.faultsMean}</p>
        </Alert>
      )}
      {rows.some(({ kind }) => kind === 'same') && (
        <p>{t.same(rows.filter(({ kind }) => kind === 'same').length)}</p>
      )}
      {toNote.length > 0 && (
        <Table
          caption={t.previewTitle}
          captionHidden
          rows={toNote}
          columns={[
            { title: t.ours, cell: ({ ours }) => ours },
            { title: t.theirs(system), cell: ({ number }) => number },
            { title: t.now, cell: ({ line }) => line.number ?? '–' },
            { title: t.what, cell: ({ line }) => line.subject },
          ]}
        />
      )}
      <Form at={at} action={at.to.registryList({}, 'nummer', 'granskning')}>
        <input type="hidden" name="version" value={String(version)} />
        <Actions>
          {toNote.length > 0 && <Button>{t.save(toNote.length)}</Button>}
          <ButtonLink href={at.to.registryList({}, 'nummer')} look="tertiary">
            {t.other}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

type ToNote = CheckedRow & { kind: 'new' | 'changed' }

function isToNote(row: CheckedRow): row is ToNote {
  return row.kind === 'new' || row.kind === 'changed'
}

async function save(at: Saving<unknown, typeof ConfirmForm>) {
  const { bodyId, system } = await loadNumbered(at)
  const kept = await readRows(at, bodyId)
  if (kept.version !== at.form.version) throw new ChangedMeanwhile()
  const t = words(at.language)
  const toNote = kept.rows.filter(isToNote)
  if (toNote.length === 0) return refused(t.nothing)
  const missed = await noteByCase(at, { kept, toNote, system })
  if (missed > 0) return refused(t.missed(missed))
  await removeRows(at)
  return goTo(at.to.registryList(), t.saved(toNote.length))
}

type Noting = { kept: KeptRows; toNote: readonly ToNote[]; system: string }

/** One event in each case. Gives how many rows were not noted, since their case moved meanwhile: to be saved again. */
async function noteByCase(at: SignedIn, { kept, toNote, system }: Noting): Promise<number> {
  let missed = 0
  for (const [id, rows] of Map.groupBy(toNote, ({ line }) => line.partnershipId)) {
    const isNoted = await noteIn(at, { id, kept, rows, system })
    if (!isNoted) missed += rows.length
  }
  return missed
}

type NotingIn = { id: PartnershipId; kept: KeptRows; rows: readonly ToNote[]; system: string }

async function noteIn(at: SignedIn, { id, kept, rows, system }: NotingIn): Promise<boolean> {
  const partnership = kept.partnerships.get(id)
  if (partnership === undefined) return false
  const numbers = rows.map(({ number, line }) => ({
    ...{ id: line.id, registryNumber: line.registryNumber, documentNumber: line.documentNumber },
    ...{ number, before: line.number },
  }))
  const position = { partnershipId: id, lastSeq: partnership.lastSeq, at: at.now }
  const noting = { partnership, system, numbers, by: makerOf(at.actor), on: at.today }
  try {
    await recordInCase(at.db, position, (inCase) => noteNumbers(inCase, noting))
    return true
  } catch (thrown) {
    if (thrown instanceof ChangedMeanwhile || isTaken(thrown)) return false
    throw thrown
  }
}
