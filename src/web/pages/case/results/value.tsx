import { z } from 'zod'
import type { IndicatorResult } from '../../../../domain/results.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { dateInWords, timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm, isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { listValueVersions, saveValue } from '../../../../store/agreement/indicator.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormValue, form, readFrom } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { RoundParams } from '../economy/load.ts'
import { valueInWords } from './indicator-chart.tsx'
import { loadRound } from './load.ts'
import { savingFor } from './saving-for.ts'
import { words } from './words.ts'

const ValueForm = form(words, (t, field) =>
  z.object({
    on: field.date(t.onDayMissing),
    value: field.optionalText(20).transform((text, context) => {
      const value = figure(text)
      if (value === undefined) context.addIssue({ code: 'custom', message: t.valueWrong })
      return value ?? null
    }),
    countsPeople: field.tick(),
    note: field.optionalText(1000),
    seen: z.string().default(''),
  }),
)

/** Null for nothing; undefined when it cannot be read. */
function figure(text: string): number | null | undefined {
  const bare = text.replaceAll(/[\s%]/g, '').replace(',', '.').replace('−', '-')
  if (bare === '') return null
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(bare) ? Number(bare) : undefined
}

const Params = RoundParams.extend({ indicator: z.string().min(1).max(100) })
type At = SignedIn<z.output<typeof Params>>

/** A value of an indicator on a day, from either side. */
export const get = page(Params, noQuery, begunIn(show))
export const post = handler(Params, ValueForm, keeping({ show, save }))

async function load(at: At) {
  const { file, own } = await loadRound(at, at.params.round)
  const all = own.goals.flatMap(({ indicators }) => indicators)
  const indicator = all.find(({ id }) => id === at.params.indicator)
  if (indicator === undefined) throw new NotFound()
  return { file, own, indicator }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file, own, indicator } = await load(at)
  const { partnership } = file
  const address = at.to.inCase(partnership.number, 'resultat', own.agreement.round, 'varde', indicator.id)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.valueTitle(indicator.name)}
      lead={t.valueLead}
      entry={entry}
    >
      <Form at={at} keeps={entry} action={address}>
        <input type="hidden" name="seen" value={readFrom(entry, 'seen', seenIn(indicator))} />
        <DateField entry={entry} name="on" label={t.onDay} language={at.language} value={at.today} />
        <TextField
          entry={entry}
          name="value"
          label={t.valueOf}
          hint={t.valueHint}
          inputmode="decimal"
          autocomplete="off"
          size={12}
        />
        <Checkbox entry={entry} name="countsPeople" label={t.countsPeople} checked />
        <TextArea
          entry={entry}
          name="note"
          label={t.noteOf}
          optional={partWords(at.language).optional}
          rows={3}
        />
        <Actions>
          <Button>{t.saveValue}</Button>
        </Actions>
      </Form>
      <History at={at} loaded={{ own, indicator }} />
    </CasePage>
  )
}

type Loaded = Pick<Awaited<ReturnType<typeof load>>, 'own' | 'indicator'>

async function History({ at, loaded: { own, indicator } }: { at: At; loaded: Loaded }) {
  const t = words(at.language)
  const versions = await listValueVersions(at.db, own.agreement.id, indicator.id)
  if (versions.length === 0) return null
  return (
    <Details summary={t.history}>
      <ul>
        {versions.map(({ at: when, by, represents, on, value }) => (
          <li>
            {t.historyLine({
              when: dateInWords(dayInStockholm(new Date(when)), at.language),
              ...{ who: by, where: represents, day: on },
              value: valueInWords(value, at.language),
            })}
          </li>
        ))}
      </ul>
    </Details>
  )
}

/** Which versions the reader saw, as `2027-12-01:2`, apart by spaces. */
function seenIn({ values }: IndicatorResult): string {
  return values.map(({ on, version }) => `${on}:${version}`).join(' ')
}

async function save(at: At & { form: FormValue<typeof ValueForm> }) {
  const t = words(at.language)
  const { file, own, indicator } = await load(at)
  const { seen, on, ...written } = at.form
  const { start } = own.agreement
  if (isAfter(on, at.today)) return refused([{ field: 'on', sentence: t.onDayLater }])
  if (start !== null && isBefore(on, start)) return refused([{ field: 'on', sentence: t.onDayEarly }])
  const kept = indicator.values.find((value) => value.on === on)
  if (written.value === null && kept === undefined)
    return refused([{ field: 'value', sentence: t.nothingThere }])
  const wasSeen = seen.split(' ').includes(`${on}:${kept?.version}`)
  if (kept !== undefined && !wasSeen) return refused(t.meanwhile)
  const basedOn = kept?.version ?? (await newestVersion(at, { own, indicator }, on))
  const value = { indicator: indicator.id, on, basedOn, ...written }
  const saved = await whileCaseStands(at.db, file.partnership, (trx) =>
    saveValue(trx, savingFor(at, file, own.agreement.id), value),
  )
  if (!saved) return refused(t.meanwhile)
  return goTo(at.to.inCase(at.params.number, 'resultat'), t.saved(timeInStockholm(at.now, at.language)))
}

/** A value that was taken away still counts among the versions of its day. */
async function newestVersion(at: At, { own, indicator }: Loaded, on: string): Promise<number> {
  const versions = await listValueVersions(at.db, own.agreement.id, indicator.id)
  return Math.max(0, ...versions.filter((one) => one.on === on).map(({ version }) => version))
}
