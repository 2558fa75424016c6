/** What somebody writes who hands in an idea. */
export const idea = {
  name: 'Ungas väg in',
  challenge: 'Många unga står utan arbete och studier. Det visar kommunens statistik.',
  target: 'Unga mellan 16 och 24 år i Husby',
  idea: 'Vi vill möta unga på kvällar och helger och följa dem till utbildning.',
  organisation: 'Nya vägar',
  number: '899991-0055',
  legalForm: 'association',
  contactName: 'Nadja Berg',
  contactTitle: 'Ordförande',
  email: 'nadja@nyavagar.example',
}
