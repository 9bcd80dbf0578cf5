import type { builder as fr } from '../fr/builder.ts';
import type { Translated } from '../sentences.ts';

export const builder: Translated<typeof fr> = {
  heading: 'Wie baue ich ein gutes Passwort?',
  what: 'Ein guter Weg hält auch dann, wenn ein Angreifer ihn kennt. Hier sind vier Wege, und was er bei jedem noch erraten muss.',
  published: {
    heading: 'Das veröffentlichte Rezept',
    what: 'Die ersten 3 Buchstaben des Dienstes, ein geheimes Wort, das Jahr von Marignano, die Zeichen „!?“:',
    weakness:
      'Das ist ein Anfang, kein Schutz: Wer die Hilfe gelesen hat, kennt alles bis auf ein Wort. Diese Seite nimmt es nicht an.',
  },
  initials: {
    heading: 'Die Anfangsbuchstaben eines eigenen Satzes',
    what: 'Erfinden Sie einen Satz, den noch niemand geschrieben hat: kein Lied, kein Sprichwort, kein Zitat. Nehmen Sie den ersten Buchstaben jedes Wortes, die Zahlen und die Satzzeichen; ändern Sie dann eine Kleinigkeit auf Ihre Art.',
    sentence: 'Jeden Donnerstag spielt die Kapelle am Hafen 3 Walzer, dann 2 Tangos, aber leider nie pünktlich!',
    gives: (sentence) => `„${sentence}“ ergibt:`,
  },
  words: {
    heading: 'Vier bis sieben zufällige Wörter',
    what: 'Der Zufall wählt, nicht Sie: Wir haben alle dieselben Lieblingswörter. Mit einer kleinen Geschichte merken Sie sich die Wörter leicht. Zum Beispiel, gerade eben gezogen:',
  },
  difference: {
    heading: 'Eine eigene Regel für das, was je nach Dienst anders ist',
    what: 'Zum Beispiel der erste und der letzte Buchstabe des Dienstes, jeder durch den nächsten im Alphabet ersetzt, am Ende eines starken Passworts.',
    gives: (service) => `Für ${service} kommt dazu:`,
    otherService: 'Postfach',
    afterLeak: (possibilities) =>
      `Wer ein einziges Ihrer Passwörter gesehen hat, braucht für ein anderes nur noch so viel zu probieren: ${possibilities}. Eine Regel hält Maschinen auf, aber keinen Neugierigen. Besser ist ein Passwortmanager: Er merkt sich für jeden Dienst ein anderes.`,
  },
  language: 'Sprache der Wörter',
  languages: { fr: 'Französisch', de: 'Deutsch', lb: 'Luxemburgisch', en: 'Englisch' },
  count: 'Anzahl der Wörter',
  propose: 'Eines vorschlagen',
  use: 'Dieses Passwort nehmen',
  note: 'Legen Sie es in einem Passwortmanager ab, bevor Sie speichern.',
};
