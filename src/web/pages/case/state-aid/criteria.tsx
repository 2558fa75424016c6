import { z } from 'zod'
import { aidWords } from '../../../../documents/papers/aid-words.ts'
import { type AidCriterion, aidCriteria, criterionAnswers } from '../../../../domain/state-aid.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormFields, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './assessing-words.ts'
import { criteriaIn, criteriaTopic } from './criteria-form.ts'
import { type AidFile, aidAddress } from './load.ts'
import { isOvertaken, KeptVersion, loadOwnWork, WorkPage, whyNotNow } from './work.tsx'
import { filledWith, saveWriting } from './writing.ts'

type At = SignedIn<CaseAt>

/** Whatever has been answered so far may be saved: only a personal number is refused. */
const CriteriaForm = form(words, (_, field) =>
  z.looseObject(Object.fromEntries(aidCriteria.map((key) => [`reason-${key}`, field.optionalText(3000)]))),
)

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, CriteriaForm, keeping({ show, save }))

async function show(at: At, entry: Entry) {
  const loaded = await loadOwnWork(at)
  const t = words(at.language)
  const kept = loaded.writing.get(criteriaTopic)
  const filled = filledWith(entry, kept)
  return (
    <WorkPage at={at} loaded={loaded} title={t.criteriaTitle} lead={t.criteriaLead} entry={entry}>
      {whyNotNow(at, loaded) === null && (
        <Form at={at} keeps={entry} action={aidAddress(at, loaded.file, 'kriterier')}>
          <KeptVersion at={at} kept={kept} />
          <p class="quiet">{t.criteriaSource}</p>
          {isOvertaken(at, entry, kept) && <Theirs at={at} loaded={loaded} name={kept.by.name} />}
          {aidCriteria.map((key) => (
            <Criterion at={at} entry={filled} criterion={key} />
          ))}
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      )}
    </WorkPage>
  )
}

function Criterion({ at, entry, criterion }: { at: At; entry: Entry; criterion: AidCriterion }) {
  const t = words(at.language)
  return (
    <Fieldset legend={aidWords[at.language].criteria[criterion]} hint={t.hints[criterion]}>
      <RadioGroup
        entry={entry}
        name={`answer-${criterion}`}
        label={t.answer}
        choices={criterionAnswers.map((value) => ({ value, label: t[value] }))}
      />
      <TextArea entry={entry} name={`reason-${criterion}`} label={t.reason} rows={3} />
    </Fieldset>
  )
}

function Theirs({ at, loaded, name }: { at: At; loaded: AidFile; name: string }) {
  const t = words(at.language)
  return (
    <div class="theirs">
      <p class="theirs-title">{t.theirs(name)}</p>
      <ul>
        {criteriaIn(loaded).map(({ key, answer, reason }) => (
          <li>
            {aidWords[at.language].criteria[key]}: {t[answer]}. {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

async function save(at: At & { form: Record<string, unknown> }) {
  const t = words(at.language)
  const loaded = await loadOwnWork(at)
  const reason = whyNotNow(at, loaded)
  if (reason !== null) return refused(reason)
  const theirs = await saveWriting(at, loaded, { topic: criteriaTopic, fields: typedFields(at.form) })
  if (theirs !== null) return refused(t.stale(theirs.by.name))
  return goTo(aidAddress(at, loaded.file), t.saved)
}

/** The fields that are text, as they were typed. */
export function typedFields(fields: Readonly<Record<string, unknown>>): FormFields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' ? [[name, String(value)]] : [],
    ),
  )
}
