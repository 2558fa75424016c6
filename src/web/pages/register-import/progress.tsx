import { type Endpoint, page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Alert } from '../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { ImportParams, isUnderWay, loadImport, seeOther } from './load.ts'
import { words } from './words.ts'

const secondsBetween = 2
/** After this long without progress the work has been broken off, and may be begun anew. */
export const patience = 60_000

const shown = page(ImportParams, noQuery, async (at) => {
  const list = await loadImport(at)
  if (!isUnderWay(list)) return seeOther(at.to.registerImport(list.id))
  const t = words(at.language)
  const stuck = at.now.getTime() - new Date(list.progressAt).getTime() > patience
  const title = t.progress[list.state as keyof typeof t.progress]
  return (
    <Page at={at} title={title} lead={t.progressLead}>
      <p>
        <label for="framsteg">{t.rowsDone(list.done, list.total)}</label>
      </p>
      <progress id="framsteg" max={list.total} value={list.done} />
      <Actions>
        <ButtonLink href={at.to.registerImport(list.id, 'arbete')} look="secondary">
          {t.update}
        </ButtonLink>
        <ButtonLink href={at.to.registerImport()} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
      {stuck && (
        <Alert color="warning">
          <p>{t.stuck}</p>
          <Form at={at} action={at.to.registerImport(list.id, 'omtag')}>
            <Button look="secondary">{t.again}</Button>
          </Form>
        </Alert>
      )}
    </Page>
  )
})

/** How far the work on a list has come. The browser asks anew by itself, with no script. */
export const get: Endpoint = async (c) => {
  const response = await shown(c)
  if (response.status === 200) response.headers.set('refresh', String(secondsBetween))
  return response
}
