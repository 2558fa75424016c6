import type { PartyRole, PublicRole } from '../domain/roles.ts'

/** The units of the demo body; `within` is the key of the unit above. */
export const units = [
  { key: 'administration', name: 'Administrativa avdelningen', within: null },
  { key: 'staff', name: 'Stabsenheten', within: 'administration' },
  { key: 'youthDepartment', name: 'Avdelningen för barn och unga', within: null },
  { key: 'youth', name: 'Enheten för unga och fritid', within: 'youthDepartment' },
  { key: 'socialDepartment', name: 'Avdelningen för social omsorg', within: null },
  { key: 'social', name: 'Enheten för vuxna', within: 'socialDepartment' },
] as const

export type UnitKey = (typeof units)[number]['key']

type Official = { key: string; name: string; role: PublicRole; unit: UnitKey | null }

/** One person per role; all of them are invented. */
export const officials: readonly Official[] = [
  { key: 'staff', name: 'Stina Lindqvist', role: 'staffUnit', unit: 'staff' },
  { key: 'staff2', name: 'Samir Haddad', role: 'staffUnit', unit: 'staff' },
  { key: 'director', name: 'Disa Ekström', role: 'director', unit: null },
  { key: 'adminHead', name: 'Adam Forsell', role: 'adminHead', unit: 'administration' },
  { key: 'departmentHead', name: 'Agnes Bergdahl', role: 'departmentHead', unit: 'youthDepartment' },
  { key: 'unitHead', name: 'Edvin Rosén', role: 'unitHead', unit: 'youth' },
  { key: 'deputyUnitHead', name: 'Bilan Warsame', role: 'deputyUnitHead', unit: 'youth' },
  { key: 'coordinator', name: 'Kerstin Åberg', role: 'coordinator', unit: 'youth' },
  { key: 'legal', name: 'Jonas Juhlin', role: 'legal', unit: null },
  { key: 'registrar', name: 'Rut Palm', role: 'registrar', unit: 'administration' },
  { key: 'boardSecretary', name: 'Nils Sandell', role: 'boardSecretary', unit: 'administration' },
  { key: 'politician', name: 'Petra Öhman', role: 'politician', unit: null },
  { key: 'auditor', name: 'Runa Revander', role: 'auditor', unit: null },
  { key: 'admin', name: 'Algot Systemsson', role: 'admin', unit: 'administration' },
]

type Member = { key: string; name: string; role: PartyRole; organisation: OrganisationKey }

/** Invented organisations; every name says that it is an example. The numbers carry a right check digit. */
export const organisations = [
  {
    key: 'ungasVag',
    name: 'Ungas väg (exempelförening)',
    form: 'ideell förening',
    website: 'https://ungasvag.example',
  },
  { key: 'norra', name: 'Norra mötesplatsen (exempelförening)', form: 'ideell förening', website: null },
  { key: 'stiftelsen', name: 'Stiftelsen Öppen dörr (exempel)', form: 'stiftelse', website: null },
] as const

export type OrganisationKey = (typeof organisations)[number]['key']

export const members: readonly Member[] = [
  { key: 'chair', name: 'Fatima Nordin', role: 'partySignatory', organisation: 'ungasVag' },
  { key: 'representative', name: 'Robin Sköld', role: 'partyRep', organisation: 'ungasVag' },
  { key: 'otherChair', name: 'Otto Villén', role: 'partySignatory', organisation: 'norra' },
  { key: 'foundationHead', name: 'Sonja Dahl', role: 'partySignatory', organisation: 'stiftelsen' },
]
