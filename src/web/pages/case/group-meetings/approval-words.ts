import { phrases } from '../../../words.ts'

/** What is said of approving minutes where several organisations each say it for themselves. */
export const approvalWords = phrases({
  sv: {
    byAll: 'av alla parter',
    approve: (party: string) => `Godkänn för ${party}`,
    close: 'Registrera anteckningarna',
    closeWhy: 'Alla som är parter nu har godkänt. Anteckningarna kan registreras.',
    approvedByYou:
      'Ni har godkänt anteckningarna. De registreras när alla parter har godkänt, var och en för sig.',
    approvedNow: 'Alla parter har godkänt. Anteckningarna är registrerade och delade med alla.',
    until:
      'De registreras först när alla parter har godkänt, var och en för sig. Stämmer något inte? Ändra det, så godkänner alla på nytt.',
    approvedFor: (who: string, party: string) => `Godkänd av ${who} för ${party}`,
  },
  en: {
    byAll: 'by all parties',
    approve: (party: string) => `Approve for ${party}`,
    close: 'Register the minutes',
    closeWhy: 'All who are parties now have approved. The minutes can be registered.',
    approvedByYou:
      'You have approved the minutes. They are registered when all parties have approved, each for itself.',
    approvedNow: 'All parties have approved. The minutes are registered and shared with everybody.',
    until:
      'They are registered only when all parties have approved, each for itself. Is something wrong? Change it, and all approve anew.',
    approvedFor: (who: string, party: string) => `Approved by ${who} for ${party}`,
  },
})
