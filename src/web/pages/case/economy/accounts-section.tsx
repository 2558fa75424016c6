import { canHandInAccounts } from '../../../../domain/permissions/permissions-economy.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { DocumentLink } from '../document-link.tsx'
import { whyNotToday } from '../why-not.ts'
import type { At, LoadedEconomy } from './load.ts'
import { words } from './words.ts'

/** The income statements and balance sheets that belong to the years. */
export function AccountsSection({ at, loaded }: { at: At; loaded: LoadedEconomy }) {
  const t = words(at.language)
  const { history, partnership } = loaded.file
  const { number, scope } = partnership
  const mayHandIn =
    canHandInAccounts(at.actor, scope) && whyNotToday(at, history, 'hand-in-accounts') === null
  return (
    <Section title={t.accounts} id="bokslut">
      {loaded.accounts.length === 0 ? (
        <p>{t.accountsNone}</p>
      ) : (
        <ul>
          {loaded.accounts.map(
            ({ document }) =>
              document !== null && (
                <li>
                  <DocumentLink at={at} number={number} rulebook={history.rulebook} document={document} />
                </li>
              ),
          )}
        </ul>
      )}
      {mayHandIn && (
        <Actions>
          <ButtonLink href={at.to.inCase(number, 'ekonomi', 'bokslut')} look="secondary">
            {t.accountsHandIn}
          </ButtonLink>
        </Actions>
      )}
    </Section>
  )
}
