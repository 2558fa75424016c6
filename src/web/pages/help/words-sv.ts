import type { Guide, GuideName } from './guides.ts'
import { office } from './words-sv-office.ts'

export const sv = {
  title: 'Hjälp',
  lead: 'Så arbetar du i Handslag, steg för steg. Välj den vägledning som är skriven för dig.',
  who: 'Vem är du?',
  contents: 'Innehåll',
  back: 'Alla vägledningar',
  notYours: (place: string) => `${place} (öppnas av andra uppdrag än ditt)`,
  alike: 'Lika på alla sidor',
  everywhere: [
    ['Din tur', 'Överst i ett ärende står vems tur det är, vad som ska göras och till vilken dag.'],
    ['Varför detta datum?', 'Öppna raden, så ser du hur dagen är räknad och vilken regel den bygger på.'],
    [
      'Väntas senast (riktmärke)',
      'Där ingen regel sätter en dag säger nämnden när den väntar sig nästa steg. Det är nämndens eget riktmärke och inte en regel: ingen är försenad om dagen passerar. Är det din tur får du veta det en gång. Medan ett ärende är pausat väntas inget.',
    ],
    [
      'Sparat',
      'Det du skriver i ett formulär sparas medan du skriver. Du kan gå härifrån och fortsätta på en annan apparat. Bara du ser det tills du skickar det. En fil väljer du när du skickar.',
    ],
    [
      'Någon har ändrat',
      'Om en annan person hinner före visas båda texterna, och ingenting som du har skrivit försvinner.',
    ],
    [
      'Båda sidor ser samma sak',
      'Det som bara den egna sidan ser är märkt: interna anteckningar och arbetsmaterial.',
    ],
    ['In English', 'Alla sidor finns på engelska. Byt språk högst upp.'],
  ],
  stuck: 'Om du kör fast',
  whenStuck: [
    ['Länken i mejlet fungerar inte längre.', 'Öppna den ändå, så kan du be om en ny.'],
    [
      'Sidan säger att den inte finns.',
      'Då hör den till ett ärende som du inte är med i, eller till ett annat uppdrag. Byt uppdrag högst upp, eller fråga den som bjöd in dig.',
    ],
    ['En knapp saknas.', 'Sidan skriver vem som gör det steget och vad som behövs innan.'],
    ['Texten stoppas.', 'Ett personnummer får inte stå här. Skriv utan det.'],
    [
      'Något går inte att läsa eller använda.',
      'Anmäl det på sidan Tillgänglighet. Där kan du också be om ett annat format.',
    ],
  ],
  toContact: 'Kontakta oss',
  guides: {
    forening: {
      title: 'För dig i en förening eller annan organisation',
      lead: 'från första idén till sista redovisningen',
      parts: [
        {
          title: 'Berätta om er idé',
          lines: ['Det tar tio minuter, och du behöver inget konto.'],
          steps: [
            'Öppna Lämna en idé och svara på frågorna. Ni behöver inte ha allt klart.',
            'Vill du göra klart den en annan dag? Spara som utkast, så får du en länk att fortsätta med.',
            'Lämna in. Kvittot har ärendets nummer, vad som händer sedan och senaste dagen för ett första möte.',
            'Öppna länken i kvittomejlet. Då är du med i ärendet och kan följa det.',
          ],
          links: [
            ['idea', 'Lämna en idé'],
            ['way', 'Vilken form passar?'],
            ['aboutIop', 'Vad är ett IOP?'],
          ],
        },
        {
          title: 'Lämna underlag en gång',
          lines: [
            'Före första mötet ber vi om organisationens namn och nummer och fem handlingar. Stadgar och bevis om firmatecknare behövs senare, och kan lämnas direkt.',
            'Saknar ni en handling, eller har något som motsvarar den? Säg det på samma sida och skriv varför.',
            'Handlingarna är era. Spara dem under Våra handlingar när de är nya, och lämna dem med ett tryck i varje ärende som ber om dem. Ingen kommun ser det ni sparar där förrän ni har lämnat det.',
          ],
          links: [['organisation', 'Vår organisation']],
        },
        {
          title: 'Var flera om arbetet',
          lines: [
            'En behörig företrädare bjuder in kollegor med deras e-postadress, väljer vad de får göra och avslutar uppdrag när någon slutar. Den som har slutat ser inte längre era ärenden, men det hon eller han har skrivit står kvar. Har ni en ny ordförande? Bjud in henne eller honom först och gå igenom hur ni skriver under.',
          ],
          links: [['organisation', 'Bjud in och avsluta uppdrag']],
        },
        {
          title: 'Skriv överenskommelsen tillsammans',
          steps: [
            'Föreslå punkter till idémötena och svara på samtalsguiden.',
            'Skriv i utkastet, kommentera eller föreslå ändringar avsnitt för avsnitt.',
            'Fyll i vad ni bidrar med: pengar, tid, lokal och kunskap.',
            'Svara avsnitt för avsnitt under Samsyn: överens, överens med anmärkning, inte än eller kan inte. Ett ja gäller precis den text som du läste. Ändras den behövs ett nytt ja.',
          ],
          links: [['mine', 'Att göra']],
        },
        {
          title: 'Beslut och underskrift',
          lines: [
            'När texten är klar tar er styrelse ställning. Sedan beslutar nämnden, och ni får veta beslutet och skälen. De som tecknar firma för er skriver under här, eller på papper som laddas upp och bekräftas av två.',
          ],
        },
        {
          title: 'Medan partnerskapet pågår',
          steps: [
            'Gå på styrgruppens och arbetsgruppens möten, lägg punkter på dagordningen och godkänn anteckningarna.',
            'Skriv utfall, statistik och vad ni har bidragit med. Räkna grupper, aldrig personer: antal från 1 till 4 döljs.',
            'Lämna er del av årets uppföljning i oktober till december.',
            'Sista året svarar ni på utvärderingen. Den andra sidan ser era svar först när båda har lämnat sina.',
          ],
          links: [['calendar', 'Få dagarna i din egen kalender']],
        },
        {
          title: 'Säga nej, pausa eller sluta',
          lines: [
            'Ni kan dra tillbaka initiativet fram till underskriften. En idé som fick nej kan öppnas igen som ett nytt ärende. Under partnerskapet kan ni föreslå ändringar eller begära att det avslutas i förtid.',
          ],
        },
        {
          title: 'Dina mejl och din inloggning',
          links: [
            ['settings', 'Välj vilka mejl du får'],
            ['passkeys', 'Logga in med finger, ansikte eller kod'],
            ['privacy', 'Vad vi sparar om dig'],
          ],
        },
      ],
    },
    stab: {
      title: 'För dig som samordnar: stab och koordinator',
      lead: 'ta emot, kalla, pröva, förbereda och följa upp',
      parts: [
        {
          title: 'Börja dagen',
          lines: [
            'Under Att göra står allt som väntar på dig, det som är försenat först. Det som ska till nämndens nästa möte samlas överst med manusstoppet.',
          ],
          links: [
            ['mine', 'Att göra'],
            ['cases', 'Ärenden'],
            ['overview', 'Översikt'],
          ],
        },
        {
          title: 'Från idé till bedömning',
          steps: [
            'Ett initiativ som kommer på annat sätt registrerar du själv under Ärenden: vem som tog emot det och vilken dag.',
            'Kalla till första mötet. Det hålls {within} från att idén kom in. Inbjudan går ut med mejl och kalenderfil.',
            'Ett partnerskap som redan pågår för du in under Ärenden, med den undertecknade överenskommelsen. Föreningen bekräftar, och dagarna bevakas från samma dag.',
            'Skriv minnesanteckningen. Den registreras och delas med parten.',
            'Besvara checklistan i övervägandet med grund och underlag. Obesvarade frågor stoppar överlämningen och är länkade.',
            'Lämna över till direktören. Den som skrev övervägandet kan inte göra bedömningen.',
          ],
        },
        {
          title: 'Granskning och statsstöd',
          lines: [
            'Granskningen görs i block. Fråga juristen från sidan, gör villkor till uppgifter och låt parten yttra sig innan ett nej blir slutligt. När organisationen säger att en uppgift är klar bekräftar ni det, eller skriver vad som återstår. Statsstödet räknas av verktyget, men en person drar slutsatsen. Blir beloppen i överenskommelsen andra bedöms det på nytt.',
          ],
        },
        {
          title: 'Idémöten, utkast och nämnd',
          steps: [
            'Kalla till två eller tre idémöten och skriv utkastet tillsammans med parten.',
            'När båda är överens om alla avsnitt tar parterna ställning.',
            'Skriv tjänsteutlåtandet. Det fylls i från ärendet och kan hämtas som PDF eller Word, med bilagor.',
            'När nämnden har beslutat ger du parten besked.',
          ],
          links: [['boardCalendar', 'Nämndkalender']],
        },
        {
          title: 'Driva ett partnerskap',
          steps: [
            'Utse grupper och koordinator, så startar partnerskapet på sin första dag.',
            'Håll rytmen: minst tre möten i styrgruppen och fyra i arbetsgruppen varje år.',
            'Börja uppföljningen i oktober och utvärderingen första halvan av sista året.',
            'Följ glappvakten: den visar det sista nämndmötet som hinner före slutet, och vad som måste vara klart när.',
          ],
          links: [
            ['planner', 'Planera en överenskommelse'],
            ['lessons', 'Lärdomar från andra partnerskap'],
          ],
        },
        {
          title: 'När du är borta eller slutar',
          links: [
            ['absence', 'Skriv in frånvaro och ersättare'],
            ['handover', 'Lämna över alla ärenden'],
          ],
        },
        {
          title: 'Publicera',
          lines: [
            'Efter nämndens beslut kan partnerskapet publiceras i det öppna registret. Ni väljer vilka handlingar som följer med och läser igenom dem först: uppgifter om privatpersoner får inte publiceras. Inget publiceras av sig självt. Äldre partnerskap läser systemadministratören in från ett kalkylark.',
          ],
          links: [['register', 'Registret']],
        },
      ],
    },
    ...office,
  } satisfies Record<GuideName, Guide>,
}
