import type { PublicBody } from '../../../store/bodies/public-body.ts'
import { EmailLink } from '../../parts/email-link.tsx'
import { Facts } from '../../parts/facts.tsx'

type ContactsProps = {
  bodies: readonly PublicBody[]
  none: string
  /** Leads to the registrar's own address, where it is to be shown. */
  registrar?: string
}

/** How to reach the public bodies here, or a sentence where none has said how. */
export function Contacts({ bodies, none, registrar }: ContactsProps) {
  const reachable = bodies.filter(({ email, phone }) => email !== null || phone !== null)
  if (reachable.length === 0) return <p>{none}</p>
  return (
    <Facts
      facts={reachable.map((body) => [
        body.name,
        <>
          <Ways body={body} />
          {registrar !== undefined && <Registrar body={body} words={registrar} />}
        </>,
      ])}
    />
  )
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

function Registrar({ body: { registryEmail }, words }: { body: PublicBody; words: string }) {
  if (registryEmail === null) return null
  return (
    <>
      <br />
      {words} <EmailLink email={registryEmail} />
    </>
  )
}
