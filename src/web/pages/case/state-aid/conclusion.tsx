import { aidWords } from '../../../../documents/papers/aid-words.ts'
import { aidBases } from '../../../../domain/state-aid.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox, RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { DraftDiffers } from './amounts-changed.tsx'
import { words } from './assessing-words.ts'
import { ConclusionForm, obstacleTo } from './conclusion-form.ts'
import { criteriaIn } from './criteria-form.ts'
import { type AidFile, aidAddress } from './load.ts'
import { reckon } from './reckon.ts'
import { recordConclusion, seenOf } from './record-conclusion.ts'
import { loadOwnWork, WorkPage, whyNotNow } from './work.tsx'
import { WorkingView } from './working.tsx'

type At = SignedIn<CaseAt>

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ConclusionForm, keeping({ show, save }))

/** A named person reads the reckoning and concludes. */
async function show(at: At, entry: Entry) {
  const loaded = await loadOwnWork(at)
  const t = words(at.language)
  const reckoning = await reckon(at.db, loaded)
  return (
    <WorkPage at={at} loaded={loaded} title={t.conclusionTitle} lead={t.conclusionLead} entry={entry}>
      <Section title={t.workingTitle} id="utrakning">
        <WorkingView at={at} loaded={loaded} reckoning={reckoning} />
      </Section>
      <DraftDiffers at={at} loaded={loaded} />
      <Undeclared at={at} loaded={loaded} />
      {whyNotNow(at, loaded) === null && (
        <Form at={at} keeps={entry} action={aidAddress(at, loaded.file, 'slutsats')}>
          <input type="hidden" name="lastSeq" value={String(loaded.file.partnership.lastSeq)} />
          <input type="hidden" name="seen" value={seenOf(loaded, reckoning)} />
          <ConclusionFields at={at} entry={entry} />
        </Form>
      )}
    </WorkPage>
  )
}

function ConclusionFields({ at, entry }: { at: At; entry: Entry }) {
  const t = words(at.language)
  const hints: Partial<Record<(typeof aidBases)[number], string>> = { sgei: t.sgeiHint, other: t.otherHint }
  const choices = aidBases.map((value) => ({
    value,
    label: aidWords[at.language].bases[value],
    hint: hints[value],
  }))
  return (
    <>
      <RadioGroup entry={entry} name="basis" label={t.basis} choices={choices} />
      <Checkbox entry={entry} name="entrusted" label={t.entrusted} hint={t.sgeiHint} />
      <TextArea entry={entry} name="reasons" label={t.reasons} rows={8} />
      <Actions>
        <Button>{t.conclude}</Button>
      </Actions>
    </>
  )
}

function Undeclared({ at, loaded }: { at: At; loaded: AidFile }) {
  const missing = loaded.parties.filter(({ declaration }) => declaration === null)
  if (missing.length === 0) return null
  const names = allOf(
    missing.map(({ name }) => name),
    at.language,
  )
  return <Alert color="warning">{words(at.language).undeclared(names)}</Alert>
}

async function save(at: Saving<CaseAt, typeof ConclusionForm>) {
  const t = words(at.language)
  const loaded = await loadOwnWork(at)
  const reckoning = await reckon(at.db, loaded)
  if (at.form.lastSeq !== loaded.file.partnership.lastSeq || at.form.seen !== seenOf(loaded, reckoning))
    throw new ChangedMeanwhile()
  const obstacle = obstacleTo(at.form, { criteria: criteriaIn(loaded), reckoning }, at.language)
  if (obstacle !== null) return refused([obstacle])
  const outcome = await recordConclusion(at, { loaded, reckoning })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(aidAddress(at, loaded.file), t.concluded)
}
