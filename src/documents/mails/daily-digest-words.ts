/** The words of the daily mail. */
export const digestPhrases = {
  sv: {
    subject: (task: string, isOwn: boolean) => `${isOwn ? 'Påminnelse' : 'Försenat'}: ${task}`,
    subjects: (task: string, more: number) => `Påminnelser: ${task} och ${more} till`,
    manySubject: (late: number, week: number) =>
      `Påminnelser: ${[late > 0 && `${late} försenade`, week > 0 && `${week} den närmaste veckan`].filter(Boolean).join(' och ')}`,
    newsSubject: (titles: readonly string[]) =>
      titles.length === 1 ? `Nytt i ${titles[0]}` : `Nytt i ${titles.length} partnerskap`,
    lead: 'Det här är aktuellt för dig just nu.',
    groups: {
      late: 'Försenat',
      week: 'Den närmaste veckan',
      month: 'Den närmaste månaden',
      later: 'Senare',
    },
    others: 'Försenat hos andra. Du får veta det så att det inte blir liggande',
    restsWith: (who: string) => `Det ligger hos ${who}.`,
    news: 'Nytt sedan sist',
    moreNews: (count: number) => (count === 1 ? 'Och en nyhet till.' : `Och ${count} nyheter till.`),
    late: 'skulle ha varit klart',
    by: 'senast',
    guide: 'riktmärke, inte en regel',
    settings: 'Du får högst ett sådant här mejl om dagen. Välj vad du vill få mejl om:',
  },
  en: {
    subject: (task: string, isOwn: boolean) => `${isOwn ? 'Reminder' : 'Late'}: ${task}`,
    subjects: (task: string, more: number) => `Reminders: ${task} and ${more} more`,
    manySubject: (late: number, week: number) =>
      `Reminders: ${[late > 0 && `${late} late`, week > 0 && `${week} in the next week`].filter(Boolean).join(' and ')}`,
    newsSubject: (titles: readonly string[]) =>
      titles.length === 1 ? `New in ${titles[0]}` : `New in ${titles.length} partnerships`,
    lead: 'This is on your table right now.',
    groups: {
      late: 'Late',
      week: 'In the next week',
      month: 'In the next month',
      later: 'Later',
    },
    others: 'Late with others. You are told so that it is not left lying',
    restsWith: (who: string) => `It rests with ${who}.`,
    news: 'New since last time',
    moreNews: (count: number) => (count === 1 ? 'And one more.' : `And ${count} more.`),
    late: 'should have been done by',
    by: 'by',
    guide: 'a guide, not a rule',
    settings: 'You get at most one mail like this a day. Choose what you want mail about:',
  },
}
