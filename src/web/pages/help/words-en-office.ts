import type { Guide, GuideName } from './guides.ts'

/** The guides of those who decide, look after or look into. */
export const office = {
  chef: {
    title: 'For you who are a director or a head',
    lead: 'assess, take a stance, approve and sign',
    parts: [
      {
        title: 'Assess an initiative',
        steps: [
          'Open the assessment from To do. The consideration and its evidence stand on the same page.',
          'Choose to go on, to decline or to point to another form. Write reasons that the party understands.',
          'Ask for more if something is missing. The party gets a letter with the assessment and the reasons.',
        ],
        links: [['mine', 'To do']],
      },
      {
        title: 'Stance, board and signing',
        lines: [
          'The director and the head of administration take a stance on the draft, open the case of the board and approve the memo. What is signed must be exactly the text that the board decided on: the program compares them.',
        ],
      },
      {
        title: 'See the whole',
        lines: [
          'The overview shows money, goals, areas, meetings and the risk of a gap. Every figure leads to its cases. What got a no stands there with its reasons.',
        ],
        links: [
          ['overview', 'Overview'],
          ['cases', 'Cases'],
        ],
      },
      {
        title: 'If something is stuck',
        lines: [
          'When a day has passed the head of unit, the head of department and last the director are told. Material questions in a running partnership come to the director.',
        ],
      },
      {
        title: 'Conflict of interest and absence',
        lines: [
          'Are you too close to the matter? Declare it in the case, and you can neither write nor decide there. If you are away you name a deputy.',
        ],
        links: [['absence', 'Absence and deputies']],
      },
    ],
  },
  namnd: {
    title: 'For you at the board: politician and board secretary',
    lead: 'calendar, papers, decisions and follow-up',
    parts: [
      {
        title: 'Meetings and memo stops',
        lines: [
          'The board secretary keeps the calendar: meetings, memo stops and dispatch. Read in the whole year from a file. All days in the cases are counted from it.',
        ],
        links: [['boardCalendar', 'Board calendar']],
      },
      {
        title: 'Cases for the board',
        steps: [
          'When the memo is approved all the papers are there as one package.',
          'Enter the decision after the meeting: approved, rejected, referred back or tabled, with paragraph and reasons.',
          'Add the extract of the minutes. The page shows until which day the decision can be tried for legality.',
        ],
      },
      {
        title: 'For you who are elected',
        lines: [
          'You see the partnerships by goal, money and area, what they have given and where a gap threatens. You also see what got a no and why. You do not see internal notes or the messages of the parties.',
          'Goals, results and money you read as they were last reported to the board: under What came of it in the overview for all partnerships side by side, and in each case.',
        ],
        links: [
          ['overview', 'Overview'],
          ['outcomes', 'What came of it'],
          ['register', 'The register'],
        ],
      },
    ],
  },
  granska: {
    title: 'For you who are a lawyer, a registrar or an auditor',
    lead: 'give an opinion, register, release and examine',
    parts: [
      {
        title: 'Lawyer: answer a question',
        lines: [
          'The question stands under To do with the papers of the review. Write your opinion there. You only see the cases that you are asked in.',
        ],
        links: [['mine', 'To do']],
      },
      {
        title: 'Registrar: what is already registered',
        lines: [
          'Papers of the process are registered by themselves, in a series without gaps. You flag a paper as secret with its provision, take an ended case as a package for the e-archive, and note that it has been handed over.',
          'The registry shows the entries of each month, also as whoever asks may read them, and can be taken as a spreadsheet.',
          'Is the master registry another system? Enter its numbers on the case’s page in the registry, or many at once with a spreadsheet.',
        ],
        links: [['registryList', 'The registry']],
      },
      {
        title: 'Registrar: requests for papers',
        steps: [
          'Take in the request, or open the one that has come in on the web. Do not ask who asks or why.',
          'Choose the papers, assess each of them and add a masked copy when something is to be hidden.',
          'Release them, and give a written decision with reasons where something is not released.',
        ],
        links: [['disclosure', 'Requests']],
      },
      {
        title: 'Registrar: disposal plan',
        lines: [
          'Enter what the municipality has decided for each type of paper: preserved, or disposed of after a number of years. The page shows what may go now. Nothing goes by itself.',
        ],
        links: [['disposalPlan', 'The disposal plan']],
      },
      {
        title: 'Auditor: examine',
        lines: [
          'You read all of the cases of your board and change nothing. Draw a sample, trace a case from goal to result and fetch the lists as spreadsheets. The journal shows who did what and whether anything was changed afterwards.',
        ],
        links: [
          ['sample', 'Draw a sample'],
          ['overview', 'Overview'],
          ['search', 'Search'],
        ],
      },
    ],
  },
  installation: {
    title: 'For you who administer the system',
    lead: 'names, numbers, look, texts and calendar',
    parts: [
      {
        title: 'Change what is yours',
        steps: [
          'Open Administration and choose a setting: name and contact, look, logo, units and board, what the roles are called, registry numbers, master registry, own words in mail and letters.',
          'Write a draft and see what it becomes.',
          'A colleague or a head takes it into use from a day. All that has held is kept and can be taken back.',
        ],
        links: [['administration', 'Administration']],
      },
      {
        title: 'Let people in and end assignments',
        lines: [
          'Under People and assignments you give somebody an assignment from a day. The person gets a mail and signs in with the address. End it when somebody leaves: the name stays in what has been done. An assignment of your own is given by another administrator.',
        ],
        links: [['people', 'People and assignments']],
      },
      {
        title: 'Connect to the registry or other systems',
        lines: [
          'Give an address, and the other system gets a signed message when something is recorded. The page shows what was taken and what waits.',
          'Make a key, and the registry system can tell its numbers by itself, and the finance system its payments. What cannot be noted waits for you with a reason.',
        ],
        links: [['connections', 'Connections to other systems']],
      },
      {
        title: 'The rulebook',
        lines: [
          'Steps, days and questions stand in the rulebook with a source for each rule. Where something is otherwise with you, write it as own rules on top of it, under The administration’s settings, Rulebook. Anybody reads the whole rulebook, with a picture of the process, from the page About IOP. Headings, starting texts and guidance of the templates you change here under Templates and guidance: drafts that have been begun keep the old ones. A new version is tried on earlier cases before it holds. A case under way keeps its version until somebody has seen the difference and chosen to move.',
        ],
      },
      {
        title: 'The register and open data',
        lines: [
          'You read in older partnerships from a spreadsheet: the page shows faults and duplicates before anything is published. Others can fetch the register, show it on your own site and read it by program.',
        ],
        links: [
          ['registerImport', 'Our list in the register'],
          ['openData', 'Open data and API'],
        ],
      },
      {
        title: 'Operation',
        lines: [
          'Starting, settings, backup, watching and what to do when something is wrong stand in docs/operations.md, which comes with the program.',
        ],
      },
    ],
  },
} satisfies Partial<Record<GuideName, Guide>>
