import { plural } from '../../dates.ts';
import type { linkedAccounts as fr } from '../../fr/web/linked-accounts.ts';
import type { Translated } from '../../sentences.ts';

/** Several accounts of one person. */
export const linkedAccounts: Translated<typeof fr> = {
  heading: 'Meine anderen Konten',
  what: 'Sie arbeiten für mehrere Unternehmen? Verknüpfen Sie Ihre Konten, dann wechseln Sie einfach vom einen zum anderen. Ihre Unternehmen sehen davon nichts; der Support weiß es, damit er den richtigen Zugang zurückgibt. Ändert sich ein Passwort oder eine Adresse, oder melden Sie sich überall ab, sind die Konten wieder getrennt.',
  link: 'Noch ein Konto verknüpfen',
  linkHeading: 'Anderes Konto verknüpfen',
  linkWhat:
    'Geben Sie das Passwort dieses Kontos ein, dann die Adresse und das Passwort des anderen. Es muss Ihnen gehören: Wer in das eine hineinkommt, kommt auch in das andere. Für den Wechsel in das Konto eines Administrators oder Gruppenadministrators wird jedes Mal dessen Passwort verlangt.',
  current: 'Passwort dieses Kontos',
  otherEmail: 'E-Mail-Adresse des anderen Kontos',
  otherPassword: 'Passwort des anderen Kontos',
  submit: 'Konten verknüpfen',
  back: 'Zurück zu meinem Konto',
  switch: 'Zu diesem Konto',
  unlink: 'Trennen',
  ofCompany: (company) => `bei ${company}`,
  switchHeading: 'Zu einem anderen Konto wechseln',
  switchWhat: (name, company) =>
    `Für den Wechsel zum Konto von ${name} bei ${company} geben Sie sein Passwort ein. Ihre jetzige Sitzung wird beendet.`,
  emailMissing: 'Geben Sie die E-Mail-Adresse des anderen Kontos ein.',
  passwordMissing: 'Geben Sie das Passwort des anderen Kontos ein.',
  delayed: (wait) => `Mehrere Versuche haben nicht geklappt. ${wait}`,
  faults: {
    wrongCurrent: 'Das ist nicht das Passwort dieses Kontos. Prüfen Sie es, und versuchen Sie es noch einmal.',
    wrongPassword:
      'Das ist nicht das Passwort des anderen Kontos, oder es lässt sich nicht öffnen. Prüfen Sie es, und versuchen Sie es noch einmal.',
    refused:
      'Die E-Mail-Adresse oder das Passwort des anderen Kontos stimmt nicht. Prüfen Sie beides, und versuchen Sie es noch einmal.',
    unusable:
      'Dieses andere Konto lässt sich nicht verknüpfen: Sein Passwort muss erst geändert werden, es ist geschlossen, oder es gehört jemandem vom Support. Melden Sie sich damit an, dann sehen Sie es.',
    oneself: 'In diesem Konto sind Sie schon. Nennen Sie die Adresse des anderen.',
    already: 'Diese beiden Konten sind schon verknüpft.',
    tooMany: 'Eines dieser Konten ist schon mit zehn anderen verknüpft. Trennen Sie zuerst eines davon.',
  },
  /** At the desk. */
  desk: 'Weitere verknüpfte Konten',
  deskWhat: (companies) =>
    `${plural('de', companies.length, { one: 'weiteres Konto', other: 'weitere Konten' })}: ${companies.join(', ')}. Fragen Sie, für welches Unternehmen die Person anruft.`,
};
