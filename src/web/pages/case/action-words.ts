import { phrases } from '../../words.ts'

export const actionWords = phrases({
  sv: {
    doneTitle: 'Markera som klart',
    doneNote: 'Vad blev gjort?',
    doneSend: 'Det är klart',
    undoTitle: 'Ta tillbaka att det är klart',
    undoWhy: 'Varför är det inte klart?',
    undoWhyMissing: 'Skriv varför det inte är klart, så att de andra förstår.',
    markDone: 'Markera som klart',
    undo: 'Det är inte klart',
    done: 'klart',
    doneActions: (count: number) => `Visa det som är klart (${count})`,
    late: 'sent',
    reopened: ({ doneOn, by, on, reasons }: { doneOn: string; by: string; on: string; reasons: string }) =>
      `Markerades som klart ${doneOn}. ${by} tog tillbaka det ${on}: ${reasons}`,
  },
  en: {
    doneTitle: 'Mark as done',
    doneNote: 'What was done?',
    doneSend: 'It is done',
    undoTitle: 'Take back that it is done',
    undoWhy: 'Why is it not done?',
    undoWhyMissing: 'Write why it is not done, so that the others understand.',
    markDone: 'Mark as done',
    undo: 'It is not done',
    done: 'done',
    doneActions: (count: number) => `Show what is done (${count})`,
    late: 'late',
    reopened: ({ doneOn, by, on, reasons }: { doneOn: string; by: string; on: string; reasons: string }) =>
      `Marked as done ${doneOn}. ${by} took that back ${on}: ${reasons}`,
  },
})
