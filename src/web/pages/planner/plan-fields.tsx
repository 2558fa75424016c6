import { inLanguage } from '../../../domain/text.ts'
import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import { rulebookNames, shippedRulebook } from '../../../store/bodies/rulebook-files.ts'
import { followedIn } from '../../../store/bodies/rulebook-version.ts'
import type { Entry } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import type { Choice } from '../../parts/choices.tsx'
import { Details } from '../../parts/details.tsx'
import { DateField, FileField, Select, TextArea } from '../../parts/fields.tsx'
import { Fieldset } from '../../parts/fieldset.tsx'
import { Form } from '../../parts/form.tsx'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

export const planFileLimits = { maxBytes: 1_000_000, maxFiles: 1 }

type Choices = { rulebooks: readonly Choice[]; ownRulebook: string; boards: readonly Choice[] }

/** The rulebooks that come along, and the boards here that have a calendar to offer. */
export async function formChoices(at: Visit): Promise<Choices> {
  const [names, bodies] = await Promise.all([rulebookNames(), listPublicBodies(at.db)])
  const own = bodies.filter(({ rulebook }) => followedIn(rulebook).own !== null)
  const rulebooks = await Promise.all([
    ...own.map(async ({ name, rulebook: value }) => ({ value, label: words(at.language).ownRules(name) })),
    ...names.map(async (value) => ({
      value,
      label: inLanguage((await shippedRulebook(value)).name, at.language),
    })),
  ])
  const boards = bodies.flatMap((body) => body.boards)
  return {
    rulebooks,
    ownRulebook: bodies[0]?.rulebook ?? '',
    boards: boards.map(({ casePrefix, name }) => ({ value: casePrefix, label: name })),
  }
}

type Props = { at: Visit; entry: Entry; choices: Choices }

export function PlanFields({ at, entry, choices }: Props) {
  const t = words(at.language)
  const { language } = at
  return (
    <Form at={at} action={at.to.planner()} files>
      <DateField entry={entry} name="start" label={t.start} language={language} />
      <DateField entry={entry} name="slut" label={t.end} language={language} />
      <Select
        entry={entry}
        name="regelbok"
        label={t.regelbok}
        hint={t.regelbokHint}
        choices={choices.rulebooks}
        value={choices.ownRulebook}
      />
      <CalendarFields at={at} entry={entry} choices={choices} />
      <Details summary={t.more} open={given(entry, 'inkom') || given(entry, 'beviljat')}>
        <DateField
          entry={entry}
          name="inkom"
          label={t.received}
          hint={t.receivedHint}
          optional={t.optional}
          language={language}
        />
        <DateField
          entry={entry}
          name="beviljat"
          label={t.granted}
          hint={t.grantedHint}
          optional={t.optional}
          language={language}
        />
      </Details>
      <Actions>
        <Button>{t.show}</Button>
      </Actions>
    </Form>
  )
}

function CalendarFields({ at, entry, choices }: Props) {
  const t = words(at.language)
  return (
    <Fieldset legend={t.calendar} hint={t.calendarLead}>
      {choices.boards.length > 0 && (
        <Select
          entry={entry}
          name="namnd"
          label={t.board}
          optional={t.optional}
          choices={[{ value: '', label: t.noBoard }, ...choices.boards]}
        />
      )}
      <TextArea
        entry={entry}
        name="moten"
        label={t.meetings}
        hint={t.meetingsHint}
        optional={t.optional}
        rows={5}
      />
      <FileField
        entry={entry}
        name="file"
        label={t.file}
        optional={t.optional}
        language={at.language}
        limits={planFileLimits}
        kinds={t.fileKinds}
        accept=".csv,.ics,.txt"
      />
    </Fieldset>
  )
}

/** A field that holds something is not hidden. */
function given({ typed, problems }: Entry, name: string): boolean {
  return (typed?.[name] ?? '') !== '' || problems.some(({ field }) => field === name)
}
