import { ok, refused } from '../../src/kernel/result.ts'
import type { SigningPort } from '../../src/outside/signing/port.ts'

/** A signing service of the kind that one goes to and comes back from: `code=ja` says that the person signed. */
export const redirectSigning: SigningPort = {
  method: 'redirect',
  name: 'Underskriftsbolaget',
  begin: async ({ returnTo }) => ({
    leadsTo: `https://underskrift.example/?tillbaka=${encodeURIComponent(returnTo)}`,
  }),
  async finish({ document }, returned) {
    if (returned.code === 'nej') return refused('cancelled')
    return returned.code === 'ja'
      ? ok({ service: 'underskrift.example', sha256: document.sha256 })
      : refused('notProven')
  },
}
