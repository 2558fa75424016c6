import { type AmountPlace, nothingWritten, placeKey, type Written } from '../../../../domain/amount.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import type { NewAmount } from '../../../../store/agreement/amount.ts'
import { goTo, refused } from '../../../answer.ts'
import { anyFields, type Entry, type FormFields } from '../../../form.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import { placeInWords, writtenInWords } from '../budget/amount-words.ts'
import { findSheet, forgetSheet } from '../budget/sheet-draft.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { type Judged, judgeOutcomes, type LoadedSheet, loadSheet } from './judge-sheet.ts'
import { inAgreement, type RoundAt, RoundParams } from './load.ts'
import { keepOutcomes } from './save-outcomes.ts'
import { words } from './words.ts'

/** What a sheet changes, to look at before it is saved as a whole. */
export const get = page(RoundParams, noQuery, show)
export const post = handler(RoundParams, anyFields, { show, save })

type Looked = LoadedSheet & { judged: Judged }

/** Null when no sheet has been put aside. */
async function look(at: RoundAt): Promise<Looked | null> {
  const [data, rows] = [await loadSheet(at), await findSheet(at, at.params.round)]
  return rows === null ? null : { ...data, judged: judgeOutcomes(at, data, { rows, faults: [] }) }
}

async function show(at: RoundAt, entry: Entry) {
  const t = words(at.language)
  const looked = await look(at)
  const { number, round } = at.params
  const sheet = at.to.inCase(number, 'ekonomi', round, 'kalkylblad')
  if (looked === null) return seeOther(sheet)
  const { loaded, judged } = looked
  return (
    <CasePage
      at={at}
      partnership={loaded.file.partnership}
      title={t.changesTitle}
      lead={t.changesLead}
      entry={entry}
      width="wide"
    >
      {judged.stale && (
        <Alert color="warning">
          <p>{t.staleText}</p>
        </Alert>
      )}
      <ChangeTable at={at} looked={looked} />
      <Form at={at} action={at.to.inCase(number, 'ekonomi', round, 'kalkylblad', 'andringar')}>
        <input type="hidden" name="seen" value={markOf(judged.changes)} />
        <Actions>
          {!judged.stale && <Button>{t.changesApply(judged.changes.length)}</Button>}
          <ButtonLink href={sheet} look="tertiary">
            {t.changesOther}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

type Row = { place: AmountPlace; before: Written; after: Written }

function ChangeTable({ at, looked: { loaded, own, judged } }: { at: RoundAt; looked: Looked }) {
  const t = words(at.language)
  const nameOf = (id: string) => loaded.file.partnership.parties.find((party) => party.id === id)?.name ?? ''
  const said = (written: Written) =>
    [writtenInWords(written, at.language), written.valuation].filter(Boolean).join('; ')
  const columns: Column<Row>[] = [
    { title: t.line, cell: ({ place }) => placeInWords(place, at.language) },
    { title: t.party, cell: ({ place }) => nameOf(place.party) },
    { title: t.year, cell: ({ place }) => place.year },
    { title: t.changesNow, cell: ({ before }) => said(before) },
    { title: t.changesThen, cell: ({ after }) => said(after) },
  ]
  const rows = judged.changes.map(({ place, written }) => ({
    place,
    before: own.versions.get(placeKey(place))?.[0] ?? nothingWritten,
    after: written,
  }))
  return <Table caption={t.changesTitle} captionHidden columns={columns} rows={rows} />
}

async function save(at: RoundAt & { form: FormFields }) {
  const t = words(at.language)
  const looked = await look(at)
  const { number, round } = at.params
  if (looked === null) return goTo(at.to.inCase(number, 'ekonomi', round, 'kalkylblad'), t.sheetGone)
  const { loaded, own, judged } = looked
  if (judged.faults.length > 0) return refused(judged.faults.map(({ sentence }) => ({ sentence })))
  if (judged.stale) return refused(t.staleText)
  if (at.form.seen !== markOf(judged.changes)) throw new ChangedMeanwhile()
  const agreement = inAgreement(loaded.file, own.agreement.id)
  await keepOutcomes(at, loaded.file, { agreement, changes: judged.changes })
  await forgetSheet(at, round)
  return goTo(at.to.inCase(number, 'ekonomi'), t.changesDone(judged.changes.length))
}

/** Which changes the reader has looked at: saving others is refused. */
function markOf(changes: readonly NewAmount[]): string {
  const lines = changes.map(
    ({ place, written, basedOn }) => `${placeKey(place)} ${basedOn} ${JSON.stringify(written)}`,
  )
  return digestOf(lines.join('\n'))
}
