import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry, Problem } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { limits, type TakenFile, takeFiles } from '../documents-wanted/take-files.ts'
import { StanceForm, type StanceTyped } from './form.ts'
import { loadStances, type Stances } from './load.ts'
import { recordStance } from './record.ts'
import { StancePage } from './stance-page.tsx'
import { words } from './words.ts'

/** The parties' stances on the agreed text: who has said what, and the reader's own answer. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, StanceForm, keeping({ show, save, uploads: limits }))

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  return <StancePage at={at} stances={await loadStances(at)} entry={entry} />
}

type Save = Saving<CaseAt, typeof StanceForm>

async function save(at: Save) {
  const stances = await loadStances(at)
  const t = words(at.language)
  if (at.form.lastSeq !== stances.file.partnership.lastSeq) throw new ChangedMeanwhile()
  if (stances.own === null) throw new NotAllowed()
  const problems = groundProblems(at, stances)
  if (problems.length > 0) return refused(problems)
  const taken = await filesOf(at)
  if (!taken.ok) return refused(taken.reason)
  const outcome = await recordStance(at, { stances, own: stances.own, form: at.form, files: taken.value })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  const sentence = at.form.answer === 'yes' ? t.gaveYes : t.gaveNo
  return goTo(at.to.inCase(at.params.number, 'stallningstagande'), sentence)
}

/** An organisation shows that its competent body has decided: by its minutes, or in its signatory's words. */
function groundProblems({ form, uploads, language, today }: Save, { own }: Stances): Problem[] {
  const t = words(language)
  if (form.decidedOn !== null && isAfter(form.decidedOn, today))
    return [{ field: 'decidedOn', sentence: t.decidedLater }]
  if (own?.party.side !== 'party' || form.answer === 'no') return []
  const missing = missingOf(form, uploads.length)
  return missing.map((field) => ({ field, sentence: t[`${field}Missing`] }))
}

type Asked = 'ground' | 'decidedBy' | 'decidedOn' | 'files' | 'words'

function missingOf(form: StanceTyped, files: number): Asked[] {
  if (form.ground === null) return ['ground']
  if (form.ground === 'signatory') return form.words === '' ? ['words'] : []
  const asked: [Asked, boolean][] = [
    ['decidedBy', form.decidedBy === ''],
    ['decidedOn', form.decidedOn === null],
    ['files', files === 0],
  ]
  return asked.flatMap(([field, isMissing]) => (isMissing ? [field] : []))
}

async function filesOf({ deps, uploads, language }: Save) {
  if (uploads.length === 0) return { ok: true as const, value: [] as TakenFile[] }
  return takeFiles(deps.files, uploads, language)
}
