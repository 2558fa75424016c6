import { z } from 'zod'
import { numberFault } from '../../../../domain/external-number.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { noteNumbers } from '../../../../store/papers/external-number.ts'
import { isTaken } from '../../../../store/taken.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type Line, loadLine } from './load.ts'
import { numberSaid, numbersOf } from './said.ts'
import { words } from './words.ts'

const LineParams = CaseParams.extend({ line: z.uuid() })
type LineAt = z.output<typeof LineParams>

const NumberForm = form(words, (_, field) =>
  z.object({ number: field.optionalText(400), reasons: field.optionalText(1000), lastSeq: field.lastSeq() }),
)

/** One number of the master diary: entered, corrected or taken away. */
export const get = page(LineParams, noQuery, begunIn(show))
export const post = handler(LineParams, NumberForm, keeping({ show, save }))

async function show(at: SignedIn<LineAt>, entry: Entry) {
  const { file, partnership, line, system } = await loadLine(at)
  const t = words(at.language)
  const said = numbersOf(file.history.events, line.id)
  return (
    <CasePage {...{ at, partnership, entry }} title={t.numberTitle(oursOf(line))} lead={t.numberLead(system)}>
      <Facts facts={[[t.what, line.subject || t.theCase]]} />
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'diarium', line.id)}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <TextField
          entry={entry}
          name="number"
          label={t.theirs(system)}
          hint={line.number === null ? t.numberHint : t.numberHintChange}
          value={line.number ?? ''}
          autocomplete="off"
        />
        {line.number !== null && (
          <TextArea entry={entry} name="reasons" label={t.reasons} optional={t.optional} rows={2} />
        )}
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'diarium')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
      {said.length > 0 && (
        <Section title={t.history} id="historik">
          <ul>
            {said.map((one) => (
              <li>{numberSaid(one, at.language)}</li>
            ))}
          </ul>
        </Section>
      )}
    </CasePage>
  )
}

function oursOf({ registryNumber, documentNumber }: Line): string {
  return documentNumber === null ? registryNumber : `${registryNumber}-${documentNumber}`
}

async function save(at: Saving<LineAt, typeof NumberForm>) {
  const { partnership, line, system } = await loadLine(at)
  const { lastSeq, reasons } = at.form
  const number = at.form.number || null
  const t = words(at.language)
  const fault = numberFault(at.form.number)
  if (fault !== null) return refused([{ field: 'number', sentence: t.faults[fault] }])
  if (number === line.number)
    return refused([{ field: 'number', sentence: number === null ? t.missing : t.same }])
  const { id, registryNumber, documentNumber } = line
  const numbers = [{ id, registryNumber, documentNumber, number, before: line.number }]
  try {
    await recordInCase(at.db, { partnershipId: partnership.id, lastSeq, at: at.now }, (inCase) =>
      noteNumbers(inCase, { partnership, system, numbers, reasons, by: makerOf(at.actor), on: at.today }),
    )
  } catch (thrown) {
    if (!isTaken(thrown)) throw thrown
    const taken = documentNumber === null ? t.takenByCase : t.takenByEntry
    return refused([{ field: 'number', sentence: taken(number ?? '') }])
  }
  const sentence = number === null ? t.removed : t.saved(number)
  return goTo(at.to.inCase(partnership.number, 'diarium'), sentence)
}
