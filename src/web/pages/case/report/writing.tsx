import type { z } from 'zod'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { type Endpoint, handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import type { Desk } from './desk.ts'
import { keepText } from './keep-text.ts'
import { findOwnDraft, keepOwnDraft } from './own-draft.ts'
import { TextDraftForm, TextForm } from './text-form.ts'
import { words } from './words.ts'
import { WritingPage } from './writing-page.tsx'

type Pages = { get: Endpoint; post: Endpoint; draft: Endpoint }

/** Writing under one heading of a report: to read, to save for all who write it, and to keep what is being typed. */
export function writingPages<P>(params: z.ZodType<P>, load: (at: SignedIn<P>) => Promise<Desk>): Pages {
  const show = async (at: SignedIn<P>, entry: Entry) => {
    const desk = await load(at)
    if (desk.closed !== null && entry.typed === null)
      return new Response(null, { status: 303, headers: { location: desk.back } })
    return <WritingPage at={at} entry={entry} desk={desk} own={await findOwnDraft(at, desk)} />
  }
  const save = async (at: Saving<P, typeof TextForm>) => {
    const desk = await load(at)
    const t = words(at.language)
    if (desk.closed !== null) return refused(desk.closed)
    if (!isChoice(desk, at.form.choice)) return refused([{ field: 'choice', sentence: t.choiceMissing }])
    const kept = await keepText(at, desk, at.form)
    const sentence = kept === 'saved' ? t.saved(timeInStockholm(at.now, at.language)) : t.nothingNew
    return goTo(desk.next ?? desk.back, sentence)
  }
  const saveTyped = async (at: Saving<P, typeof TextDraftForm>) => {
    const desk = await load(at)
    await keepOwnDraft(at, desk, { ...at.form, text: at.form.text.replaceAll('\r\n', '\n') })
    return goTo(desk.address, words(at.language).saved(timeInStockholm(at.now, at.language)))
  }
  return {
    get: page(params, noQuery, show),
    post: handler(params, TextForm, { show, save }),
    draft: handler(params, TextDraftForm, { show, save: saveTyped }),
  }
}

function isChoice({ heading }: Desk, choice: string): boolean {
  return choice === '' || heading.choices.some(({ id }) => id === choice)
}
