import type { PartContents } from '../../../../../domain/agreement-parts.ts'
import { type AmountPlace, placeKey, type Written } from '../../../../../domain/amount.ts'
import type { Payment } from '../../../../../domain/budget.ts'
import { ChangedMeanwhile } from '../../../../../domain/thrown.ts'
import type {
  ChangedLine,
  Line,
  LineGroup,
  LineValue,
} from '../../../../../process/agreement/brought-in-lines.ts'
import type { WholeTexts } from '../../../../../process/agreement/corrections.ts'
import { ensureAgreement } from '../../../../../store/agreement/agreement-make.ts'
import { listPartVersions, savePart } from '../../../../../store/agreement/agreement-part.ts'
import { listSectionVersions, saveText } from '../../../../../store/agreement/agreement-section.ts'
import { listAmountVersions, type NewAmount, saveAmounts } from '../../../../../store/agreement/amount.ts'
import { findPaymentPlan, savePaymentPlan } from '../../../../../store/agreement/budget.ts'
import type { CaseFile } from '../../../../../store/case/case-file.ts'
import type { Trx } from '../../../../../store/db.ts'
import type { SignedIn } from '../../../../visit.ts'
import { textsChanged } from '../../draft/texts-changed.ts'
import { writingIn } from '../../draft/writing.ts'

export type Applying = {
  file: CaseFile
  changes: readonly ChangedLine[]
  after: readonly Line[]
  texts: WholeTexts
}

/** Writes what a correction changes as new versions; the earlier ones are kept. Throws ChangedMeanwhile. */
export async function applyCorrection(at: SignedIn, trx: Trx, applying: Applying): Promise<void> {
  const { file, changes, after } = applying
  const { partnership, history } = file
  const agreement = await ensureAgreement(trx, { partnership, history, at: at.now })
  const writing = writingIn(at, { agreement, file })
  const isOf = (...groups: LineGroup[]) => changes.some(({ group }) => groups.includes(group))
  const amounts = await amountsIn(trx, { ...applying, agreementId: agreement.id })
  let isSaved = await saveAmounts(trx, writing, amounts)
  if (isOf('payment')) {
    const { version } = await findPaymentPlan(trx, agreement.id)
    const payments = after.flatMap((line) => (line.group === 'payment' ? [paymentOf(line.value)] : []))
    isSaved = (await savePaymentPlan(trx, writing, { payments, basedOn: version })) && isSaved
  }
  if (isOf('goal', 'indicator')) {
    const [newest] = await listPartVersions(trx, agreement.id, 'goals')
    const content = goalsWith(newest?.content ?? [], after)
    const part = { part: 'goals', content, basedOn: newest?.version ?? 0 } as const
    isSaved = (await savePart(trx, writing, part)) && isSaved
  }
  if (isOf('group', 'statistic')) isSaved = (await savedParts(trx, writing, applying)) && isSaved
  for (const { group, key } of changes)
    if (group === 'text')
      isSaved = (await savedText(trx, writing, { section: key, text: applying.texts[key] })) && isSaved
  if (!isSaved) throw new ChangedMeanwhile()
  await textsChanged(at, trx, file)
}

type WritingNow = ReturnType<typeof writingIn>

/** The groups and what is counted, as the lines say. */
async function savedParts(trx: Trx, writing: WritingNow, { after, changes }: Applying): Promise<boolean> {
  const groupOf = (key: string) => after.find((line) => line.group === 'group' && line.key === key)?.value
  const groups = {
    steering: groupOf('steering'),
    working: groupOf('working'),
    coordinator: groupOf('coordinator')?.members ?? '',
  } as PartContents['groups']
  const statistics = after.flatMap(({ group, key, value }) =>
    group === 'statistic' ? [{ id: key, ...value }] : [],
  ) as unknown as PartContents['statistics']
  const save = async (part: 'groups' | 'statistics', content: PartContents[typeof part]) => {
    const [newest] = await listPartVersions(trx, writing.agreementId, part)
    return savePart(trx, writing, { part, content, basedOn: newest?.version ?? 0 })
  }
  const isOf = (one: LineGroup) => changes.some(({ group }) => group === one)
  const areGroups = !isOf('group') || (await save('groups', groups))
  return (!isOf('statistic') || (await save('statistics', statistics))) && areGroups
}

type NewText = { section: string; text: string | undefined }

async function savedText(trx: Trx, writing: WritingNow, { section, text }: NewText): Promise<boolean> {
  if (text === undefined) throw new Error(`The correction has no text for ${section}`)
  const [newest] = await listSectionVersions(trx, writing.agreementId, section)
  const saved = await saveText(trx, writing, { section, text, basedOn: newest?.version ?? 0 })
  return saved.kind === 'saved'
}

type OfAgreement = Applying & { agreementId: Parameters<typeof listAmountVersions>[1] }

async function amountsIn(trx: Trx, { changes, agreementId }: OfAgreement): Promise<NewAmount[]> {
  const versions = await listAmountVersions(trx, agreementId)
  return changes.flatMap(({ group, before, after }) => {
    if (group !== 'contribution' && group !== 'cost') return []
    const place = { of: group, ...(after ?? before) } as AmountPlace
    const { amount = null, hours = null, valuation = '' } = (after ?? {}) as Partial<Written>
    const basedOn = versions.get(placeKey(place))?.[0]?.version ?? 0
    return [{ place: bare(place), written: { amount, hours, valuation }, basedOn }]
  })
}

/** Where it stands, without what is written there. */
function bare(place: AmountPlace): AmountPlace {
  const { of, party, year } = place
  return place.of === 'cost'
    ? { of: place.of, party, year, line: place.line, form: place.form }
    : ({ of, party, year, kind: place.kind } as AmountPlace)
}

function paymentOf({ party, on, amount }: LineValue): Payment {
  return { party, on, amount } as Payment
}

/** The goals with what the lines say of them. */
function goalsWith(goals: PartContents['goals'], lines: readonly Line[]): PartContents['goals'] {
  const said = (group: LineGroup, key: string) =>
    lines.find((line) => line.group === group && line.key === key)?.value ?? {}
  return goals.map((goal) => ({
    ...goal,
    text: String(said('goal', goal.id).text ?? goal.text),
    indicators: goal.indicators.map((indicator) => {
      const { name, baseline, target } = said('indicator', [goal.id, indicator.id].join(':'))
      return {
        ...indicator,
        name: String(name ?? indicator.name),
        baseline: String(baseline ?? indicator.baseline),
        target: String(target ?? indicator.target),
      }
    }),
  }))
}
