import { z } from 'zod'
import { canAnswerChecklist, canSeeConsideration } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, blank, type Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import type { Part } from './checklist.ts'
import { listEvidence } from './document-list.ts'
import { type Consideration, loadConsideration, mayWrite } from './load.ts'
import { QuestionFields } from './question-fields.tsx'
import { saveAnswers } from './save-answers.ts'
import { SavedLine } from './saved-line.tsx'
import { words } from './words.ts'

const PartParams = CaseParams.extend({ part: z.string().regex(/^[A-Za-z0-9-]{1,60}$/) })
type PartAt = z.output<typeof PartParams>

/** A few questions that belong together. What is written is saved by itself, or by the button. */
export const get = page(PartParams, noQuery, (at) => show(at, blank))
export const post = handler(PartParams, anyFields, { show, save })

async function show(at: SignedIn<PartAt>, entry: Entry) {
  const loaded = await loadConsideration(at)
  const { file, parts } = loaded
  const part = partOf(loaded, at)
  if (!canSeeConsideration(at.actor, file.partnership.scope)) throw new NotAllowed()
  if (!mayWrite(at.actor, file) && entry.typed === null) return seeOther(addressOf(at))
  const documents = await listEvidence(at.db, file.partnership)
  const t = words(at.language)
  const address = addressOf(at, part)
  const title = part.label === null ? t.otherPart : inLanguage(part.label, at.language)
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={title}
      lead={`${t.partNumber(parts.indexOf(part) + 1, parts.length)}. ${t.savesItself}`}
      entry={entry}
      islands={['autosave.js']}
    >
      <Form at={at} action={address} draft={address}>
        {part.questions.map((question) => (
          <QuestionFields {...{ at, entry, question, documents }} {...loaded} />
        ))}
        <SavedLine at={at} />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={addressOf(at)} look="tertiary">
            {t.toWhole}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<PartAt, typeof anyFields>) {
  const loaded = await loadConsideration(at)
  const part = partOf(loaded, at)
  const t = words(at.language)
  if (!canAnswerChecklist(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  if (!mayWrite(at.actor, loaded.file)) return refused(t.handedOverMeanwhile)
  const problems = await saveAnswers(at, { ...loaded, questions: part.questions })
  if (problems.length > 0) return refused(problems)
  return goTo(nextAddress(at, loaded, part), t.saved(timeInStockholm(at.now, at.language)))
}

function partOf({ parts }: Consideration, { params }: SignedIn<PartAt>): Part {
  const part = parts.find(({ id }) => id === params.part)
  if (part === undefined) throw new NotFound()
  return part
}

function nextAddress(at: SignedIn<PartAt>, { parts }: Consideration, part: Part): string {
  const next = parts[parts.indexOf(part) + 1]
  return next === undefined ? at.to.inCase(at.params.number, 'overvagande', 'slutsats') : addressOf(at, next)
}

function addressOf(at: SignedIn<PartAt>, part?: Part): string {
  return at.to.inCase(at.params.number, 'overvagande', ...(part ? ['svar', part.id] : []))
}

/** Nothing to write here any more: to where it is read. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location } })
}
