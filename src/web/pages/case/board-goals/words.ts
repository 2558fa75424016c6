import { phrases } from '../../../words.ts'

const sv = {
  title: 'Nämndens mål',
  lead: 'Vilka av nämndens mål bidrar partnerskapet till? Valet syns för båda sidor, i journalen, i översikten och i granskningen.',
  goals: 'Mål som gäller i år, och de som redan är valda',
  none: 'Nämnden har inga mål registrerade för det här året.',
  noneChosen: 'Ingen har valt mål än. Förvaltningen gör det.',
  chosen: 'Partnerskapet bidrar till',
  chosenBy: (day: string, by: string) => `valt ${day} av ${by}`,
  save: 'Spara målen',
  saved: 'Målen är sparade.',
  same: 'Inget ändrades: de målen är redan valda.',
}

const en: typeof sv = {
  title: 'Goals of the board',
  lead: 'Which goals of the board does the partnership serve? Both sides see the choice, and so do the journal, the overview and examiners.',
  goals: 'Goals that hold this year, and those already chosen',
  none: 'The board has no goals recorded for this year.',
  noneChosen: 'Nobody has chosen a goal yet. The administration does that.',
  chosen: 'The partnership serves',
  chosenBy: (day: string, by: string) => `chosen ${day} by ${by}`,
  save: 'Save the goals',
  saved: 'The goals are saved.',
  same: 'Nothing changed: those goals are chosen already.',
}

export const words = phrases({ sv, en })
