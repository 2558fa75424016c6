import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Personuppgifter',
    lead: 'Handslag sparar så lite som möjligt om dig. Här står vad, varför och hos vem.',
    parts: [
      {
        title: 'Vem som ansvarar',
        text: 'Varje nämnd ansvarar för personuppgifterna i sina ärenden. Nämnden hanterar dem för att utföra en uppgift av allmänt intresse.',
        unverified: true,
      },
      {
        title: 'Vad som sparas',
        text: 'Namn, uppdrag, organisation, e-postadress och telefonnummer till den som är med i ett ärende, och vad personen har gjort där och när. Det du skriver och de filer du lämnar in sparas i ärendet. Öppnar du en handling som är sekretessmarkerad antecknas det i två år.',
        unverified: false,
      },
      {
        title: 'Det du börjat skriva',
        text: 'När du är inloggad sparas det du skriver i ett formulär medan du skriver, så att du kan fortsätta senare. Bara du ser det, och det hör inte till ärendet förrän du skickar det. Det sparas hos oss och inte i din webbläsare. När du skickar eller kastar det tas det bort. Har du inget uppdrag längre tas det bort efter nittio dagar.',
        unverified: false,
      },
      {
        title: 'Vad som inte ska finnas här',
        text: 'Inga personnummer och ingenting om enskilda deltagare. Handslag stoppar personnummer i texter som du skriver. Statistik gäller grupper.',
        unverified: false,
      },
      {
        title: 'Kakor och andra webbplatser',
        text: 'Innan du börjar logga in sätts ingen kaka. När du är inloggad håller en kaka reda på det. Loggar du in hos någon annan finns en kaka i högst tio minuter medan du är där. Sidorna hämtar ingenting från andra webbplatser och mäter inte vad du gör.',
        unverified: false,
      },
      {
        title: 'När du loggar in',
        text: 'Om du lägger till en inloggningsnyckel sparar vi dess öppna del, ditt namn på den och när den senast användes; finger, ansikte och kod lämnar aldrig den egna apparaten. Loggar du in hos någon annan får vi din e-postadress därifrån och sparar inget mer. Hur och när du senast visade att det är du sparas medan du är inloggad, och i de beslut och underskrifter som krävde det.',
        unverified: false,
      },
      {
        title: 'Verktygen och anmälningar',
        text: 'Planeraren och vägvalet sparar ingenting: det du skriver står i adressen till sidan, och servern glömmer det. En anmälan om tillgänglighet sparas som ett ärende. Namn och e-postadress i den är frivilliga. Handslag frågar inte vem som begär en handling, och vad personen ändå har lämnat om sig kan tas bort när som helst. I diariet på webben visas inga namn på privatpersoner.',
        unverified: false,
      },
      {
        title: 'Vem som kan läsa',
        text: 'De som är med i ärendet, på båda sidor. Det som är registrerat kan vara allmän handling, och då prövar kommunen om det kan lämnas ut. I registret över partnerskap står inga kontaktpersoner.',
        unverified: true,
      },
      {
        title: 'Hur länge det sparas',
        text: 'Kommunen beslutar vad som bevaras och vad som tas bort. När ditt uppdrag tar slut syns du inte längre i listor, men ditt namn står kvar i handlingar som är registrerade.',
        unverified: true,
      },
    ],
    unverified: 'Inte kontrollerat av jurist',
    rights: 'Vill du veta eller rätta något?',
    rightsText:
      'Du kan fråga vad som står om dig och be att få fel rättade. Vänd dig till nämnden. Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten.',
    noAddress: 'Kommunen har inte lagt in någon adress här än. Den finns på kommunens egen webbplats.',
  },
  en: {
    title: 'Personal data',
    lead: 'Handslag keeps as little as possible about you. Here is what, why and with whom.',
    parts: [
      {
        title: 'Who is responsible',
        text: 'Each board answers for the personal data in its cases. It handles them to carry out a task in the public interest.',
        unverified: true,
      },
      {
        title: 'What is kept',
        text: 'Name, role, organisation, e-mail address and telephone number of those who take part in a case, and what they have done there and when. What you write and the files you hand in are kept in the case. If you open a document that is flagged as secret, that is noted for two years.',
        unverified: false,
      },
      {
        title: 'What you have begun to write',
        text: 'When you are signed in, what you write in a form is saved as you write, so that you can go on later. Only you see it, and it is no part of the case until you send it. It is kept with us and not in your browser. When you send it or throw it away, it is removed. If you no longer have an assignment, it is removed after ninety days.',
        unverified: false,
      },
      {
        title: 'What is not to be here',
        text: 'No personal identity numbers and nothing about single participants. Handslag stops identity numbers in texts that you write. Statistics are about groups.',
        unverified: false,
      },
      {
        title: 'Cookies and other sites',
        text: 'No cookie is set before you begin to sign in. When you are signed in, one cookie keeps track of that. If you sign in elsewhere, a cookie lives for at most ten minutes while you are there. The pages fetch nothing from other sites and do not measure what you do.',
        unverified: false,
      },
      {
        title: 'When you sign in',
        text: 'If you add a passkey we keep its public part, your name for it and when it was last used; finger, face and code never leave your own device. If you sign in elsewhere we get your e-mail address from there and keep nothing more. How and when you last showed that it is you is kept while you are signed in, and in the decisions and signatures that demanded it.',
        unverified: false,
      },
      {
        title: 'The tools, and reports',
        text: 'The planner and the way-finder keep nothing: what you write stands in the address of the page, and the server forgets it. A report about accessibility is kept as a case. Name and e-mail address in it are optional. Handslag does not ask who asks for a document, and what they have said of themselves all the same can be removed at any time. The registry on the web shows no names of private persons.',
        unverified: false,
      },
      {
        title: 'Who can read it',
        text: 'Those who take part in the case, on both sides. What is registered may be an official document, and then the municipality decides whether it can be given out. The register of partnerships has no contact persons.',
        unverified: true,
      },
      {
        title: 'How long it is kept',
        text: 'The municipality decides what is preserved and what is removed. When your assignment ends you no longer show in lists, but your name remains in documents that are registered.',
        unverified: true,
      },
    ],
    unverified: 'Not checked by a lawyer',
    rights: 'Do you want to know or correct something?',
    rightsText:
      'You can ask what is kept about you and have mistakes corrected. Turn to the board. If you are not satisfied you can complain to Integritetsskyddsmyndigheten, the Swedish Authority for Privacy Protection.',
    noAddress:
      "The municipality has not entered an address here yet. It is on the municipality's own website.",
  },
})
