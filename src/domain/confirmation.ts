/** How somebody has shown that it is they who sit there. */
export type ConfirmedBy = 'mailLink' | 'passkey' | 'openId' | 'demo'

/** The last time that the person of a session has shown it. */
export type Confirmation = { by: ConfirmedBy; at: string }

export const confirmedMinutes = 15

/** Whether it is recent enough for a decision or a signature: fifteen minutes, and not a second more. */
export function isRecent(confirmation: Confirmation | null, now: Date): confirmation is Confirmation {
  if (confirmation === null) return false
  return now.getTime() < new Date(confirmation.at).getTime() + confirmedMinutes * 60_000
}
