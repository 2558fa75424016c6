import { ownOrganisation } from '../../../domain/actor.ts'
import { canRegisterInitiative } from '../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../domain/text.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { daysBetween } from '../../../kernel/plain-date.ts'
import { countPapers } from '../../../process/case/papers.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Section } from '../../parts/heading.tsx'
import { Said } from '../../parts/said.tsx'
import { Tag } from '../../parts/tag.tsx'
import { DueLine, ExpectedLine } from '../../parts/turn-card.tsx'
import { partWords } from '../../parts/words.ts'
import { BoardDay, Counted, DutyCounted } from '../case/overview/day-counted.tsx'
import { type Urgency, urgencies, urgencyOf } from '../case/urgency.ts'
import type { At } from './at.ts'
import { bundlesOf, SameTask } from './same-task.tsx'
import type { Todo } from './todo.ts'
import { addressOf } from './todo-address.ts'
import { placeOf, taskOf } from './todos.ts'
import { apartFrom } from './told-apart.ts'
import { waitedSince } from './waited.ts'
import { words } from './words.ts'

/** The most urgent first, under headings that say how urgent. */
export function TodoGroups({ at, todos }: { at: At; todos: readonly Todo[] }) {
  const t = words(at.language)
  const apart = apartFrom(todos, at.language)
  const groups = Map.groupBy(todos, (todo) => urgencyOf(placeOf(todo, at.today), at.today))
  return (
    <>
      {urgencies
        .filter((urgency) => groups.has(urgency))
        .map((urgency) => (
          <Section title={t.groups[urgency]} id={urgency}>
            <ul class="todos">
              {bundlesOf(groups.get(urgency) ?? []).map(([todo, ...more]) =>
                more.length === 0 ? (
                  <TodoItem at={at} todo={todo} urgency={urgency} apart={apart(todo)} />
                ) : (
                  <SameTask at={at} todos={[todo, ...more]} urgency={urgency} apart={apart} />
                ),
              )}
            </ul>
          </Section>
        ))}
    </>
  )
}

type TodoItemProps = { at: At; todo: Todo; urgency: Urgency; apart: string | null }

/** Verb first, then the partnership, the day and, for whoever wants it, the rule. */
function TodoItem({ at, todo, urgency, apart }: TodoItemProps) {
  const t = words(at.language)
  const { file, due, expected, duty, step, counted, aim } = todo
  const task = taskOf(todo)
  const { title, number } = file.partnership
  const address = addressOf(at, todo)
  return (
    <li>
      <p class="todo-task">
        <a href={address ?? at.to.case(number)}>
          <Said text={task} language={at.language} />
          {apart !== null && ` (${apart})`}
          <span class="ds-sr-only">: {title}</span>
        </a>{' '}
        {urgency === 'late' && <Tag mood="late">{t.late}</Tag>}
      </p>
      <p class="quiet">
        <a href={at.to.case(number)}>{title}</a> · <span class="numeric">{number}</span>
      </p>
      {step === 'hand-in-document' && todo.papers === undefined && (
        <p>{t.missing(countPapers(file.history, ownOrganisation(at.actor)).missing)}</p>
      )}
      <HeldOf at={at} duty={duty} />
      {due !== null && <DueLine at={at} due={due} />}
      {expected !== undefined && <ExpectedLine at={at} day={expected} />}
      <Waited at={at} todo={todo} />
      <BoardDay at={at} duty={duty} aim={aim} due={due} />
      {(duty !== null || counted !== undefined) && (
        <Details
          summary={
            <>
              {partWords(at.language).whyThisDate}
              <span class="ds-sr-only">
                {' '}
                {inLanguage(task, at.language)}: {title}
              </span>
            </>
          }
        >
          {counted !== undefined && <Counted at={at} {...counted} />}
          {duty !== null && <DutyCounted at={at} duty={duty} />}
        </Details>
      )}
    </li>
  )
}

function Waited({ at, todo }: { at: At; todo: Todo }) {
  const since = waitedSince(todo, at.today)
  if (since === null) return null
  const day = dateInWords(since, at.language)
  return <p class="quiet">{words(at.language).waited(day, daysBetween(since, at.today))}</p>
}

/** Of meetings that the year demands: how many have been held. */
function HeldOf({ at, duty }: { at: At; duty: Todo['duty'] }) {
  if (duty?.count === undefined || duty.year === undefined) return null
  return <p>{words(at.language).held(duty.held ?? 0, duty.count, duty.year)}</p>
}

/** What will be here, and what starts it. */
export function NothingToDo({ at, cases }: { at: At; cases: number }) {
  const t = words(at.language)
  return (
    <EmptyState title={t.emptyTitle}>
      <p>{whyEmpty(at, cases)}</p>
      <Actions>
        {at.actor.acting.side === 'party' && cases === 0 ? (
          <ButtonLink href={at.to.initiative()}>{t.handIn}</ButtonLink>
        ) : (
          <ButtonLink href={at.to.cases()} look="secondary">
            {t.toCases}
          </ButtonLink>
        )}
        {canRegisterInitiative(at.actor) && cases === 0 && (
          <ButtonLink href={at.to.initiative('registrera')}>{t.register}</ButtonLink>
        )}
      </Actions>
    </EmptyState>
  )
}

function whyEmpty({ actor: { acting }, language }: At, cases: number): string {
  const t = words(language)
  if (acting.side === 'party' && cases === 0) return t.emptyParty
  return t.empty
}
