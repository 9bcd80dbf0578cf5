import type { reasons as fr } from '../fr/reasons.ts';
import type { Translated } from '../sentences.ts';

/** Why a new password is refused, and how to mend it. */
export const reasons: Translated<typeof fr> = {
  'too-short': (minimum) => `Dieses Passwort ist zu kurz: Es braucht mindestens ${minimum}\u00a0Zeichen.`,
  'too-long': (maximum) => `Dieses Passwort ist zu lang: Es darf höchstens ${maximum}\u00a0Zeichen haben.`,
  'unreadable-characters':
    'Dieses Passwort enthält ein Zeichen, das sich nicht lesen lässt. Geben Sie es mit der Tastatur ein.',
  'lacks-lower-case': 'Ergänzen Sie mindestens einen Kleinbuchstaben.',
  'lacks-upper-case': 'Ergänzen Sie mindestens einen Großbuchstaben.',
  'lacks-digit': 'Ergänzen Sie mindestens eine Ziffer.',
  'lacks-sign':
    'Ergänzen Sie mindestens ein Sonderzeichen, zum Beispiel einen Bindestrich, ein Ausrufezeichen oder ein Leerzeichen.',
  repetitive: 'Dieses Passwort wiederholt zu oft dieselben Zeichen. Nehmen Sie ein abwechslungsreicheres.',
  'published-recipe':
    'Dieses Passwort folgt dem veröffentlichten Rezept: Wer die Hilfeseite gelesen hat, kennt alles bis auf ein Wort. Bauen Sie es anders.',
  personal:
    'Dieses Passwort enthält ein Wort, das man erraten kann: einen Namen, eine Adresse, eine Nummer, das Unternehmen oder den Namen des Dienstes. Nehmen Sie Wörter, die mit all dem nichts zu tun haben.',
  common: 'Dieses Passwort probiert ein Angreifer mit als Erstes. Nehmen Sie ein überraschenderes.',
  name: 'Dieses Passwort enthält einen Vornamen oder den Namen eines Tieres, den andere kennen können. Nehmen Sie ein anderes Wort.',
  'keyboard-walk':
    'Dieses Passwort läuft über benachbarte Tasten. Nehmen Sie lieber mehrere Wörter, die nichts miteinander zu tun haben.',
  date: 'Dieses Passwort besteht vor allem aus einem Datum. Nehmen Sie lieber mehrere Wörter, die nichts miteinander zu tun haben.',
  guessable:
    'Dieses Passwort ist zu leicht zu erraten. Ergänzen Sie ein oder zwei Wörter, die mit den anderen nichts zu tun haben.',
  breached:
    'Dieses Passwort steht in einer Liste gestohlener Passwörter, die Angreifer durchprobieren. Nehmen Sie eines, das noch nie benutzt wurde.',
  'used-before': 'Dieses Passwort hatten Sie schon einmal. Nehmen Sie ein neues.',
  'like-the-last':
    'Dieses Passwort unterscheidet sich vom vorigen nur durch eine Zahl. Wer das alte kennt, errät das neue: Ändern Sie auch die Wörter.',
  'same-as-other-account':
    'Dieses Passwort gehört zu einem anderen Ihrer Konten. Nehmen Sie für jeden Zugang ein eigenes Passwort.',
  'same-as-before': 'Dieses Passwort haben Sie schon. Nehmen Sie ein anderes.',
  'same-as-temporary': 'Das ist das vorläufige Passwort. Nehmen Sie ein anderes, ein eigenes.',
  'too-many-tries':
    'An einem Tag wurden viele Passwörter probiert: Zur Sicherheit wurde dieses nicht gespeichert. Versuchen Sie es morgen wieder, oder lassen Sie Ihr Passwort vom Support zurücksetzen.',
};
