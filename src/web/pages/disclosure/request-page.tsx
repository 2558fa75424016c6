import type { Child } from 'hono/jsx'
import type { DisclosureRequest } from '../../../domain/disclosure.ts'
import type { Entry } from '../../form/form.ts'
import { Page } from '../../layout/page.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

type RequestPageProps = {
  at: SignedIn
  request: Pick<DisclosureRequest, 'id'>
  entry: Entry
  title: string
  lead: string
  children: Child
}

/** A page about a request for documents: last, the way back to the request. */
export function RequestPage({ at, request, children, ...head }: RequestPageProps) {
  return (
    <Page at={at} {...head}>
      {children}
      <p>
        <a href={at.to.disclosure(request.id)}>{words(at.language).choose.back}</a>
      </p>
    </Page>
  )
}
