import { nothingWritten, placeKey } from '../../../../domain/amount.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { digestOf } from '../../../../kernel/ids.ts'
import type { NewAmount } from '../../../../store/agreement/amount.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, type FormFields } from '../../../form/form.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { ChangeTable, linesOf } from '../budget/change-table.tsx'
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
      <Changes at={at} looked={looked} />
      <Form at={at} action={at.to.inCase(number, 'ekonomi', round, 'kalkylblad', 'andringar')}>
        <input type="hidden" name="seen" value={lookedAt(judged.changes)} />
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

function Changes({ at, looked: { own, judged } }: { at: RoundAt; looked: Looked }) {
  const t = words(at.language)
  const rows = judged.changes.map(({ place, written }) => ({
    place,
    before: own.versions.get(placeKey(place))?.[0] ?? nothingWritten,
    after: written,
  }))
  const { changesTitle: caption, line: what, party, year, changesNow: before, changesThen: after } = t
  const titles = { caption, what, party, year, before, after }
  return <ChangeTable language={at.language} parties={own.budget.parties} {...{ rows, titles }} />
}

async function save(at: RoundAt & { form: FormFields }) {
  const t = words(at.language)
  const looked = await look(at)
  const { number, round } = at.params
  if (looked === null) return goTo(at.to.inCase(number, 'ekonomi', round, 'kalkylblad'), t.sheetGone)
  const { loaded, own, judged } = looked
  if (judged.faults.length > 0) return refused(judged.faults.map(({ sentence }) => ({ sentence })))
  if (judged.stale) return refused(t.staleText)
  if (at.form.seen !== lookedAt(judged.changes)) throw new ChangedMeanwhile()
  const agreement = inAgreement(loaded.file, own.agreement.id)
  await keepOutcomes(at, loaded.file, { agreement, changes: judged.changes })
  await forgetSheet(at, round)
  return goTo(at.to.inCase(number, 'ekonomi'), t.changesDone(judged.changes.length))
}

/** Which changes the reader has looked at: saving others is refused. */
function lookedAt(changes: readonly NewAmount[]): string {
  return digestOf(linesOf(changes).join('\n'))
}
