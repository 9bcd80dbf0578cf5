import type { apiReference as fr } from '../fr/api-reference.ts';
import type { Translated } from '../sentences.ts';

export const apiReference: Translated<typeof fr> = {
  heading: 'API',
  start: 'Startseite',
  document: 'OpenAPI-3.1-Dokument',
  inEnglish: 'Die Operationen sind auf Englisch beschrieben, wie im OpenAPI-Dokument.',
  useHeading: 'So weist sich ein Programm aus',
  key: 'Ein Programm sendet den Schlüssel seines Unternehmens im Header Authorization. Schlüssel erstellt ein Administrator unter Config > Konfiguration > API-Schlüssel.',
  session:
    'Eine Person meldet sich mit POST /api/v1/session an und sendet danach das Cookie ihrer Sitzung, von derselben Herkunft. Schlüssel und Cookie zusammen werden abgelehnt.',
  never:
    'Ein Schlüssel liest und setzt nie ein Passwort oder ein anderes Geheimnis, und er rührt weder Administratoren noch Gruppenadministratoren an. Dafür braucht es eine Sitzung.',
  firstHeading: 'Ein erster Aufruf',
  first: [
    'MARIGNAN_KEY ist der Schlüssel. Geben Sie ihn dem Terminal einmal, wie hier.',
    'Die anderen Wörter in Großbuchstaben nach $ sind zu ersetzen: ID zum Beispiel ist eine Kennung aus einer Liste.',
    'ETAG ist der Header ETag der letzten Lesung, mit seinen Anführungszeichen. NAME ist ein Name, den Sie für eine Sendung erfinden und bei ihrer Wiederholung behalten.',
  ],
  scopesHeading: 'Rechte der Schlüssel',
  rulesHeading: 'Gemeinsame Regeln',
  rules: [
    'Eine Änderung trägt If-Match mit dem gelesenen ETag: ohne ihn 428, mit einem zu alten 412. Eine Anmeldung oder ein neues Passwort ändert ihn nicht.',
    'Ein POST kann Idempotency-Key tragen: An einem Tag mehrmals gesendet, wird er einmal ausgeführt, und dieselbe Antwort kommt wieder. Was jemandem zweimal geschähe, verlangt ihn: ohne ihn 400. Bei jedem anderen POST steht, was ein zweites Senden bewirkt.',
    'Listen gehen mit cursor und dem Header Link weiter; höchstens 200 Konten je Seite.',
    'Jede Antwort trägt RateLimit und RateLimit-Policy; 429 und 503 tragen Retry-After.',
    'Eine Ablehnung ist ein Problem (RFC 9457), dessen Feld code sich nicht ändert.',
    'Ein abgelehnter Inhalt (422) sagt auf einmal alles, was zu berichtigen ist: Jeder Eintrag in errors hat eine Stelle (pointer), einen Code, der sich nicht ändert, und einen Satz in der Sprache des Kontos, für einen Schlüssel in der von Accept-Language.',
  ],
  codes: 'Codes, mit denen jede Operation antworten kann:',
  operationsHeading: 'Operationen',
  problemsHeading: 'Was die Codes sagen',
  needs: 'Wer',
  who: {
    anybody: 'Jeder, ohne Schlüssel und ohne Sitzung',
    choosing: 'Jede Sitzung, auch eine, in der erst ein Passwort festzulegen ist',
    'signed-in': 'Jede volle Sitzung',
  },
  roles: (roles: readonly string[]) => `Sitzung: ${roles.join(', ')}`,
  withKey: (scope: string) => `Schlüssel mit ${scope}.`,
  problems: 'Eigene Codes',
  headers: 'Header',
  query: 'Parameter der Adresse',
  body: 'Felder des Inhalts',
  required: 'erforderlich',
  optional: 'freiwillig',
  example: 'Beispiel',
  answers: 'Antworten',
};
