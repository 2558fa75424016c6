import { contributionLines, kronorOf } from '../../../../domain/register/lines/given.ts'
import { writeLines } from '../../../../domain/register/lines/lines.ts'
import { linkLines } from '../../../../domain/register/lines/links.ts'
import { partyLines } from '../../../../domain/register/lines/parties.ts'
import { periodLines } from '../../../../domain/register/lines/periods.ts'
import { resultLines } from '../../../../domain/register/lines/results.ts'
import { type RegisterRecord, registerSides } from '../../../../domain/register.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { municipalityCodes, municipalityName } from '../../../../store/case/municipalities.ts'
import type { CodeKind, RegisterCode } from '../../../../store/register/register-code.ts'
import type { Entry } from '../../../form/form.ts'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { DateField, Select, TextArea, TextField } from '../../../parts/fields.tsx'
import { Fieldset } from '../../../parts/fieldset.tsx'
import type { Visit } from '../../../visit.ts'
import { flagWords } from '../flag-words.ts'
import { words } from './words.ts'

type Props = { at: Visit; record: RegisterRecord; codes: readonly RegisterCode[]; entry: Entry }

/** Every field of a record that is changed here: the words at once, the rest unfolded by those who need it. */
export function RecordFields(props: Props) {
  const { at, record, entry } = props
  const t = words(at.language)
  const back = entry.typed !== null
  return (
    <>
      <input type="hidden" name="basedOn" value={record.provenance.changedAt} />
      <Fieldset legend={t.change}>
        <Named {...props} />
      </Fieldset>
      <Details summary={t.placed} open={back}>
        <Placed {...props} />
      </Details>
      <Details summary={t.listed} open={back}>
        <p>{t.listedHint}</p>
        <Listed {...props} />
      </Details>
      <Details summary={t.rest} open={back}>
        <Rest {...props} />
      </Details>
    </>
  )
}

function Named({ at, record, entry }: Props) {
  const t = words(at.language)
  const { title, summary, targetGroup } = record
  return (
    <>
      <TextField entry={entry} name="title" label={t.recordTitle} value={title ?? ''} />
      <TextArea entry={entry} name="summarySv" label={t.summary} rows={3} value={summary.sv} />
      <TextArea entry={entry} name="summaryEn" label={t.summaryEn} rows={3} value={summary.en ?? ''} />
      <TextField entry={entry} name="targetGroup" label={t.targetGroup} value={targetGroup.sv} />
      <TextField entry={entry} name="targetGroupEn" label={t.targetGroupEn} value={targetGroup.en ?? ''} />
    </>
  )
}

function Placed({ at, record, codes, entry }: Props) {
  const t = words(at.language)
  const choices = (kind: CodeKind) =>
    codes
      .filter((one) => one.kind === kind)
      .map(({ code, label }) => ({ value: code, label: inLanguage(label, at.language) }))
  const municipalities = municipalityCodes().map((code) => ({ value: code, label: municipalityName(code) }))
  const group = (name: 'targetGroups' | 'categories' | 'themes', kind: CodeKind) => (
    <CheckboxGroup entry={entry} name={name} label={t[name]} choices={choices(kind)} value={record[name]} />
  )
  return (
    <>
      {group('categories', 'category')}
      <RadioGroup
        entry={entry}
        name="categoryFit"
        label={t.categoryFit}
        choices={(['exact', 'nearest', 'none'] as const).map((value) => ({ value, label: t.fits[value] }))}
        value={record.categoryFit}
      />
      {group('themes', 'theme')}
      {group('targetGroups', 'targetGroup')}
      <Select
        entry={entry}
        name="municipality"
        label={t.municipality}
        choices={municipalities.toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))}
        value={record.municipality.code}
      />
      <TextField entry={entry} name="geography" label={t.geography} value={record.geography ?? ''} />
      <Checkbox entry={entry} name="sensitive" label={t.sensitive} checked={record.sensitiveLocation} />
    </>
  )
}

function Listed({ at, record, entry }: Props) {
  const t = words(at.language)
  const { parties, periods, contributions, results, links } = record
  const lines = {
    periods: writeLines(periodLines, periods),
    contributions: writeLines(contributionLines, contributions),
    results: writeLines(resultLines, results),
    links: writeLines(linkLines, links),
  }
  const sides = registerSides.map((side) => {
    const own = parties.filter((party) => party.side === side)
    return [`${side}Parties`, writeLines(partyLines(side), own)] as const
  })
  return (
    <>
      {sides.map(([name, value]) => (
        <TextArea
          entry={entry}
          name={name}
          label={t.lists[name]}
          hint={t.hints.parties}
          rows={3}
          value={value}
        />
      ))}
      {(['periods', 'contributions', 'results', 'links'] as const).map((name) => (
        <TextArea
          entry={entry}
          name={name}
          label={t.lists[name]}
          hint={t.hints[name]}
          rows={3}
          value={lines[name]}
        />
      ))}
    </>
  )
}

function Rest({ at, record, entry }: Props) {
  const t = words(at.language)
  const flags = record.qualityFlags.map(({ code }) => ({
    value: code,
    label: flagWords(at.language)[code] ?? code,
  }))
  const sum = kronorOf(record.fundingOre) ?? ''
  return (
    <>
      <TextField entry={entry} name="funding" label={t.funding} size={14} inputmode="numeric" value={sum} />
      <TextField
        entry={entry}
        name="registryNumber"
        label={t.registryNumber}
        size={20}
        value={record.registryNumber ?? ''}
      />
      <DateField
        entry={entry}
        language={at.language}
        name="verifiedOn"
        label={t.verifiedOn}
        value={record.verifiedOn ?? ''}
      />
      {flags.length > 0 && (
        <CheckboxGroup
          entry={entry}
          name="flags"
          label={t.flags}
          hint={t.flagsHint}
          choices={flags}
          value={flags.map(({ value }) => value)}
        />
      )}
    </>
  )
}
