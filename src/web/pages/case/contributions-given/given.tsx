import { moneyWords, partyInWords } from '../../../../documents/papers/money-words.ts'
import { type AmountPlace, placeKey } from '../../../../domain/amount.ts'
import { type ContributionKind, contributionKinds } from '../../../../domain/contribution.ts'
import { canWriteGivenOf } from '../../../../domain/permissions/permissions-economy.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import type { AgreementEconomy } from '../../../../store/agreement/economy.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, type FormFields } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import {
  inAgreement,
  type LoadedEconomy,
  loadEconomy,
  type MoneyParty,
  ofRound,
  partyInYear,
  type YearAt,
  YearParams,
} from '../economy/load.ts'
import { OutcomeFields } from '../economy/outcome-fields.tsx'
import { changesIn, keepOutcomes } from '../economy/save-outcomes.ts'
import { words as economyWords } from '../economy/words.ts'
import { promisedWords } from './contributions-given.tsx'
import { words } from './words.ts'

/** What one party gave in one year. */
export const get = page(YearParams, noQuery, begunIn(show))
export const post = handler(YearParams, anyFields, keeping({ show, save }))

type Place = AmountPlace & { of: 'contribution'; kind: ContributionKind }
type Loaded = { loaded: LoadedEconomy; own: AgreementEconomy; party: MoneyParty; places: readonly Place[] }

/** Throws NotFound for a party or a year that is not there, NotAllowed for those who do not write for it. */
async function load(at: YearAt): Promise<Loaded> {
  const loaded = await loadEconomy(at)
  const own = ofRound(loaded, at.params.round)
  const party = partyInYear(loaded, own, at.params)
  if (!canWriteGivenOf(party)(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  const { year } = at.params
  const places = contributionKinds.map((kind): Place => ({ of: 'contribution', party: party.id, year, kind }))
  return { loaded, own, party, places }
}

async function show(at: YearAt, entry: Entry) {
  const t = words(at.language)
  const data = await load(at)
  const { partnership } = data.loaded.file
  const { round, party, year } = at.params
  const title = t.formTitle(partyInWords(data.party, at.language), year)
  return (
    <CasePage at={at} partnership={partnership} title={title} lead={t.formLead} entry={entry}>
      {data.party.leftOn != null && <p>{economyWords(at.language).formForLeft(data.party.name)}</p>}
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(partnership.number, 'insatser', round, party, String(year))}
      >
        {data.places.map((place) => (
          <KindFields {...{ at, entry, data, place }} />
        ))}
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'insatser')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

function KindFields({ at, entry, data, place }: { at: YearAt; entry: Entry; data: Loaded; place: Place }) {
  const t = words(at.language)
  const row = data.own.given.find(
    ({ party, year, kind }) => party.id === place.party && year === place.year && kind === place.kind,
  )
  return (
    <OutcomeFields
      language={at.language}
      {...{ entry, place }}
      legend={moneyWords(at.language).kinds[place.kind]}
      agreed={t.promisedWas(promisedWords(row?.promised ?? null, at.language))}
      label={t.value}
      explanation={t.noteOf}
      kept={data.own.versions.get(placeKey(place))?.[0]}
      hours={place.kind === 'staff' || place.kind === 'voluntary'}
    />
  )
}

async function save(at: YearAt & { form: FormFields }) {
  const { loaded, own, places } = await load(at)
  const { file } = loaded
  const read = changesIn(at, { form: at.form, places, versions: own.versions })
  if (!read.ok) return refused(read.problems)
  await keepOutcomes(at, file, {
    agreement: inAgreement(file, own.agreement.id),
    changes: read.value,
  })
  const saved = words(at.language).saved(timeInStockholm(at.now, at.language))
  return goTo(at.to.inCase(file.partnership.number, 'insatser'), saved)
}
