import type { Result } from '../../kernel/result.ts'

/** What belongs to one attempt: the provider's answer is compared with it. Kept by us, and never shown. */
export type IdentityAttempt = { state: string; nonce: string; verifier: string }

export type IdentityOrder = {
  /** Ours, where the provider sends the browser back: the same for every attempt, since it must be registered there. */
  returnTo: string
  /** Whether the person must show anew who they are, though they may be signed in at the provider. */
  anew: boolean
}

/** `cancelled`: the person turned back; `noAddress`: none, or one that the provider has not checked. */
export type IdentityRefusal = 'cancelled' | 'notProven' | 'noAddress'

/** Somebody else who says who a person is: the municipality's own sign-in, or a broker of electronic identities. */
export type IdentityPort = {
  /** What people know it as: "Logga in med …". */
  name: string
  /** Where the browser goes. Throws when the provider does not answer. */
  begin(order: IdentityOrder): Promise<{ leadsTo: string; attempt: IdentityAttempt }>
  /** The e-mail address of the person, from the address that the browser came back with. */
  finish(
    order: IdentityOrder,
    attempt: IdentityAttempt,
    returned: URL,
  ): Promise<Result<string, IdentityRefusal>>
}
