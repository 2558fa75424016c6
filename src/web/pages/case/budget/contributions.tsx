import { moneyWords } from '../../../../documents/papers/money-words.ts'
import type { AmountPlace } from '../../../../domain/amount.ts'
import { type ContributionKind, contributionKinds } from '../../../../domain/contribution.ts'
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
  amountsAddress,
  isProposal,
  type LoadedAmounts,
  loadAmounts,
  savePlaces,
} from './amounts.tsx'
import { words } from './words.ts'

/** What one party puts in during one year. */
export const get = page(AmountParams, noQuery, begunIn(show))
export const post = handler(
  AmountParams,
  anyFields,
  keeping({
    show,
    save: (at) => savePlaces(at, placesOf, amountsAddress(at, 'kostnader')),
  }),
)

async function show(at: AmountAt, entry: Entry) {
  const t = words(at.language)
  const loaded = await loadAmounts(at)
  const { party, year } = loaded
  const places = placesOf(loaded)
  const text = { title: t.inTitle(party.name, year), lead: t.inLead, save: t.saveContributions }
  return (
    <AmountsPage at={at} entry={entry} loaded={loaded} page={{ ...text, part: 'insatser' }}>
      {isProposal(loaded, places) && <Alert color="info">{t.before(year - 1)}</Alert>}
      {places.map((place) => (
        <Fieldset legend={moneyWords(at.language).kinds[place.kind]} hint={t.kindHints[place.kind]}>
          <AmountFields
            {...{ at, entry, loaded, place }}
            hours={place.kind === 'staff' || place.kind === 'voluntary'}
            amountLabel={place.kind === 'cash' ? t.amountOf : t.valueOf}
          />
          <ValuationField {...{ at, entry, loaded, place }} />
        </Fieldset>
      ))}
    </AmountsPage>
  )
}

type Place = AmountPlace & { of: 'contribution'; kind: ContributionKind }

function placesOf({ party, year }: LoadedAmounts): Place[] {
  return contributionKinds.map((kind) => ({ of: 'contribution', party: party.id, year, kind }))
}
