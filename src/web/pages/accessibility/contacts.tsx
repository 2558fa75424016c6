import type { PublicBody } from '../../../store/public-body.ts'
import { EmailLink } from '../../parts/email-link.tsx'
import { Facts } from '../../parts/facts.tsx'

type ContactsProps = { bodies: readonly PublicBody[]; none: string }

/** How to reach the public bodies here, or a sentence where none has said how. */
export function Contacts({ bodies, none }: ContactsProps) {
  const reachable = bodies.filter(({ email, phone }) => email !== null || phone !== null)
  if (reachable.length === 0) return <p>{none}</p>
  return <Facts facts={reachable.map((body) => [body.name, <Ways body={body} />])} />
}

function Ways({ body: { email, phone } }: { body: PublicBody }) {
  return (
    <>
      {email !== null && <EmailLink email={email} />}
      {email !== null && phone !== null && ', '}
      {phone !== null && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>}
    </>
  )
}
