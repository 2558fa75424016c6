import type { Guide, GuideName } from './guides.ts'
import { office } from './words-en-office.ts'

export const en = {
  title: 'Help',
  lead: 'How you work in Handslag, step by step. Choose the guide that is written for you.',
  who: 'Who are you?',
  contents: 'Contents',
  back: 'All guides',
  notYours: (place: string) => `${place} (opens to other roles than yours)`,
  alike: 'The same on every page',
  everywhere: [
    ['Your turn', 'At the top of a case it says whose turn it is, what to do and by which day.'],
    ['Why this day?', 'Open the line to see how the day was counted and which rule it rests on.'],
    [
      'Expected no later than (a guide)',
      'Where no rule sets a day the board says by when it expects the next step. That is the board’s own guide and not a rule: nobody is late when the day passes. Where it is your turn you are told once. Nothing is expected while a case is paused.',
    ],
    [
      'Saved',
      'What you write in a form is saved while you write. You may leave and go on with another device. Only you see it until you send it. A file is chosen when you send.',
    ],
    [
      'Somebody has changed it',
      'If another person gets there first, both texts are shown and nothing that you wrote is lost.',
    ],
    ['Both sides see the same', 'What only your own side sees is marked: internal notes and working papers.'],
    ['På svenska', 'All pages are in Swedish too. Change language at the top.'],
  ],
  stuck: 'If you get stuck',
  whenStuck: [
    ['The link in the mail no longer works.', 'Open it all the same, and you can ask for a new one.'],
    [
      'The page says that it is not there.',
      'Then it belongs to a case that you are not part of, or to another of your roles. Change role at the top, or ask whoever invited you.',
    ],
    ['A button is missing.', 'The page says who takes that step and what it needs first.'],
    ['The text is stopped.', 'A personal identity number may not stand here. Write without it.'],
    [
      'Something cannot be read or used.',
      'Report it on the page Accessibility. There you can also ask for another format.',
    ],
  ],
  toContact: 'Contact us',
  guides: {
    forening: {
      title: 'For you in an association or another organisation',
      lead: 'from the first idea to the last account',
      parts: [
        {
          title: 'Tell us about your idea',
          lines: ['It takes ten minutes, and you need no account.'],
          steps: [
            'Open Hand in an idea and answer the questions. You need not have everything ready.',
            'Would you rather finish another day? Save it as a draft and you get a link to go on with.',
            'Hand it in. The receipt has the number of the case, what happens next and the last day for a first meeting.',
            'Open the link in the receipt mail. Then you are part of the case and can follow it.',
          ],
          links: [
            ['idea', 'Hand in an idea'],
            ['way', 'Which form fits?'],
            ['aboutIop', 'What is an IOP?'],
          ],
        },
        {
          title: 'Hand in documents once',
          lines: [
            'Before the first meeting we ask for the name and number of the organisation and five documents. Statutes and proof of signatories are needed later, and may be handed in at once.',
            'Is a document missing, or do you have something equivalent? Say so on the same page and write why.',
            'The documents are yours. Keep them under Our documents when they are new, and hand them in with one press in each case that asks for them. No municipality sees what you keep there before you have handed it in.',
          ],
          links: [['organisation', 'Our organisation']],
        },
        {
          title: 'Be several',
          lines: [
            'An authorised representative invites colleagues by e-mail, chooses what they may do and ends assignments when somebody leaves. Whoever has left no longer sees your cases, but what they have written remains. Have you a new chair? Invite them first, and go through how you sign.',
          ],
          links: [['organisation', 'Invite and end assignments']],
        },
        {
          title: 'Write the agreement together',
          steps: [
            'Propose items for the idea meetings and answer the conversation guide.',
            'Write in the draft, comment or suggest changes section by section.',
            'Fill in what you contribute: money, time, premises and knowledge.',
            'Answer section by section under Consensus: agree, agree with a remark, not yet or cannot. A yes holds for exactly the text that you read. If it is changed, a new yes is needed.',
          ],
          links: [['mine', 'To do']],
        },
        {
          title: 'Decision and signing',
          lines: [
            'When the text is ready your board takes a stance. Then the public board decides, and you are told the decision and the reasons. Those who sign for you sign here, or on paper that is uploaded and confirmed by two.',
          ],
        },
        {
          title: 'While the partnership runs',
          steps: [
            'Go to the meetings of the steering group and the working group, add items to the agenda and approve the minutes.',
            'Write outcomes, statistics and what you have contributed. Count groups, never people: counts from 1 to 4 are hidden.',
            'Hand in your part of the yearly follow-up from October to December.',
            'In the last year you answer the evaluation. The other side sees your answers only when both have handed theirs in.',
          ],
          links: [['calendar', 'Have the days in your own calendar']],
        },
        {
          title: 'Say no, pause or end',
          lines: [
            'You may withdraw the initiative until the signing. An idea that got a no can be opened again as a new case. While the partnership runs you can propose changes or ask for it to end early.',
          ],
        },
        {
          title: 'Your mail and your sign-in',
          links: [
            ['settings', 'Choose which mail you get'],
            ['passkeys', 'Sign in with finger, face or code'],
            ['privacy', 'What we keep about you'],
          ],
        },
      ],
    },
    stab: {
      title: 'For you who coordinate: staff unit and coordinator',
      lead: 'receive, call, review, prepare and follow up',
      parts: [
        {
          title: 'Begin the day',
          lines: [
            'To do has everything that waits for you, the late first. What is for the next meeting of the board is gathered at the top with its memo stop.',
          ],
          links: [
            ['mine', 'To do'],
            ['cases', 'Cases'],
            ['overview', 'Overview'],
          ],
        },
        {
          title: 'From idea to assessment',
          steps: [
            'An initiative that comes in another way you register yourself under Cases: who received it and on which day.',
            'Call the first meeting. It is held {within} from when the idea came in. The invitation goes out by mail with a calendar file.',
            'A partnership that is running already you bring in under Cases, with the signed agreement. The association confirms, and the days are watched over from then on.',
            'Write the minutes. They are registered and shared with the party.',
            'Answer the checklist of the consideration with ground and evidence. Unanswered questions stop the hand-over and are linked.',
            'Hand over to the director. Whoever wrote the consideration may not assess it.',
          ],
        },
        {
          title: 'Review and state aid',
          lines: [
            'The review is done in blocks. Ask the lawyer from the page, turn conditions into tasks and let the party comment before a no is final. When the organisation says that a task is done you confirm it, or write what is left. The tool reckons state aid, but a person concludes. Where the amounts of the agreement become others it is assessed anew.',
          ],
        },
        {
          title: 'Idea meetings, draft and board',
          steps: [
            'Call two or three idea meetings and write the draft together with the party.',
            'When both agree on all sections the parties take their stances.',
            'Write the board memo. It is filled in from the case and can be fetched as PDF or Word, with attachments.',
            'When the board has decided you tell the party.',
          ],
          links: [['boardCalendar', 'Board calendar']],
        },
        {
          title: 'Run a partnership',
          steps: [
            'Appoint groups and a coordinator, and the partnership starts on its first day.',
            'Keep the rhythm: at least three meetings of the steering group and four of the working group each year.',
            'Begin the follow-up in October and the evaluation in the first half of the last year.',
            'Watch the gap guard: it shows the last board meeting that is in time before the end, and what must be ready when.',
          ],
          links: [
            ['planner', 'Plan an agreement'],
            ['lessons', 'Lessons from other partnerships'],
          ],
        },
        {
          title: 'When you are away or leave',
          links: [
            ['absence', 'Enter an absence and a deputy'],
            ['handover', 'Hand over all cases'],
          ],
        },
        {
          title: 'Publish',
          lines: [
            'After the decision of the board a partnership can be published in the open register. You choose which documents go with it and read them through first: facts about private persons may not be published. Nothing is published by itself. The administrator reads in older partnerships from a spreadsheet.',
          ],
          links: [['register', 'The register']],
        },
      ],
    },
    ...office,
  } satisfies Record<GuideName, Guide>,
}
