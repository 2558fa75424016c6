import { z } from 'zod'
import { canGiveLegalOpinion } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, blank, type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery, ordinal } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import { DueLine } from '../../../parts/turn-card.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { whyNotToday } from '../why-not.ts'
import { Written } from '../written.tsx'
import { blockTitle } from './conclusion-draft.ts'
import { isUnderReview, loadCase } from './load.ts'
import { filledWith, findOwnDraft, keepOwnDraft, removeOwnDraft } from './own-draft.ts'
import { recordOpinion } from './record-legal.ts'
import { type LegalMatter, legalMatters } from './result.ts'
import { stances, words } from './words.ts'

export const MatterParams = CaseParams.extend({ question: ordinal() })
export type MatterAt = z.output<typeof MatterParams>

const OpinionForm = form(words, (t, field) =>
  z.object({
    stance: field.choice(stances, t.stanceMissing),
    opinion: field.text(t.opinionMissing),
    lastSeq: field.lastSeq(),
  }),
)

/** A lawyer's answer to a question. */
export const get = page(MatterParams, noQuery, (at) => show(at, blank))
export const post = handler(MatterParams, OpinionForm, { show, save })
/** The answer while it is being written. */
export const draftPost = handler(MatterParams, anyFields, { show, save: saveDraft })

async function show(at: SignedIn<MatterAt>, entry: Entry) {
  const { file, matter } = await loadMatter(at)
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'granskning', 'juridik', ...more)
  const isOpen = matter.answer === null && matter.withdrawn === null && isUnderReview(file)
  if (!isOpen && entry.typed === null) return seeOther(address())
  const t = words(at.language)
  const reason = whyNotToday(at, file.history, 'give-legal-opinion')
  const draft = await findOwnDraft(at, keyOf(at))
  const own = address(String(matter.asked.seq))
  const about =
    matter.block === '' ? t.wholeReview : blockTitle(file.history.rulebook, matter.block, at.language)
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.answerLegalTitle}
      lead={about}
      entry={entry}
      islands={['autosave.js']}
    >
      {reason !== null && <Alert color="warning">{inLanguage(reason, at.language)}</Alert>}
      <Written at={at} who={matter.asked.by.name} when={matter.asked.recordedAt} text={matter.question} />
      {matter.by !== null && <DueLine at={at} due={matter.by} />}
      <p>
        <a href={at.to.inCase(at.params.number, 'granskning')}>{t.readReview}</a>
      </p>
      <OpinionFields
        {...{ at, file, own }}
        entry={filledWith(entry, draft)}
        savedAt={draft === null ? null : new Date(draft.updatedAt)}
      />
    </CasePage>
  )
}

type FieldsProps = { at: SignedIn; file: CaseFile; own: string; entry: Entry; savedAt: Date | null }

function OpinionFields({ at, file, own, entry, savedAt }: FieldsProps) {
  const t = words(at.language)
  const draft = `${own}/utkast`
  return (
    <Form at={at} action={own} draft={draft}>
      <input type="hidden" name="lastSeq" value={String(file.partnership.lastSeq)} />
      <RadioGroup
        entry={entry}
        name="stance"
        label={t.stance}
        choices={stances.map((value) => ({ value, label: t.stances[value] }))}
      />
      <TextArea entry={entry} name="opinion" label={t.opinion} hint={t.opinionHint} rows={10} />
      <SaveState at={at} savedAt={savedAt} draft={draft} />
      <p>{t.opinionMeans}</p>
      <Actions>
        <Button>{t.giveOpinion}</Button>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<MatterAt, typeof OpinionForm>) {
  const { file, matter } = await loadMatter(at)
  const t = words(at.language)
  if (at.form.lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  if (matter.answer !== null) return refused(t.alreadyAnswered)
  if (matter.withdrawn !== null) return refused(t.alreadyWithdrawn)
  const { stance, opinion } = at.form
  const outcome = await recordOpinion(at, file, { matter, stance, opinion })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  await removeOwnDraft(at, keyOf(at))
  return goTo(at.to.inCase(at.params.number, 'granskning', 'juridik'), t.opinionGiven)
}

async function saveDraft(at: Saving<MatterAt, typeof anyFields>) {
  const { file } = await loadMatter(at)
  await keepOwnDraft(at, file.partnership, { key: keyOf(at), fields: at.form })
  const own = at.to.inCase(at.params.number, 'granskning', 'juridik', String(at.params.question))
  return goTo(own, words(at.language).saved(timeInStockholm(at.now, at.language)))
}

function keyOf({ params }: SignedIn<MatterAt>): string {
  return `legal:${params.number}:${params.question}`
}

async function loadMatter(at: SignedIn<MatterAt>): Promise<{ file: CaseFile; matter: LegalMatter }> {
  const file = await loadCase(at)
  if (!canGiveLegalOpinion(at.actor, file.partnership.scope)) throw new NotAllowed()
  const matter = legalMatters(file).find(({ asked }) => asked.seq === at.params.question)
  if (matter === undefined) throw new NotFound()
  return { file, matter }
}
