import { endSession } from '../../../store/people/session.ts'
import { goTo } from '../../answers/answer.ts'
import { anyFields, type Entry } from '../../form/form.ts'
import { publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { englishPaths, paths } from '../../paths.ts'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

export const get = publicPage(noParams, noQuery, show)
export const post = publicHandler(noParams, anyFields, { show, save })

export function show(at: Visit, entry: Entry) {
  const t = words(at.language)
  if (at.actor === null) return <Page at={at} title={t.title} lead={t.notSignedIn} entry={entry} />
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Actions>
        <Form at={at} action={at.to.signOut()} name="har">
          <Button>{t.here}</Button>
        </Form>
        <Form at={at} action={at.to.signOutEverywhere()} name="overallt">
          <Button look="secondary">{t.everywhere}</Button>
        </Form>
      </Actions>
    </Page>
  )
}

async function save(at: Visit) {
  if (at.session !== null) await endSession(at.db, at.session.digest)
  return goTo(startAfter(at), words(at.language).done, 'over')
}

/** The start page, in the language that the session had. */
export function startAfter(at: Visit): string {
  return (at.language === 'en' ? englishPaths : paths).home()
}
