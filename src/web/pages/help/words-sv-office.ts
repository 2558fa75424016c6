import type { Guide, GuideName } from './guides.ts'

/** The guides of those who decide, look after or look into. */
export const office = {
  chef: {
    title: 'För dig som är direktör eller chef',
    lead: 'bedöma, ta ställning, godkänna och skriva under',
    parts: [
      {
        title: 'Bedöma ett initiativ',
        steps: [
          'Öppna bedömningen från Att göra. Övervägandet och dess underlag står på samma sida.',
          'Välj att gå vidare, säga nej eller visa på en annan form. Skriv skälen så att parten förstår dem.',
          'Be om komplettering om något saknas. Parten får ett brev med bedömningen och skälen.',
        ],
        links: [['mine', 'Att göra']],
      },
      {
        title: 'Ställningstagande, nämnd och underskrift',
        lines: [
          'Direktören och den administrativa chefen tar ställning till utkastet, öppnar nämndens ärende och godkänner tjänsteutlåtandet. Det som skrivs under måste vara exakt den text som nämnden beslutade om: programmet jämför dem.',
        ],
      },
      {
        title: 'Se helheten',
        lines: [
          'Översikten visar pengar, mål, områden, möten och risk för glapp. Varje siffra leder till sina ärenden. Det som blev nej står där med skälen.',
        ],
        links: [
          ['overview', 'Översikt'],
          ['cases', 'Ärenden'],
        ],
      },
      {
        title: 'Om något har fastnat',
        lines: [
          'När en dag har passerat får enhetschefen, avdelningschefen och till sist direktören veta det. Väsentliga frågor i ett pågående partnerskap kommer till direktören.',
        ],
      },
      {
        title: 'Jäv och frånvaro',
        lines: [
          'Står du för nära saken? Anmäl jäv i ärendet, så kan du inte skriva eller besluta där. Är du borta anger du en ersättare.',
        ],
        links: [['absence', 'Frånvaro och ersättare']],
      },
    ],
  },
  namnd: {
    title: 'För dig i nämnden: förtroendevald och nämndsekreterare',
    lead: 'kalender, handlingar, beslut och uppföljning',
    parts: [
      {
        title: 'Sammanträden och manusstopp',
        lines: [
          'Nämndsekreteraren håller kalendern: sammanträden, manusstopp och utskick. Läs in hela året från en fil. Alla dagar i ärendena räknas efter den.',
        ],
        links: [['boardCalendar', 'Nämndkalender']],
      },
      {
        title: 'Ärenden till nämnden',
        steps: [
          'När tjänsteutlåtandet är godkänt finns alla handlingar som ett paket.',
          'Skriv in beslutet efter mötet: bifall, avslag, återremiss eller bordläggning, med paragraf och skäl.',
          'Lägg till protokollsutdraget. Sidan visar till vilken dag beslutet kan laglighetsprövas.',
        ],
      },
      {
        title: 'För dig som är förtroendevald',
        lines: [
          'Du ser partnerskapen per mål, pengar och område, vad de har gett och var ett glapp hotar. Du ser också vad som fick nej och varför. Interna anteckningar och parternas meddelanden ser du inte.',
          'Mål, resultat och pengar läser du så som de senast rapporterades till nämnden: under Vad det gav i översikten för alla partnerskap bredvid varandra, och i varje ärende.',
        ],
        links: [
          ['overview', 'Översikt'],
          ['outcomes', 'Vad det gav'],
          ['register', 'Registret'],
        ],
      },
    ],
  },
  granska: {
    title: 'För dig som är jurist, registrator eller revisor',
    lead: 'yttra dig, diarieföra, lämna ut och granska',
    parts: [
      {
        title: 'Jurist: svara på en fråga',
        lines: [
          'Frågan står under Att göra med granskningens handlingar. Skriv ditt yttrande där. Du ser bara de ärenden som du är tillfrågad i.',
        ],
        links: [['mine', 'Att göra']],
      },
      {
        title: 'Registrator: det som redan är diariefört',
        lines: [
          'Handlingar från processen registreras av sig själva, i nummerföljd utan luckor. Du sätter märke om sekretess med lagrum på en handling, hämtar ett avslutat ärende som ett paket för e-arkivet och noterar att det är lämnat.',
          'Diariet visar varje månads poster, också så som den som frågar får läsa dem, och kan hämtas som kalkylark.',
          'Är huvuddiariet ett annat system? Skriv in dess nummer på ärendets sida i diariet, eller många på en gång med ett kalkylark.',
        ],
        links: [['registryList', 'Diariet']],
      },
      {
        title: 'Registrator: begäran om handlingar',
        steps: [
          'Ta emot begäran, eller öppna den som har kommit in på webben. Fråga inte vem som begär eller varför.',
          'Välj handlingarna, bedöm var och en och lägg in en maskad kopia när något ska döljas.',
          'Lämna ut, och lämna ett skriftligt beslut med skäl om något inte lämnas ut.',
        ],
        links: [['disclosure', 'Begäranden']],
      },
      {
        title: 'Registrator: gallringsplan',
        lines: [
          'Skriv in vad kommunen har beslutat för varje slag av handling: bevaras, eller gallras efter ett antal år. Sidan visar vad som får gallras nu. Inget försvinner av sig självt.',
        ],
        links: [['disposalPlan', 'Gallringsplanen']],
      },
      {
        title: 'Revisor: granska',
        lines: [
          'Du läser allt i din nämnds ärenden och ändrar ingenting. Dra ett stickprov, följ ett ärende från mål till resultat och hämta listorna som kalkylark. Journalen visar vem som gjorde vad och om något har ändrats i efterhand.',
        ],
        links: [
          ['sample', 'Dra ett stickprov'],
          ['overview', 'Översikt'],
          ['search', 'Sök'],
        ],
      },
    ],
  },
  installation: {
    title: 'För dig som är systemadministratör',
    lead: 'namn, nummer, utseende, texter och kalender',
    parts: [
      {
        title: 'Ändra det som är ert',
        steps: [
          'Öppna Förvaltningen och välj en inställning: namn och kontakt, utseende, logotyp, enheter och nämnd, vad rollerna heter, diarienummer, huvuddiarium, egna ord i mejl och brev.',
          'Skriv ett utkast och se hur det blir.',
          'En kollega eller en chef tar det i bruk från en dag. Allt som har gällt finns kvar och kan tas tillbaka.',
        ],
        links: [['administration', 'Förvaltningen']],
      },
      {
        title: 'Släppa in personer och avsluta uppdrag',
        lines: [
          'Under Personer och uppdrag ger du någon ett uppdrag från en dag. Personen får ett mejl och loggar in med sin adress. Avsluta uppdraget när någon slutar: namnet står kvar i det som är gjort. Ett uppdrag till dig själv ger en annan systemadministratör.',
        ],
        links: [['people', 'Personer och uppdrag']],
      },
      {
        title: 'Koppla till diariet eller andra system',
        lines: [
          'Ange en adress, så får det andra systemet ett signerat meddelande när något registreras. Sidan visar vad som har tagits emot och vad som väntar.',
          'Skapa en nyckel, så kan diariet själv meddela sina nummer och ekonomisystemet sina utbetalningar. Det som inte går att anteckna väntar på dig med ett skäl.',
        ],
        links: [['connections', 'Kopplingar till andra system']],
      },
      {
        title: 'Regelboken',
        lines: [
          'Steg, dagar och frågor står i regelboken med källa till varje regel. Är något annorlunda hos er skriver ni det som egna regler ovanpå den, under Förvaltningens inställningar, Regelbok. Hela regelboken, med bild av processen, läser vem som helst från sidan Om IOP. Rubriker, starttexter och vägledning i mallarna ändrar ni här under Mallar och vägledning: påbörjade utkast behåller de gamla. En ny version provas mot tidigare ärenden innan den gäller. Ett pågående ärende behåller sin version tills någon har sett skillnaden och valt att byta.',
        ],
      },
      {
        title: 'Registret och öppna data',
        lines: [
          'Äldre partnerskap läser du in från ett kalkylark: sidan visar fel och dubbletter innan något publiceras. Registret kan hämtas av andra, visas på er egen webbplats och läsas av program.',
        ],
        links: [
          ['registerImport', 'Vår lista i registret'],
          ['openData', 'Öppna data och API'],
        ],
      },
      {
        title: 'Drift',
        lines: [
          'Start, inställningar, säkerhetskopia, övervakning och vad du gör när något är fel står i docs/operations.md som följer med programmet.',
        ],
      },
    ],
  },
} satisfies Partial<Record<GuideName, Guide>>
