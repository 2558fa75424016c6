import { phrases } from '../../words.ts'

export const ruleWords = phrases({
  sv: {
    title: 'Så skriver ni under',
    lead: 'Regeln avgör vems underskrift som binder er förening. Skriv den som den står i stadgarna eller i styrelsens beslut.',
    rule: 'Vem får skriva under för er?',
    ruleHint: 'Lämna också in beviset om firmatecknare som underlag i ärendet.',
    ruleMissing: 'Välj hur ni skriver under.',
    office: (name: string) => `Vad är ${name} hos er?`,
    others: 'Här står de som är firmatecknare hos er. Bjud in fler på sidan för er organisation.',
    save: 'Spara regeln',
    saved: 'Regeln är sparad. Den gäller från nu.',
    back: 'Tillbaka',
    section: 'Firmateckning',
    none: 'Ni har inte skrivit hur ni skriver under. Det behövs innan ni kan underteckna en överenskommelse.',
    nobody:
      'De som företräder er nu kan inte skriva under enligt regeln. Gå igenom den och spara den igen, så kan ni underteckna.',
    change: 'Skriv hur ni skriver under',
  },
  en: {
    title: 'How you sign',
    lead: 'The rule decides whose signature binds your organisation. Write it as it stands in the statutes or in the board’s decision.',
    rule: 'Who may sign for you?',
    ruleHint: 'Hand in the proof of signatories among the documents of the case too.',
    ruleMissing: 'Choose how you sign.',
    office: (name: string) => `What is ${name} in your organisation?`,
    others: 'These are your signatories. Invite more on the page about your organisation.',
    save: 'Save the rule',
    saved: 'The rule is saved. It applies from now on.',
    back: 'Back',
    section: 'Who signs',
    none: 'You have not written how you sign. It is needed before you can sign an agreement.',
    nobody:
      'Those who represent you now cannot sign under the rule. Go through it and save it again, and you can sign.',
    change: 'Write how you sign',
  },
})
