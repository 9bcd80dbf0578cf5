/** The page that tells programmers how the API is used. What each endpoint does is told in English, as in its document. */
export const apiReference = {
  heading: 'API',
  start: 'Accueil',
  document: 'Document OpenAPI 3.1',
  inEnglish: 'Les opérations sont décrites en anglais, comme dans le document OpenAPI.',
  useHeading: 'Se présenter',
  key: 'Un programme envoie la clé de sa société dans l’en-tête Authorization. Un administrateur crée les clés dans Config > Configuration > Clés d’API.',
  session:
    'Une personne s’identifie par POST /api/v1/session, et envoie ensuite le cookie de sa session, depuis la même origine. Clé et cookie ensemble sont refusés.',
  never:
    'Une clé ne lit et ne définit jamais un mot de passe ni un autre secret, et ne fait rien aux administrateurs ni aux délégués. Ces opérations demandent une session.',
  scopesHeading: 'Droits des clés',
  rulesHeading: 'Règles communes',
  rules: [
    'Une modification porte If-Match, avec l’ETag lu\u00a0: sans lui 428, trop vieux 412.',
    'Un POST peut porter Idempotency-Key\u00a0: envoyé plusieurs fois en un jour, il est fait une seule fois, et la réponse revient.',
    'Les listes se suivent par cursor, et par l’en-tête Link\u00a0; 200 comptes au plus par page.',
    'Chaque réponse porte RateLimit et RateLimit-Policy\u00a0; 429 et 503 portent Retry-After.',
    'Un refus est un problème (RFC 9457), dont le champ code ne change pas.',
  ],
  codes: 'Codes que toute opération peut répondre\u00a0:',
  operationsHeading: 'Opérations',
  needs: 'Qui',
  who: {
    anybody: 'Tout le monde, sans clé ni session',
    choosing: 'Toute session, même celle qui doit d’abord choisir un mot de passe',
    'signed-in': 'Toute session complète',
  },
  roles: (roles: readonly string[]) => `Session\u00a0: ${roles.join(', ')}`,
  withKey: (scope: string) => `Clé avec ${scope}.`,
  problems: 'Ses propres codes',
  query: 'Paramètres de l’adresse',
  body: 'Champs du corps',
  required: 'obligatoire',
  optional: 'facultatif',
  example: 'Exemple',
  answers: 'Réponses',
};
