import { type WayPaper, wayPaper } from '../../../documents/papers/way.ts'
import { toPdf } from '../../../documents/pdf/to-pdf.ts'
import { inLanguage, type Text } from '../../../domain/text.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { fittingForms } from '../../../process/review/way-finder.ts'
import { sourceText } from '../../../process/rulebook/lookup.ts'
import { pdfResponse } from '../../answers/file-answers.ts'
import { publicPage } from '../../handler.ts'
import { noParams } from '../../params.ts'
import type { Visit } from '../../visit.ts'
import { type Answers, adviceFor, answererIn, answersIn, loadWay, openQuestions, type Way } from './load.ts'
import { WayQuery } from './way.tsx'
import { words } from './words.ts'

type At = Visit<unknown, Readonly<Record<string, string>>>

/** Answers and advice as a paper to put on the table at a first meeting. */
export const get = publicPage(noParams, WayQuery, async (at) => {
  const way = await loadWay(at.db)
  if (way === null) throw new NotFound()
  const answers = answersIn(way, at.query)
  if (answers.size === 0) throw new NotFound()
  const pdf = await toPdf(wayPaper(paperOf(at, way, answers)))
  return pdfResponse(pdf, `${words(at.language).fileName}-${at.today}.pdf`)
})

function paperOf(at: At, way: Way, answers: Answers): WayPaper {
  const t = words(at.language)
  const said = (text: Text) => inLanguage(text, at.language)
  const advice = adviceFor(way, answers)
  const who = answererIn(at.query)
  return {
    language: at.language,
    date: at.today,
    author: said(way.rulebook.name),
    answeredBy: who === null ? null : t.whos[who],
    answers: way.questions.map(({ key, text }) => {
      const label = way.choices.find(({ id }) => id === answers.get(key))?.label
      return { question: said(text), answer: label === undefined ? t.noAnswer : said(label) }
    }),
    pointsTo: fittingForms(advice).map(({ form }) => said(form.label)),
    forms: advice.map(({ form, ...reasons }) => ({
      name: said(form.label),
      text: [said(form.text), form.note && said(form.note)].filter(Boolean).join(' '),
      for: reasons.for.map(said),
      against: reasons.against.map(said),
      unverified: form.verified ? null : t.notVerified(said(sourceText(way.rulebook, form.source))),
    })),
    open: openQuestions(way, answers).map(({ text }) => said(text)),
    bring: way.rulebook.documents
      .filter(({ stage }) => stage === 'firstMeeting')
      .map(({ label }) => said(label)),
  }
}
