/** The page that tells programmers how the API is used. What each endpoint does is told in English, as in its document. */
export const apiReference = {
  heading: 'API',
  start: 'Startsäit',
  document: 'OpenAPI-3.1-Dokument',
  inEnglish: 'D’Operatioune sinn op Englesch beschriwwen, wéi am OpenAPI-Dokument.',
  useHeading: 'Soen, wien een ass',
  key: 'E Programm schéckt de Schlëssel vu senger Firma am Header Authorization. En Administrateur mécht d’Schlësselen ënner Config > Konfiguratioun > API-Schlësselen.',
  session:
    'Eng Persoun seet mat POST /api/v1/session, wie se ass, a schéckt dann de Cookie vun hirer Sessioun mat, vun där selwechter Origine. Schlëssel a Cookie zesumme gi refuséiert.',
  never:
    'E Schlëssel liest a setzt ni e Passwuert oder en anert Geheimnis, a mécht näischt mat Administrateuren oder Delegéierten. Fir dës Operatioune brauch een eng Sessioun.',
  scopesHeading: 'Rechter vun de Schlësselen',
  rulesHeading: 'Gemeinsam Reegelen',
  rules: [
    'Eng Ännerung huet If-Match dran, mat deem ETag, dee gelies gouf: ouni ETag 428, ze al 412.',
    'E POST kann Idempotency-Key dran hunn: an engem Dag e puermol geschéckt, gëtt en nëmmen eng Kéier gemaach, an déiselwecht Äntwert kënnt zréck.',
    'Lëschte gi mat cursor weider, a mam Header Link; héchstens 200 Konte pro Säit.',
    'All Äntwert huet RateLimit a RateLimit-Policy dran; 429 a 503 hu Retry-After.',
    'E Refus ass e Problem (RFC 9457), a säi Feld code ännert net.',
  ],
  codes: 'Coden, mat deenen all Operatioun äntwere kann:',
  operationsHeading: 'Operatiounen',
  needs: 'Wien',
  who: {
    anybody: 'Jiddereen, ouni Schlëssel an ouni Sessioun',
    choosing: 'All Sessioun, och eng, déi fir d’éischt e Passwuert wiele muss',
    'signed-in': 'All ganz Sessioun',
  },
  roles: (roles: readonly string[]) => `Sessioun: ${roles.join(', ')}`,
  withKey: (scope: string) => `Schlëssel mat ${scope}.`,
  problems: 'Hir eege Coden',
  query: 'Parametere vun der Adress',
  body: 'Felder vum Kierper',
  required: 'néideg',
  optional: 'fakultativ',
  example: 'Beispill',
  answers: 'Äntwerten',
};
