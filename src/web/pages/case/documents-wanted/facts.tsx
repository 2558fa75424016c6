import { definitions } from '../../../../documents/blocks.ts'
import { casePaper } from '../../../../documents/papers/case-head.ts'
import { canAcceptDocuments } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import {
  changeOrganisation,
  findOrganisationByNumber,
  verifyOrganisation,
} from '../../../../store/bodies/organisation.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { type Kept, seenField, seenIn, undoesTheirs, withTheirs } from '../../../form/seen.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox, RadioGroup } from '../../../parts/choices.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Theirs } from '../../../parts/theirs.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { words as initiativeWords } from '../../initiative/words.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { FactsForm } from './facts-form.ts'
import { knownLegalForm, legalFormInWords, legalForms } from './legal-form.ts'
import { loadOrganisation, type OrganisationAt, OrganisationParams, wantedAddress } from './load.ts'
import { shownNumber } from './organisation-facts.tsx'
import { registerIncoming, tellOtherSide } from './record-paper.ts'
import { tryAgain } from './try-again.ts'
import { words } from './words.ts'

export const get = page(OrganisationParams, noQuery, show)
export const post = handler(OrganisationParams, FactsForm, { show, save })

type At = SignedIn<OrganisationAt>
type Save = Saving<OrganisationAt, typeof FactsForm>
type Loaded = Awaited<ReturnType<typeof loadOrganisation>>

async function show(at: At, entry: Entry) {
  return <FactsPage at={at} entry={entry} loaded={await loadOrganisation(at)} />
}

async function save(at: Save) {
  const t = words(at.language)
  const loaded = await loadOrganisation(at)
  const back = wantedAddress(at, loaded.file)
  const holder = await findOrganisationByNumber(at.db, at.form.number)
  if (holder !== null && holder.id !== loaded.organisation.id)
    return refused([{ field: 'number', sentence: t.numberInUse }])
  if (!isChanged(at, loaded)) return goTo(back, t.unchanged)
  if (undoesTheirs(at.typed, factsOf(loaded.organisation))) throw new ChangedMeanwhile()
  const outcome = await tryAgain(async () => record(at, await loadOrganisation(at)))
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(back, t.factsSaved)
}

function isChanged(at: Save, { organisation, file }: Loaded): boolean {
  const { name, number, legalForm, website } = at.form
  return (
    name !== organisation.name ||
    number !== organisation.number ||
    legalForm !== knownLegalForm(organisation.legalForm) ||
    website !== organisation.website ||
    (isChecked(at, file) && organisation.verifiedAt === null)
  )
}

/** Only the staff unit can say that the number has been checked. */
function isChecked({ actor, form }: Save, { partnership }: Loaded['file']): boolean {
  return form.checked && canAcceptDocuments(actor, partnership.scope)
}

async function record(at: Save, { file, organisation, wanted }: Loaded) {
  const document = wanted.find((one) => one.document.kind === 'facts')?.document
  if (document === undefined) throw new Error('The rulebook asks for no facts: add a document of kind facts')
  const { name, number, legalForm, website } = at.form
  const model = await factsPaper(at, file)
  const content = { document: document.id, organisation: organisation.id }
  const asked = { step: 'hand-in-document', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase) => {
    const about = { file, organisation, document }
    const by = at.actor.personId
    await changeOrganisation(inCase.trx, organisation.id, {
      changes: { name, number, legalForm, website },
      isAsRead: (now) => !undoesTheirs(at.typed, factsOf(now)),
      by,
    })
    if (isChecked(at, file)) await verifyOrganisation(inCase.trx, organisation.id, { by, at: at.now })
    registerIncoming(at, inCase, { ...about, model })
    await tellOtherSide(at, inCase, about, 'documentReceived')
  })
}

async function factsPaper(at: Save, { partnership }: Loaded['file']) {
  const t = words('sv')
  const { name, number, legalForm, website } = at.form
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const facts = definitions([
    { term: t.name, text: name },
    { term: t.number, text: shownNumber(number) },
    { term: t.legalForm, text: legalFormInWords(legalForm, 'sv') },
    { term: t.website, text: website },
  ])
  return casePaper(head, { title: t.factsPaper, kindOfPaper: t.factsKind, blocks: [facts] })
}

function FactsPage({ at, entry, loaded }: { at: At; entry: Entry; loaded: Loaded }) {
  const t = words(at.language)
  const { file, organisation } = loaded
  const { partnership } = file
  const now = factsOf(organisation)
  return (
    <CasePage at={at} partnership={partnership} title={t.factsTitle} lead={t.factsLead} entry={entry}>
      <Theirs
        {...{ at, entry, now }}
        label={(field) => labelOf(field, at)}
        read={(_, value) => readAs(value, at)}
      />
      <Form at={at} action={wantedAddress(at, file, organisation.id, 'uppgifter')}>
        <input type="hidden" name={seenField} value={seenIn(now)} />
        <FactsFields at={at} entry={withTheirs(entry, now)} organisation={organisation} />
        {canAcceptDocuments(at.actor, partnership.scope) && (
          <Checkbox
            entry={entry}
            name="checked"
            label={t.checked}
            checked={organisation.verifiedAt !== null}
          />
        )}
        <Actions>
          <Button>{t.saveFacts}</Button>
        </Actions>
      </Form>
      <p>
        <a href={wantedAddress(at, file)}>{t.backToAll}</a>
      </p>
    </CasePage>
  )
}

/** The facts as they stand in the fields of the form. */
function factsOf({ name, number, legalForm, website }: Loaded['organisation']): Kept {
  return {
    name,
    number: number === null ? '' : shownNumber(number),
    legalForm: knownLegalForm(legalForm) ?? '',
    website: website ?? '',
  }
}

function labelOf(field: string, { language }: At): string {
  const { name, number, legalForm, website } = words(language)
  return { name, number, legalForm, website }[field] ?? field
}

function readAs(value: string, { language }: At): string {
  const form = legalForms.find((one) => one === value)
  return form === undefined ? value : initiativeWords(language).legalForms[form]
}

type FieldsProps = { at: At; entry: Entry; organisation: Loaded['organisation'] }

function FactsFields({ at, entry, organisation }: FieldsProps) {
  const t = words(at.language)
  const { name, number, legalForm, website } = organisation
  const forms = initiativeWords(at.language).legalForms
  return (
    <>
      <TextField entry={entry} name="name" label={t.name} value={name} autocomplete="organization" />
      <TextField
        entry={entry}
        name="number"
        label={t.number}
        hint={t.numberHint}
        value={number === null ? '' : shownNumber(number)}
        inputmode="numeric"
        size={14}
      />
      <RadioGroup
        entry={entry}
        name="legalForm"
        label={t.legalForm}
        choices={legalForms.map((form) => ({ value: form, label: forms[form] }))}
        value={knownLegalForm(legalForm) ?? ''}
      />
      <TextField
        entry={entry}
        name="website"
        label={t.website}
        optional={partWords(at.language).optional}
        value={website ?? ''}
        type="url"
      />
    </>
  )
}
