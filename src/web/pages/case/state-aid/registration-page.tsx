import { canRegisterAid } from '../../../../domain/permissions/permissions-aid.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { statutorySpan } from '../../../../process/rulebook/statute-words.ts'
import { type Entry, typedIn } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { WhyThisDate } from '../../../parts/date-words.tsx'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { DateField, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { DueLine } from '../../../parts/turn-card.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { DutyCounted } from '../overview/day-counted.tsx'
import { whyNotToday } from '../why-not.ts'
import { words } from './granting-words.ts'
import { aidAddress } from './load.ts'
import { RateFields } from './rate-fields.tsx'
import { type Registration, registerStep } from './registration-load.ts'
import { exportRecords } from './registration-record.ts'

type Props = { at: SignedIn; entry: Entry; registration: Registration }

export function RegistrationPage({ at, entry, registration }: Props) {
  const t = words(at.language)
  const { loaded, assessment, granted, registered, conferredOn } = registration
  const { rulebook } = loaded.file.history
  const within = statutorySpan(rulebook, 'aid-registration', conferredOn ?? at.today)
  return (
    <CasePage
      at={at}
      partnership={loaded.file.partnership}
      title={t.registerTitle}
      lead={t.registerLead(within?.[at.language] ?? '')}
      entry={entry}
    >
      <Due at={at} registration={registration} />
      {registered.map((one) => (
        <Alert color="success">{t.registered(one)}</Alert>
      ))}
      {assessment === null ? (
        <EmptyState title={t.registerNothing}>
          <p>{t.registerNothingText}</p>
        </EmptyState>
      ) : conferredOn === null ? (
        <EmptyState title={t.notGranted} />
      ) : (
        <>
          {canRegisterAid(at.actor, loaded.file.partnership.scope) && (
            <Amounts at={at} entry={entry} registration={registration} />
          )}
          {granted.length > 0 && <Records at={at} registration={registration} />}
          {granted.length > 0 && <Note at={at} entry={entry} registration={registration} />}
        </>
      )}
      <p>
        <a href={aidAddress(at, loaded.file)}>{t.back}</a>
      </p>
    </CasePage>
  )
}

function Due({ at, registration: { duty, isDone } }: Omit<Props, 'entry'>) {
  if (duty === undefined || isDone || duty.due === undefined) return null
  return (
    <>
      <DueLine at={at} due={duty.due} />
      <WhyThisDate at={at}>
        <DutyCounted at={at} duty={duty} />
      </WhyThisDate>
    </>
  )
}

function Amounts({ at, entry, registration }: Props) {
  const t = words(at.language)
  const { loaded, granted, conferredOn } = registration
  if (granted.length > 0)
    return (
      <>
        <p>{t.alreadyFixed}</p>
        {!registration.isDone && <Change at={at} entry={entry} registration={registration} />}
        {registration.overCeiling && <Alert color="warning">{t.overNow}</Alert>}
      </>
    )
  return (
    <Section title={t.step1} id="belopp">
      <p>{t.step1Lead}</p>
      <Form at={at} action={aidAddress(at, loaded.file, 'registrering', 'belopp')}>
        <DateField
          entry={entry}
          name="grantedOn"
          label={t.grantedOn}
          {...(conferredOn && {
            value: conferredOn,
            hint: t.conferred(dateInWords(conferredOn, at.language)),
          })}
          language={at.language}
        />
        <RateFields at={at} entry={entry} />
        <Described at={at} entry={entry} registration={registration} />
        <Actions>
          <Button>{t.fix}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** Instrument and sector may be put right until the aid is registered; the amounts stand. */
function Change({ at, entry, registration }: Props) {
  const t = words(at.language)
  const isOpen = entry.typed !== null && 'nace' in entry.typed
  return (
    <Details summary={t.changeDescribed} open={isOpen}>
      <Form at={at} action={aidAddress(at, registration.loaded.file, 'registrering', 'beskrivning')}>
        <input type="hidden" name="version" value={String(registration.version)} />
        <Described at={at} entry={entry} registration={registration} />
        <Actions>
          <Button look="secondary">{t.keepDescribed}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

function Described({ at, entry, registration: { fields } }: Props) {
  const t = words(at.language)
  const { optional } = partWords(at.language)
  const kept = { ...entry, typed: fields }
  const keptIn = (name: string) => typedIn(kept, name)
  return (
    <>
      <TextField
        entry={entry}
        name="instrument"
        label={t.instrument}
        hint={t.instrumentHint}
        optional={optional}
        value={keptIn('instrument')}
      />
      <TextField
        entry={entry}
        name="nace"
        label={t.nace}
        hint={t.naceHint}
        optional={optional}
        value={keptIn('nace')}
      />
    </>
  )
}

/** The facts as a file, and as a card to copy where the register is filled in by hand. */
function Records({ at, registration }: Omit<Props, 'entry'>) {
  const t = words(at.language)
  const lines = exportRecords(registration, at.language).map((record) =>
    record.map(([field, value]) => `${t.fields[field]}: ${value}`).join('\n'),
  )
  return (
    <Section title={t.step2} id="uppgifter">
      <p class="quiet">{t.registerRoute}</p>
      <Actions>
        <ButtonLink
          href={aidAddress(at, registration.loaded.file, 'registrering', 'uppgifter.csv')}
          look="secondary"
        >
          {t.csv}
        </ButtonLink>
      </Actions>
      <div class="ds-field">
        <label class="ds-label" for="kort">
          {t.card}
        </label>
        <textarea class="ds-input" id="kort" rows={14} readonly>
          {lines.join('\n\n')}
        </textarea>
      </div>
    </Section>
  )
}

/** Where several give aid each registers its own: whose it is, is chosen. */
function Note({ at, entry, registration: { loaded, left } }: Props) {
  const t = words(at.language)
  if (whyNotToday(at, loaded.file.history, registerStep) !== null) return null
  return (
    <Section title={t.step3} id="anteckna">
      <Form at={at} action={aidAddress(at, loaded.file, 'registrering')}>
        {left.length > 0 && (
          <RadioGroup
            entry={entry}
            name="for"
            label={t.whose}
            choices={left.map(({ id, name }) => ({ value: id, label: name }))}
            {...(left.length === 1 && { value: left[0]?.id ?? '' })}
          />
        )}
        <DateField
          entry={entry}
          name="registeredOn"
          label={t.registeredOn}
          value={at.today}
          language={at.language}
        />
        <TextField entry={entry} name="reference" label={t.reference} hint={t.referenceHint} />
        <Actions>
          <Button>{t.note}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
