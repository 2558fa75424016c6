import type { AboutWords } from './words-sv.ts'

export const en: AboutWords = {
  title: 'What is an IOP?',
  lead: 'An idea-based public partnership (idéburet offentligt partnerskap, IOP) is when an association and a municipality solve a societal challenge together. Both contribute, both decide, and neither buys anything from the other.',
  easier: { easy: 'Read in easy words', glossary: 'Glossary' },
  tools: {
    way: 'Which form fits? Try your idea against every form',
    plan: 'Plan an agreement and see every day',
  },
  onThisPage: 'On this page',
  inShort: {
    title: 'In short',
    points: [
      'At least one idea-based and one public party agree. There may be several on both sides.',
      'They share an aim that benefits the public.',
      'Everyone contributes: money, staff, premises, knowledge or voluntary time.',
      'It is not a purchase. No party is a customer and none is a supplier.',
    ],
    law: 'No statute says how an IOP is to be run. Each municipality decides how it works, within the laws on municipalities, procurement and state aid.',
  },
  party: {
    title: 'For you in an association',
    intro:
      'You may take the initiative. You need not have everything ready; it is enough to know which challenge you want to work on, and why.',
    points: [
      'You see the same case as the municipality: where it stands, whose turn it is and which day applies.',
      'You are told how the director assesses the initiative, and why. If the answer is no, you get the reasons and another way that may fit.',
      'You shape content, goals, time and money together with the municipality, at idea meetings where you are equals.',
      'You hear in good time about what comes after. The final report is to reach the board at least three months before the end, so that activities and staff do not fall into a gap.',
    ],
    action: 'Tell us about your idea',
  },
  official: {
    title: 'For you in the administration',
    intro: 'Every initiative takes the same route, whoever takes it. You can register one yourself.',
    points: [
      "Handslag computes every day from the board's instruction, and shows the arithmetic and the section it rests on.",
      'The core service takes part all the way. The knowledge is there, and with the idea-based party.',
      'Consideration, assessment, review, meetings and adjustments are registered and shared with the party.',
      'The challenge must be possible to show with statistics or studies for your area.',
      'If the solution can be bought, or an ordinary grant is enough, an IOP is the wrong form.',
    ],
    action: 'Compare the forms of cooperation',
  },
  politician: {
    title: 'For you who are an elected representative',
    points: [
      'The board is the lowest instance that may decide on an IOP. It mandates the director to sign the draft that it has seen.',
      'Every year the board takes a position on a follow-up of activity and economy.',
      "The final year brings an evaluation, a final report and the parties' stances: end, or renegotiate.",
    ],
  },
  conditions: {
    title: "The board's conditions",
    intro: (body) => `This applies to what is done in partnership with ${body}.`,
    others: 'See the conditions of another body:',
    none: 'The board has not entered its conditions here yet. Ask the administration what applies.',
    source: 'Source',
  },
  process: {
    title: 'How it works',
    picture: (body) =>
      `The process at ${body}, from initiative to end. The same steps stand as a list below.`,
    inFull: 'The whole rulebook: every step, who takes it and which days apply',
    steps: [
      ['Initiative', 'An association, an official or the board comes with an idea.'],
      [
        'First meeting',
        'The parties meet {within} and go through the idea, the conditions and the documents.',
      ],
      [
        'Consideration',
        'The staff unit writes down whether an IOP is possible and suitable, or whether something else fits better.',
      ],
      [
        'Assessment',
        'The director assesses whether the initiative goes on. The association gets the answer and the reasons.',
      ],
      [
        'Review',
        'Is the party idea-based? Does it share the value base? Does the partnership agree with the Local Government Act, the procurement rules and the state-aid rules?',
      ],
      [
        'Idea meetings',
        'Two or three meetings, at times one or two more, where the parties write a draft agreement together.',
      ],
      ['Stances and decision', 'Each party says yes or no. Then the board decides.'],
      [
        'The partnership runs',
        'The steering group meets at least three times a year and the working group at least four. Every year the work is followed up.',
      ],
      [
        'Evaluation and final report',
        'In the first half of the final year the parties evaluate the whole period. The final report reaches the board at least three months before the end.',
      ],
      ['End or continuation', 'The partnership ends when its time is up, or gets a new agreement.'],
    ],
    note: 'The steps and the days follow the instruction of Järva stadsdelsnämnd. Other boards may have others.',
  },
  compare: {
    title: 'Grant, purchase or partnership?',
    caption: 'What sets the forms apart',
    question: 'Question',
    grant: 'Association grant',
    purchase: 'Purchase of a service',
    iop: 'IOP',
    rows: [
      [
        'Whose activity is it?',
        "The association's own.",
        "The municipality's, carried out by someone else.",
        'Shared.',
      ],
      [
        'Who decides what is done?',
        'The association.',
        'The municipality, in the contract.',
        'The parties together.',
      ],
      [
        'Who contributes?',
        'The municipality supports, by rules that are the same for all.',
        'The municipality pays for what is delivered.',
        'All parties.',
      ],
      [
        'When does it fit?',
        'When the association is to be able to do its own work.',
        'When there is a service to buy.',
        'When nobody can solve the challenge alone.',
      ],
      [
        'When does it not fit?',
        'When the municipality wants shared goals.',
        'When the goal must grow out of working together.',
        'When the municipality in fact orders a service, or only one party contributes.',
      ],
    ],
    warning:
      'The name does not decide. In 2019 the Administrative Court of Appeal in Gothenburg found that an agreement called an IOP was in fact a purchase that should have been procured (case 3556-18).',
  },
  bring: {
    title: 'What to bring to the first meeting',
    items: [
      "the organisation's name and organisation number",
      'the minutes of the latest annual meeting',
      'the latest activity report',
      'the latest income statement and balance sheet',
      'the latest audit report',
      'the latest activity plan',
    ],
    note: 'This is what Järva stadsdelsnämnd asks for. If you have no annual meeting, as in a foundation, hand in what corresponds to it and say what it is. Statutes and proof of who may sign are needed for the review. You are welcome to hand them in earlier.',
  },
  questions: {
    title: 'Questions and answers',
    list: [
      [
        'Must we contribute money?',
        'No. A contribution can be experience, staff, premises, administration or voluntary time.',
      ],
      [
        'How long does it take?',
        'The first meeting is held {within}. After that it depends on the review, the idea meetings and when the board meets. The case always shows the next day.',
      ],
      ['How long does an IOP last?', 'It is meant to be long. Agreements for one year are to be exceptions.'],
      [
        'Who may be the idea-based party?',
        'Non-profit associations, foundations and faith communities. Some municipalities also consider companies with restricted profit, case by case.',
      ],
      [
        'Can several take part?',
        'Yes, on both sides. A company that distributes profit is not an idea-based party, but may have an agreement of its own beside it, a side agreement.',
      ],
      [
        'What happens if the answer is no?',
        'You get the reasons in writing, and another way if there is one. You can come back with a new initiative.',
      ],
      [
        'Can we appeal against a no?',
        "By Järva's instruction the director's answer is an assessment, and the board is the lowest instance for decisions. Whoever is a member of the municipality may appeal against the board's decision to the administrative court, which tries whether it is lawful but not whether it is wise. So we read the Local Government Act. Ask the municipality if you are unsure.",
        'unverified',
      ],
      [
        'Does what we hand in become public?',
        'Expect it to become an official document that anyone may ask for. The municipality then decides whether something is secret. Never put personal identity numbers or facts about single participants in it.',
        'unverified',
      ],
      ['Is the money state aid?', 'It may be. That is examined in the review, and you are told the result.'],
    ],
    unverified: 'Not checked by a lawyer',
  },
  sources: {
    title: 'Sources',
    list: [
      'Järva stadsdelsnämnd: local application instructions for idea-based public partnerships (in Swedish)',
      'The inquiry Idéburna aktörer i välfärden (SOU 2019:56), section 7.2, as given in a talk in 2019',
      'Upphandlingsmyndigheten (the National Agency for Public Procurement): answer on joint IOPs (2021)',
      'Järfälla kommun: Idéburet Offentligt Partnerskap (web page without a stated year)',
      'Administrative Court of Appeal in Gothenburg, 8 May 2019, case 3556-18, as reported in the trade press and by the Competition Authority',
    ],
    disclaimer: 'This page explains. It is not legal advice.',
  },
}
