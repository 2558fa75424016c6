import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import { findJournalDay, listHeads, publishedText } from '../../../store/case/journal-day.ts'
import { publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'

const FileParams = z.object({
  file: z.string().transform((name, context) => {
    const day = parsePlainDate(name.replace(/\.txt$/, ''))
    if (day === null) context.addIssue({ code: 'custom', message: 'Not a day' })
    return day
  }),
})

/** The bytes whose SHA-256 is the check value of the day. */
export const get = publicPage(FileParams, noQuery, async ({ db, params: { file } }) => {
  const found = file === null ? null : await findJournalDay(db, file)
  if (found === null) throw new NotFound()
  const text = publishedText({ previous: found.previous, heads: await listHeads(db, found.day) })
  return new Response(text, {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=86400' },
  })
})
