import type { Child } from 'hono/jsx'
import { canCommentDraft } from '../../../../domain/permissions/permissions-agreement.ts'
import type { Comment } from '../../../../store/agreement/agreement-comment.ts'
import type { Entry } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { Written } from '../written.tsx'
import { type Draft, isDraftOpen } from './load.ts'
import { type SectionAt, sectionAddress } from './params.ts'
import { words } from './words.ts'

type TalkProps = { at: SignedIn<SectionAt>; entry: Entry; draft: Draft; comments: readonly Comment[] }

/** What the parties say about a section. What is done with is folded away, never gone. */
export function Talk({ at, entry: onPage, draft, comments }: TalkProps) {
  const t = words(at.language)
  const action = sectionAddress(at, 'kommentarer')
  const entry = entryFor(at, onPage, action)
  const open = comments.filter(({ settled }) => settled === null)
  const done = comments.filter(({ settled }) => settled !== null)
  const speaks = isDraftOpen(draft.file) && canCommentDraft(at.actor, draft.file.partnership.scope)
  return (
    <Section title={t.talk} id="kommentarer">
      {comments.length === 0 && <p class="quiet">{t.noTalk}</p>}
      {open.map((comment) => (
        <Said at={at} comment={comment}>
          {speaks && (
            <Form at={at} action={sectionAddress(at, 'kommentarer', comment.id, 'avklarad')}>
              <Button look="tertiary">{t.settle}</Button>
            </Form>
          )}
        </Said>
      ))}
      {done.length > 0 && (
        <Details summary={t.earlierTalk(done.length)}>
          {done.map((comment) => (
            <Said at={at} comment={comment}>
              <p class="quiet">{t.settled(comment.settled?.by ?? '')}</p>
            </Said>
          ))}
        </Details>
      )}
      {speaks && (
        <Form at={at} keeps={entry} action={action}>
          <TextArea entry={entry} name="comment" label={t.comment} hint={t.commentHint} rows={3} />
          <Actions>
            <Button look="secondary">{t.addComment}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  )
}

function Said({ at, comment, children }: { at: SignedIn; comment: Comment; children?: Child }) {
  const { by, text } = comment
  return (
    <Written at={at} who={`${by.name}, ${by.represents}`} when={comment.at} text={text}>
      {children}
    </Written>
  )
}
