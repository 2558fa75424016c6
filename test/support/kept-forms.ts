import type { TestPage } from './test-page.ts'

/**
 * Forms with a text to write that keep nothing until they are sent, and why. Whoever has not signed in is nobody to keep it
 * for, and gets no cookie.
 */
const exceptions: readonly { action: RegExp; why: string }[] = [
  { action: /^\/planera/, why: 'The planner keeps nothing: what is typed stands in its address' },
  { action: /^\/tillganglighet\/anmalan/, why: 'Anybody may report, without an account' },
  { action: /^\/begar-ut/, why: 'Anybody may ask for a document, and says nothing of themselves' },
  { action: /^\/register\/[^/]+\/rattelse/, why: 'Anybody may propose a correction, without an account' },
]

/** The forms on a page where somebody writes at length and would lose it by leaving. */
export function formsThatLose(page: TestPage): string[] {
  if (!page.html.includes('<textarea')) return []
  const forms = [...page.document.querySelectorAll('form')].filter(
    (form) => form.querySelector('textarea') !== null && !form.hasAttribute('data-draft'),
  )
  return forms
    .map((form) => form.getAttribute('action') ?? page.address)
    .filter((address) => !exceptions.some(({ action }) => action.test(address)))
}
