import type { Membership } from '../../domain/actor.ts'
import type { Role } from '../../domain/roles.ts'
import { inLanguage, type Language } from '../../domain/text.ts'
import { lowerFirst } from '../../kernel/lower-first.ts'
import { phrases } from '../words.ts'

export const layoutWords = phrases({
  sv: {
    product: 'Handslag',
    skip: 'Hoppa till innehållet',
    mainMenu: 'Huvudmeny',
    menu: 'Meny',
    error: 'Fel',
    aboutIop: 'Om IOP',
    initiative: 'Lämna en idé',
    register: 'Registret',
    mine: 'Att göra',
    cases: 'Ärenden',
    organisation: 'Vår organisation',
    overview: 'Översikt',
    search: 'Sök',
    lessons: 'Lärdomar',
    boardCalendar: 'Nämndkalender',
    administration: 'Förvaltningen',
    registerImport: 'Vår lista i registret',
    disclosure: 'Begäranden',
    openData: 'Öppna data',
    signIn: 'Logga in',
    signOut: 'Logga ut',
    switchRole: 'Byt uppdrag',
    inPlaceOf: (name: string) => `i stället för ${name}`,
    otherLanguage: 'In English',
    demo: 'Demo: personer, föreningar och ärenden är påhittade. Partnerskapen i registret är verkliga, utom de som är märkta (exempel).',
    demoMail: 'Se mejlen som demon skulle ha skickat',
    demoShort: 'Demo: påhittade ärenden.',
    demoMailShort: 'Se mejlen',
    demoPlaying: ({ told, of }: { told: number; of: number }) =>
      `Demon fylls på just nu: ${told} av ${of} ärenden är klara. Ladda om sidan för att se fler.`,
    about: 'Om webbplatsen',
    help: 'Hjälp',
    contact: 'Kontakt',
    accessibility: 'Tillgänglighet',
    privacy: 'Personuppgifter',
    source: 'Källkod',
    footer:
      'Handslag bär ett idéburet offentligt partnerskap från första idé till arkiv, för båda parter lika.',
  },
  en: {
    product: 'Handslag',
    skip: 'Skip to the content',
    mainMenu: 'Main menu',
    menu: 'Menu',
    error: 'Error',
    aboutIop: 'About IOP',
    initiative: 'Hand in an idea',
    register: 'The register',
    mine: 'To do',
    cases: 'Cases',
    organisation: 'Our organisation',
    overview: 'Overview',
    search: 'Search',
    lessons: 'Lessons',
    boardCalendar: 'Board calendar',
    administration: 'Administration',
    registerImport: 'Our list in the register',
    disclosure: 'Requests',
    openData: 'Open data',
    signIn: 'Sign in',
    signOut: 'Sign out',
    switchRole: 'Change role',
    inPlaceOf: (name: string) => `in place of ${name}`,
    otherLanguage: 'På svenska',
    demo: 'Demo: people, associations and cases are invented. The partnerships in the register are real, except those marked (exempel, “example”).',
    demoMail: 'See the mail that the demo would have sent',
    demoShort: 'Demo: invented cases.',
    demoMailShort: 'See the mail',
    demoPlaying: ({ told, of }: { told: number; of: number }) =>
      `The demo is being filled right now: ${told} of ${of} cases are done. Reload the page to see more.`,
    about: 'About the site',
    help: 'Help',
    contact: 'Contact',
    accessibility: 'Accessibility',
    privacy: 'Personal data',
    source: 'Source code',
    footer:
      'Handslag carries a partnership between public and idea-based bodies from the first idea to the archive, for both parties alike.',
  },
})

export const roleNames = phrases({
  sv: {
    director: 'direktör',
    adminHead: 'administrativ chef',
    staffUnit: 'stabsenheten',
    departmentHead: 'avdelningschef',
    unitHead: 'enhetschef',
    deputyUnitHead: 'biträdande enhetschef',
    coordinator: 'IOP-koordinator',
    legal: 'jurist',
    registrar: 'registrator',
    boardSecretary: 'nämndsekreterare',
    politician: 'förtroendevald',
    auditor: 'revisor',
    admin: 'systemadministratör',
    partySignatory: 'behörig företrädare',
    partyRep: 'kontaktperson',
  },
  en: {
    director: 'director',
    adminHead: 'head of administration',
    staffUnit: 'the staff unit',
    departmentHead: 'head of department',
    unitHead: 'head of unit',
    deputyUnitHead: 'deputy head of unit',
    coordinator: 'IOP coordinator',
    legal: 'lawyer',
    registrar: 'registrar',
    boardSecretary: 'secretary of the board',
    politician: 'elected representative',
    auditor: 'auditor',
    admin: 'system administrator',
    partySignatory: 'authorised representative',
    partyRep: 'contact person',
  },
})

/** What the roles are called where somebody acts: in the body's own names where it has chosen some. */
export function rolesOf(acting: Membership, language: Language): Record<Role, string> {
  const plain = roleNames(language)
  const own = acting.side === 'public' ? Object.entries(acting.roleWords ?? {}) : []
  const labels = own.map(([role, { label }]) => [role, lowerFirst(inLanguage(label, language))])
  return { ...plain, ...Object.fromEntries(labels) }
}
