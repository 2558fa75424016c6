import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { isId } from '../../../../kernel/ids.ts'
import { endAidLink, listAidLinks } from '../../../../store/aid/aid-group.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './assessing-words.ts'
import { idsOf } from './links.tsx'
import { aidAddress } from './load.ts'
import { loadOwnWork, WorkPage } from './work.tsx'

const LinkParams = CaseParams.extend({ link: z.string().refine((text) => isId(text)) })
type At = SignedIn<z.output<typeof LinkParams>>

const EndForm = form(words, (t, field) => z.object({ reason: field.text(t.endReasonMissing, 1000) }))

export const get = page(LinkParams, noQuery, begunIn(show))
export const post = handler(LinkParams, EndForm, keeping({ show, save }))

/** Says that a link does not hold, and why. The row stays. */
async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const loaded = await loadOwnWork(at)
  const links = await listAidLinks(at.db, idsOf(loaded))
  const link = links.find(({ id, ended }) => id === at.params.link && ended === null)
  if (link === undefined) throw new NotFound()
  const action = aidAddress(at, loaded.file, 'foretag', link.id, 'avslut')
  return (
    <WorkPage at={at} loaded={loaded} title={t.endLink(link.name)} lead={link.note} entry={entry}>
      <Form at={at} keeps={entry} action={action}>
        <TextArea entry={entry} name="reason" label={t.endReason} rows={3} />
        <Actions>
          <Button>{t.endIt}</Button>
        </Actions>
      </Form>
    </WorkPage>
  )
}

async function save(at: Saving<At['params'], typeof EndForm>) {
  const loaded = await loadOwnWork(at)
  const ending = { id: at.params.link, reason: at.form.reason, by: at.actor.personId, at: at.now }
  const ended = await endAidLink(at.db, { ...ending, organisationIds: idsOf(loaded) })
  if (!ended) throw new NotFound()
  return goTo(aidAddress(at, loaded.file, 'foretag'), words(at.language).linkEnded)
}
