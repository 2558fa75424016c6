import type { Party } from '../../../../domain/partnership.ts'
import { canChangeParties, canTellOfChange } from '../../../../domain/permissions/permissions-renewal.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { isAlone } from '../leaving/load.ts'
import { OnlyParty } from '../leaving/only-party.tsx'
import { loadEnding, runningStates } from './load.ts'
import { changes, PartyChangeForm } from './party-form.ts'
import { save } from './record-party.ts'
import { words } from './words.ts'

/** A party changes, merges, goes bankrupt or leaves: it is noted, and the question goes to the director. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, PartyChangeForm, keeping({ show, save: (at) => save(at, load) }))

export async function load(at: SignedIn<CaseAt>): Promise<CaseFile> {
  const { file, round } = await loadEnding(at)
  const isRunning = runningStates.includes(round?.state ?? '')
  if (!isRunning || tellable(at, file).length === 0) throw new NotAllowed()
  return file
}

/** The parties that the reader can tell of. */
function tellable(at: SignedIn, { partnership }: CaseFile): Party[] {
  return partnership.parties.filter((party) => canTellOfChange(party)(at.actor, partnership.scope))
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const file = await load(at)
  const { partnership } = file
  const t = words(at.language)
  const mayWrite = canChangeParties(at.actor, partnership.scope)
  const names = namesIn(file.history.rulebook, at.language)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.party}
      lead={mayWrite ? t.partyLead(names) : t.partyLeadOwn(names)}
      entry={entry}
    >
      <Leaving at={at} file={file} />
      <Fields at={at} entry={entry} file={file} />
      {mayWrite && (
        <Section title={t.after} id="efterat">
          <ul>
            <li>
              <a href={at.to.inCase(partnership.number, 'parter')}>{t.toParties}</a>
            </li>
            <li>
              <a href={at.to.inCase(partnership.number, 'granskning')}>{t.toReview}</a>
            </li>
          </ul>
        </Section>
      )}
    </CasePage>
  )
}

/** A party that leaves gives notice on a page of its own; where none can, what to do instead. */
function Leaving({ at, file }: { at: SignedIn<CaseAt>; file: CaseFile }) {
  const t = words(at.language)
  if (isAlone(at, file.partnership)) return <OnlyParty at={at} file={file} />
  return (
    <p>
      {t.leavesHere} <a href={at.to.inCase(file.partnership.number, 'uttrade')}>{t.toLeaving}</a>
    </p>
  )
}

function Fields({ at, entry, file }: { at: SignedIn<CaseAt>; entry: Entry; file: CaseFile }) {
  const t = words(at.language)
  const { partnership } = file
  const own = tellable(at, file)
  const names = namesIn(file.history.rulebook, at.language)
  const mayWrite = canChangeParties(at.actor, partnership.scope)
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'avslut', 'part')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <RadioGroup
        entry={entry}
        name="party"
        label={t.whichParty}
        value={own.length === 1 ? (own[0]?.id ?? '') : ''}
        choices={own.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        entry={entry}
        name="change"
        label={t.change}
        choices={changes.map((value) => ({
          value,
          label: t.changes[value],
          ...(mayWrite && { hint: t.changeHints[value] }),
        }))}
      />
      <TextField entry={entry} name="newName" label={t.newName} optional={`(${t.changes.newName})`} />
      <TextField
        entry={entry}
        name="newNumber"
        label={t.newNumber}
        optional={`(${t.changes.newNumber})`}
        size={14}
      />
      <DateField entry={entry} name="on" label={t.on} value={at.today} language={at.language} />
      <TextArea entry={entry} name="what" label={t.whatHappened} hint={t.whatHint(names)} rows={5} />
      <Actions>
        <Button>{t.record}</Button>
        <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}
