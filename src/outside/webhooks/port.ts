/** A message on its way to another system. */
export type WebhookMessage = { url: string; headers: Readonly<Record<string, string>>; body: string }

/** What is said in place of a status when there was no answer. */
export const noAnswer: readonly string[] = ['tooSlow', 'unreachable', 'inside']

/** Hands a message over: whether it was taken, and the status of the answer or why there was none. Never throws. */
export type PostWebhook = (message: WebhookMessage) => Promise<{ taken: boolean; answer: string }>
