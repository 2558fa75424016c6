import { moneyWords } from '../../../../documents/papers/money-words.ts'
import type { AmountPlace } from '../../../../domain/amount.ts'
import { type BudgetLine, budgetLines, sumOf } from '../../../../domain/budget.ts'
import { costForms } from '../../../../domain/contribution.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { AmountFields, ValuationField } from './amount-fields.tsx'
import {
  type AmountAt,
  AmountParams,
  AmountsPage,
  isProposal,
  type LoadedAmounts,
  loadAmounts,
  savePlaces,
} from './amounts.tsx'
import { words } from './words.ts'

/** What the work costs one party in one year, line by line, in money and in kind. */
export const get = page(AmountParams, noQuery, begunIn(show))
export const post = handler(
  AmountParams,
  anyFields,
  keeping({
    show,
    save: (at) => savePlaces(at, placesOf, at.to.inCase(at.params.number, 'budget')),
  }),
)

async function show(at: AmountAt, entry: Entry) {
  const t = words(at.language)
  const loaded = await loadAmounts(at)
  const { party, year } = loaded
  const text = { title: t.costTitle(party.name, year), lead: t.costLead, save: t.saveCosts }
  return (
    <AmountsPage at={at} entry={entry} loaded={loaded} page={{ ...text, part: 'kostnader' }}>
      <PutIn at={at} loaded={loaded} />
      {isProposal(loaded, placesOf(loaded)) && <Alert color="info">{t.before(year - 1)}</Alert>}
      {budgetLines.map((line) => (
        <LineFields {...{ at, entry, loaded, line }} />
      ))}
    </AmountsPage>
  )
}

function PutIn({ at, loaded: { budget, party, year } }: { at: AmountAt; loaded: LoadedAmounts }) {
  const own = budget.contributions.filter((row) => row.party.id === party.id && row.year === year)
  const { cash, inKind } = sumOf(own)
  return <p>{words(at.language).costHave(formatKronor(cash), formatKronor(inKind))}</p>
}

type LineFieldsProps = { at: AmountAt; entry: Entry; loaded: LoadedAmounts; line: BudgetLine }

function LineFields({ at, entry, loaded, line }: LineFieldsProps) {
  const t = words(at.language)
  const { lines, forms } = moneyWords(at.language)
  return (
    <Fieldset legend={lines[line]}>
      <div class="amount-row">
        {costForms.map((form) => (
          <AmountFields
            {...{ at, entry, loaded }}
            place={placeOf(loaded, line, form)}
            amountLabel={
              <>
                {forms[form]} <span class="quiet">({t.amountOf.toLowerCase()})</span>
              </>
            }
          />
        ))}
      </div>
      <ValuationField {...{ at, entry, loaded }} place={placeOf(loaded, line, 'inKind')} />
    </Fieldset>
  )
}

function placesOf(loaded: LoadedAmounts): AmountPlace[] {
  return budgetLines.flatMap((line) => costForms.map((form) => placeOf(loaded, line, form)))
}

function placeOf({ party, year }: LoadedAmounts, line: BudgetLine, form: 'cash' | 'inKind'): AmountPlace {
  return { of: 'cost', party: party.id, year, line, form }
}
