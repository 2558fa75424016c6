import type { CountGroup, CountPeriod } from '../../../../domain/statistics.ts'
import { ChangedMeanwhile, NotFound } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { findPersonalNumbers } from '../../../../kernel/personal-number.ts'
import { countKey, type NewCount, saveCounts } from '../../../../store/agreement/statistic.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, type FormFields, type Problem } from '../../../form/form.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { savingFor } from '../results/saving-for.ts'
import { begun, loadStatistic, type PeriodAt, PeriodParams } from './load.ts'
import { countInWords, periodName } from './naming.ts'
import { words } from './words.ts'

/** How many there were in one period. What has been saved is shown as to anybody: small counts never come back. */
export const get = page(PeriodParams, noQuery, show)
export const post = handler(PeriodParams, anyFields, { show, save })

async function load(at: PeriodAt) {
  const loaded = await loadStatistic(at)
  const period = begun(loaded.found, at.today).find(({ from }) => from === at.params.period)
  const groups = loaded.found.setup?.groups ?? []
  if (period === undefined || groups.length === 0) throw new NotFound()
  return { ...loaded, period, groups }
}

type Loaded = Awaited<ReturnType<typeof load>>

async function show(at: PeriodAt, entry: Entry) {
  const t = words(at.language)
  const loaded = await load(at)
  const { file, found, period, groups } = loaded
  const { round, statistic } = at.params
  const { number } = file.partnership
  const lead = t.formLead(periodName(found.statistic.often, period, at.language))
  const title = t.formTitle(found.statistic.what)
  return (
    <CasePage at={at} partnership={file.partnership} title={title} lead={lead} entry={entry}>
      <Alert color="info">
        <p>{t.noNumbers}</p>
      </Alert>
      <p>{t.formHint}</p>
      <Form at={at} action={at.to.inCase(number, 'statistik', round, statistic, 'period', period.from)}>
        {groups.map((group) => (
          <GroupField {...{ at, entry, loaded, group }} />
        ))}
        <Checkbox entry={entry} name="remove" label={t.remove} />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      <Others at={at} loaded={loaded} />
    </CasePage>
  )
}

type GroupFieldProps = { at: PeriodAt; entry: Entry; loaded: Loaded; group: CountGroup }

function GroupField({ at, entry, loaded: { found, period }, group }: GroupFieldProps) {
  const t = words(at.language)
  const version = found.written.get(countKey(group.id, period.from))?.version ?? 0
  const shown = found.table.shown(group.id, period.from)
  return (
    <>
      <input type="hidden" name={`version-${group.id}`} value={String(version)} />
      <TextField
        entry={entry}
        name={`count-${group.id}`}
        label={group.name}
        hint={t.now(countInWords(shown, at.language))}
        inputmode="numeric"
        autocomplete="off"
        size={10}
      />
    </>
  )
}

function Others({ at, loaded: { file, found, period } }: { at: PeriodAt; loaded: Loaded }) {
  const { round, statistic } = at.params
  const others = begun(found, at.today).filter(({ from }) => from !== period.from)
  if (others.length === 0) return null
  const address = ({ from }: CountPeriod) =>
    at.to.inCase(file.partnership.number, 'statistik', round, statistic, 'period', from)
  return (
    <Details summary={words(at.language).otherPeriod}>
      <ul>
        {others.toReversed().map((one) => (
          <li>
            <a href={address(one)}>{periodName(found.statistic.often, one, at.language)}</a>
          </li>
        ))}
      </ul>
    </Details>
  )
}

type Read = { counts: NewCount[]; problems: Problem[] }

async function save(at: PeriodAt & { form: FormFields }) {
  const t = words(at.language)
  const loaded = await load(at)
  const { file, found } = loaded
  const { counts, problems } = readCounts(at, loaded)
  if (problems.length > 0) return refused(problems)
  if (counts.length === 0) return refused(t.nothing)
  if (counts.some((count) => isStale(count, loaded))) return refused(t.meanwhile)
  const saving = savingFor(at, file, found.agreement.id)
  await whileCaseStands(at.db, file.partnership, async (trx) => {
    if (!(await saveCounts(trx, saving, counts))) throw new ChangedMeanwhile()
  })
  return goTo(at.to.inCase(at.params.number, 'statistik'), t.saved(timeInStockholm(at.now, at.language)))
}

function isStale({ group, basedOn }: NewCount, { found, period }: Loaded): boolean {
  return (found.written.get(countKey(group, period.from))?.version ?? 0) > basedOn
}

function readCounts(at: PeriodAt & { form: FormFields }, { groups, period }: Loaded): Read {
  const read: Read = { counts: [], problems: [] }
  const remove = at.form.remove !== undefined
  for (const group of groups) {
    const text = typed(at.form, `count-${group.id}`)
    const basedOn = Math.max(0, Math.trunc(Number(typed(at.form, `version-${group.id}`)) || 0))
    const place = { statistic: at.params.statistic, group: group.id, period: period.from, basedOn }
    if (text === '') {
      if (remove && basedOn > 0) read.counts.push({ ...place, count: null })
      continue
    }
    const count = countIn(text, group, at)
    if (typeof count === 'number') read.counts.push({ ...place, count })
    else read.problems.push({ field: `count-${group.id}`, sentence: count })
  }
  return read
}

function typed(form: FormFields, name: string): string {
  return String(form[name] ?? '').trim()
}

/** The count, or what is wrong with it in a sentence. */
function countIn(text: string, { name }: CountGroup, { language }: PeriodAt): number | string {
  const t = words(language)
  if (findPersonalNumbers(text).length > 0) return t.countNumber
  const bare = text.replaceAll(/\s/g, '')
  if (!/^\d+$/.test(bare)) return t.countWrong(name)
  return Number(bare) > 1_000_000 ? t.countLarge(name) : Number(bare)
}
