import { contributionLines } from '../../../../domain/register/lines/given.ts'
import { type LineFault, type ReadLines, readLines } from '../../../../domain/register/lines/lines.ts'
import { linkLines } from '../../../../domain/register/lines/links.ts'
import { partyLines } from '../../../../domain/register/lines/parties.ts'
import { periodLines } from '../../../../domain/register/lines/periods.ts'
import { resultLines } from '../../../../domain/register/lines/results.ts'
import { type RegisterRecord, registerRecord } from '../../../../domain/register.ts'
import { canonicalJson } from '../../../../kernel/canonical-json.ts'
import { municipalityName } from '../../../../store/case/municipalities.ts'
import type { AnswerFields } from './form.ts'

/** What is run in a case or at home elsewhere is changed there. */
export function isChangedHere({ provenance }: RegisterRecord): boolean {
  return provenance.origin !== 'case' && provenance.home === null
}

type ListField =
  | 'publicParties'
  | 'ideaBasedParties'
  | 'associatedParties'
  | 'periods'
  | 'contributions'
  | 'results'
  | 'links'

/** A list that cannot be read, or a field that does not fit the others. */
export type Unreadable = { field: ListField; fault: LineFault } | { field: string; fault: null }

export type Changed = { ok: true; record: RegisterRecord } | { ok: false; unreadable: Unreadable[] }

/** The record as the form says; the same record when nothing was changed in it. */
export function changed(before: RegisterRecord, form: AnswerFields, at: Date): Changed {
  if (!isChangedHere(before)) return { ok: true, record: before }
  const { unreadable, ...lists } = listsIn(before, form)
  if (unreadable.length > 0) return { ok: false, unreadable }
  const after = { ...before, ...wordsIn(before, form), ...lists }
  if (canonicalJson(after) === canonicalJson(before)) return { ok: true, record: before }
  const dated = { ...after, provenance: { ...before.provenance, changedAt: at.toISOString() } }
  const whole = registerRecord.safeParse(dated)
  if (whole.success) return { ok: true, record: whole.data }
  const fields = whole.error.issues.map(({ path, message }) => fieldOf(String(path[0]), message))
  return { ok: false, unreadable: [...new Set(fields)].map((field) => ({ field, fault: null })) }
}

function wordsIn(before: RegisterRecord, form: AnswerFields): Partial<RegisterRecord> {
  const { summarySv, summaryEn, targetGroup, targetGroupEn, municipality } = form
  return {
    title: orNull(form.title),
    summary: inBoth(summarySv || before.summary.sv, summaryEn),
    targetGroup: inBoth(targetGroup || before.targetGroup.sv, targetGroupEn),
    targetGroups: form.targetGroups,
    categories: form.categories,
    categoryFit: form.categoryFit ?? before.categoryFit,
    themes: form.themes,
    municipality:
      municipality === ''
        ? before.municipality
        : { code: municipality, name: municipalityName(municipality) },
    geography: orNull(form.geography),
    sensitiveLocation: form.sensitive,
    fundingOre: form.funding,
    registryNumber: orNull(form.registryNumber),
    verifiedOn: form.verifiedOn,
    qualityFlags: before.qualityFlags.filter(({ code }) => form.flags.includes(code)),
  }
}

function listsIn(before: RegisterRecord, form: AnswerFields) {
  const unreadable: Unreadable[] = []
  const rowsOf = <Row>(field: ListField, read: ReadLines<Row>): Row[] => {
    if (read.ok) return read.rows
    unreadable.push({ field, fault: read.fault })
    return []
  }
  const side = (side: RegisterRecord['parties'][number]['side']) =>
    readLines(
      partyLines(side),
      form[`${side}Parties`],
      before.parties.filter((party) => party.side === side),
    )
  return {
    parties: [
      ...rowsOf('publicParties', side('public')),
      ...rowsOf('ideaBasedParties', side('ideaBased')),
      ...rowsOf('associatedParties', side('associated')),
    ],
    periods: rowsOf('periods', readLines(periodLines, form.periods, before.periods)),
    contributions: rowsOf(
      'contributions',
      readLines(contributionLines, form.contributions, before.contributions),
    ),
    results: rowsOf('results', readLines(resultLines, form.results, before.results)),
    links: rowsOf('links', readLines(linkLines, form.links, before.links)),
    unreadable,
  }
}

/** Parties are missing on a side, or a protected place is stated: told where it can be put right. */
function fieldOf(path: string, message: string): string {
  if (path !== 'parties') return path
  return message.includes('ideaBased') ? 'ideaBasedParties' : 'publicParties'
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

function inBoth(sv: string, en: string) {
  return en === '' ? { sv } : { sv, en }
}
