import { aidSaid } from './aid-of-running.ts'
import { draftTexts } from './draft-stories.ts'
import { profileOf } from './profiles.ts'
import { type IdeaKey, ideas } from './stories.ts'

/** The sections that are the parties' own, in the words of each partnership; the others as most write them. */
export function sectionTexts(about: IdeaKey): Readonly<Record<string, string>> {
  const { why, purpose, promises } = profileOf(about)
  const { challenge, target, idea } = ideas[about]
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n')
  return {
    ...draftTexts,
    challenge: `${challenge} Det säger de som bor här, skolorna och exempelstatistiken för stadsdelen.\n\n${idea} ${why}`,
    need: `${why} Därför behöver vi varandra, och ingen av oss skulle göra det här ensam.`,
    goals: `Syftet med partnerskapet: ${purpose}`,
    target: `${target}. Ingen behöver vara medlem för att vara med, och det kostar ingenting.`,
    commitments: [
      ...['### Den offentliga sidan', list(promises.public), '### Den idéburna sidan', list(promises.party)],
      ...['### Tillsammans', '- Vi planerar, leder och följer upp arbetet tillsammans.'],
    ].join('\n\n'),
    aid: `Partnerskapet är inte ett köp av en tjänst: parterna har utformat innehållet tillsammans, alla bidrar med resurser och ingen beställer av den andra.\n\n${aidSaid(about)}`,
  }
}
