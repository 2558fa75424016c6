import { z } from 'zod'
import { presetOf, rulePresets, waysOf } from '../../../domain/signatory-presets.ts'
import { ruleFault, type SignatoryRule, signingSetOf } from '../../../domain/signatory-rule.ts'
import { type Office, offices } from '../../../domain/signing-set.ts'
import { inLanguage } from '../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../domain/thrown.ts'
import { lockOrganisation } from '../../../store/bodies/organisation.ts'
import { withTransaction } from '../../../store/db.ts'
import { listSignatoryRules, saveSignatoryRule } from '../../../store/signing/signatory-rule.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { type Kept, seenField, seenIn, undoesTheirs, withTheirs } from '../../form/seen.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { Select } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Theirs } from '../../parts/theirs.tsx'
import type { SignedIn } from '../../visit.ts'
import { officeWords, ruleInWords } from '../case/signing/office-words.ts'
import { type Member, managedOrganisation, membersNow } from './load.ts'
import { ruleWords } from './rule-words.ts'

const RuleForm = form(ruleWords, (t, field) =>
  z.looseObject({ rule: field.choice(rulePresets, t.ruleMissing) }),
)

/** How the organisation signs: the rule of its statutes, and who holds the offices that it names. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, RuleForm, { show, save })

async function show(at: SignedIn, entry: Entry) {
  const t = ruleWords(at.language)
  const { rule, signatories, who } = await load(at)
  const choices = rulePresets.map((value) => ({ value, label: ruleInWords(waysOf[value], at.language) }))
  const now = fieldsOf(rule, signatories)
  const filled = withTheirs(entry, now)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Theirs
        {...{ at, entry, now, who }}
        label={(field) => signatories.find((member) => fieldOf(member) === field)?.name ?? t.rule}
        read={(_, value) => readAs(value, at)}
      />
      <Form at={at} action={at.to.organisation('firmateckning')}>
        <input type="hidden" name={seenField} value={seenIn(now)} />
        <RadioGroup
          entry={filled}
          name="rule"
          label={t.rule}
          hint={t.ruleHint}
          choices={choices}
          value={now.rule ?? ''}
        />
        {signatories.map((member) => (
          <OfficeField {...{ at, entry: filled, member, rule }} />
        ))}
        <p class="quiet">{t.others}</p>
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.organisation()} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

type OfficeProps = { at: SignedIn; entry: Entry; member: Member; rule: SignatoryRule | null }

function OfficeField({ at, entry, member, rule }: OfficeProps) {
  const named = officeWords(at.language)
  return (
    <Select
      entry={entry}
      name={fieldOf(member)}
      label={ruleWords(at.language).office(member.name)}
      choices={offices.map((value) => ({ value, label: named[value] }))}
      value={officeOf(member, rule)}
    />
  )
}

/** One at a time: whoever comes second sees what the first has said. */
function save(at: Saving<unknown, typeof RuleForm>) {
  return withTransaction(at.db, async (db) => {
    await lockOrganisation(db, managedOrganisation(at))
    return record({ ...at, db })
  })
}

async function record(at: Saving<unknown, typeof RuleForm>) {
  const { id, signatories, rule: now } = await load(at)
  if (undoesTheirs(at.typed, fieldsOf(now, signatories))) throw new ChangedMeanwhile()
  const people = signatories.map((member) => ({
    personId: member.personId,
    office: offices.find((office) => office === at.form[fieldOf(member)]) ?? ('other' as const),
  }))
  const rule = { ways: waysOf[at.form.rule], people }
  const fault = ruleFault(signingSetOf(rule, signatories))
  if (fault !== null) return refused([{ field: 'rule', sentence: inLanguage(fault, at.language) }])
  await saveSignatoryRule(at.db, { organisationId: id, rule, by: at.actor.personId, at: at.now })
  return goTo(at.to.organisation(), ruleWords(at.language).saved)
}

async function load(at: SignedIn) {
  const id = managedOrganisation(at)
  const members = await membersNow(at, id)
  const [kept] = await listSignatoryRules(at.db, [id])
  const signatories = members.filter(({ role }) => role === 'partySignatory')
  return { id, signatories, rule: kept?.rule ?? null, who: kept?.writtenByName ?? null }
}

/** The rule as it stands in the fields of the form. */
function fieldsOf(rule: SignatoryRule | null, signatories: readonly Member[]): Kept {
  const people = signatories.map((member): [string, string] => [fieldOf(member), officeOf(member, rule)])
  return { rule: (rule && presetOf(rule.ways)) ?? '', ...Object.fromEntries(people) }
}

function officeOf(member: Member, rule: SignatoryRule | null): Office {
  const said = rule?.people.find(({ personId }) => personId === member.personId)
  return said?.office ?? guessed(member)
}

function readAs(value: string, { language }: SignedIn): string {
  const [preset, office] = [rulePresets.find((one) => one === value), offices.find((one) => one === value)]
  if (preset !== undefined) return ruleInWords(waysOf[preset], language)
  return office === undefined ? value : officeWords(language)[office]
}

const fieldOf = ({ personId }: Member) => `office-${personId}`

/** What the person is called in the organisation often says which office it is. */
function guessed({ assignment }: Member): Office {
  const called = (assignment ?? '').toLowerCase()
  if (/^(styrelse)?ordförande|^chair/.test(called)) return 'chair'
  return /kassör|treasurer/.test(called) ? 'treasurer' : 'other'
}
