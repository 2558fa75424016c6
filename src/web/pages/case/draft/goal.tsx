import { z } from 'zod'
import { goalBlocks } from '../../../../documents/papers/agreement-blocks.ts'
import type { Goal } from '../../../../domain/agreement-parts.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry, readFrom } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { indicatorKeys, readGoal } from './goal-form.ts'
import { goalIn, withGoal } from './goal-plan.ts'
import { isWritable } from './is-writable.ts'
import { keepPart, type LoadedPart, loadPart } from './part-load.ts'
import { PartPage } from './part-page.tsx'
import { partsWords } from './parts-words.ts'

export const GoalParams = CaseParams.extend({ goal: z.union([z.uuid(), z.literal('nytt')]) })
export type GoalAt = z.output<typeof GoalParams>

const emptyRows = 2

/** One goal with its sub-goals, activities and indicators. */
export const get = page(GoalParams, noQuery, begunIn(showGoal))
export const post = handler(GoalParams, anyFields, keeping({ show: showGoal, save }))

export async function loadGoal(at: SignedIn<GoalAt>): Promise<LoadedPart<'goals'>> {
  const loaded = await loadPart(at, 'goals')
  const known = loaded.versions.some(({ content }) => content.some(({ id }) => id === at.params.goal))
  if (at.params.goal !== 'nytt' && !known) throw new NotFound()
  return loaded
}

export async function showGoal(at: SignedIn<GoalAt>, entry: Entry) {
  const loaded = await loadGoal(at)
  const t = partsWords(at.language)
  const goal = loaded.content.find(({ id }) => id === at.params.goal) ?? null
  const address = (...more: string[]) =>
    at.to.inCase(at.params.number, 'utkast', 'delar', 'mal', at.params.goal, ...more)
  return (
    <PartPage
      at={at}
      entry={entry}
      loaded={loaded}
      title={goal === null ? t.newGoal : t.changeGoal}
      lead={t.goalsLead}
      now={goalBlocks(goal === null ? [] : [goal], 'sv')}
    >
      <Form at={at} keeps={entry} action={address()}>
        <input type="hidden" name="version" value={readFrom(entry, 'version', String(loaded.version))} />
        <TextField entry={entry} name="text" label={t.goal} hint={t.goalHint} value={goal?.text ?? ''} />
        <Lines at={at} entry={entry} name="subgoals" label={t.subgoals} lines={goal?.subgoals ?? []} />
        <Lines at={at} entry={entry} name="activities" label={t.activities} lines={goal?.activities ?? []} />
        <Indicators at={at} entry={entry} goal={goal} />
        <Actions>
          <Button>{t.saveGoal}</Button>
        </Actions>
      </Form>
      {goal !== null && (
        <Form at={at} action={address('borttagning')}>
          <input type="hidden" name="version" value={String(loaded.version)} />
          <Button look="tertiary">{t.removeGoal}</Button>
        </Form>
      )}
    </PartPage>
  )
}

type LinesProps = { at: SignedIn; entry: Entry; name: string; label: string; lines: readonly string[] }

function Lines({ at, entry, name, label, lines }: LinesProps) {
  return (
    <TextArea
      entry={entry}
      name={name}
      label={label}
      hint={partsWords(at.language).oneALine}
      value={lines.join('\n')}
      optional={partWords(at.language).optional}
      rows={4}
    />
  )
}

function Indicators({ at, entry, goal }: { at: SignedIn; entry: Entry; goal: Goal | null }) {
  const t = partsWords(at.language)
  const rows = [...(goal?.indicators ?? []), ...Array.from({ length: emptyRows }, () => null)]
  return (
    <Section title={t.indicators} id="indikatorer">
      <p class="quiet">{t.indicatorsHint}</p>
      {rows.map((row, index) => (
        <Fieldset legend={t.indicator(index + 1)}>
          {indicatorKeys.map((key) => (
            <TextField entry={entry} name={`${key}-${index}`} label={t[key]} value={row?.[key] ?? ''} />
          ))}
        </Fieldset>
      ))}
    </Section>
  )
}

async function save(at: Saving<GoalAt, typeof anyFields>) {
  const loaded = await loadGoal(at)
  const t = partsWords(at.language)
  if (!isWritable(loaded.draft.file)) return refused(t.notOpen)
  const seen = Number(at.form.version) || 0
  const read = readGoal(at.form, goalIn(loaded, seen, at.params.goal), at.language)
  if (!read.ok) return refused(read.problems)
  const content = withGoal(loaded, seen, { id: read.value.id, after: read.value })
  await keepPart(at, loaded, { content, basedOn: loaded.version })
  return goTo(at.to.inCase(at.params.number, 'utkast', 'delar', 'mal'), t.saved)
}
