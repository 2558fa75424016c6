import type { Lesson } from '../../../../domain/report.ts'
import type { Entry } from '../../../form/form.ts'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import type { SignedIn } from '../../../visit.ts'
import { type LoadedLessons, tagChoices } from './lesson-load.ts'
import { words } from './words.ts'

type FieldsProps = { at: SignedIn; entry: Entry; all: LoadedLessons; lesson: Lesson | null }

export function LessonFields({ at, entry, all, lesson }: FieldsProps) {
  const t = words(at.language)
  return (
    <>
      <input type="hidden" name="version" value={String(lesson?.version ?? 0)} />
      <TextArea
        entry={entry}
        name="text"
        label={t.lesson}
        hint={t.lessonHint}
        value={lesson?.text ?? ''}
        rows={4}
      />
      <CheckboxGroup
        entry={entry}
        name="tags"
        label={t.tags}
        value={lesson?.tags ?? []}
        choices={tagChoices(all.loaded, at.language)}
      />
    </>
  )
}
