import { canHandInClosingAccount } from '../../../../domain/permissions/permissions-renewal.ts'
import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { formatKronor, ore } from '../../../../kernel/money.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { Heading, Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { type EndingProps, isAboutMoney, type Point } from './load.ts'
import { words } from './words.ts'

/** Everything to settle, point by point: what is done and what is left, as both sides see it. */
export function ClosingList({ at, ending, isOver }: EndingProps & { isOver: boolean }) {
  const t = words(at.language)
  const left = ending.points.filter(({ isDone }) => !isDone)
  const toNote = left.filter(({ item }) => item.metBy === undefined)
  return (
    <Section title={t.list} id="listan">
      <p>{isOver ? t.listAfter : t.listBefore}</p>
      <p>
        <strong>{t.left(toNote.length, toNote.length < left.length)}</strong>
      </p>
      {ending.points.map((point) => (
        <PointView at={at} ending={ending} point={point} isOver={isOver} />
      ))}
    </Section>
  )
}

function PointView({ at, ending, point, isOver }: EndingProps & { point: Point; isOver: boolean }) {
  const t = words(at.language)
  const { item, kept, met, reopened, isDone } = point
  const label = inLanguage(item.label, at.language)
  return (
    <div class="memo-section">
      <Heading level={3}>{label}</Heading>
      <p>
        <Tag mood={isDone ? 'calm' : 'waiting'}>{isDone ? t.isDone : t.isOpen}</Tag>
      </p>
      {kept === null && met === null && <p class="quiet">{inLanguage(item.help, at.language)}</p>}
      {met !== null && <p class="quiet">{t.by(met.by.name, dateInWords(met.on, at.language))}</p>}
      {kept !== null && (
        <>
          <div class="kept-text">{kept.note}</div>
          <p class="quiet">
            {t.by(kept.by.name, dateInWords(dayInStockholm(new Date(kept.at)), at.language))}
          </p>
        </>
      )}
      {reopened !== null && <p>{t.reopened(dateInWords(reopened.on, at.language))}</p>}
      {isAboutMoney(point) && <MoneyLeft at={at} ending={ending} />}
      <DoneAt at={at} ending={ending} point={point} />
      <WriteHere at={at} ending={ending} point={point} isOver={isOver} label={label} />
    </div>
  )
}

/** What the last account and the economy say is left, and what has been asked back and is not paid. */
function MoneyLeft({ at, ending: { money, points, file } }: EndingProps) {
  const t = words(at.language)
  const { unspent, repayment } = money
  const told = points.find(({ met }) => met?.type === 'closingAccountReceived')?.met?.content.unspent
  return (
    <p>
      {typeof told === 'number' && `${t.toldUnspent(formatKronor(ore(told)))} `}
      {unspent !== null && `${t.leftOver(formatKronor(unspent))} `}
      {repayment !== null &&
        `${t.askedBack(formatKronor(repayment.left), dateInWords(repayment.payBy, at.language))} `}
      <a href={at.to.inCase(file.partnership.number, 'ekonomi')}>{t.toEconomy}</a>
    </p>
  )
}

const places = { register: 'publicering', archive: 'arkiv' } as const

/** The page where it is done what the point is about. */
function DoneAt({ at, ending, point: { item } }: EndingProps & { point: Point }) {
  const t = words(at.language)
  const { number } = ending.file.partnership
  return Object.entries(places).map(
    ([key, noun]) =>
      item.key === key && (
        <p>
          <a href={at.to.inCase(number, noun)}>{t.toPlace[noun]}</a>
        </p>
      ),
  )
}

type WriteProps = EndingProps & { point: Point; isOver: boolean; label: string }

/** A point that something happens to meet is met by that; the others are noted. */
function WriteHere({ at, ending, point: { item, met }, isOver, label }: WriteProps) {
  const t = words(at.language)
  const { number, scope } = ending.file.partnership
  if (item.metBy !== undefined) {
    if (met === null && !isOver) return <p class="quiet">{t.accountLater}</p>
    if (met !== null || !canHandInClosingAccount(at.actor, scope)) return null
    return (
      <p>
        <a href={at.to.inCase(number, 'avslut', 'redovisning')}>{t.toAccount}</a>
      </p>
    )
  }
  if (!canWriteTogether(at.actor, scope)) return null
  return (
    <p>
      <a href={at.to.inCase(number, 'avslut', 'lista', item.key)} aria-label={t.noteOf(label)}>
        {t.note}
      </a>
    </p>
  )
}
