import { isAfter } from '../../../../kernel/plain-date.ts'
import type { Absence } from '../../../../store/people/absence.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { DateField, Select } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Absences } from './load.ts'
import { words } from './words.ts'

export function Own({ at, own }: { at: SignedIn; own: readonly Absence[] }) {
  const t = words(at.language)
  return (
    <Section title={t.yours} id="din">
      {own.length === 0 && <p>{t.none}</p>}
      {own.map(({ id, from, to, deputyName }) => (
        <Form at={at} action={at.to.myAbsence(id, 'avslut')}>
          <p>{t.row(from, to, deputyName)}</p>
          <Button look="secondary">
            {isAfter(from, at.today) ? t.takeAway : t.back}
            <span class="ds-sr-only">
              : {from}–{to}
            </span>
          </Button>
        </Form>
      ))}
    </Section>
  )
}

/** Whom one is deputy for; on those days, the way to act in their place. */
export function Standing({ at, standing }: { at: SignedIn; standing: readonly Absence[] }) {
  const t = words(at.language)
  if (standing.length === 0) return null
  return (
    <Section title={t.standsIn} id="ersattare">
      <ul>
        {standing.map(({ name, from, to }) => (
          <li>
            {t.standsInFor(name, from, to)}
            {!isAfter(from, at.today) && (
              <>
                {' · '}
                <a href={at.to.actAs()}>{t.actNow(name)}</a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{t.means}</p>
    </Section>
  )
}

type FormProps = { at: SignedIn; absences: Absences; entry: Entry }

export function AbsenceForm({ at, absences: { candidates, members }, entry }: FormProps) {
  const t = words(at.language)
  const self = { personId: at.actor.personId, name: at.actor.name, unitName: null }
  const choices = [
    { value: '', label: '–' },
    ...(members.length > 0 ? [...candidates, self] : candidates).map(({ personId, name, unitName }) => ({
      value: personId,
      label: unitName === null ? name : `${name}, ${unitName}`,
    })),
  ]
  return (
    <Section title={t.add} id="ny">
      <Form at={at} action={at.to.myAbsence()}>
        {members.length > 0 && (
          <Select
            entry={entry}
            name="who"
            label={t.who}
            hint={t.whoHint}
            choices={[
              { value: '', label: t.myself },
              ...members.map(({ membershipId, name, unitName }) => ({
                value: membershipId,
                label: unitName === null ? name : `${name}, ${unitName}`,
              })),
            ]}
          />
        )}
        <DateField entry={entry} name="from" label={t.from} language={at.language} />
        <DateField entry={entry} name="to" label={t.to} language={at.language} />
        <Select entry={entry} name="deputy" label={t.deputy} hint={t.deputyHint} choices={choices} />
        <p>{t.meansForYou}</p>
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** Others who are away; a head ends what concerns the own unit. */
export function Others({ at, absences: { others, members } }: { at: SignedIn; absences: Absences }) {
  const t = words(at.language)
  if (others.length === 0) return null
  return (
    <Section title={t.others} id="andra">
      <ul>
        {others.map(({ id, personId, name, from, to, deputyName }) => (
          <li>
            {t.other(name, from, to, deputyName)}
            {members.some((member) => member.personId === personId) && (
              <Form at={at} action={at.to.myAbsence(id, 'avslut')}>
                <Button look="tertiary">
                  {t.endFor(name)}
                  <span class="ds-sr-only">
                    : {from}–{to}
                  </span>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
