import { z } from 'zod'
import { type GrantRegime, grantRegimes, type ToldGrant } from '../../../../domain/state-aid.ts'
import { parseEuro } from '../../../../kernel/euro.ts'
import { amountRefusalInWords, parseKronor } from '../../../../kernel/money.ts'
import { isAfter, type PlainDate } from '../../../../kernel/plain-date.ts'
import type { DeclaredAid } from '../../../../store/aid/aid-content.ts'
import { form, type Problem } from '../../../form/form.ts'
import { type Fields, writtenRows } from '../../../form/numbered-rows.ts'
import { typedDay } from '../../../form/typed-day.ts'
import { words } from './declaration-words.ts'

const grantNames = ['giver', 'on', 'eur', 'sek', 'receiver', 'regime'] as const
const linkNames = ['linkName', 'linkNumber', 'linkHow'] as const

/** The grants that are written; a chosen regulation alone is not yet a grant. */
export function grantRows(fields: Fields) {
  return writtenRows(fields, grantNames).filter(
    ({ giver, on, eur, sek, receiver }) => giver + on + eur + sek + receiver !== '',
  )
}

export function linkRows(fields: Fields) {
  return writtenRows(fields, linkNames)
}

export const DeclarationForm = form(words, (t, field) =>
  z
    .looseObject({
      received: field.choice(['none', 'some'], t.receivedMissing),
      linked: field.choice(['no', 'yes'], t.linkedMissing),
      sure: field.mustTick(t.sureMissing),
    })
    .check(({ value, issues }) => {
      const issue = (path: string, message: string) =>
        issues.push({ code: 'custom', input: value, path: [path], message })
      const guard = (path: string, text: string) => {
        const read = field.optionalText(300).safeParse(text)
        if (!read.success) issue(path, read.error.issues[0]?.message ?? '')
      }
      const [grants, links] = [grantRows(value), linkRows(value)]
      if (value.received === 'none' && grants.length > 0) issue('received', t.noneButRows)
      if (value.received === 'some' && grants.length === 0) issue('giver-0', t.someButNone)
      if (value.linked === 'no' && links.length > 0) issue('linked', t.linksButNo)
      if (value.linked === 'yes' && links.length === 0) issue('linkName-0', t.linksMissing)
      for (const { index, giver, receiver, on, regime } of grants) {
        if (giver === '') issue(`giver-${index}`, t.giverMissing)
        if (typedDay(on) === null) issue(`on-${index}`, t.onMissing)
        if (regimeOf(regime) === null) issue(`regime-${index}`, t.regimeMissing)
        guard(`giver-${index}`, giver)
        guard(`receiver-${index}`, receiver)
      }
      for (const { index, ...row } of links) {
        if (row.linkName === '') issue(`linkName-${index}`, t.linkNameMissing)
        if (row.linkHow === '') issue(`linkHow-${index}`, t.linkHowMissing)
        for (const name of linkNames) guard(`${name}-${index}`, row[name])
      }
    }),
)

/** Faults in amounts and days, which need the day and the language of the reader. */
export function faultsIn(fields: Fields, today: PlainDate, language: 'sv' | 'en'): Problem[] {
  const t = words(language)
  return grantRows(fields).flatMap(({ index, on, eur, sek }): Problem[] => {
    const day = typedDay(on)
    const euro = eur === '' ? null : parseEuro(eur)
    const kronor = sek === '' ? null : parseKronor(sek)
    const faults: (Problem | null)[] = [
      day !== null && isAfter(day, today) ? { field: `on-${index}`, sentence: t.onLater } : null,
      euro === null && kronor === null ? { field: `eur-${index}`, sentence: t.amountMissing } : null,
      amountFault(`eur-${index}`, euro, language),
      amountFault(`sek-${index}`, kronor, language),
    ]
    return faults.filter((fault) => fault !== null)
  })
}

/** What a form without faults says. */
export function declaredIn(fields: Fields, organisation: string): DeclaredAid {
  return {
    grants: grantRows(fields).flatMap((row): ToldGrant[] => {
      const [on, regime] = [typedDay(row.on), regimeOf(row.regime)]
      const [eur, sek] = [parseEuro(row.eur), parseKronor(row.sek)]
      if (on === null || regime === null) return []
      return [
        {
          id: `declared-${row.index}`,
          giver: row.giver,
          receiver: row.receiver || organisation,
          on,
          regime,
          eur: eur.ok ? eur.value : null,
          sek: sek.ok ? sek.value : null,
        },
      ]
    }),
    links: linkRows(fields).map(({ linkName, linkNumber, linkHow }) => ({
      name: linkName,
      number: linkNumber,
      how: linkHow,
    })),
  }
}

export function regimeOf(text: string): GrantRegime | null {
  return grantRegimes.find((regime) => regime === text) ?? null
}

type Read = ReturnType<typeof parseEuro> | ReturnType<typeof parseKronor> | null

function amountFault(field: string, read: Read, language: 'sv' | 'en'): Problem | null {
  if (read === null) return null
  if (!read.ok) return { field, sentence: amountRefusalInWords(read.reason, language) }
  return read.value > 0 ? null : { field, sentence: words(language).negative }
}
