import type { Entry } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Checkbox, RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { namesIn } from '../consideration/words.ts'
import { isNoted, type Loaded } from './load.ts'
import { words } from './words.ts'

type FieldsProps = { at: SignedIn<CaseAt>; entry: Entry; loaded: Loaded }

/** The notice: before the signatures a ground alone, after them the days and what is to be settled too. */
export function Fields({ at, entry, loaded: { file, stage, own } }: FieldsProps) {
  const t = words(at.language)
  const { partnership } = file
  const noted = isNoted(at, partnership)
  const said = noted ? t.noted : t.own
  const [first] = own
  return (
    <>
      <What at={at} loaded={{ file, stage }} />
      <Section title={said.title} id="uppsagning">
        <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'uttrade')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          {own.length === 1 && first !== undefined && !noted ? (
            <input type="hidden" name="party" value={first.id} />
          ) : (
            <RadioGroup
              entry={entry}
              name="party"
              label={t.party}
              value={own.length === 1 ? (first?.id ?? '') : ''}
              choices={own.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <TextArea entry={entry} name="ground" label={t.ground} hint={t.groundHints[stage]} rows={5} />
          {stage === 'running' && <Days at={at} entry={entry} />}
          <Checkbox entry={entry} name="sure" label={said.sure} />
          <p>{t.means[stage]}</p>
          <Actions>
            <Button>{said.send}</Button>
            <ButtonLink href={at.to.case(partnership.number)} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      </Section>
    </>
  )
}

function Days({ at, entry }: Pick<FieldsProps, 'at' | 'entry'>) {
  const t = words(at.language)
  const { language } = at
  return (
    <>
      <DateField {...{ entry, language }} name="noticedOn" label={t.noticedOn} value={at.today} />
      <DateField {...{ entry, language }} name="lastDay" label={t.lastDay} hint={t.lastDayHint} />
      <TextArea entry={entry} name="settlement" label={t.settlement} hint={t.settlementHint} rows={5} />
    </>
  )
}

/** What it means, said plainly before anybody presses anything. */
function What({ at, loaded: { file, stage } }: { at: SignedIn; loaded: Pick<Loaded, 'file' | 'stage'> }) {
  const t = words(at.language)
  const { number } = file.partnership
  const names = namesIn(file.history.rulebook, at.language)
  const lines = stage === 'running' ? t.runningMeans(names) : t.beforeMeans(names)
  return (
    <Section title={t.what} id="innebar">
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {stage === 'running' && (
        <p>
          <a href={at.to.inCase(number, 'utkast', 'hela')}>{t.toTerms}</a>
          {' · '}
          <a href={at.to.inCase(number, 'insatser')}>{t.toGiven}</a>
          {' · '}
          <a href={at.to.inCase(number, 'ekonomi')}>{t.toEconomy}</a>
        </p>
      )}
    </Section>
  )
}
