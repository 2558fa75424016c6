import { z } from 'zod'
import type { CountGroup } from '../../../../domain/statistics.ts'
import { newId } from '../../../../kernel/ids.ts'
import { findPersonalNumbers } from '../../../../kernel/personal-number.ts'
import { type StatisticTable, saveSetup } from '../../../../store/agreement/statistic.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, readFrom } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { savingFor } from '../results/saving-for.ts'
import { loadStatistic, type StatisticAt, StatisticParams } from './load.ts'
import { words } from './words.ts'

const GroupsForm = form(words, (t, field) =>
  z.object({
    groups: z
      .string()
      .default('')
      .transform((text) => text.split('\n').flatMap((line) => line.trim() || []))
      .superRefine((names, context) => {
        const fault = faultIn(names, t)
        if (fault !== null) context.addIssue({ code: 'custom', message: fault })
      }),
    sumGroups: field.tick(),
    sumPeriods: field.tick(),
    samePeople: field.list(),
    version: field.lastSeq(),
  }),
)

type Words = ReturnType<typeof words>

function faultIn(names: readonly string[], t: Words): string | null {
  const same = (name: string) => name.toLowerCase()
  const twice = names.find((name, index) => names.findIndex((one) => same(one) === same(name)) !== index)
  if (names.length === 0) return t.groupsMissing
  if (names.some((name) => findPersonalNumbers(name).length > 0)) return t.groupsNumber
  if (names.length > 30) return t.groupsMany
  if (names.some((name) => name.length > 80)) return t.groupLong
  return twice === undefined ? null : t.groupsTwice(twice)
}

/** Which groups a statistic is counted in. */
export const get = page(StatisticParams, noQuery, begunIn(show))
export const post = handler(StatisticParams, GroupsForm, keeping({ show, save }))

async function show(at: StatisticAt, entry: Entry) {
  const t = words(at.language)
  const { file, found, tables } = await loadStatistic(at)
  const { partnership } = file
  const alike = alikeTo(found, tables)
  const { round, statistic } = at.params
  const { setup } = found
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.groupsTitle(found.statistic.what)}
      lead={t.groupsLead}
      entry={entry}
    >
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(partnership.number, 'statistik', round, statistic, 'grupper')}
      >
        <input type="hidden" name="version" value={readFrom(entry, 'version', String(setup?.version ?? 0))} />
        <TextArea
          entry={entry}
          name="groups"
          label={t.groups}
          hint={t.groupsHint}
          value={setup?.groups.map(({ name }) => name).join('\n') ?? ''}
          rows={8}
        />
        <Checkbox entry={entry} name="sumGroups" label={t.sumGroups} checked={setup?.sumGroups ?? false} />
        <Checkbox entry={entry} name="sumPeriods" label={t.sumPeriods} checked={setup?.sumPeriods ?? false} />
        {alike.length > 0 && (
          <CheckboxGroup
            entry={entry}
            name="samePeople"
            label={t.samePeople}
            hint={t.samePeopleHint}
            value={setup?.samePeople ?? []}
            choices={alike.map(({ statistic: { id, what } }) => ({ value: id, label: what }))}
          />
        )}
        <Actions>
          <Button>{t.saveGroups}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<z.output<typeof StatisticParams>, typeof GroupsForm>) {
  const t = words(at.language)
  const { file, found, tables } = await loadStatistic(at)
  const { groups, sumGroups, sumPeriods, version } = at.form
  const alike = alikeTo(found, tables).map(({ statistic }) => statistic.id)
  const samePeople = at.form.samePeople.filter((id) => alike.includes(id))
  const setup = { groups: groupsNamed(groups, found), sumGroups, sumPeriods, samePeople }
  const change = { statistic: at.params.statistic, setup, basedOn: version }
  const saving = savingFor(at, file, found.agreement.id)
  const saved = await whileCaseStands(at.db, file.partnership, (trx) => saveSetup(trx, saving, change))
  if (!saved) return refused(t.meanwhile)
  return goTo(at.to.inCase(at.params.number, 'statistik'), t.groupsSaved)
}

/** Those of the same agreement that are counted just as often: they may count the same people. */
function alikeTo({ agreement, statistic }: StatisticTable, tables: readonly StatisticTable[]) {
  return tables.filter(
    (other) =>
      other.agreement.id === agreement.id &&
      other.statistic.id !== statistic.id &&
      other.statistic.often === statistic.often,
  )
}

/** A group that keeps its name keeps its counts. */
function groupsNamed(names: readonly string[], { setup }: StatisticTable): CountGroup[] {
  const same = (name: string) => name.toLowerCase()
  return names.map((name) => {
    const kept = setup?.groups.find((group) => same(group.name) === same(name))
    return { id: kept?.id ?? newId(), name }
  })
}
