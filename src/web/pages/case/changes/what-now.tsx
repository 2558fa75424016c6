import { type Change, isOpenChange } from '../../../../domain/change.ts'
import {
  canAnswerMaterialQuestion,
  canClassChange,
  canEndChange,
  canOpenChangedAgreement,
} from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { roleName, stepOf } from '../../../../process/rulebook/lookup.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { type Entry, writtenIn } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type HeldMeeting, MeetingChoice, NoMeeting } from '../held-meeting.tsx'
import { rolesInWords } from '../turn.ts'
import { mayToday } from '../why-not.ts'
import { type ChangeAt, isForGroup } from './load.ts'
import { words } from './words.ts'

type Props = {
  at: ChangeAt
  entry: Entry
  file: CaseFile
  change: Change
  /** The steering group's meetings since the proposal was made. */
  meetings: readonly HeldMeeting[]
}

/** Whose turn it is, and the one thing to do for whoever reads. */
export function WhatNow(props: Props) {
  const { at, file, change } = props
  const t = words(at.language)
  if (!isOpenChange(change)) return change.outcome === 'agreementOpened' ? <ToDraft at={at} /> : null
  const director = inLanguage(roleName(file.history.rulebook, 'director'), at.language)
  return (
    <Section title={t.whatNow} id="nu">
      <p>{change.outcome === 'proposed' ? t.nowClass : t.now[change.kind](director)}</p>
      {change.outcome === 'proposed' && <Classing {...props} />}
      {change.outcome === 'classed' && change.kind === 'adjustment' && (
        <Actions>
          <ButtonLink href={at.to.inCase(at.params.number, 'gruppmoten')}>{t.toMeetings}</ButtonLink>
        </Actions>
      )}
      {change.outcome === 'classed' && ['reformulation', 'material'].includes(change.kind) && (
        <Opening {...props} />
      )}
      {change.outcome === 'questionRaised' && <Answering {...props} />}
      <Declining {...props} />
    </Section>
  )
}

function address({ at, change }: Props, noun: string): string {
  return at.to.inCase(at.params.number, 'andringar', String(change.id), noun)
}

/** A person has the last word on the class, with reasons. */
function Classing(props: Props) {
  const { at, file, change } = props
  const t = words(at.language)
  const action = address(props, 'slag')
  const entry = entryFor(at, props.entry, action)
  if (!mayToday(at, file, { step: 'class-change', may: canClassChange })) return null
  const choices = file.history.rulebook.changeClasses.map(({ id, label, text }) => ({
    value: id,
    label: inLanguage(label, at.language),
    hint: inLanguage(text, at.language),
  }))
  return (
    <Form at={at} keeps={entry} action={action}>
      <RadioGroup
        entry={entry}
        name="changeClass"
        label={t.classLabel}
        choices={choices}
        value={change.changeClass}
      />
      <TextArea entry={entry} name="classReasons" label={t.classReasons} rows={3} />
      <Actions>
        <Button>{t.classSend}</Button>
      </Actions>
    </Form>
  )
}

/** The text of the agreement changes: work on a new version begins, and the one in force holds until it is signed. */
function Opening(props: Props) {
  const { at, file } = props
  const t = words(at.language)
  if (!mayToday(at, file, { step: 'open-change-draft', may: canOpenChangedAgreement }))
    return <p>{t.whoOpens(rolesInWords(openers(file), file.history.rulebook, at.language))}</p>
  return (
    <Form at={at} action={address(props, 'oppning')}>
      <p>{t.openText}</p>
      <Actions>
        <Button>{t.openSend}</Button>
      </Actions>
    </Form>
  )
}

function openers({ history }: CaseFile) {
  return stepOf(history.rulebook, 'open-change-draft')?.by ?? []
}

function Answering(props: Props) {
  const { at, file } = props
  const t = words(at.language)
  const action = address(props, 'svar')
  const entry = entryFor(at, props.entry, action)
  if (!mayToday(at, file, { step: 'answer-material-question', may: canAnswerMaterialQuestion })) return null
  return (
    <Form at={at} keeps={entry} action={action}>
      <TextArea entry={entry} name="answer" label={t.answerLabel} hint={t.answerHint} rows={5} />
      <Actions>
        <Button>{t.answerSend}</Button>
      </Actions>
    </Form>
  )
}

/** The side that made it takes it back; the others record what was said by those who decide. */
function Declining(props: Props) {
  const { at, file, change, meetings } = props
  const t = words(at.language)
  const action = address(props, 'avslut')
  const entry = entryFor(at, props.entry, action)
  if (change.outcome === 'questionRaised') return null
  if (!mayToday(at, file, { step: 'decline-change', may: canEndChange(change) })) return null
  const isOwn = at.actor.acting.side === change.proposedBy
  const ending = t.ending[isOwn ? 'own' : isForGroup(at, change) ? 'group' : 'director']
  if (isForGroup(at, change) && meetings.length === 0)
    return (
      <Details summary={ending.title}>
        <NoMeeting at={at} partnership={file.partnership} />
      </Details>
    )
  return (
    <Details summary={ending.title} open={writtenIn(entry) !== null}>
      <Form at={at} keeps={entry} action={action}>
        {isForGroup(at, change) && <MeetingChoice {...{ at, entry, meetings }} />}
        <TextArea entry={entry} name="declineReasons" label={t.declineReasons} rows={3} />
        <Actions>
          <Button look="secondary">{ending.send}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

function ToDraft({ at }: { at: ChangeAt }) {
  return (
    <Actions>
      <ButtonLink href={at.to.inCase(at.params.number, 'utkast')}>{words(at.language).toDraft}</ButtonLink>
    </Actions>
  )
}
