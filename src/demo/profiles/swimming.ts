import type { EvaluationTold, FinalTold, Profile } from '../profile.ts'

export const swimming: Profile = {
  why: 'Skolan vet vilka barn som inte kan simma men har inte tiden i vattnet. Föreningen har ungdomarna som barnen litar på. Badhuset är kommunens.',
  purpose: 'Varje barn i området ska kunna simma 200 meter när det slutar sexan.',
  promises: {
    public: [
      'Ger fyra banor på lördagar och en badvärd.',
      'Skolorna frågar familjerna och delar ut tiderna.',
    ],
    party: [
      'Håller simskola på helger och lov med två ledare per bana.',
      'Lånar ut badkläder, också heltäckande.',
    ],
  },
  goal: 'Fler barn kan simma',
  subgoals: ['Simskola 32 helger om året', 'Tio ungdomar utbildas till ledare'],
  activities: [
    ['Simskola på helger och lov', 'Lördagar och alla skollov.'],
    ['Ledarkurs för ungdomar', 'Tolv har gått, nio leder nu.'],
  ],
  indicator: {
    name: 'Barn som klarat 200 meter, sedan starten',
    baseline: '0',
    target: '240',
    source: 'Märkesprotokollet',
  },
  value: { first: 16, each: 24 },
  counted: {
    ...{ what: 'Barn i simskolan', how: 'Ledarnas listor' },
    groups: ['Flickor', 'Pojkar', 'Annat eller vill inte säga'],
  },
  counts: [31, 24],
  members: {
    steering: 'Avdelningschefen, badhusets chef och föreningens ordförande',
    working: 'Koordinatorn, badvärden, en idrottslärare och simskolans ledare',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 290_000, activities: 85_000, ownMoney: 60_000, ownStaff: 45_000 },
    ...{ staffHours: 210, voluntary: 520, spent: [0.92, 1.01, 0.98] },
  },
  differences: [
    'Badhuset var stängt för rening i tre veckor.',
    'Vi höll en extra vecka på sportlovet.',
    'Utfallet följde budgeten.',
  ],
  spoken: [
    'Trettioen barn tog märket under lovet. Skolan ordnar så att de som missade en vecka får komma tillbaka.',
    'Badvärden vill att ledarna kommer tio minuter tidigare. Vi ändrar schemat från januari.',
    'Fyra familjer tackade nej för att det saknades omklädning för sig. Badhuset har ett rum, vi skriver det i inbjudan.',
    'Tre av ledarna fyller arton och vill ta badmästarprovet.',
  ],
  tasks: [
    'Skriva om omklädningsrummet i inbjudan',
    'Anmäla tre till badmästarprovet',
    'Boka banorna till våren',
  ],
  years: [
    {
      party: 'Simskolan har varit öppen 14 helger sedan hösten. Sex ledare från området håller i grupperna.',
      public: 'Badhuset har gett fyra banor varje lördag. Alla fem skolor har delat ut tider i klassrummet.',
      reached: 'Nästan alla går i fyran eller femman. Hälften hade aldrig varit i en bassäng.',
      deviated: 'Badhuset stängde i tre veckor för rening. De lördagarna är inlagda på sportlovet.',
      funds: 'Årets {paid} har gått till ledare, märken och 60 badkläder att låna.',
      other: 'Inget annat offentligt stöd.',
      groups: 'Arbetsgruppen ses i badhusets fikarum efter passen. Idrottsläraren har varit med varje gång.',
      assessed:
        '{value} barn har klarat 200 meter. Vi är före planen, eftersom skolorna frågade alla samtidigt.',
      next: 'Säga i inbjudan att det finns ett rum att byta om i för sig själv.',
    },
    {
      party:
        'Nu kommer barnen själva på lördagarna och har med sig syskon. Vi har fått stå i kö till banorna.',
      public: 'Vi lade till en bana på våren. Badvärden har lärt ledarna livräddning.',
      reached: 'Lika många flickor som pojkar, för första gången. Rummet för ombyte gjorde skillnad.',
      deviated: 'En ledare slutade mitt i terminen. Två som nyss tagit märket delade på uppgiften.',
      funds: 'Av {paid} gick fyra femtedelar till ledarnas tid.',
      other: 'Simförbundets lån av flytvästar (exempel).',
      groups: 'Styrgruppen har mötts i februari, juni och oktober.',
      assessed: '{value} av målets {target} barn. Det håller, och det hänger på ledarna.',
      next: 'Utbilda fler ledare så att ingen behöver hålla två grupper.',
    },
  ],
  noAid: 'Simskolan är avgiftsfri och bara för barn som skolorna anmäler. Det är inget statligt stöd.',
}

export const swimmingEvaluation: EvaluationTold = {
  advice: 'goOn',
  voices: {
    carriedOut: [
      'Vi har hållit 84 helger av 90. De som föll bort berodde på badhusets rening och en storm.',
      'Banorna har använts till sista minuten. Vi har aldrig haft så få inställda pass i någon annan verksamhet.',
    ],
    goals: [
      'Barnen simmar. Det vi är stoltast över är att nio av ledarna själva lärde sig här.',
      'Måltalet nås före sista dagen. Målet om tio ledare nåddes redan andra året.',
    ],
    contributions: [
      'Ja. Kommunen gav en bana mer än den lovade, och vi gav fler timmar än vi trodde att vi hade.',
      'Ja. Skolornas tid var inte med i avtalet men blev avgörande.',
    ],
    economy: [
      'Varje kvällspass kostar ungefär som en bussbiljett per barn. Mer sparsamt kan det inte bli.',
      'En plats har kostat hälften av vad den gör i vår egen simskola.',
    ],
    learning: [
      'Barn lär sig av den som är sex år äldre, inte av den som är trettio.',
      'Att skolan ska fråga, inte föreningen. Då säger nästan alla ja.',
    ],
    challenge: [
      'Var tredje i sexan kunde inte simma när vi började. Nu är det ungefär var fjärde (exempel).',
      'Idrottslärarnas egna listor visar samma sak på alla fem skolor.',
    ],
    targetGroup: [
      'Femtioåtta barn svarade med en teckning. De flesta ritade sig själva under vatten.',
      'Föräldrarna säger att de vågar åka till sjön.',
    ],
    equality: [
      'Vi bestämmer över vattnet, kommunen över tiderna. Det har gått att byta när det behövts.',
      'Vi är jämlika i badhuset. I pengarna är det vi som håller i snöret.',
    ],
    unexpected: [
      'Mammorna frågade om en egen grupp. De simmar nu på torsdagar med en av ledarna.',
      'Badhuset har fått fem sommarvikarier från simskolan.',
    ],
    recommendation: [
      'Fortsätt tre år till, med fler ledare och lika många banor.',
      'Fortsätt. Den dagen alla sexor kan simma har vi gjort oss överflödiga, och dit är det en bit.',
    ],
  },
  together: {
    goals: 'Målet om 240 barn nås före sista dagen.',
    learning: 'Skolan frågar, ungdomarna lär ut, badhuset håller rummet. Ingen av de tre kan tas bort.',
    equality:
      'Vi ser olika på pengarna, och skriver i nästa överenskommelse att båda sidor går igenom dem i juni.',
    recommendation: 'Vi vill båda fortsätta i tre år med samma innehåll och fler ledare.',
  },
}

export const swimmingFinal: FinalTold = {
  implementation: [
    'Simskola varje helg utom i juli, sju lovveckor och tolv utbildade ledare. Vi började med fyra banor och slutade med fem.',
    'Badhuset, fem skolor och vår enhet har delat på arbetet. Badvärden har haft ansvar för säkerheten hela tiden.',
  ],
  together: {
    summary:
      'Simlyftet gav barn som inte kunde simma en plats i vattnet och ungdomar från samma gård som ledare. Måltalet nås före sista dagen, och alla parter vill fortsätta.',
    challenge:
      'Var tredje elev i sexan kunde inte simma 200 meter. Ingen av oss hade både vattnet, barnen och ledarna.',
    results:
      'Barnen klarar 200 meter i den takt som vi planerade, lika många flickor som pojkar. Nio av tolv ledare är kvar.',
    economy:
      'Pengarna räckte varje år. Det första årets överskott, när badhuset var stängt, användes till lovveckan året efter.',
    evaluation: 'Barn lär sig av den som är sex år äldre. Skolan är den som ska fråga familjen.',
    afterwards:
      'De barn som står i kö får plats i höst. Om partnerskapet inte förnyas går de till badhusets egen simskola.',
    decision:
      'Nämnden godkänner slutrapporten och ger förvaltningen i uppdrag att ta fram en ny överenskommelse.',
  },
}
