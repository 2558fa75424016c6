import { phrases } from '../../../words.ts'

const sv = {
  title: 'Nämndens mål',
  lead: 'Vilka av nämndens mål bidrar partnerskapet till? Valet syns i översikten och i granskningen.',
  goals: 'Mål som gäller i år',
  none: 'Nämnden har inga mål registrerade för det här året.',
  save: 'Spara målen',
  saved: 'Målen är sparade.',
}

const en: typeof sv = {
  title: 'Goals of the board',
  lead: 'Which goals of the board does the partnership serve? The choice shows in the overview and to examiners.',
  goals: 'Goals that hold this year',
  none: 'The board has no goals recorded for this year.',
  save: 'Save the goals',
  saved: 'The goals are saved.',
}

export const words = phrases({ sv, en })
