import { z } from 'zod'
import { partyInWords } from '../../../../documents/papers/money-words.ts'
import { type PartyName, sharesYear } from '../../../../domain/contribution.ts'
import { canHandInAccounts } from '../../../../domain/permissions/permissions-economy.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { yearOf } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { FileField, Select } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { addFiles } from '../documents-wanted/record-paper.ts'
import { limits, type TakenFile, takeFiles } from '../documents-wanted/take-files.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { type At, type LoadedEconomy, loadEconomy } from './load.ts'
import { organisationsIn } from './one-of.tsx'
import { words } from './words.ts'

const AccountsForm = form(words, (t, field) =>
  z.object({
    year: field.number({ least: 2000, most: 2200, missing: t.yearMissing }),
    party: z.uuid({ error: t.accountsOfMissing }),
  }),
)

/** Hands in an income statement and balance sheet: registered, shared with all parties. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, AccountsForm, { show, save, uploads: limits })

/** Throws NotAllowed to those who hand in nothing. */
async function load(at: At) {
  const loaded = await loadEconomy(at)
  const { parties, scope } = loaded.file.partnership
  if (!canHandInAccounts(at.actor, scope)) throw new NotAllowed()
  const { acting } = at.actor
  const own: PartyName[] = parties.filter(
    ({ side, organisationId }) =>
      side === 'party' && (acting.side === 'public' || organisationId === acting.organisationId),
  )
  return { loaded, own: acting.side === 'public' ? [...own, ...leftOf(loaded)] : own }
}

/** The organisations with money here that have left: what comes from them is registered for them. */
function leftOf({ chain }: LoadedEconomy): PartyName[] {
  const left = chain.flatMap((own) => organisationsIn(own)).filter(({ leftOn }) => leftOn != null)
  return [...new Map(left.map((party) => [party.id, party])).values()]
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { loaded, own } = await load(at)
  const { partnership } = loaded.file
  const [only, ...others] = own
  return (
    <CasePage at={at} partnership={partnership} title={t.accountsTitle} lead={t.accountsLead} entry={entry}>
      <p>{t.accountsNotice}</p>
      <Form at={at} action={at.to.inCase(partnership.number, 'ekonomi', 'bokslut')} files>
        <Select
          entry={entry}
          name="year"
          label={t.accountsYear}
          choices={yearsTo(loaded, yearOf(at.today)).map((year) => ({
            value: String(year),
            label: String(year),
          }))}
        />
        {others.length === 0 ? (
          <input type="hidden" name="party" value={only?.id ?? ''} />
        ) : (
          <RadioGroup
            entry={entry}
            name="party"
            label={t.accountsOf}
            choices={own.map((one) => ({ value: one.id, label: partyInWords(one, at.language) }))}
          />
        )}
        <FileField
          entry={entry}
          name="files"
          label={t.accountsFiles}
          language={at.language}
          limits={limits}
          kinds={t.accountsKinds}
        />
        <Actions>
          <Button>{t.accountsSave}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

/** The years that have begun, the one just over first: its accounts are the ones awaited. */
function yearsTo({ chain }: LoadedEconomy, thisYear: number): number[] {
  const begun = [...new Set(chain.flatMap(({ years }) => years))].filter((year) => year <= thisYear)
  return begun.toSorted((a, b) => Number(a === thisYear) - Number(b === thisYear) || b - a)
}

type Save = Saving<CaseAt, typeof AccountsForm>

async function save(at: Save) {
  const t = words(at.language)
  const { loaded, own } = await load(at)
  const { year } = at.form
  const party = own.find(({ id }) => id === at.form.party)
  if (party === undefined) return refused([{ field: 'party', sentence: t.accountsOfMissing }])
  if (!yearsTo(loaded, yearOf(at.today)).includes(year))
    return refused([{ field: 'year', sentence: t.yearMissing }])
  if (!sharesYear(party, year))
    return refused([{ field: 'year', sentence: t.yearAfterLeaving(party.name, year) }])
  const taken = await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  const outcome = await record(at, loaded, { year, party, taken: taken.value })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'ekonomi'), t.accountsSaved(year))
}

type Given = { year: number; party: { id: string; name: string }; taken: readonly TakenFile[] }

function record(at: Save, { file }: LoadedEconomy, { year, party, taken }: Given) {
  const content = { year, party: party.id, files: taken.length }
  const asked = { step: 'hand-in-accounts', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const files = await addFiles(at, inCase, taken)
    const title = words('sv').accountsDocument(party.name, year)
    const from = { name: party.name, side: 'party' } as const
    registerPartyPaper(at, inCase, { kind: 'hand-in-accounts', title, files, from })
    const { partnership } = file
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'accountsReceived', params: { title: String(year) } })
  })
}
