import type { Child } from 'hono/jsx'
import type { Visit } from '../visit.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { partWords } from './words.ts'

type PasskeyFormProps = {
  at: Visit
  /** Where the browser gets what it asks the device, and where the answer goes. */
  question: string
  action: string
  /** Whether the device is to make a passkey, or to sign with one. */
  device: 'make' | 'use'
  label: string
  look?: 'primary' | 'secondary'
  /** Another form of the page, as a selector, that is handed in when the answer was right. */
  next?: string
  children?: Child
}

/** A form that a device answers. It takes the island `passkey.js`, and says so where that does not run. */
export function PasskeyForm({ at, action, label, look, children, ...asked }: PasskeyFormProps) {
  const t = partWords(at.language).passkey
  return (
    <div
      data-passkeys={asked.device}
      data-question={asked.question}
      data-next={asked.next}
      data-failed={asked.device === 'make' ? t.notMade : t.notUsed}
    >
      <p data-without class="quiet">
        {t.without}
      </p>
      <div data-offered hidden>
        <Form at={at} action={action} name="nyckel">
          {children}
          <input type="hidden" name="answer" />
          <Button look={look ?? 'primary'}>{label}</Button>
        </Form>
      </div>
      <p role="status" data-state />
    </div>
  )
}
