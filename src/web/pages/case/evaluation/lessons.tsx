import { addLesson } from '../../../../store/reports/lesson.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { LessonFields } from './lesson-fields.tsx'
import { LessonForm } from './lesson-form.ts'
import { LessonItem } from './lesson-item.tsx'
import { loadLessons, tagChoices } from './lesson-load.ts'
import { words } from './words.ts'

/** What the parties have learnt, for others to use: written, tagged, and shared when every party agrees. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, LessonForm, keeping({ show, save }))

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const all = await loadLessons(at)
  const t = words(at.language)
  const { partnership } = all.loaded.file
  const address = (...more: string[]) => at.to.inCase(partnership.number, 'utvardering', ...more)
  return (
    <CasePage {...{ at, partnership, entry }} title={t.lessons} lead={t.lessonsLead}>
      {all.lessons.length === 0 && <p>{t.lessonsNone}</p>}
      {all.lessons.map((lesson) => (
        <LessonItem at={at} all={all} lesson={lesson} />
      ))}
      {all.mayWrite && (
        <Section title={t.add} id="ny">
          <Form at={at} keeps={entry} action={address('lardomar')}>
            <LessonFields at={at} entry={entry} all={all} lesson={null} />
            <Actions>
              <Button>{t.add}</Button>
            </Actions>
          </Form>
        </Section>
      )}
      <Actions>
        <ButtonLink href={address()} look="tertiary">
          {t.title}
        </ButtonLink>
        <a href={at.to.lessons()}>{t.learn}</a>
      </Actions>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof LessonForm>) {
  const { loaded, mayWrite } = await loadLessons(at)
  const t = words(at.language)
  if (!mayWrite) return refused(t.closedJoint)
  const tags = at.form.tags.filter((tag) =>
    tagChoices(loaded, at.language).some(({ value }) => value === tag),
  )
  if (tags.length === 0) return refused([{ field: 'tags', sentence: t.tagsMissing }])
  const { partnership } = loaded.file
  await whileCaseStands(at.db, partnership, (trx) =>
    addLesson(trx, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      text: at.form.text,
      tags,
      side: at.actor.acting.side,
      by: at.actor.personId,
      at: at.now,
    }),
  )
  return goTo(at.to.inCase(partnership.number, 'utvardering', 'lardomar'), t.added)
}
