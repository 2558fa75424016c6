import type { MemberKey } from './people.ts'

/** What an organisation hands in, in the words of the form. */
export type DemoIdea = { from: MemberKey; title: string } & Readonly<
  Record<'challenge' | 'target' | 'idea' | 'ownResources' | 'need' | 'period' | 'access', string>
>
