import type { Child } from 'hono/jsx'
import { inLanguage, type Text } from '../../../domain/text.ts'
import type { Entry } from '../../form/form.ts'
import { Alert } from '../../parts/alert.tsx'
import type { Visit } from '../../visit.ts'

type Props = { at: Visit; entry: Entry; reason: Text | null; color?: 'info' | 'warning'; children: Child }

/** A form, unless the step may not be taken: then why not, and what was typed before that became so. */
export function UnlessRefused({ at, entry, reason, color = 'warning', children }: Props) {
  return (
    <>
      {reason !== null && <Alert color={color}>{inLanguage(reason, at.language)}</Alert>}
      {(reason === null || entry.typed !== null) && children}
    </>
  )
}
