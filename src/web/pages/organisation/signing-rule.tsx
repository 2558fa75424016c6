import { z } from 'zod'
import { presetOf, rulePresets, waysOf } from '../../../domain/signatory-presets.ts'
import { ruleFault, type SignatoryRule, signingSetOf } from '../../../domain/signatory-rule.ts'
import { type Office, offices } from '../../../domain/signing-set.ts'
import { inLanguage } from '../../../domain/text.ts'
import { listSignatoryRules, saveSignatoryRule } from '../../../store/signing/signatory-rule.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { Select } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
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
  const { rule, signatories } = await load(at)
  const choices = rulePresets.map((value) => ({ value, label: ruleInWords(waysOf[value], at.language) }))
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Form at={at} action={at.to.organisation('firmateckning')}>
        <RadioGroup
          entry={entry}
          name="rule"
          label={t.rule}
          hint={t.ruleHint}
          choices={choices}
          value={(rule && presetOf(rule.ways)) ?? ''}
        />
        {signatories.map((member) => (
          <OfficeField {...{ at, entry, member, rule }} />
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
  const office = rule?.people.find(({ personId }) => personId === member.personId)?.office
  return (
    <Select
      entry={entry}
      name={fieldOf(member)}
      label={ruleWords(at.language).office(member.name)}
      choices={offices.map((value) => ({ value, label: named[value] }))}
      value={office ?? guessed(member)}
    />
  )
}

async function save(at: Saving<unknown, typeof RuleForm>) {
  const { id, signatories } = await load(at)
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
  return { id, signatories, rule: kept?.rule ?? null }
}

const fieldOf = ({ personId }: Member) => `office-${personId}`

/** What the person is called in the organisation often says which office it is. */
function guessed({ assignment }: Member): Office {
  const called = (assignment ?? '').toLowerCase()
  if (/^(styrelse)?ordförande|^chair/.test(called)) return 'chair'
  return /kassör|treasurer/.test(called) ? 'treasurer' : 'other'
}
