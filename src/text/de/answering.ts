import type { answering as fr } from '../fr/answering.ts';
import type { Translated } from '../sentences.ts';

export const answering: Translated<typeof fr> = {
  open: 'Am Telefon ist gerade jemand für Sie da.',
  openUntil: (until) => `Am Telefon ist gerade jemand für Sie da, bis ${until}.`,
  opens: (at) => `Am Telefon ist im Moment niemand da. Ab ${at} sind wir wieder für Sie erreichbar.`,
  closed: 'Am Telefon ist im Moment niemand da. Wir kümmern uns so bald wie möglich um Ihre Anfrage.',
};
