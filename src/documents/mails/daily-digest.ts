import type { DigestItem } from '../../domain/mails.ts'
import { dateInWords } from '../../kernel/date-words.ts'
import type { Language } from '../../kernel/language.ts'
import type { Part, Writer } from './letter.ts'

export const dailyDigest: Writer<'dailyDigest'> = ({ groups, settingsUrl }, language) => {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0)
  const parts: Part[] = groups.flatMap(({ title, items }) => [
    `${title}:`,
    { list: items.map((item) => line(item, language)) },
  ])
  return language === 'sv'
    ? {
        subject: count === 1 ? 'En sak att göra i Handslag' : `${count} saker att göra i Handslag`,
        parts: ['Det här ligger hos dig just nu.', ...parts],
        after: [`Vill du inte ha den här påminnelsen? Ändra det under dina val: ${settingsUrl}`],
      }
    : {
        subject: count === 1 ? 'One thing to do in Handslag' : `${count} things to do in Handslag`,
        parts: ['This is with you right now.', ...parts],
        after: [`Would you rather not have this reminder? Change it under your choices: ${settingsUrl}`],
      }
}

function line({ task, caseTitle, due, remark, url }: DigestItem, language: Language): string {
  const by = language === 'sv' ? 'senast' : 'by'
  const when = [due && `${by} ${dateInWords(due, language)}`, remark].filter(Boolean).join(', ')
  return `${task} (${caseTitle})${when ? `, ${when}` : ''}: ${url}`
}
