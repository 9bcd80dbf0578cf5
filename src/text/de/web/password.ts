import { plural } from '../../dates.ts';
import type { password as fr } from '../../fr/web/password.ts';
import type { Translated } from '../../sentences.ts';

/** Choosing a password: the rules, the fields and what can go wrong. */
export const password: Translated<typeof fr> = {
  heading: 'Neues Passwort festlegen',
  chooseUntil: (time) => `Sie haben bis ${time} Zeit dafür.`,
  forcedByTemporary:
    'Ein vorläufiges Passwort oder ein Link öffnet nur diese Seite. Legen Sie jetzt Ihr Passwort fest: Niemand sonst wird es kennen.',
  forcedByAdministrator:
    'Ihr Passwort hat ein Administrator festgelegt. Ersetzen Sie es zur Sicherheit jetzt durch Ihr eigenes: Niemand sonst wird es kennen.',
  forcedByExpiry:
    'Ihr Passwort hat das Ende seiner Gültigkeit erreicht: Das ist der einzige Grund. Legen Sie das nächste fest, dann geht es weiter. Sonst ändert sich nichts; Ihre Sitzungen auf anderen Geräten bleiben offen.',
  forcedByBreach:
    'Ihr Passwort steht jetzt in einer Liste von Passwörtern, die anderswo gestohlen wurden. Das heißt nicht, dass jemand in Ihrem Konto war. Ersetzen Sie es vorsichtshalber hier, und überall, wo Sie es sonst noch benutzen.',
  forcedByOthers:
    'Vielleicht kennen andere Ihr Passwort. Ersetzen Sie es vorsichtshalber jetzt durch ein neues aus anderen Wörtern.',
  ownChoice: 'Ihre anderen Sitzungen werden beendet, und eine E-Mail bestätigt Ihnen die Änderung.',
  username: 'E-Mail-Adresse',
  current: 'Bisheriges Passwort',
  next: 'Neues Passwort',
  confirmation: 'Passwort bestätigen',
  submit: 'Speichern',
  rulesHeading: 'Ein gutes Passwort:',
  rules: {
    length: (minimum) =>
      `mindestens ${plural('de', minimum, { one: 'Zeichen', other: 'Zeichen' })}; das Leerzeichen zählt mit`,
    fourClasses: 'ein Kleinbuchstabe, ein Großbuchstabe, eine Ziffer und ein Sonderzeichen',
    personalAnywhere:
      'nichts Persönliches: kein Vor- oder Nachname, kein Haustier, keine Adresse, kein Unternehmen, kein Name des Dienstes',
    personalWhole: 'mehr als nur ein Name, eine Adresse, das Unternehmen oder der Name des Dienstes',
    common: 'nichts, was andere als Erstes probieren, und nicht das Rezept von den Hilfeseiten',
    different: 'anders als die früheren und als die für andere Zugänge',
    differentNeverStolen: 'anders als die früheren und als die für andere Zugänge, und nie gestohlen',
  },
  shown: 'die Passwörter',
  verdict: {
    welcome: 'Während Sie tippen, lesen Sie hier unsere Meinung. Vor dem Speichern verlässt nichts Ihren Browser.',
    accepted: 'Hier ist alles gut. Beim Speichern prüfen wir noch, ob es sich von den früheren unterscheidet.',
    acceptedUnlessStolen: 'Hier ist alles gut. Beim Speichern prüfen wir noch, ob es nie gestohlen wurde.',
    how: 'Wie wir das schätzen',
    assumed: (perSecond) =>
      `Wir rechnen mit einem Angreifer, der die Passwort-Datenbank gestohlen hat und ${new Intl.NumberFormat('de-DE').format(perSecond)}\u00a0Passwörter pro Sekunde probiert. Er kennt Sie, er kennt den Dienst, und er hat alle unsere Hilfeseiten gelesen.`,
  },
  currentMissing: 'Geben Sie Ihr bisheriges Passwort ein.',
  nextMissing: 'Geben Sie das neue Passwort ein.',
  notConfirmed: 'Die beiden Passwörter sind nicht gleich. Geben Sie zweimal dasselbe ein.',
  wrongCurrent:
    'Das ist nicht Ihr bisheriges Passwort. Prüfen Sie die Feststelltaste, und versuchen Sie es noch einmal.',
  delayed: (wait) => `Das bisherige Passwort stimmte mehrmals hintereinander nicht. ${wait}`,
  alreadyChosen: {
    heading: 'Das Passwort ist schon festgelegt',
    what: 'Ein anderes Fenster war schneller, oder die Zeit dafür ist um. Was Sie gerade eingegeben haben, wurde nicht gespeichert.',
    doubt: 'Waren Sie das nicht? Dann fragen Sie ein Zurücksetzen an und sagen Sie es unserem Team.',
    continue: 'Weiter',
  },
};
