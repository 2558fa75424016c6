import type { Child } from 'hono/jsx'
import type { Entry } from '../form/form.ts'
import { csrfField, csrfToken } from '../guard/csrf.ts'
import type { Visit } from '../visit.ts'
import { BegunBefore, KeptState } from './kept-form.tsx'

type FormProps = {
  at: Visit
  /** The noun that is created, as an address from `at.to`. */
  action: string
  /** Names the form where a page has several. */
  name?: string
  /** Set when the form hands in files. */
  files?: boolean
  /** Keeps what is typed in the form until it is sent, where its page draws it so: see `keeping`. */
  keeps?: Entry
  /** The address that takes drafts of this form: switches autosave on. Only where the page keeps drafts its own way. */
  draft?: string
  /** Set when the form is gone on with at the address of its draft: the browser stands there once it is saved. */
  stays?: boolean
  class?: string
  id?: string
  /** A tab of its own for the answer. */
  target?: '_blank'
  children?: Child
}

/** A form that posts to us, with its token. */
export function Form({
  at,
  action,
  name,
  files = false,
  keeps,
  draft,
  stays = false,
  class: className,
  children,
  ...more
}: FormProps) {
  const keeping = keeps?.keeping
  return (
    <form
      method="post"
      action={action}
      name={name}
      class={className}
      enctype={files ? 'multipart/form-data' : undefined}
      data-draft={keeping === undefined ? draft : at.to.keptForm(action)}
      data-stays={stays ? '' : undefined}
      novalidate
      {...more}
    >
      <input type="hidden" name={csrfField} value={csrfToken(at)} />
      {keeping !== undefined && <BegunBefore at={at} keeping={keeping} files={files} />}
      {children}
      {keeping !== undefined && <KeptState at={at} keeping={keeping} action={action} />}
    </form>
  )
}
