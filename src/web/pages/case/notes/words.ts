import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Interna anteckningar',
    lead: (holder: string) => `Bara ni som arbetar hos ${holder} ser det här. Den andra parten ser det inte.`,
    mayBecomePublic:
      'Anteckningar hos en myndighet kan bli allmänna handlingar. Skriv inget om enskilda personer.',
    text: 'Skriv en anteckning',
    missing: 'Skriv något först.',
    keep: 'Spara anteckningen',
    kept: 'Anteckningen är sparad.',
    empty: 'Inga anteckningar än',
    emptyBody: 'Här kan ni som arbetar på samma sida lämna minnesstöd till varandra.',
    written: 'Anteckningar, den senaste först',
    takeBack: 'Ta tillbaka anteckningen',
    takenBack: 'Anteckningen är tillbakatagen och visas inte längre.',
    onlyRead: 'Du kan läsa anteckningarna men inte skriva här.',
  },
  en: {
    title: 'Internal notes',
    lead: (holder: string) => `Only you who work at ${holder} see this. The other party does not.`,
    mayBecomePublic:
      'Notes kept by a public authority may become official documents. Write nothing about private persons.',
    text: 'Write a note',
    missing: 'Write something first.',
    keep: 'Save the note',
    kept: 'The note has been saved.',
    empty: 'No notes yet',
    emptyBody: 'Here you who work on the same side can leave reminders for each other.',
    written: 'Notes, the latest first',
    takeBack: 'Take back the note',
    takenBack: 'The note has been taken back and is no longer shown.',
    onlyRead: 'You can read the notes but not write here.',
  },
})
