import type { Lesson } from '../../../../domain/report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { allOf } from '../../../../kernel/word-list.ts'
import type { CaseAt } from '../../../params.ts'
import { Button } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { LoadedLessons } from './lesson-load.ts'
import { words } from './words.ts'

type ItemProps = { at: SignedIn<CaseAt>; all: LoadedLessons; lesson: Lesson }

/** One lesson: what, about what, who shares it, and what the reader's party says to that. */
export function LessonItem({ at, all, lesson }: ItemProps) {
  const t = words(at.language)
  const { template, parties } = all.loaded
  const tags = template.tags.filter(({ id }) => lesson.tags.includes(id))
  const agreed = parties.filter(({ id }) => lesson.sharedBy.includes(id)).map(({ name }) => name)
  const address = (...more: string[]) =>
    at.to.inCase(at.params.number, 'utvardering', 'lardomar', lesson.id, ...more)
  return (
    <section class="lesson">
      <div class="kept-text">{lesson.text}</div>
      <p class="lesson-tags">
        {tags.map(({ label }) => (
          <>
            <Tag>{inLanguage(label, at.language)}</Tag>{' '}
          </>
        ))}
      </p>
      <p class="quiet">
        {t.writtenBy(lesson.byName)}. {lesson.shared ? t.shared : t.notShared}.{' '}
        {!lesson.shared && agreed.length > 0 && `${t.agreed(allOf(agreed, at.language))}.`}{' '}
        {all.mayWrite && (
          <a href={address()} aria-label={t.changeOf(lesson.text)}>
            {t.change}
          </a>
        )}
      </p>
      <Sharing at={at} all={all} lesson={lesson} />
    </section>
  )
}

function Sharing({ at, all, lesson }: ItemProps) {
  const t = words(at.language)
  const { own } = all.loaded
  if (own === null) return null
  const hasAgreed = lesson.sharedBy.includes(own.id)
  const action = at.to.inCase(at.params.number, 'utvardering', 'lardomar', lesson.id, 'delning')
  return (
    <Form at={at} action={action}>
      <input type="hidden" name="version" value={String(lesson.version)} />
      <input type="hidden" name="answer" value={hasAgreed ? 'no' : 'yes'} />
      <Button look="secondary">
        {hasAgreed ? t.unshare : t.share}
        <span class="ds-sr-only">: {lesson.text}</span>
      </Button>
    </Form>
  )
}
