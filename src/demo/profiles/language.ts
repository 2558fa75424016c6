import type { EvaluationTold, Profile } from '../profile.ts'

export const language: Profile = {
  why: 'Läraren har trettio elever. Stiftelsen har nittio som vill prata, men vet inte vilka som behöver det. Biblioteket har stolarna.',
  purpose: 'Den som är ny i Sverige ska ha någon att tala svenska med och någon att ringa.',
  promises: {
    public: ['Biblioteket ger rum fyra kvällar i veckan.', 'Lärarna på SFI frågar alla i kurs C och D.'],
    party: ['Parar ihop samtalsvänner och håller i dem.', 'Har en samordnare på halvtid.'],
  },
  goal: 'Fler har en samtalsvän',
  subgoals: ['Sjuttio par åt gången', 'Var tredje par ses i mer än ett år'],
  activities: [
    ['Samtal en timme i veckan', 'På biblioteket eller ute på promenad.'],
    ['Träff för alla par', 'Midsommar och lucia.'],
  ],
  indicator: { name: 'Par som ses', baseline: '11', target: '70', source: 'Samordnarens lista' },
  value: { first: 15, each: 4 },
  counted: {
    ...{ what: 'Deltagare som studerar svenska', how: 'Samordnarens lista' },
    groups: ['Kvinnor', 'Män', 'Annat eller vill inte säga'],
  },
  counts: [19, 9],
  members: {
    steering: 'Bibliotekets chef och stiftelsens ordförande',
    working: 'Koordinatorn, en lärare från SFI och samordnaren',
    coordinator: 'Koordinator vid enheten för unga och fritid',
  },
  money: {
    ...{ leaders: 235_000, activities: 40_000, ownMoney: 95_000, ownStaff: 110_000 },
    ...{ staffHours: 430, voluntary: 3200, spent: [0.99, 0.97, 1.02] },
  },
  differences: [
    'Samordnaren gick ner i tid under tre månader.',
    'Utfallet följde budgeten.',
    'Vi höll en träff mer än planerat.',
  ],
  spoken: [
    'Fjorton nya par. Flest talar ukrainska eller dari. Vi har gott om kvinnor och ont om män.',
    'Biblioteket stänger tidigare på fredagar. De paren flyttar till församlingshemmet.',
    'Två par berättade. Hon hjälper honom med uttalet, han henne med skatten.',
    'Lärarna ser att eleverna vågar mer. Vi vill kunna visa det på något sätt.',
  ],
  tasks: ['Fråga fackklubbarna efter manliga samtalsvänner', 'Boka lussefikat', 'Skriva till dem som väntar'],
  years: [
    {
      party: 'Från elva par till över tjugo på en höst. Det längsta samtalet lär ha pågått till stängning.',
      public: 'Biblioteket har haft två rum öppna måndag till torsdag. Tre lärare frågar i varje ny kurs.',
      reached: 'Vuxna i kurs C och D, de flesta mellan 25 och 45 år.',
      deviated: 'Ett par fick brytas när den ena parten ville sälja försäkringar.',
      funds: 'Av {paid} gick det mesta till samordnarens halvtid.',
      other: 'Stiftelsens egna medel och ett arv (exempel).',
      groups: 'Styrgruppen har mötts två gånger och arbetsgruppen varje månad.',
      assessed: 'Behovet är större än vi trodde. {value} par ses varje vecka.',
      next: 'Skriva enkla regler för vad en samtalsvän gör och inte gör.',
    },
    {
      party: 'Reglerna ryms på ett vykort. Ingen har behövt brytas sedan dess.',
      public: 'Vi fick in samtalen i studieplanen för den som vill. Det ger dem tid.',
      reached: '{value} par. Flera av de första har bytt plats: nu är de själva vänner åt någon ny.',
      deviated: 'Kön blev lång i mars. Vi slutade annonsera i sex veckor.',
      funds: 'Av {paid} har en liten del gått till träffarna, resten till samordnaren.',
      other: 'Inget annat offentligt stöd.',
      groups: 'Alla möten hölls. Läraren från SFI har bytts en gång.',
      assessed: 'Det fungerar nästan av sig självt, så länge någon håller i listan.',
      next: 'Hitta fler män, och ett sätt att visa vad eleverna lär sig.',
    },
    {
      party: 'Två samordnare slutade i våras. Paren fortsatte, men nya fick vänta.',
      public: 'Vi tog över listan i två månader. Vi förstod först då hur mycket arbete det är.',
      reached: '{value} par av {target}. Männen är fortfarande för få.',
      deviated: 'Nya par togs inte emot mellan april och juni.',
      funds: 'Pengarna för de månaderna används till en introduktion av nästa samordnare.',
      other: 'Inget annat offentligt stöd.',
      groups: 'Styrgruppen hade ett extra möte i maj om samordningen.',
      assessed: 'Partnerskapet är värdefullt och sårbart. Det ska inte hänga på en person.',
      next: 'Ha två som kan listan, en hos vardera parten.',
    },
  ],
  noAid: 'Samtalen är avgiftsfria och öppna för alla som studerar svenska. Det är inget statligt stöd.',
}

export const languageEvaluation: EvaluationTold = {
  advice: 'change',
  voices: {
    carriedOut: [
      'Tre år med samtal varje vecka, utom när vi saknade samordnare i våras.',
      'Biblioteket har haft öppet som lovat. Två fredagar föll bort.',
    ],
    goals: [
      'Vi nådde inte sjuttio par men de som finns håller ihop längre än vi vågade tro.',
      'Måltalet nåddes inte. Kvaliteten gjorde det.',
    ],
    contributions: [
      'Nittio ideella, en timme i veckan. Det är mer än vi kan räkna hem.',
      'Vi gav rum och lärare. Vi borde ha gett tid till samordningen från början.',
    ],
    economy: [
      'En halvtid bär sjuttio vuxna. Billigare undervisning finns inte.',
      'Pengarna räckte, och under våren använde vi mindre än planerat.',
    ],
    learning: ['Två är rätt antal. Tre blir en kurs.', 'Läraren som frågar avgör om någon vågar säga ja.'],
    challenge: [
      'Den som har en samtalsvän känner någon. Det är större än språket.',
      'Lärarna märker att eleverna talar mer på rasten.',
    ],
    targetGroup: [
      '”Hon rättar mig utan att jag blir liten”, sa en deltagare.',
      'Sexton har berättat att de fått arbete genom sin vän.',
    ],
    equality: [
      'Vi kände oss ensamma när samordnarna slutade.',
      'Vi ryckte in sent. Det säger vi gärna själva.',
    ],
    unexpected: ['Två bröllop. De räknas inte som mål.', 'Att bibliotekets kvällslån steg.'],
    recommendation: [
      'Fortsätt, med två som delar på samordningen.',
      'Fortsätt, men lägg en del av samordningen hos oss.',
    ],
  },
  together: {
    learning: 'Listan är verksamheten. Minst två måste kunna den.',
    equality: 'Vi ser lika på vad som hände i våras, och olika på vem som borde ha märkt det först.',
    recommendation: 'Fortsätt med en ändring: samordningen delas mellan båda sidor.',
  },
}
