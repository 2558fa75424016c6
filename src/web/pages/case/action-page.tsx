import type { Child } from 'hono/jsx'
import type { Entry } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { DueLine } from '../../parts/turn-card.tsx'
import type { ActionAt, LoadAction } from './action.ts'
import { CasePage } from './case-page.tsx'

type Props = {
  at: ActionAt
  entry: Entry
  loaded: Awaited<ReturnType<LoadAction>>
  title: string
  /** Where the form posts, and what its button says. */
  action: string
  send: string
  children: Child
}

/** One thing that somebody took on at a meeting, with what is asked about it. */
export function ActionPage({ at, entry, loaded, title, action, send, children }: Props) {
  const { file, home, action: taken } = loaded
  return (
    <CasePage at={at} partnership={file.partnership} title={title} lead={loaded.action.text} entry={entry}>
      {taken.doneOn === null && taken.by !== null && <DueLine at={at} due={taken.by} />}
      <Form at={at} keeps={entry} action={action}>
        {children}
        <Actions>
          <Button>{send}</Button>
        </Actions>
      </Form>
      <p>
        <a href={home.address}>{home.title}</a>
      </p>
    </CasePage>
  )
}
