import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    lead: 'Partnerskap om det här, i hela landet.',
    ours: 'Indelningen i områden och teman är gjord för registret. Källorna anger den inte.',
  },
  en: {
    lead: 'Partnerships about this, in the whole country.',
    ours: 'The areas and themes are a classification made for the register. The sources do not state it.',
  },
})
