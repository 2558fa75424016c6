import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'

type Props = { at: SignedIn; t: { end: string; endMeans: string }; action: string }

/** How a connection with another system is ended, and what that means. */
export function EndSection({ at, t, action }: Props) {
  return (
    <Section title={t.end} id="avsluta">
      <p>{t.endMeans}</p>
      <Form at={at} action={action}>
        <Actions>
          <Button look="secondary">{t.end}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
