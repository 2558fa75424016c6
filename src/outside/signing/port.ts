import type { Language } from '../../domain/text.ts'
import { ok, type Result } from '../../kernel/result.ts'

/** What somebody is about to sign, and where they come back when they have. */
export type SigningOrder = {
  signer: { name: string; email: string }
  document: { title: string; sha256: string }
  /** Ours, with the secret of this attempt in it. */
  returnTo: string
  /** For a service that knows one address of ours alone: it leads on to `returnTo` whoever comes with this state. */
  answerTo: string
  state: string
  language: Language
}

/** What somebody is to do next: open the link that we mail them, or go to the service. */
export type SigningBegun = { leadsTo: string | null }

/** What shows that it was this person and this document; kept with the signature. No secrets. */
export type SigningProof = Readonly<Record<string, unknown>>

/** `otherPerson`: the service says that it was somebody else. */
export type SigningRefusal = 'cancelled' | 'notProven' | 'otherPerson'

/**
 * A way for one person to sign one document. Services for electronic identification are adapters of this type: they
 * are gone to and come back from, and say in `finish` who signed what.
 */
export type SigningPort = {
  method: 'mailLink' | 'redirect'
  /** What people know the service as. */
  name?: string
  begin(order: SigningOrder): Promise<SigningBegun>
  /** `returned` is what the service added to our address. Throws when the service does not answer. */
  finish(
    order: SigningOrder,
    returned: Readonly<Record<string, string>>,
  ): Promise<Result<SigningProof, SigningRefusal>>
}

/**
 * Signing here: the person is signed in and opens a fresh link that only their own mail has got. What proves it is
 * that they had both at once.
 */
export const mailLinkSigning: SigningPort = {
  method: 'mailLink',
  begin: async () => ({ leadsTo: null }),
  finish: async ({ signer, document }) => ok({ address: signer.email, sha256: document.sha256 }),
}

/** What proves a signature on paper: the handed-in original, and that somebody of the party has confirmed it. */
export function originalProof(
  original: { fileHash: string; documentNumber: number },
  by: string,
): SigningProof {
  return { sha256: original.fileHash, document: original.documentNumber, confirmedBy: by }
}
