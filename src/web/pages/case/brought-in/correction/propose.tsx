import { z } from 'zod'
import { moneyWords } from '../../../../../documents/papers/money-words.ts'
import { howOften } from '../../../../../domain/agreement-parts.ts'
import { contributionKinds } from '../../../../../domain/contribution.ts'
import { inLanguage } from '../../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../../domain/thrown.ts'
import { formatKronor, ore } from '../../../../../kernel/money.ts'
import { digestOfLines, lineGroups } from '../../../../../process/agreement/brought-in-lines.ts'
import type { WholeTexts } from '../../../../../process/agreement/corrections.ts'
import { goTo, refused } from '../../../../answers/answer.ts'
import { anyFields, type Entry, form, parseForm, readFrom } from '../../../../form/form.ts'
import { begunIn, keeping } from '../../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../../parts/button.tsx'
import { DateField, Select, TextArea, TextField } from '../../../../parts/fields.tsx'
import { Fieldset } from '../../../../parts/fieldset.tsx'
import { Form } from '../../../../parts/form.tsx'
import { partWords } from '../../../../parts/words.ts'
import type { SignedIn } from '../../../../visit.ts'
import { CasePage } from '../../case-page.tsx'
import { type Naming, whatOf } from '../in-words.ts'
import { lineWords } from '../line-words.ts'
import { payersIn } from './additions.ts'
import { faultsInCorrection } from './faults.ts'
import { type Correctable, correctableIn, readCorrection } from './fields.ts'
import { loadToPropose, type ToPropose } from './load.ts'
import { recordCorrection } from './record.ts'
import { words } from './words.ts'

const ReasonForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.reasonsMissing), digest: z.string().max(64).default('') }),
)

/** Where one party says what was copied wrong from the signed agreement. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, anyFields, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const proposing = await loadToPropose(at)
  const { loaded, standing, open } = proposing
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const here = (...more: string[]) => at.to.inCase(partnership.number, 'infort', ...more)
  const naming = { language: at.language, rulebook: history.rulebook, lines: standing.lines }
  return (
    <CasePage at={at} partnership={partnership} title={t.proposeTitle} lead={t.proposeLead} entry={entry}>
      {open !== null ? (
        <p>
          {t.openAlready} <a href={here('rattelser', String(open.id))}>{t.toOpen}</a>
        </p>
      ) : (
        <Form at={at} keeps={entry} action={here('rattelser')}>
          <input type="hidden" name="digest" value={readFrom(entry, 'digest', standing.digest)} />
          <LineFields at={at} entry={entry} naming={naming} texts={proposing.texts} />
          <AdditionFields at={at} entry={entry} proposing={proposing} />
          <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={3} />
          <Actions>
            <Button>{t.send}</Button>
            <ButtonLink href={here()} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

type FieldsProps = { at: SignedIn; entry: Entry; naming: Naming; texts: WholeTexts }

function LineFields({ at, entry, naming, texts }: FieldsProps) {
  const all = correctableIn(naming.lines)
  const t = lineWords(at.language)
  return (
    <>
      {lineGroups
        .map((group) => ({ group, fields: all.filter(({ line }) => line.group === group) }))
        .filter(({ fields }) => fields.length > 0)
        .map(({ group, fields }) => (
          <Fieldset
            legend={t.groups[group]}
            {...(['contribution', 'cost', 'payment'].includes(group) && { hint: words(at.language).gone })}
            {...(group === 'statistic' && { hint: words(at.language).goneStatistic })}
          >
            {fields.map((field) => (
              <LineField {...{ at, entry, naming, texts, field }} />
            ))}
          </Fieldset>
        ))}
    </>
  )
}

function LineField({ at, entry, naming, texts, field }: FieldsProps & { field: Correctable }) {
  const { name, line, key, kind } = field
  const kinds: Readonly<Record<string, string>> = words(at.language).kinds
  const label = [whatOf(naming, line, line.value), kinds[key]].filter(Boolean).join(', ')
  if (kind === 'whole')
    return <TextArea entry={entry} name={name} label={label} value={texts[line.key] ?? ''} rows={8} />
  const value = typedValue(field)
  if (kind === 'often')
    return <Select {...{ entry, name, label, value }} choices={oftenChoices(at.language)} />
  if (kind === 'day' || kind === 'optionalDay')
    return <DateField entry={entry} language={at.language} name={name} label={label} value={value} />
  return <TextField entry={entry} name={name} label={label} value={value} />
}

function oftenChoices(language: SignedIn['language']) {
  const { often } = lineWords(language)
  return howOften.map((value) => ({ value, label: often[value] }))
}

function typedValue({ line, key, kind }: Correctable): string {
  const value = line.value[key]
  if (value === null || value === undefined) return ''
  if (kind === 'amount') return formatKronor(ore(Number(value)))
  return kind === 'hours' ? String(value).replace('.', ',') : String(value)
}

function AdditionFields({
  at,
  entry,
  proposing,
}: Omit<FieldsProps, 'naming' | 'texts'> & { proposing: ToPropose }) {
  const t = words(at.language)
  const { parties } = proposing.loaded.file.partnership
  const { optional } = partWords(at.language)
  const { kinds } = moneyWords(at.language)
  const named = (all: typeof parties) => all.map(({ id, name }) => ({ value: id, label: name }))
  const payers = payersIn(parties)
  return (
    <Fieldset legend={t.missing} hint={t.missingLead}>
      <Select entry={entry} name="newParty" label={t.newParty} choices={named(parties)} />
      <Select
        entry={entry}
        name="newKind"
        label={t.newKind}
        choices={contributionKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
      />
      <TextField {...{ entry, optional }} name="newYear" label={t.newYear} inputmode="numeric" size={4} />
      <TextField {...{ entry, optional }} name="newAmount" label={t.newAmount} />
      <TextField {...{ entry, optional }} name="newValuation" label={t.newValuation} />
      <DateField {...{ entry, optional }} language={at.language} name="newPayment" label={t.newPayment} />
      <TextField {...{ entry, optional }} name="newPaymentAmount" label={t.newPaymentAmount} />
      {payers.length > 1 && (
        <Select entry={entry} name="newPayer" label={t.newPayer} choices={named(payers)} />
      )}
      <TextField {...{ entry, optional }} name="newStatistic" label={t.newStatistic} />
      <TextField {...{ entry, optional }} name="newStatisticHow" label={t.newStatisticHow} />
      <Select
        {...{ entry, name: 'newStatisticOften', label: t.newStatisticOften, value: 'year' }}
        choices={oftenChoices(at.language)}
      />
      {proposing.unwritten.length > 0 && (
        <>
          <Select
            {...{ entry, optional, name: 'newSection', label: t.newSection }}
            choices={[
              { value: '', label: t.noSection },
              ...proposing.unwritten.map(({ key, heading }) => ({
                value: key,
                label: inLanguage(heading, at.language),
              })),
            ]}
          />
          <TextArea {...{ entry, optional }} name="newText" label={t.newText} rows={6} />
        </>
      )}
    </Fieldset>
  )
}

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const { loaded, own, standing, open, texts } = await loadToPropose(at)
  const t = words(at.language)
  const { file } = loaded
  if (open !== null) return refused(t.openAlready)
  const said = parseForm(ReasonForm, at.language, at.form)
  const { parties } = file.partnership
  const read = readCorrection(at.form, { lines: standing.lines, parties, texts, language: at.language })
  const problems = [
    ...(read.ok ? faultsInCorrection(read.lines, at) : read.problems),
    ...(said.ok ? [] : said.problems),
  ]
  if (said.ok && said.value.digest !== standing.digest) throw new ChangedMeanwhile()
  if (!read.ok || !said.ok || problems.length > 0) return refused(problems)
  if (read.changes.length === 0) return refused(t.nothing)
  const content = {
    ...{ for: own.id, party: own.name, reasons: said.value.reasons, before: standing.digest },
    ...{ digest: digestOfLines(read.lines), changes: read.changes, texts: read.texts },
    textsBefore: Object.fromEntries(Object.keys(read.texts).map((key) => [key, texts[key] ?? ''])),
  }
  await recordCorrection(at, { file, type: 'broughtInCorrectionProposed', content })
  return goTo(at.to.inCase(file.partnership.number, 'infort'), t.sent)
}
