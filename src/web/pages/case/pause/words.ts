import { phrases } from '../../../words.ts'

export const words = phrases({
  sv: {
    pauseTitle: 'Pausa ärendet',
    pauseLead: (span: string) =>
      `Under pausen skickas inga påminnelser. Inga dagar flyttas: ${span} till första mötet räknas som förut.`,
    reasons: 'Varför pausas ärendet?',
    reasonsHint: 'Båda sidor läser det här.',
    reasonsMissing: 'Skriv varför ärendet pausas.',
    pause: 'Pausa ärendet',
    paused: 'Ärendet är pausat. Båda sidor har fått veta det.',
    resumeTitle: 'Återuppta ärendet',
    resumeLead: (since: string, by: string) => `Ärendet har varit pausat sedan ${since}. ${by} pausade det.`,
    why: 'Skälet var',
    resumeReasons: 'Vad har hänt sedan dess?',
    resumeReasonsMissing: 'Skriv varför ärendet återupptas.',
    resume: 'Återuppta ärendet',
    resumed: 'Ärendet är återupptaget. Båda sidor har fått veta det.',
    cannot: 'Bara ett ärende som pågår kan pausas.',
  },
  en: {
    pauseTitle: 'Pause the case',
    pauseLead: (span) =>
      `No reminders are sent during the pause. No days move: the ${span} to the first meeting count as before.`,
    reasons: 'Why is the case paused?',
    reasonsHint: 'Both sides read this.',
    reasonsMissing: 'Write why the case is paused.',
    pause: 'Pause the case',
    paused: 'The case is paused. Both sides have been told.',
    resumeTitle: 'Resume the case',
    resumeLead: (since: string, by: string) => `The case has been paused since ${since}. ${by} paused it.`,
    why: 'The reason was',
    resumeReasons: 'What has happened since then?',
    resumeReasonsMissing: 'Write why the case is resumed.',
    resume: 'Resume the case',
    resumed: 'The case is resumed. Both sides have been told.',
    cannot: 'Only a case that goes on can be paused.',
  },
})
