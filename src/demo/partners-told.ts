import type { OrganisationKey } from './people.ts'
import type { IdeaKey } from './stories.ts'

type PartnerTold = {
  /** What it writes in each year's follow-up, the first year's first. */
  year: readonly Readonly<Record<string, string>>[]
}

const ownMoney = 'Vi får inga pengar från partnerskapet. Råvarorna betalar vi med lunchen på fredagar.'
const ownBus = 'Vi får inga pengar från partnerskapet. Bussen är vår egen.'

/** What the associations besides the first say for themselves. */
const told: Partial<Record<IdeaKey, Partial<Record<OrganisationKey, PartnerTold>>>> = {
  quilt: {
    motesplatsen: {
      year: [
        {
          activity: 'Lunch varje onsdag från september. Den största grytan räckte till 44 portioner.',
          contributions: 'Köket, kocken och nio ideella. Det är lite mer än vi lovade.',
          ...{ funds: ownMoney, otherSupport: 'Inget offentligt stöd för lunchen.' },
        },
        {
          activity:
            'Lunchen är två rätter sedan gästerna bad om soppa. Två av dem lagar nu själva en gång i månaden.',
          contributions:
            'Köket som lovat. Kocken var sjuk i tre veckor, då kom maten från grannens restaurang.',
          ...{ funds: ownMoney, otherSupport: 'Ett matbidrag från en stiftelse (exempel).' },
        },
      ],
    },
    oppenDorr: {
      year: [
        {
          activity:
            'Vi har hämtat tolv personer med vår buss, två gånger i veckan. De flesta har svårt att gå.',
          contributions: 'Bussen och fyra förare, som lovat.',
          ...{ funds: ownBus, otherSupport: 'Färdtjänsten betalar inget, vi har frågat.' },
        },
        {
          activity:
            'Nu hämtar vi nitton, i två turer. Förarna sitter kvar och dricker kaffe, det har blivit en del av det hela.',
          contributions: 'En förare fler än vi lovade. När hissen stod still bar vi upp maten.',
          ...{ funds: ownBus, otherSupport: 'Inget i år.' },
        },
      ],
    },
  },
}

export function partnersTold(about: IdeaKey, whose: string): PartnerTold | null {
  return told[about]?.[whose as OrganisationKey] ?? null
}
