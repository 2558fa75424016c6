import { canAnswerChecklist, canSeeConsideration } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { blank, type Entry, type Problem, parseForm } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { signed } from './answer-list.tsx'
import { countWords } from './checklist.ts'
import { ConclusionDraftForm, ConclusionForm } from './conclusion-form.ts'
import { choicesOf, documentsInWords } from './conclusion-words.ts'
import {
  type Consideration,
  completionKey,
  conclusionKey,
  dayFault,
  loadConsideration,
  mayWrite,
} from './load.ts'
import { seeOther } from './part.tsx'
import { saveConclusion, theirConclusion } from './save-conclusion.ts'
import { SavedLine } from './saved-line.tsx'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, (at) => show(at, blank))
export const post = handler(CaseParams, ConclusionForm, { show, save })

/** The conclusion and its reasons in plain words: what the organisation will read. */
export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadConsideration(at)
  const { file, checklist, conclusion } = loaded
  if (!canSeeConsideration(at.actor, file.partnership.scope)) throw new NotAllowed()
  if (!mayWrite(at.actor, file) && entry.typed === null)
    return seeOther(at.to.inCase(at.params.number, 'overvagande'))
  const t = words(at.language)
  const { maxWords } = checklist.conclusion
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'overvagande', ...more)
  const draft = address('slutsats', 'utkast')
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.conclusionTitle}
      lead={t.conclusionLead(maxWords)}
      entry={entry}
      islands={['autosave.js']}
    >
      <Form at={at} action={address('slutsats')} draft={draft}>
        <Kept loaded={loaded} />
        <RadioGroup
          entry={entry}
          name="conclusion"
          label={t.conclusion}
          choices={choicesOf(file.history.rulebook, at.language)}
          value={conclusion.value}
        />
        <TextArea
          entry={entry}
          name="reasons"
          label={t.reasons}
          hint={t.reasonsHint}
          value={conclusion.reasons}
          rows={10}
        />
        <SavedLine at={at}>{t.wordCount(countWords(conclusion.reasons), maxWords)}</SavedLine>
        <Theirs at={at} entry={entry} loaded={loaded} />
        <Completion at={at} entry={entry} loaded={loaded} />
        <Actions>
          <Button>{t.saveConclusion}</Button>
          <ButtonLink href={address()} look="tertiary">
            {t.toWhole}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ConclusionForm>) {
  const loaded = await loadConsideration(at)
  const t = words(at.language)
  if (!canAnswerChecklist(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  if (!mayWrite(at.actor, loaded.file)) return refused(t.handedOverMeanwhile)
  const conflict = await saveConclusion(at, loaded, { ...at.form, completionOn: at.form.completionOn ?? '' })
  const problems = conflict === null ? faultsIn(at, loaded) : [conflict]
  if (problems.length > 0) return refused(problems)
  return goTo(at.to.inCase(at.params.number, 'overvagande'), t.conclusionSaved)
}

function faultsIn(at: Saving<CaseAt, typeof ConclusionForm>, loaded: Consideration): Problem[] {
  const t = words(at.language)
  const { maxWords } = loaded.checklist.conclusion
  const [count, { completionOn }] = [countWords(at.form.reasons), at.form]
  const tooLong = { field: 'reasons', sentence: t.tooManyWords(count, maxWords) }
  const day = dayFault(completionOn, loaded, at.today)
  const known = choicesOf(loaded.file.history.rulebook, at.language)
  const isKnown = known.some(({ value }) => value === at.form.conclusion)
  return [
    ...(isKnown ? [] : [{ field: 'conclusion', sentence: t.conclusionMissing }]),
    ...(count > maxWords ? [tooLong] : []),
    ...(day === null ? [] : [{ field: 'completionOn', sentence: t[day] }]),
  ]
}

/** Saves the conclusion while it is being written, and says how many words it has. */
export async function saveDraft(at: Saving<CaseAt, typeof ConclusionDraftForm>) {
  const loaded = await loadConsideration(at)
  const t = words(at.language)
  if (!canAnswerChecklist(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  if (!mayWrite(at.actor, loaded.file)) return refused(t.handedOverMeanwhile)
  const conflict = await saveConclusion(at, loaded, at.form)
  if (conflict !== null) return refused([conflict])
  const count = t.wordCount(countWords(at.form.reasons), loaded.checklist.conclusion.maxWords)
  const saved = t.saved(timeInStockholm(at.now, at.language))
  return goTo(at.to.inCase(at.params.number, 'overvagande', 'slutsats'), `${saved}. ${count}`)
}

function Kept({ loaded: { versions } }: { loaded: Consideration }) {
  const versionOf = (key: string) => String(versions.get(key)?.[0]?.version ?? 0)
  return (
    <>
      <input type="hidden" name="version" value={versionOf(conclusionKey)} />
      <input type="hidden" name="completionVersion" value={versionOf(completionKey)} />
    </>
  )
}

type FieldProps = { at: SignedIn; entry: Entry; loaded: Consideration }

function Completion({ at, entry, loaded }: FieldProps) {
  const t = words(at.language)
  const { missingDocuments, conclusion, file } = loaded
  const value = conclusion.completionOn ?? ''
  if (missingDocuments.length === 0) return <input type="hidden" name="completionOn" value={value} />
  const names = documentsInWords(file.history.rulebook, missingDocuments, at.language)
  return (
    <DateField
      entry={entry}
      language={at.language}
      name="completionOn"
      label={t.completion}
      hint={t.completionHint(names)}
      value={value}
    />
  )
}

/** What a colleague wrote meanwhile, beside one's own. */
function Theirs({ at, entry, loaded }: FieldProps) {
  const typed = entry.typed && parseForm(ConclusionDraftForm, at.language, entry.typed)
  const theirs = typed?.ok ? theirConclusion(at, loaded, typed.value) : null
  if (theirs === null) return null
  const chosen = choicesOf(loaded.file.history.rulebook, at.language).find(
    ({ value }) => value === theirs.answer,
  )
  return (
    <div class="theirs">
      <p class="theirs-title">{words(at.language).theirs(signed(at, theirs))}</p>
      {chosen !== undefined && <p>{chosen.label}</p>}
      <p class="kept-text">{theirs.ground}</p>
    </div>
  )
}
