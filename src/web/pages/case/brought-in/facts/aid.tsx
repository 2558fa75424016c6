import { aidWords } from '../../../../../documents/papers/aid-words.ts'
import { canAssessAid } from '../../../../../domain/permissions/permissions-aid.ts'
import { aidBases } from '../../../../../domain/state-aid.ts'
import { aidRegistrations } from '../../../../../process/agreement/brought-in-facts.ts'
import { goTo, refused } from '../../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../../form/form.ts'
import { begunIn, keeping } from '../../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../../parts/button.tsx'
import { RadioGroup } from '../../../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../../../parts/fields.tsx'
import { Fieldset } from '../../../../parts/fieldset.tsx'
import { Form } from '../../../../parts/form.tsx'
import { partWords } from '../../../../parts/words.ts'
import type { SignedIn } from '../../../../visit.ts'
import { CasePage } from '../../case-page.tsx'
import { AmountFields } from '../../state-aid/grant-fields.tsx'
import { type BroughtInFile, loadBroughtIn } from '../load.ts'
import { associationsIn, readAid } from './aid-form.ts'
import { recordAid } from './record-aid.ts'
import { words } from './words.ts'

/** What was assessed of state aid when the agreement was made, and what was granted. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, anyFields, keeping({ show, save }))

type FieldsProps = { at: SignedIn<CaseAt>; entry: Entry; loaded: BroughtInFile }

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadBroughtIn(at, canAssessAid)
  const t = words(at.language)
  const { partnership } = loaded.file
  const { number } = partnership
  return (
    <CasePage at={at} partnership={partnership} title={t.aidTitle} lead={t.aidLead} entry={entry}>
      <p>
        {t.aidTwice} <a href={at.to.inCase(number, 'statsstod', 'tidigare')}>{t.toEarlier}</a>
      </p>
      <Form at={at} keeps={entry} action={at.to.inCase(number, 'infort', 'stod')}>
        <AssessedFields at={at} entry={entry} loaded={loaded} />
        <GrantedFields at={at} entry={entry} loaded={loaded} />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.inCase(number, 'infort')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

function AssessedFields({ at, entry, loaded }: FieldsProps) {
  const t = words(at.language)
  const { bases } = aidWords[at.language]
  const parties = associationsIn(loaded)
  const [only, ...others] = parties
  return (
    <>
      {others.length === 0 ? (
        <input type="hidden" name="part" value={only?.organisationId ?? ''} />
      ) : (
        <RadioGroup
          entry={entry}
          name="part"
          label={t.part}
          choices={parties.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
        />
      )}
      <RadioGroup
        entry={entry}
        name="basis"
        label={t.basis}
        choices={aidBases.map((value) => ({ value, label: bases[value] }))}
      />
      <DateField entry={entry} language={at.language} name="assessedOn" label={t.assessedOn} />
      <TextArea
        entry={entry}
        name="reasons"
        label={t.reasons}
        optional={partWords(at.language).optional}
        rows={3}
      />
    </>
  )
}

function GrantedFields({ at, entry, loaded }: FieldsProps) {
  const t = words(at.language)
  const { bodyName } = loaded.file.partnership.lead
  return (
    <Fieldset legend={t.deMinimis}>
      <TextField entry={entry} name="giver" label={t.giver} value={bodyName} />
      <DateField entry={entry} language={at.language} name="on" label={t.grantedOn} />
      <AmountFields at={at} entry={entry} />
      <RadioGroup
        entry={entry}
        name="registered"
        label={t.isRegistered}
        choices={aidRegistrations.map((value) => ({ value, label: t.registered[value] }))}
      />
      <DateField
        entry={entry}
        language={at.language}
        name="registeredOn"
        label={t.registeredDay}
        optional={partWords(at.language).optional}
      />
    </Fieldset>
  )
}

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const loaded = await loadBroughtIn(at, canAssessAid)
  const read = readAid(at, loaded)
  if (!read.ok) return refused(read.problems)
  await recordAid(at, loaded, read.value)
  return goTo(at.to.inCase(at.params.number, 'infort'), words(at.language).saved)
}
