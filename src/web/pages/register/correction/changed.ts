import type { RegisterRecord } from '../../../../domain/register.ts'

/** What is run in a case or at home elsewhere is changed there. */
export function isChangedHere({ provenance }: RegisterRecord): boolean {
  return provenance.origin !== 'case' && provenance.home === null
}

type Change = { title: string; summarySv: string; summaryEn: string; targetGroup: string; to: string }

/** The record with what was changed in it; the same record when nothing was. */
export function changed(record: RegisterRecord, change: Change, at: Date): RegisterRecord {
  if (!isChangedHere(record)) return record
  const last = record.periods.at(-1)
  const after: RegisterRecord = {
    ...record,
    title: change.title === '' ? null : change.title,
    summary: { sv: change.summarySv || record.summary.sv, ...english(change.summaryEn || record.summary.en) },
    targetGroup: {
      sv: change.targetGroup || record.targetGroup.sv,
      ...(change.targetGroup === record.targetGroup.sv ? english(record.targetGroup.en) : {}),
    },
    periods:
      last === undefined ? [] : [...record.periods.slice(0, -1), { ...last, to: change.to || last.to }],
  }
  if (JSON.stringify(after) === JSON.stringify(record)) return record
  return { ...after, provenance: { ...record.provenance, changedAt: at.toISOString() } }
}

function english(text: string | undefined) {
  return text === undefined ? {} : { en: text }
}
