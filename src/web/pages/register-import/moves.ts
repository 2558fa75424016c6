import { z } from 'zod'
import { type ImportState, turnImport } from '../../../store/register/register-import.ts'
import { chooseDuplicate, countVerdicts } from '../../../store/register/register-import-row.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler } from '../../handler.ts'
import { ordinal } from '../../params.ts'
import { withQuery } from '../../paths.ts'
import type { SignedIn } from '../../visit.ts'
import { showImport } from './import.tsx'
import { type ImportAt, ImportParams, loadImport } from './load.ts'
import { toPublish } from './preview-view.tsx'
import { patience } from './progress.tsx'
import { words } from './words.ts'

const show = (at: SignedIn<ImportAt>, entry: Entry) =>
  showImport({ ...at, query: { visa: undefined, sida: 1 } }, entry)

const nothing = form(words, () => z.object({}))

const PublishForm = form(words, (_, field) =>
  z.object({ withoutFaults: field.tick(), count: z.coerce.number().int() }),
)

/** Publishes the whole list, as it was looked through. */
export const publishing = {
  post: handler(ImportParams, PublishForm, {
    show,
    save: async (at) => {
      const list = await loadImport(at)
      const t = words(at.language)
      const counts = await countVerdicts(at.db, list.id)
      if (counts.fault > 0 && !at.form.withoutFaults)
        return refused([{ field: 'withoutFaults', sentence: t.withoutFaultsMissing }])
      if (toPublish(counts) !== at.form.count) return refused(t.cannotNow)
      return turn(at, ['ready'], 'publishing')
    },
  }),
}

/** Undoes the whole list. */
export const undoing = {
  post: handler(ImportParams, nothing, { show, save: (at) => turn(at, ['published'], 'undoing') }),
}

/** Back to what the columns hold. */
export const choosingAnew = {
  post: handler(ImportParams, nothing, { show, save: (at) => turn(at, ['ready'], 'mapping') }),
}

/** Begins anew with work that was broken off. */
export const beginningAnew = {
  post: handler(ImportParams, nothing, {
    show,
    save: async (at) => {
      const list = await loadImport(at)
      const stuck = at.now.getTime() - new Date(list.progressAt).getTime() > patience
      return stuck ? turn(at, [list.state], list.state) : refused(words(at.language).cannotNow)
    },
  }),
}

const RowParams = ImportParams.extend({ line: ordinal() })
const ChoiceForm = form(words, (_, field) => z.object({ chosen: field.choice(['yes', 'no']) }))

/** Publishes a duplicate all the same, or not after all. */
export const choosing = {
  post: handler(RowParams, ChoiceForm, {
    show,
    save: async (at) => {
      const list = await loadImport(at)
      const t = words(at.language)
      if (list.state !== 'ready') return refused(t.cannotNow)
      const chosen = at.form.chosen === 'yes'
      await chooseDuplicate(at.db, list.id, { line: at.params.line, chosen })
      const address = withQuery(at.to.registerImport(list.id), { visa: 'duplicate' })
      return goTo(address, chosen ? t.chosen : t.unchosen)
    },
  }),
}

async function turn(at: SignedIn<ImportAt>, from: readonly ImportState[], to: ImportState) {
  const { id } = await loadImport(at)
  const turned = await turnImport(at.db, id, { from, to, at: at.now })
  return turned ? goTo(at.to.registerImport(id)) : refused(words(at.language).cannotNow)
}
