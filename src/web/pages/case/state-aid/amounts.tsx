import { formatKronor, ore, parseKronor } from '../../../../kernel/money.ts'
import { findAgreementOf } from '../../../../store/agreement/agreement.ts'
import { listContributions } from '../../../../store/agreement/contribution.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormFields, type Problem, writtenIn } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { DraftDiffers } from './amounts-changed.tsx'
import {
  type AmountField,
  AmountsForm,
  amountFields,
  amountsKept,
  amountsTopic,
  textOf,
} from './amounts-form.ts'
import { words } from './assessing-words.ts'
import { typedFields } from './criteria.tsx'
import { type AidFile, aidAddress } from './load.ts'
import { RateFields } from './rate-fields.tsx'
import { isOvertaken, KeptVersion, loadOwnWork, WorkPage, whyNotNow } from './work.tsx'
import { filledWith, saveWriting } from './writing.ts'

type At = SignedIn<CaseAt>

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, AmountsForm, keeping({ show, save }))

/** What every public party gives over the whole agreement, when, and at which rate. */
async function show(at: At, entry: Entry) {
  const loaded = await loadOwnWork(at)
  const t = words(at.language)
  const newest = loaded.writing.get(amountsTopic)
  const kept = amountsKept(loaded)
  const drafted = kept === undefined ? await fromDraft(at, loaded) : null
  const filled =
    writtenIn(entry) === null && drafted !== null ? { ...entry, typed: drafted } : filledWith(entry, kept)
  return (
    <WorkPage at={at} loaded={loaded} title={t.amountsTitle} lead={t.amountsLead} entry={entry}>
      {whyNotNow(at, loaded) === null && (
        <Form at={at} keeps={entry} action={aidAddress(at, loaded.file, 'belopp')}>
          <KeptVersion at={at} kept={newest} />
          {drafted !== null && <Alert color="info">{t.fromDraft}</Alert>}
          <DraftDiffers at={at} loaded={loaded} />
          {isOvertaken(at, entry, kept) && <Theirs at={at} loaded={loaded} fields={kept.fields} />}
          <Parts at={at} loaded={loaded} entry={filled} />
          <TextArea entry={filled} name="valuation" label={t.valuation} hint={t.valuationHint} rows={3} />
          <DateField
            entry={filled}
            name="grantOn"
            label={t.grantOn}
            hint={t.grantOnHint}
            language={at.language}
          />
          <Fieldset legend={t.rateLegend}>
            <RateFields at={at} entry={filled} />
          </Fieldset>
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      )}
    </WorkPage>
  )
}

function Parts({ at, loaded, entry }: { at: At; loaded: AidFile; entry: Entry }) {
  const t = words(at.language)
  const several = loaded.parties.length > 1
  return (
    <>
      {loaded.parties.map(({ organisationId, name }) => {
        const own = amountFields(loaded).filter((one) => one.organisationId === organisationId)
        const fields = own.map((one) => (
          <TextField
            entry={entry}
            name={one.name}
            label={labelOf(at, one)}
            {...(one.kind === 'inKind' && { hint: t.inKindHint })}
            inputmode="decimal"
            size={16}
          />
        ))
        return several ? <Fieldset legend={t.to(name)}>{fields}</Fieldset> : fields
      })}
    </>
  )
}

function Theirs({ at, loaded, fields }: { at: At; loaded: AidFile; fields: FormFields }) {
  const t = words(at.language)
  const name = loaded.writing.get(amountsTopic)?.by.name ?? ''
  return (
    <div class="theirs">
      <p class="theirs-title">{t.theirs(name)}</p>
      <ul>
        {amountFields(loaded).map((one) => (
          <li>
            {labelOf(at, one)}: {textOf(fields[one.name]) || t.nothing}
          </li>
        ))}
      </ul>
    </div>
  )
}

async function save(at: Saving<CaseAt, typeof AmountsForm>) {
  const t = words(at.language)
  const loaded = await loadOwnWork(at)
  const reason = whyNotNow(at, loaded)
  if (reason !== null) return refused(reason)
  const problems = problemsIn(at, loaded)
  if (problems.length > 0) return refused(problems)
  const theirs = await saveWriting(at, loaded, { topic: amountsTopic, fields: typedFields(at.form) })
  if (theirs !== null) return refused(t.stale(theirs.by.name))
  return goTo(aidAddress(at, loaded.file), t.saved)
}

function problemsIn(at: Saving<CaseAt, typeof AmountsForm>, loaded: AidFile): Problem[] {
  const t = words(at.language)
  const form: Readonly<Record<string, unknown>> = at.form
  const written = amountFields(loaded).filter(({ name }) => textOf(form[name]) !== '')
  const isWrong = ({ name }: AmountField) => {
    const read = parseKronor(textOf(form[name]))
    return !read.ok || read.value < 0
  }
  const wrong = written.filter(isWrong).map(({ name }) => ({ field: name, sentence: t.amountsWrong }))
  const [first] = amountFields(loaded)
  const none = written.length === 0 ? [{ field: first?.name, sentence: t.amountsNone }] : []
  const unvalued = written.some(({ kind }) => kind === 'inKind') && at.form.valuation === ''
  return [...wrong, ...none, ...(unvalued ? [{ field: 'valuation', sentence: t.valuationMissing }] : [])]
}

function labelOf(at: At, { kind, giver }: AmountField): string {
  const t = words(at.language)
  return kind === 'cash' ? t.cash(giver) : t.inKind(giver)
}

/** What the draft of the agreement says that the public parties put in, when one organisation alone can get it. */
async function fromDraft(at: At, { file, grant, parties }: AidFile): Promise<FormFields | null> {
  const [only, ...others] = parties
  const agreement = grant.bridging ? null : await findAgreementOf(at.db, file.partnership.id, grant.track)
  if (agreement === null || only === undefined || others.length > 0) return null
  const contributions = await listContributions(at.db, agreement.id)
  const sums = new Map<string, number>()
  for (const { party, kind, amount } of contributions) {
    if (party.side !== 'public' || amount === null) continue
    const name = `${kind === 'cash' ? 'cash' : 'inKind'}-${party.id}-${only.organisationId}`
    sums.set(name, (sums.get(name) ?? 0) + amount)
  }
  const valuations = contributions.flatMap(({ party, valuation }) =>
    party.side === 'public' && valuation !== '' ? [valuation] : [],
  )
  if (sums.size === 0) return null
  const fields = [...sums].map(([name, sum]) => [name, plain(sum)])
  return { ...Object.fromEntries(fields), valuation: [...new Set(valuations)].join('\n') }
}

function plain(sum: number): string {
  return formatKronor(ore(sum)).replace(/\s?kr$/, '')
}
