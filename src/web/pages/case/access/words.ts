import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    title: 'Vem kan se det här ärendet?',
    lead: 'De här personerna kan öppna ärendet i dag. Båda sidor ser samma lista.',
    caption: (holder: string, seen: string) => `Personer hos ${holder} som ser ${seen}`,
    nobody: 'Ingen person kan öppna ärendet härifrån i dag.',
    who: 'Vem',
    role: 'Roll',
    since: 'Sedan',
    sees: (seen: string) => `De här ser ${seen}:`,
    inPlaceOf: (name: string) => `i stället för ${name}`,
    part: {
      shared: 'allt som är gemensamt, även pengarna',
      standing: 'ärendets gång och det som ett beslut vilar på',
      registered: 'bara de handlingar som är registrerade',
      messages: 'meddelandena mellan parterna',
      working: 'den offentliga sidans arbetsmaterial',
      notes: 'interna anteckningar hos den egna parten',
      journal: 'journalen',
    },
    left: 'Har lämnat partnerskapet',
    leftParty: (name: string, until: string) =>
      `${name} läser de handlingar som båda sidor hade till och med ${until}, och inget som kommer senare.`,
    leftBody: (name: string, until: string) =>
      `${name} läser de handlingar som båda sidor hade till och med ${until} och det som då var diariefört där, och inget som kommer senare.`,
    others: 'Andra vägar till det som står här',
    official:
      'Det som är allmän handling kan vem som helst begära ut. Myndigheten prövar då om något är hemligt.',
    register: 'Det som parterna har publicerat i det öppna registret kan alla läsa.',
    operators:
      'Systemadministratören har ingen sida som visar ärendet. Den som sköter driften kan komma åt databasen och filerna, och arbetar på myndighetens uppdrag.',
    change:
      'Listan följer av uppdragen. Den som slutar försvinner härifrån samma dag. En organisation som lämnar partnerskapet behåller bara det som hör till dess tid.',
    toParties: 'Ärendets parter',
  },
  en: {
    title: 'Who can see this case?',
    lead: 'These people can open the case today. Both sides see the same list.',
    caption: (holder: string, seen: string) => `People at ${holder} who see ${seen}`,
    nobody: 'Nobody can open the case from here today.',
    who: 'Who',
    role: 'Role',
    since: 'Since',
    sees: (seen: string) => `These see ${seen}:`,
    inPlaceOf: (name: string) => `in place of ${name}`,
    part: {
      shared: 'all that is shared, the money too',
      standing: 'how the case proceeds and what a decision rests on',
      registered: 'only documents that are registered',
      messages: 'the messages between the parties',
      working: 'the public side’s working material',
      notes: 'their own party’s internal notes',
      journal: 'the journal',
    },
    left: 'Have left the partnership',
    leftParty: (name: string, until: string) =>
      `${name} reads the documents that both sides had until ${until}, and nothing that comes later.`,
    leftBody: (name: string, until: string) =>
      `${name} reads the documents that both sides had until ${until} and what its own registry held by then, and nothing that comes later.`,
    others: 'Other ways to what stands here',
    official:
      'Anybody may ask for what is an official document. The authority then decides whether any of it is secret.',
    register: 'What the parties have published in the open register can be read by everybody.',
    operators:
      'The system administrator has no page that shows the case. Whoever runs the servers can reach the database and the files, and works on the authority’s behalf.',
    change:
      'The list follows from the assignments. Whoever leaves theirs is gone from here the same day. An organisation that leaves the partnership keeps only what belongs to its time.',
    toParties: 'The parties of the case',
  },
})
