import { z } from 'zod'
import type { AidPart, StatedRate } from '../../../../domain/state-aid.ts'
import { parseRate } from '../../../../kernel/euro.ts'
import { parseKronor } from '../../../../kernel/money.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { AidWriting } from '../../../../store/aid/aid-writing.ts'
import { form } from '../../../form/form.ts'
import type { Fields } from '../../../form/numbered-rows.ts'
import { typedDay } from '../../../form/typed-day.ts'
import { words } from './assessing-words.ts'
import type { AidFile } from './load.ts'

/** One field: what one public party gives one organisation, in one form. */
export type AmountField = { name: string; giver: string; organisation: string; kind: AidPart['kind'] } & Pick<
  AidPart,
  'organisationId'
>

/** The new grant as it has been written so far. */
export type Amounts = {
  grantOn: PlainDate | null
  rate: StatedRate | null
  parts: readonly AidPart[]
  valuation: string
}

export const amountsTopic = 'amounts'

/** Every public party with every idea-based one, money first. */
export function amountFields({ file, parties }: Pick<AidFile, 'file' | 'parties'>): AmountField[] {
  const givers = file.partnership.parties.filter(({ side }) => side === 'public')
  return givers.flatMap((giver) =>
    parties.flatMap(({ organisationId, name }) =>
      (['cash', 'inKind'] as const).map((kind) => ({
        name: `${kind}-${giver.id}-${organisationId}`,
        giver: giver.name,
        organisation: name,
        organisationId,
        kind,
      })),
    ),
  )
}

/** What is written in the newest save; what cannot be read is taken as not written. */
export function amountsIn(loaded: AidFile): Amounts {
  return readAmounts(loaded, amountsKept(loaded)?.fields ?? {})
}

/** What was written for an earlier agreement, or before a bridging, says nothing of the grant in hand. */
export function amountsKept({ writing, file, grant }: AidFile): AidWriting | undefined {
  const kept = writing.get(amountsTopic)
  const opened = file.history.events.find(({ seq }) => seq === grant.openedSeq)
  if (kept === undefined || opened === undefined) return kept
  return new Date(kept.at) >= new Date(opened.recordedAt) ? kept : undefined
}

export function readAmounts(loaded: Pick<AidFile, 'file' | 'parties'>, fields: Fields): Amounts {
  return {
    grantOn: typedDay(textOf(fields.grantOn)),
    rate: rateIn(fields),
    parts: amountFields(loaded).flatMap(({ name, giver, organisationId, kind }): AidPart[] => {
      const read = parseKronor(textOf(fields[name]))
      return read.ok && read.value > 0 ? [{ giver, organisationId, kind, amount: read.value }] : []
    }),
    valuation: textOf(fields.valuation),
  }
}

export function rateIn(fields: Fields): StatedRate | null {
  const [read, on] = [parseRate(textOf(fields.rate)), typedDay(textOf(fields.rateOn))]
  const source = textOf(fields.rateSource)
  return read.ok && on !== null && source !== '' ? { sekPerEuro: read.value, on, source } : null
}

/** The fields of a rate, the same wherever one is stated. */
export const AmountsForm = form(words, (t, field) =>
  z.looseObject({
    grantOn: field.date(t.grantOnMissing),
    rate: field.text(t.rateMissing, 20).refine((text) => parseRate(text).ok, t.rateWrong),
    rateOn: field.date(t.rateOnMissing),
    rateSource: field.text(t.rateSourceMissing, 200),
    valuation: field.optionalText(2000),
    version: field.lastSeq(),
  }),
)

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}
