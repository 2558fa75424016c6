import { phrases } from '../../words.ts'

export const words = phrases({
  sv: {
    title: 'Öppna data',
    lead: 'Hela registret är öppet för alla att hämta och använda, utan konto och utan nyckel.',
    licence:
      'Uppgifterna är fria att använda till vad som helst (CC0 1.0). Vi blir glada om du nämner källan.',
    files: 'Hämta hela registret',
    filesText:
      'Filerna har alla partnerskap. Lägg till samma val som i registret för att hämta en del, till exempel ?municipality=0180&year=2024.',
    file: {
      json: 'JSON, en lista',
      jsonl: 'JSON Lines, ett partnerskap per rad',
      csv: 'CSV för kalkylark',
      xlsx: 'Excel',
    },
    grants:
      'Pengar från offentliga parter som bidrag enligt 360Giving, där källan anger belopp och beslutsdag',
    follow: 'Följ ändringar',
    followText:
      'Flödet berättar om nya, ändrade och borttagna partnerskap. Katalogen är till för dataportaler och följer DCAT-AP-SE.',
    feed: 'Flöde (Atom)',
    catalogues: { ttl: 'Katalog i Turtle', jsonld: 'Katalog i JSON-LD', rdf: 'Katalog i RDF/XML' },
    api: 'API',
    apiText:
      'Allt under /api/v1 läses med GET och beskrivs i OpenAPI 3.1. Adresser och fält i v1 tas inte bort och byter inte betydelse. Nya fält kan tillkomma.',
    openapi: 'Beskrivningen (OpenAPI 3.1)',
    address: 'Adress',
    gives: 'Ger',
    parameters: 'Fält att fråga med',
    fields: 'Vad ett partnerskap innehåller',
    fieldsText:
      'Beskrivningarna är på engelska, så som de står i schemat. Ett tomt värde (null) betyder att ingen källa anger uppgiften.',
    schema: 'Schemat (JSON Schema)',
    field: 'Fält',
    type: 'Typ',
    meaning: 'Betydelse',
    embed: 'Visa listan på er egen webbplats',
    embedText:
      'Klistra in en av de här raderna. Den första behöver inget skript. Byt 0180 mot er egen kommunkod.',
    embedFrame: 'Ram utan skript',
    embedComponent: 'Webbkomponent',
    frameTitle: 'Våra partnerskap',
    problems: 'Fel',
    problemsText: 'Fel kommer som application/problem+json (RFC 9457) och säger vad du kan göra.',
    problem: {
      'bad-request': 'Något i adressen går inte att läsa. Fältet errors säger vad.',
      unauthorized: 'Meddelandet är inte signerat med en nyckel för adressen, eller är för gammalt.',
      'not-found': 'Adressen eller partnerskapet finns inte.',
      'method-not-allowed': 'Adressen tar inte emot det. Öppna data läses med GET.',
      conflict: 'Ett annat meddelande har redan haft samma webhook-id.',
      gone: 'Partnerskapet har tagits bort ur registret.',
      'too-large': 'Meddelandet är för stort.',
      'too-many': 'För många frågor på kort tid. Vänta så länge som Retry-After säger.',
      broken: 'Något gick fel hos oss.',
    },
  },
  en: {
    title: 'Open data',
    lead: 'The whole register is open for everybody to fetch and use, without an account and without a key.',
    licence: 'The data is free to use for anything (CC0 1.0). We are glad if you name the source.',
    files: 'Fetch the whole register',
    filesText:
      'The files have every partnership. Add the same choices as in the register to fetch a part, such as ?municipality=0180&year=2024.',
    file: {
      json: 'JSON, a list',
      jsonl: 'JSON Lines, one partnership a line',
      csv: 'CSV for spreadsheets',
      xlsx: 'Excel',
    },
    grants:
      'Money from public parties as grants by 360Giving, where the source states sum and day of decision',
    follow: 'Follow changes',
    followText:
      'The feed tells of new, changed and withdrawn partnerships. The catalogue is for data portals and follows DCAT-AP-SE.',
    feed: 'Feed (Atom)',
    catalogues: { ttl: 'Catalogue in Turtle', jsonld: 'Catalogue in JSON-LD', rdf: 'Catalogue in RDF/XML' },
    api: 'API',
    apiText:
      'Everything below /api/v1 is read with GET and described in OpenAPI 3.1. Addresses and fields in v1 are not removed and do not change meaning. New fields may come.',
    openapi: 'The description (OpenAPI 3.1)',
    address: 'Address',
    gives: 'Gives',
    parameters: 'Fields to ask with',
    fields: 'What a partnership holds',
    fieldsText: 'An empty value (null) means that no source states it.',
    schema: 'The schema (JSON Schema)',
    field: 'Field',
    type: 'Type',
    meaning: 'Meaning',
    embed: 'Show the list on your own site',
    embedText:
      'Paste one of these lines. The first needs no script. Change 0180 to the code of your own municipality.',
    embedFrame: 'Frame without script',
    embedComponent: 'Web component',
    frameTitle: 'Our partnerships',
    problems: 'Errors',
    problemsText: 'Errors come as application/problem+json (RFC 9457) and say what you can do.',
    problem: {
      'bad-request': 'Something in the address cannot be read. The field errors says what.',
      unauthorized: 'The message is not signed with a key for the address, or is too old.',
      'not-found': 'There is no such address or partnership.',
      'method-not-allowed': 'The address does not take that. Open data is read with GET.',
      conflict: 'Another message has had the same webhook-id already.',
      gone: 'The partnership has been taken out of the register.',
      'too-large': 'The message is too large.',
      'too-many': 'Too many requests in a short time. Wait as long as Retry-After says.',
      broken: 'Something went wrong here.',
    },
  },
})
