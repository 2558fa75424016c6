import type { MailContent, MailKind } from '../../domain/mails.ts'
import type { Language } from '../../domain/text.ts'

/** A piece of a mail: a paragraph, or a list under it. */
export type Part = string | { list: readonly (string | Linked)[] }

/** A line that leads somewhere, with what is said after its link. */
export type Linked = { text: string; url: string; more: string }

/** What one mail says, before it becomes text and HTML. */
export type Letter = {
  subject: string
  parts: readonly Part[]
  /** The one thing to do, as a link of its own. */
  action?: { label: string; url: string }
  /** What stands after the link: how long it works, what to do if it is not for you. */
  after?: readonly Part[]
}

export type ContentOf<Kind extends MailKind> = Extract<MailContent, { kind: Kind }>

/** Words one kind of mail. */
export type Writer<Kind extends MailKind> = (content: ContentOf<Kind>, language: Language) => Letter
