import type { PartyRole, PublicRole } from '../domain/roles.ts'
import type { UnitKind } from '../store/bodies/public-body.ts'

export type UnitKey = 'administration' | 'staff' | 'youthDepartment' | 'youth' | 'socialDepartment' | 'adults'

type Unit = { name: string; kind: UnitKind; within?: UnitKey; coreService?: true }

/** The parts of the demo body, each after the one it belongs to. */
export const units: Record<UnitKey, Unit> = {
  administration: { name: 'Administrativa avdelningen', kind: 'department' },
  staff: { name: 'Stabsenheten', kind: 'staffUnit', within: 'administration' },
  youthDepartment: { name: 'Avdelningen för barn och unga', kind: 'department', coreService: true },
  youth: { name: 'Enheten för unga och fritid', kind: 'unit', within: 'youthDepartment', coreService: true },
  socialDepartment: { name: 'Avdelningen för social omsorg', kind: 'department', coreService: true },
  adults: { name: 'Enheten för vuxna', kind: 'unit', within: 'socialDepartment', coreService: true },
}

type Official = { name: string; role: PublicRole; unit?: UnitKey }

/** One invented person per role, and a colleague at the staff unit. */
export const officials = {
  staff: { name: 'Stina Lindqvist', role: 'staffUnit', unit: 'staff' },
  colleague: { name: 'Samir Haddad', role: 'staffUnit', unit: 'staff' },
  director: { name: 'Disa Ekström', role: 'director' },
  adminHead: { name: 'Adam Forsell', role: 'adminHead', unit: 'administration' },
  departmentHead: { name: 'Agnes Bergdahl', role: 'departmentHead', unit: 'youthDepartment' },
  unitHead: { name: 'Edvin Rosén', role: 'unitHead', unit: 'youth' },
  deputyUnitHead: { name: 'Bilan Warsame', role: 'deputyUnitHead', unit: 'youth' },
  coordinator: { name: 'Kerstin Åberg', role: 'coordinator', unit: 'youth' },
  legal: { name: 'Jonas Juhlin', role: 'legal' },
  registrar: { name: 'Rut Palm', role: 'registrar', unit: 'administration' },
  boardSecretary: { name: 'Nils Sandell', role: 'boardSecretary', unit: 'administration' },
  politician: { name: 'Petra Öhman', role: 'politician' },
  auditor: { name: 'Runa Revander', role: 'auditor' },
  admin: { name: 'Algot Sundin', role: 'admin', unit: 'administration' },
} as const satisfies Record<string, Official>

export type OfficialKey = keyof typeof officials

/** The people of the second public party that take a case to its own board. */
export const guests = {
  guestStaff: { name: 'Gudrun Lind', role: 'staffUnit' },
  guestDirector: { name: 'Kaj Sandström', role: 'director' },
  guestHead: { name: 'Maj Holmér', role: 'adminHead' },
  guestSecretary: { name: 'Siv Lantz', role: 'boardSecretary' },
} as const satisfies Record<string, Official>

export type GuestKey = keyof typeof guests

type Organisation = { name: string; number: string; legalForm: string; website?: string }

/** Invented organisations; each name says that it is an example. */
export const organisations = {
  ungasVag: {
    name: 'Ungas väg in (exempelförening)',
    number: '8999910014',
    legalForm: 'ideell förening',
    website: 'https://ungasvagin.example',
  },
  motesplatsen: {
    name: 'Norra mötesplatsen (exempelförening)',
    number: '8999910022',
    legalForm: 'ideell förening',
  },
  oppenDorr: { name: 'Stiftelsen Öppen dörr (exempel)', number: '8999910030', legalForm: 'stiftelse' },
} as const satisfies Record<string, Organisation>

export type OrganisationKey = keyof typeof organisations

type Member = { name: string; role: PartyRole; assignment: string; organisation: OrganisationKey }

/** Who may act for the organisations. */
export const members = {
  chair: {
    name: 'Fatima Nordin',
    role: 'partySignatory',
    assignment: 'Ordförande',
    organisation: 'ungasVag',
  },
  representative: {
    name: 'Robin Sköld',
    role: 'partyRep',
    assignment: 'Verksamhetsledare',
    organisation: 'ungasVag',
  },
  neighbour: {
    name: 'Otto Villén',
    role: 'partySignatory',
    assignment: 'Ordförande',
    organisation: 'motesplatsen',
  },
  founder: {
    name: 'Sonja Dahl',
    role: 'partySignatory',
    assignment: 'Styrelseordförande',
    organisation: 'oppenDorr',
  },
} as const satisfies Record<string, Member>

export type MemberKey = keyof typeof members

/** More people of the organisations, for the stories that are told with several of them. */
export const colleagues = {
  host: {
    name: 'Leila Björk',
    role: 'partyRep',
    assignment: 'Samordnare',
    organisation: 'motesplatsen',
  },
  treasurer: {
    name: 'Anton Hedman',
    role: 'partySignatory',
    assignment: 'Kassör',
    organisation: 'oppenDorr',
  },
  foreman: {
    name: 'Mira Sahlin',
    role: 'partyRep',
    assignment: 'Föreståndare',
    organisation: 'oppenDorr',
  },
} as const satisfies Record<string, Member>

export type ColleagueKey = keyof typeof colleagues
