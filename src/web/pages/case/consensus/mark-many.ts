import { z } from 'zod'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { isDraftOpen, type SectionNow } from '../draft/load.ts'
import { showConsensus } from './consensus.tsx'
import { loadToMark, openTogether, refusedBy } from './load.ts'
import { setMarks } from './set-marks.ts'
import { words } from './words.ts'

const ManyForm = form(words, (_, field) => z.object({ section: field.list(200) }))

/** Says yes to several sections, each in the text that it had on the page; what has changed since, or has been said no to, is left out. */
export const post = handler(CaseParams, ManyForm, { show: showConsensus, save })

async function save(at: Saving<CaseAt, typeof ManyForm>) {
  const loaded = await loadToMark(at)
  const t = words(at.language)
  if (!isDraftOpen(loaded.draft.file)) return refused(t.notOpen)
  const asked = at.form.section
  if (asked.length === 0) return refused([{ field: 'section', sentence: t.manyMissing }])
  const isAsked = ({ section, hash }: SectionNow) => asked.includes(`${section.key}:${hash}`)
  const agreed = openTogether(loaded).filter(isAsked)
  const marks = agreed.map(({ section, hash }) => ({
    section: section.key,
    mark: 'agreed' as const,
    note: '',
    hash,
  }))
  await setMarks(at, { ...loaded, marks })
  const no = refusedBy(loaded).filter(isAsked).length
  const changed = asked.length - agreed.length - no
  const said = [
    t.agreedMany(agreed.length),
    changed > 0 && t.someChanged(changed),
    no > 0 && t.refusedLeftOut(no),
  ]
  return goTo(at.to.inCase(at.params.number, 'samsyn'), said.filter(Boolean).join(' '))
}
