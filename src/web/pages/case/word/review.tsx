import type { DocxPiece } from '../../../../documents/docx/sections-of.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { findPersonalNumbers } from '../../../../kernel/personal-number.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, type FormFields, type Problem } from '../../../form/form.ts'
import { handler, page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { seeOther } from '../consideration/part.tsx'
import { isWritable } from '../draft/is-writable.ts'
import type { Draft } from '../draft/load.ts'
import { longestText } from '../draft/text-form.ts'
import { loadToWrite } from '../draft/writing.ts'
import { findWord, forgetWord, keepWord } from './kept.ts'
import { type Placed, placedIn, saysTheSame, versionsSeen } from './placing.ts'
import { ReviewPage } from './review-page.tsx'
import { saveTexts } from './save-texts.ts'
import { words } from './words.ts'

/** What a Word file changes, section by section, to look at and place before it is read in. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, anyFields, { show, save })

type At = SignedIn<CaseAt>

async function show(at: At, entry: Entry) {
  const draft = await loadToWrite(at)
  const word = await findWord(at, draft)
  if (word === null || !isWritable(draft.file)) return seeOther(wordAddress(at))
  return <ReviewPage at={at} draft={draft} word={word} entry={entry} />
}

async function save(at: At & { form: FormFields }) {
  const draft = await loadToWrite(at)
  const word = await findWord(at, draft)
  const t = words(at.language)
  if (word === null) return goTo(wordAddress(at))
  if (!isWritable(draft.file)) return refused(t.notOpen)
  const chosen = word.pieces.map((piece, index) => ({ piece, to: String(at.form[`to-${index}`] ?? '') }))
  const placed = placedIn(draft, chosen)
  if (placed.length === 0) return refused(t.choose)
  const problems = problemsWith(at, placed)
  if (problems.length > 0) return refused(problems)
  const changed = placed.filter(({ now, text }) => !saysTheSame(now.version.text, text))
  await saveTexts(at, draft, { changed, seen: versionsSeen(String(at.form.seen ?? '')) })
  return afterwards(at, draft, { count: changed.length, rest: restOf(chosen, placed), word })
}

/** Nothing is lost: what was not placed stays to be placed. */
function restOf(chosen: readonly { piece: DocxPiece; to: string }[], placed: readonly Placed[]): DocxPiece[] {
  const into = placed.map(({ now }) => now.section.key)
  return chosen.filter(({ to }) => !into.includes(to)).map(({ piece }) => piece)
}

type Done = {
  count: number
  rest: readonly DocxPiece[]
  word: NonNullable<Awaited<ReturnType<typeof findWord>>>
}

async function afterwards(at: At, draft: Draft, { count, rest, word }: Done) {
  const t = words(at.language)
  if (rest.length === 0) {
    await forgetWord(at, draft)
    return goTo(at.to.inCase(at.params.number, 'utkast'), t.saved(count))
  }
  await keepWord(at, draft, { ...word, pieces: [...rest] })
  return goTo(wordAddress(at, 'granskning'), t.savedRest(count, rest.length))
}

function problemsWith(at: At, placed: readonly Placed[]): Problem[] {
  const t = words(at.language)
  return placed.flatMap(({ now, text }) => {
    const heading = inLanguage(now.section.heading, at.language)
    const { checkout } = now
    const held = checkout !== null && checkout.by.id !== at.actor.personId
    return [
      ...(held ? [{ sentence: t.held(checkout.by.name, heading) }] : []),
      ...(text.length > longestText ? [{ sentence: t.tooLong(heading) }] : []),
      ...(findPersonalNumbers(text).length > 0 ? [{ sentence: t.personal(heading) }] : []),
    ]
  })
}

export function wordAddress(at: At, ...more: string[]): string {
  return at.to.inCase(at.params.number, 'utkast', 'word', ...more)
}
