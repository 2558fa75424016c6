import { z } from 'zod'
import { isId } from '../../../../kernel/ids.ts'
import { removeUnusedPaper } from '../../../../store/papers/paper-use.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { seeOther } from '../../case/consideration/part.tsx'
import { keepingOrganisation, PaperParams } from './load.ts'
import { words } from './words.ts'

const RemoveParams = PaperParams.extend({ paper: z.string().refine((text) => isId(text)) })
type RemoveAt = z.output<typeof RemoveParams>

/** Takes away a paper that no case has. */
export const post = handler(RemoveParams, anyFields, {
  show: (at) => seeOther(at.to.organisation('handlingar', at.params.document)),
  save,
})

async function save(at: Saving<RemoveAt, typeof anyFields>) {
  const t = words(at.language)
  const organisationId = keepingOrganisation(at)
  const done = await removeUnusedPaper(at.db, { organisationId, paperId: at.params.paper, at: at.now })
  return goTo(at.to.organisation('handlingar', at.params.document), done ? t.removed : t.notRemoved)
}
