import { z } from 'zod'
import { inLanguage } from '../../../domain/text.ts'
import { reportTemplate } from '../../../process/reports/report-template.ts'
import { loadRulebook } from '../../../store/bodies/rulebook-files.ts'
import { type LessonFound, searchLessons } from '../../../store/reports/lesson.ts'
import { blank } from '../../form/form.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Select, TextField } from '../../parts/fields.tsx'
import { Heading } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

export const LessonsQuery = z.object({
  sok: z.string().trim().max(200).catch(''),
  amne: z
    .string()
    .regex(/^[a-zA-Z]{2,30}$/)
    .nullable()
    .catch(null),
  sida: z.coerce.number().int().min(1).max(10_000).catch(1),
})
type At = SignedIn<unknown, z.output<typeof LessonsQuery>>
type Tags = readonly { id: string; label: string; count: number }[]

const size = 20

/** What partnerships have learnt: those one may read, and what their parties share with all. */
export const get = page(noParams, LessonsQuery, async (at) => {
  const { sok: text, amne: tag, sida } = at.query
  const found = await searchLessons(at.db, at.actor, { text, tag, page: sida, size })
  return <LessonsPage at={at} {...found} tags={await namedTags(at, found.tags)} />
})

/** The tags are called as the base rulebook calls them; one that it does not know keeps its key. */
export async function namedTags(at: SignedIn, counts: ReadonlyMap<string, number>): Promise<Tags> {
  const known = reportTemplate(await loadRulebook('rulebooks/nationell'), 'evaluation')?.tags ?? []
  const named = known.map(({ id, label }) => ({ id, label: inLanguage(label, at.language) }))
  const others = [...counts.keys()].filter((id) => !named.some((tag) => tag.id === id))
  return [...named, ...others.map((id) => ({ id, label: id }))].map((tag) => ({
    ...tag,
    count: counts.get(tag.id) ?? 0,
  }))
}

type Found = { at: At; lessons: readonly LessonFound[]; total: number; tags: Tags }

function LessonsPage({ at, lessons, total, tags }: Found) {
  const t = words(at.language)
  const isSearched = at.query.sok !== '' || at.query.amne !== null
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <SearchForm at={at} tags={tags} />
      {total === 0 && !isSearched && (
        <EmptyState title={t.noneTitle}>
          <p>{t.none}</p>
        </EmptyState>
      )}
      {total === 0 && isSearched && (
        <p role="status">
          {t.noHits} <a href={at.to.lessons()}>{t.clear}</a>
        </p>
      )}
      {total > 0 && <p role="status">{t.count(total)}</p>}
      {lessons.map((lesson) => (
        <Hit at={at} lesson={lesson} tags={tags} />
      ))}
      {total > 0 && <TakeHome at={at} />}
      <Pagination at={at} page={at.query.sida} pages={Math.ceil(total / size)} />
    </Page>
  )
}

function TakeHome({ at }: { at: At }) {
  const { sok, amne } = at.query
  const asked = { sok: sok || null, amne }
  return <ListFiles words={words(at.language).download} href={(kind) => at.to.lessonsFile(kind, asked)} />
}

function SearchForm({ at, tags }: { at: At; tags: Tags }) {
  const t = words(at.language)
  return (
    <form method="get" action={at.to.lessons()}>
      <TextField
        entry={blank}
        name="sok"
        type="search"
        label={t.search}
        hint={t.searchHint}
        value={at.query.sok}
      />
      <Select
        entry={blank}
        name="amne"
        label={t.tag}
        value={at.query.amne ?? ''}
        choices={[
          { value: '', label: t.anyTag },
          ...tags.map(({ id, label, count }) => ({ value: id, label: `${label} (${count})` })),
        ]}
      />
      <Actions>
        <Button>{t.find}</Button>
      </Actions>
    </form>
  )
}

function Hit({ at, lesson, tags }: { at: At; lesson: LessonFound; tags: Tags }) {
  const t = words(at.language)
  return (
    <section class="lesson">
      <Heading level={2}>{lesson.partnershipTitle}</Heading>
      <div class="kept-text" lang="sv">
        {lesson.text}
      </div>
      <p class="lesson-tags">
        {tags
          .filter(({ id }) => lesson.tags.includes(id))
          .map(({ label }) => (
            <>
              <Tag>{label}</Tag>{' '}
            </>
          ))}
      </p>
      <p class="quiet">
        {t.from(lesson.body, lesson.parties)}. {lesson.shared ? t.shared : t.own}.{' '}
        {lesson.number !== null && (
          <a href={caseOf(at, lesson.number)} aria-label={t.openOf(lesson.partnershipTitle)}>
            {t.open}
          </a>
        )}
      </p>
    </section>
  )
}

/** Politicians and secretaries read an evaluation only once it is whole, which an older lesson's need not be: the case leads on. */
function caseOf(at: SignedIn, number: string): string {
  const { role } = at.actor.acting
  const readsDecisions = role === 'politician' || role === 'boardSecretary'
  return readsDecisions ? at.to.case(number) : at.to.inCase(number, 'utvardering')
}
