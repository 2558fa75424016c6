import { aidWords } from '../../../../documents/papers/aid-words.ts'
import type { ToldGrant } from '../../../../domain/state-aid.ts'
import { formatEuro } from '../../../../kernel/euro.ts'
import { formatKronor } from '../../../../kernel/money.ts'
import type { DeclaredAid } from '../../../../store/aid/aid-content.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Table } from '../../../parts/table.tsx'
import type { Visit } from '../../../visit.ts'
import { words } from './words.ts'

/** What somebody declares, in short. */
export function DeclaredList({ at, declared }: { at: Visit; declared: DeclaredAid }) {
  const t = words(at.language)
  const { grants, links } = declared
  return (
    <>
      {grants.length === 0 ? <p>{t.declaredNone}</p> : <GrantTable at={at} grants={grants} />}
      {links.length > 0 && (
        <>
          <p>{t.declaredLinks}</p>
          <ul>
            {links.map(({ name, number, how }) => (
              <li>
                {name}
                {number !== '' && ` (${number})`}: {how}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function GrantTable({ at, grants }: { at: Visit; grants: readonly ToldGrant[] }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.declaredGrants}
      rows={grants}
      columns={[
        { title: t.giver, cell: ({ giver }) => giver },
        { title: t.receiver, cell: ({ receiver }) => receiver },
        { title: t.grantedOn, cell: ({ on }) => <Day day={on} /> },
        { title: t.regime, cell: ({ regime }) => aidWords[at.language].regimes[regime] },
        { title: t.amount, cell: amountOf, numeric: true },
      ]}
    />
  )
}

/** In euro, or in kronor where nobody has told the rate. */
export function amountOf({ eur, sek }: Pick<ToldGrant, 'eur' | 'sek'>): string {
  if (eur !== null) return formatEuro(eur, { cents: true })
  return sek === null ? '' : formatKronor(sek)
}
