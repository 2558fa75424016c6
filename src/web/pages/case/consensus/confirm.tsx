import { z } from 'zod'
import { textHashOf } from '../../../../documents/papers/agreement.ts'
import { canAgreeDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { EarlyStart } from '../../../../process/board/early-start.ts'
import { clausesWanted } from '../../../../process/review/review-conditions.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { modelOf } from '../draft/agreement-model.ts'
import { confirmStep } from '../draft/confirm-step.ts'
import { type Draft, loadDraft } from '../draft/load.ts'
import { earlyStartOfDraft, StartsEarly } from '../early-start.tsx'
import { StepWarnings } from '../step-warnings.tsx'
import { type Obstacle, obstaclesIn } from './obstacles.ts'
import { recordAgreed } from './record-agreed.ts'
import { words } from './words.ts'

const ConfirmForm = form(words, (_, field) =>
  z.object({ lastSeq: field.lastSeq(), textHash: z.string().max(64), clauses: field.list() }),
)

/** The staff unit confirms the text that all parties have agreed on; it is frozen and registered. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, ConfirmForm, { show, save })

async function load(at: SignedIn<CaseAt>) {
  const draft = await loadDraft(at)
  if (!canAgreeDraft(at.actor, draft.file.partnership.scope)) throw new NotAllowed()
  const model = await modelOf(at.db, { ...draft.file, language: 'sv', date: at.today }, draft)
  return { draft, model, textHash: textHashOf(model) }
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { draft, textHash } = await load(at)
  const early = await earlyStartOfDraft(at, draft)
  return <ConfirmPage {...{ at, entry, draft, textHash, early }} obstacles={obstaclesIn(at, draft)} />
}

async function save(at: Saving<CaseAt, typeof ConfirmForm>) {
  const { draft, model, textHash } = await load(at)
  const { partnership } = draft.file
  const { lastSeq } = at.form
  if (lastSeq !== partnership.lastSeq || at.form.textHash !== textHash) throw new ChangedMeanwhile()
  const [obstacle] = obstaclesIn(at, draft)
  if (obstacle !== undefined) return refused(obstacle.sentence)
  const clauses = clausesWanted(draft.file.history.events).map(({ id }) => id)
  if (clauses.some((id) => !at.form.clauses.includes(id)))
    return refused([{ field: 'clauses', sentence: words(at.language).clauseMissing }])
  const outcome = await recordAgreed(at, { draft, model, textHash, clauses })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'samsyn'), words(at.language).confirmed)
}

type ConfirmProps = {
  at: SignedIn<CaseAt>
  entry: Entry
  draft: Draft
  textHash: string
  early: EarlyStart | null
  obstacles: readonly Obstacle[]
}

function ConfirmPage({ at, entry, draft, textHash, early, obstacles }: ConfirmProps) {
  const t = words(at.language)
  const { partnership } = draft.file
  const here = (...more: string[]) => at.to.inCase(partnership.number, 'samsyn', ...more)
  return (
    <CasePage at={at} partnership={partnership} title={t.confirmTitle} lead={t.confirmLead} entry={entry}>
      {obstacles.length > 0 ? (
        <Left at={at} obstacles={obstacles} />
      ) : (
        <>
          <p>{t.confirmReady}</p>
          <StartsEarly at={at} early={early} />
          <StepWarnings
            at={at}
            history={draft.file.history}
            step={confirmStep(draft.file) ?? 'agree-draft'}
          />
          <Summary at={at} draft={draft} textHash={textHash} />
          <Form at={at} action={here('faststallande')}>
            <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
            <input type="hidden" name="textHash" value={textHash} />
            <ClausesField at={at} entry={entry} draft={draft} />
            <Button>{t.confirm}</Button>
          </Form>
        </>
      )}
      <Actions>
        <ButtonLink href={here()} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </CasePage>
  )
}

/** Each condition of the review, to be ticked by whoever has seen that it stands in the text. */
function ClausesField({ at, entry, draft }: Pick<ConfirmProps, 'at' | 'entry' | 'draft'>) {
  const wanted = clausesWanted(draft.file.history.events)
  if (wanted.length === 0) return null
  const choices = wanted.map(({ id, text }) => ({ value: id, label: text }))
  return <CheckboxGroup entry={entry} name="clauses" label={words(at.language).clauses} choices={choices} />
}

function Left({ at, obstacles }: Pick<ConfirmProps, 'at' | 'obstacles'>) {
  return (
    <Section title={words(at.language).notYet} id="aterstar">
      <ul>
        {obstacles.map(({ sentence, href }) => (
          <li>
            <a href={href}>{sentence}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Summary({ at, draft: { content }, textHash }: Pick<ConfirmProps, 'at' | 'draft' | 'textHash'>) {
  const t = words(at.language)
  const { start, end } = content.parts.periods
  const day = (one: typeof start) => (one === null ? '' : dateInWords(one, at.language))
  return (
    <Facts
      facts={[
        [t.period, t.periodFromTo(day(start), day(end))],
        [
          t.hash,
          <>
            <code class="hash">{textHash}</code>
            <br />
            <span class="quiet">{t.hashHelp}</span>
          </>,
        ],
      ]}
    />
  )
}
