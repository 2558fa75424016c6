import { z } from 'zod'
import { groupBlocks } from '../../../../documents/papers/agreement-blocks.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { isWritable } from './is-writable.ts'
import { keepPart, loadPart, sectionOf } from './part-load.ts'
import { PartPage } from './part-page.tsx'
import { partsWords } from './parts-words.ts'

const GroupsForm = form(partsWords, (_, field) =>
  z.object({
    steeringPerYear: field.number({ least: 0, most: 52 }),
    steeringMembers: field.optionalText(500),
    workingPerYear: field.number({ least: 0, most: 52 }),
    workingMembers: field.optionalText(500),
    coordinator: field.optionalText(300),
    version: field.lastSeq(),
  }),
)

/** How often the two groups meet, and who is in them. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, GroupsForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await loadPart(at, 'groups')
  const t = partsWords(at.language)
  const { coordinator } = loaded.content
  return (
    <PartPage
      at={at}
      entry={entry}
      loaded={loaded}
      title={t.groupsTitle}
      lead={t.groupsLead}
      now={groupBlocks(loaded.content, 'sv')}
    >
      <Form at={at} action={at.to.inCase(at.params.number, 'utkast', 'delar', 'grupper')}>
        <input type="hidden" name="version" value={String(loaded.version)} />
        <GroupFields at={at} entry={entry} group="steering" value={loaded.content.steering} />
        <GroupFields at={at} entry={entry} group="working" value={loaded.content.working} />
        <TextField
          entry={entry}
          name="coordinator"
          label={t.coordinator}
          hint={t.coordinatorHint}
          value={coordinator}
          optional={partWords(at.language).optional}
        />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </PartPage>
  )
}

type FieldsProps = {
  at: SignedIn
  entry: Entry
  group: 'steering' | 'working'
  value: { perYear: number; members: string }
}

function GroupFields({ at, entry, group, value }: FieldsProps) {
  const t = partsWords(at.language)
  return (
    <Fieldset legend={t[group]}>
      <TextField
        entry={entry}
        name={`${group}PerYear`}
        label={t.perYear}
        value={String(value.perYear)}
        inputmode="numeric"
        size={4}
      />
      <TextField
        entry={entry}
        name={`${group}Members`}
        label={t.members}
        hint={t.membersHint}
        value={value.members}
      />
    </Fieldset>
  )
}

async function save(at: Saving<CaseAt, typeof GroupsForm>) {
  const loaded = await loadPart(at, 'groups')
  const t = partsWords(at.language)
  const { form: typed } = at
  if (!isWritable(loaded.draft.file)) return refused(t.notOpen)
  const content = {
    steering: { perYear: typed.steeringPerYear, members: typed.steeringMembers },
    working: { perYear: typed.workingPerYear, members: typed.workingMembers },
    coordinator: typed.coordinator,
  }
  await keepPart(at, loaded, { content, basedOn: typed.version })
  return goTo(at.to.inCase(at.params.number, 'utkast', sectionOf(loaded)), t.saved)
}
