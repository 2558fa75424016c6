import { partyInWords } from '../../../../documents/papers/money-words.ts'
import { type AmountPlace, placeKey } from '../../../../domain/amount.ts'
import { budgetLines } from '../../../../domain/budget.ts'
import { type CostForm, costForms } from '../../../../domain/contribution.ts'
import { type EconomyLine, needsExplanation } from '../../../../domain/economy.ts'
import { canWriteOutcomeOf } from '../../../../domain/permissions/permissions-economy.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, type FormFields, type Problem, problemWith } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { Form } from '../../../parts/form.tsx'
import { fieldOf, fieldsOfPlace } from '../budget/amount-form.ts'
import type { TypedAmount } from '../budget/save-amounts.ts'
import { CasePage } from '../case-page.tsx'
import { lineName } from './line-name.ts'
import {
  inAgreement,
  type LoadedEconomy,
  loadEconomy,
  type MoneyParty,
  ofRound,
  partyInYear,
  type YearAt,
  YearParams,
} from './load.ts'
import { OutcomeFields } from './outcome-fields.tsx'
import { changesIn, keepOutcomes } from './save-outcomes.ts'
import { words } from './words.ts'
import { isPayer } from './year-section.tsx'

/** What the lines of one party came to in one year. */
export const get = page(YearParams, noQuery, begunIn(show))
export const post = handler(YearParams, anyFields, keeping({ show, save }))

type CostPlace = AmountPlace & { of: 'cost' }
type Loaded = {
  loaded: LoadedEconomy
  own: AgreementEconomy
  party: MoneyParty
  places: readonly CostPlace[]
}

/** Throws NotFound for a party or a year that is not there, NotAllowed for those who do not write for it. */
async function load(at: YearAt): Promise<Loaded> {
  const loaded = await loadEconomy(at)
  const own = ofRound(loaded, at.params.round)
  const { scope } = loaded.file.partnership
  const party = partyInYear(loaded, own, at.params)
  const forms = costForms.filter((form) => canWriteOutcomeOf(party, form)(at.actor, scope))
  if (forms.length === 0) throw new NotAllowed()
  return { loaded, own, party, places: placesOf(at, forms) }
}

function placesOf({ params: { party, year } }: YearAt, forms: readonly CostForm[]): CostPlace[] {
  return budgetLines.flatMap((line) =>
    forms.map((form) => ({ of: 'cost' as const, party, year, line, form })),
  )
}

async function show(at: YearAt, entry: Entry) {
  const t = words(at.language)
  const data = await load(at)
  const { partnership } = data.loaded.file
  const { round, party, year } = at.params
  const title = (isPayer(data.party, at) ? t.formFundsTitle : t.formTitle)(
    partyInWords(data.party, at.language),
    year,
  )
  const isInBudget = (place: CostPlace) => lineAt(data, place) !== undefined
  const unbudgeted = data.places.filter((place) => !isInBudget(place))
  const isUnbudgetedWrong = unbudgeted.some((place) => problemAt(entry, place))
  const fields = (place: CostPlace) => <LineFields {...{ at, entry, data, place }} />
  return (
    <CasePage at={at} partnership={partnership} title={title} lead={t.formLead} entry={entry}>
      {data.party.side !== 'party' && <p>{t.formFunds}</p>}
      {data.party.leftOn != null && <p>{t.formForLeft(data.party.name)}</p>}
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(partnership.number, 'ekonomi', round, party, String(year))}
      >
        {data.places.filter(isInBudget).map(fields)}
        <Details summary={t.otherLines} open={isUnbudgetedWrong || !data.places.some(isInBudget)}>
          {unbudgeted.map(fields)}
        </Details>
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'ekonomi')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

function problemAt(entry: Entry, place: CostPlace): boolean {
  return fieldsOfPlace.some((field) => problemWith(entry, fieldOf(field, place)) !== null)
}

function LineFields({
  at,
  entry,
  data,
  place,
}: {
  at: YearAt
  entry: Entry
  data: Loaded
  place: CostPlace
}) {
  const t = words(at.language)
  const line = lineAt(data, place)
  return (
    <OutcomeFields
      language={at.language}
      {...{ entry, place }}
      legend={lineName(place, at.language)}
      agreed={
        line === undefined || line.budget === 0 ? t.noBudgetLine : t.budgetIs(formatKronor(line.budget))
      }
      label={t.amountOf}
      explanation={t.explanationOf}
      kept={data.own.versions.get(placeKey(place))?.[0]}
      hours={false}
    />
  )
}

function lineAt({ own }: Loaded, { party, year, line, form }: CostPlace): EconomyLine | undefined {
  return own.economy.years
    .find((one) => one.year === year)
    ?.lines.find((one) => one.party.id === party && one.line === line && one.form === form)
}

async function save(at: YearAt & { form: FormFields }) {
  const t = words(at.language)
  const data = await load(at)
  const { file } = data.loaded
  const { places } = data
  const check = (typed: TypedAmount) => unexplainedIn(at, data, typed)
  const read = changesIn(at, { form: at.form, places, versions: data.own.versions, check })
  if (!read.ok) return refused(read.problems)
  await keepOutcomes(at, file, {
    agreement: inAgreement(file, data.own.agreement.id),
    changes: read.value,
  })
  const saved = t.savedAt(timeInStockholm(at.now, at.language))
  return goTo(at.to.inCase(file.partnership.number, 'ekonomi'), saved)
}

/** In a year that is over a large difference needs its reason. */
function unexplainedIn(at: YearAt, data: Loaded, { place, written }: TypedAmount): Problem | null {
  const { limit } = data.loaded
  if (limit === null || place.of !== 'cost' || written.amount === null || written.valuation !== '')
    return null
  if (place.year >= yearOf(at.today)) return null
  const budget = lineAt(data, place)?.budget ?? ore(0)
  const difference = ore(written.amount - budget)
  if (!needsExplanation({ budget, difference }, limit)) return null
  const sentence = words(at.language).explanationMissing(formatKronor(difference))
  return { field: fieldOf('valuation', place), sentence }
}
