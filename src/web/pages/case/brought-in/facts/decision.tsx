import { z } from 'zod'
import { canCorrectBroughtIn } from '../../../../../domain/permissions/permissions-brought-in.ts'
import { dateInWords } from '../../../../../kernel/date-words.ts'
import { goTo, refused } from '../../../../answers/answer.ts'
import { type Entry, form } from '../../../../form/form.ts'
import { begunIn, keeping } from '../../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../../parts/button.tsx'
import { Facts } from '../../../../parts/facts.tsx'
import { FileField, TextField } from '../../../../parts/fields.tsx'
import { Form } from '../../../../parts/form.tsx'
import { partWords } from '../../../../parts/words.ts'
import type { SignedIn } from '../../../../visit.ts'
import { CasePage } from '../../case-page.tsx'
import { addFiles } from '../../documents-wanted/record-paper.ts'
import { limits, type TakenFile, takeFiles } from '../../documents-wanted/take-files.ts'
import { registerPaper } from '../../register-paper.ts'
import { type BroughtInFile, loadBroughtIn } from '../load.ts'
import { recordFacts } from './record.ts'
import { words } from './words.ts'

const DecisionForm = form(words, (_, field) => z.object({ number: field.optionalText(60) }))

/** Diary number and minutes of the decision that was made before. Its day and paragraph stand among the days. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, DecisionForm, keeping({ show, save, uploads: limits }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, said } = await loadBroughtIn(at, canCorrectBroughtIn)
  const t = words(at.language)
  const { number } = file.partnership
  const { optional } = partWords(at.language)
  const back = at.to.inCase(number, 'infort')
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.decisionTitle}
      lead={t.decisionLead}
      entry={entry}
    >
      {said.decidedOn === null ? (
        <p>
          {t.decisionFirst} <a href={back}>{t.toDays}</a>
        </p>
      ) : (
        <>
          <Facts
            facts={[[t.decision, t.decisionLine(dateInWords(said.decidedOn, at.language), said.paragraph)]]}
          />
          <Form at={at} keeps={entry} action={at.to.inCase(number, 'infort', 'beslut')} files>
            <TextField {...{ entry, optional }} name="number" label={t.number} size={30} />
            <FileField
              {...{ entry, limits, language: at.language, optional }}
              name="files"
              label={t.file}
              kinds={t.fileHint}
            />
            <Actions>
              <Button>{t.save}</Button>
              <ButtonLink href={back} look="tertiary">
                {t.back}
              </ButtonLink>
            </Actions>
          </Form>
        </>
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof DecisionForm>) {
  const loaded = await loadBroughtIn(at, canCorrectBroughtIn)
  const t = words(at.language)
  const { number } = at.form
  if (loaded.said.decidedOn === null) return refused(t.decisionFirst)
  if (number === '' && at.uploads.length === 0) return refused([{ field: 'number', sentence: t.nothing }])
  const taken = at.uploads.length === 0 ? null : await takeFiles(at.deps.files, at.uploads, at.language)
  if (taken !== null && !taken.ok) return refused(taken.reason)
  await keep(at, loaded, taken === null ? [] : taken.value)
  return goTo(at.to.inCase(at.params.number, 'infort'), t.saved)
}

function keep(
  at: Saving<CaseAt, typeof DecisionForm>,
  { file, said }: BroughtInFile,
  taken: readonly TakenFile[],
) {
  const { decidedOn: day, paragraph } = said
  const content = { about: 'decision', day, paragraph, number: at.form.number }
  return recordFacts(at, {
    file,
    content,
    also: async (inCase) => {
      if (taken.length === 0) return
      const files = await addFiles(at, inCase, taken)
      const correspondent = file.partnership.lead.boardName
      const paper = { kind: 'broughtInMinutes', title: words('sv').paper, files, shared: true }
      registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent })
    },
  })
}
