import type { Draft } from '../../../store/people/draft.ts'
import { blank, type Entry, typedIn } from '../../form/form.ts'
import { Alert } from '../../parts/alert.tsx'
import { Facts } from '../../parts/facts.tsx'
import type { Visit } from '../../visit.ts'
import { fieldsOf, isSavedElsewhere } from './draft.ts'
import { ideaQuestions } from './form.ts'
import { words } from './words.ts'

const texts = [
  'name',
  ...ideaQuestions,
  'organisation',
  'number',
  'website',
  'contactName',
  'contactTitle',
  'email',
  'phone',
] as const

type ElsewhereProps = { at: Visit; entry: Entry; kept: Draft | null }

/** What another window or device has saved behind the same address meanwhile, where it differs from what was typed here. */
export function Elsewhere({ at, entry, kept }: ElsewhereProps) {
  const t = words(at.language)
  if (kept === null || entry.typed === null || !isSavedElsewhere(kept, entry.typed)) return null
  const theirs: Entry = { ...blank, typed: fieldsOf(kept) }
  const differing = texts.filter((name) => typedIn(theirs, name) !== typedIn(entry, name))
  if (differing.length === 0) return null
  return (
    <Alert color="warning" title={t.theirs}>
      <Facts
        facts={differing.map((name) => [
          t[name],
          <div class="kept-text">{typedIn(theirs, name) || t.theirsEmpty}</div>,
        ])}
      />
    </Alert>
  )
}

/** The address without anything else in it, to copy or to send to oneself: a phone shows little of its own line of address. */
export function DraftAddress({ at, address }: { at: Visit; address: string }) {
  const t = words(at.language)
  const whole = at.origin + address
  const mail = `mailto:?${new URLSearchParams({ subject: t.mailSubject, body: whole })}`.replaceAll(
    '+',
    '%20',
  )
  return (
    <div class="kept">
      <p>
        {t.draftAddress}: <a href={address}>{whole}</a>
      </p>
      <p>
        <a href={mail}>{t.mailAddress}</a>
      </p>
    </div>
  )
}
