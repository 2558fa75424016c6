import type { Profile } from '../profile.ts'

export const garage: Profile = {
  why: 'Komvux har platserna men möter inte dem som har slutat tro på skolan. Stiftelsen har verkstaden och företagen, men ingen som kan räkna betyg. Tillsammans blir det en väg.',
  purpose: 'Unga vuxna utan examen ska få visa vad de kan och komma vidare till utbildning eller arbete.',
  promises: {
    public: ['Ger en studievägledare varje onsdag.', 'Upplåter garaget under Tenstahallen utan hyra.'],
    party: ['Har två handledare i verkstaden fyra dagar i veckan.', 'Ordnar praktik hos minst sex företag.'],
  },
  goal: 'Unga vuxna går vidare till studier eller arbete',
  subgoals: ['Tolv praktikplatser om året', 'Alla har en egen plan inom en månad'],
  activities: [
    ['Verkstad fyra dagar i veckan', 'Måndag till torsdag, 9 till 15.'],
    ['Praktik hos företag', 'Sju företag har tagit emot någon.'],
  ],
  indicator: {
    ...{ name: 'Unga som gått vidare, sedan starten', baseline: '0', target: '45' },
    source: 'Studievägledarens lista',
  },
  value: { first: 2, each: 3 },
  counted: {
    ...{ what: 'Unga i verkstaden', how: 'Närvarolistan' },
    groups: ['Kvinnor', 'Män', 'Annat eller vill inte säga'],
  },
  counts: [3, 11],
  members: {
    steering: 'Avdelningschefen och stiftelsens ordförande',
    working: 'Koordinatorn, studievägledaren och verkstadens föreståndare',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 520_000, activities: 90_000, ownMoney: 140_000, ownStaff: 150_000 },
    ...{ staffHours: 610, voluntary: 240, spent: [0.9, 1.0, 1.04] },
  },
  differences: [
    'Den andra handledaren kunde börja först i mars.',
    'Utfallet följde budgeten.',
    'Lyften gick sönder och fick bytas mitt i terminen.',
  ],
  spoken: [
    'Fyra är på praktik och två har börjat på yrkesutbildning. Vi talade om varför färre kvinnor söker sig hit.',
    'Brandskyddet är genomgånget. Färgerna flyttas till ett eget skåp.',
    'Studievägledaren vill möta deltagarna redan första veckan. Vi prövar det till hösten.',
    'Ett företag till vill vara med. Vi gick igenom försäkringen under praktiken.',
  ],
  tasks: [
    'Be om ett skåp för färgerna',
    'Bjuda in tjejverkstaden från grannstaden',
    'Ringa de tre nya företagen',
  ],
  years: [
    {
      party: 'Verkstaden öppnade i februari. Fjorton mopeder och två bilar har lagats av dem som kommit hit.',
      public:
        'Studievägledaren har haft 61 samtal i garagets fikarum. Det är fler än på hela förra året i vårt eget hus.',
      reached: 'De flesta är mellan 18 och 21 år och har varit hemma längre än ett år.',
      deviated: 'Det kom få kvinnor. Vi hade bara bilder av män i inbjudan.',
      funds: 'Årets {paid} räckte till handledarna och en ny lyft.',
      other: 'Företagen skänkte reservdelar för ungefär 40 000 kronor (exempel).',
      groups: 'Arbetsgruppen ses i verkstaden, med kaffe från deltagarna. Det har gjort mötena kortare.',
      assessed: 'En bra start. Vägen ut ur verkstaden behöver bli tydligare än vägen in.',
      next: 'Låta studievägledaren möta alla under första veckan.',
    },
    {
      party: 'Nu har vi sju företag med oss. Nio har varit på praktik, och fem av dem fick stanna.',
      public:
        'Vi har lagt om tiderna så att den som läser på komvux hinner till verkstaden på eftermiddagen.',
      reached: 'Var fjärde är nu kvinna. De kom när två av dem började hålla i onsdagarna.',
      deviated: 'Lyften gick sönder i april och kursen fick vänta i tre veckor.',
      funds: 'Av {paid} gick en större del till reparationer än vi hade tänkt.',
      other: 'Ingenting annat offentligt.',
      groups: 'Styrgruppen har haft två möten i stället för tre. Vi bokar nu hela året på en gång.',
      assessed: 'Vi är på väg mot målet: {value} har gått vidare sedan starten, av {target}.',
      next: 'Bestämma i god tid hur det blir efter sista dagen.',
    },
  ],
  noAid:
    'Verkstaden lagar bara egna och skänkta fordon och tar inte betalt. Det är ingen ekonomisk verksamhet.',
}
