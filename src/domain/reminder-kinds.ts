/** Notices of a task and its day: one that a rule or a person has set, and one that the body expected and that has passed. */
export const reminderKinds: readonly string[] = ['reminder', 'guidePassed']
