import type { FaultSentences } from '../faults.ts';

export const line = (subject: string, sentence: string): string => `${subject}: ${sentence}`;

export const sentences: FaultSentences = {
  // The file
  'file-missing': 'Diese Datei gibt es nicht. Prüfen Sie den Pfad.',
  'not-a-file': 'Das ist keine gewöhnliche Datei. Nennen Sie den Pfad einer Datei.',
  'file-unreadable':
    'Das System verweigert das Lesen ({reason}). Prüfen Sie die Rechte an der Datei und ihren Ordnern.',
  'file-too-large': 'Die Datei ist größer als {limitKiB}\u00a0KiB. Ist es die richtige?',
  'file-empty': 'Die Datei ist leer. Schreiben Sie eine Einstellung oder einen Kommentar hinein, oder löschen Sie sie.',
  'not-utf8': 'Diese Bytes sind kein UTF-8. Speichern Sie die Datei als UTF-8.',
  'control-character': 'Hier steht das Steuerzeichen {character}. Löschen Sie es.',

  // YAML
  'yaml-tab': 'Hier rückt ein Tabulator ein. YAML nimmt nur Leerzeichen.',
  'yaml-indent': 'Diese Zeile ist anders eingerückt als ihre Nachbarn. Richten Sie sie aus.',
  'yaml-not-closed': 'Hier fehlt ein Zeichen: Anführungszeichen, Klammer, Komma oder Doppelpunkt.',
  'yaml-syntax':
    'Diese Stelle ist kein YAML. Sehen Sie sich dieses Zeichen und die Zeile davor an; ein besonderer Text gehört in Anführungszeichen.',
  'yaml-two-documents': 'Hier beginnt ein zweites Dokument. Die Datei enthält nur eines: Löschen Sie „---“ oder „...“.',
  'yaml-reference':
    'Verweise von YAML (& und *) sind nicht erlaubt. Schreiben Sie den Wert aus; in Anführungszeichen, wenn er so beginnt.',
  'yaml-tag':
    'Etiketten von YAML (!…) sind nicht erlaubt. Löschen Sie es, oder setzen Sie den Text in Anführungszeichen.',
  'yaml-too-deep': 'Hier sind zu viele Ebenen verschachtelt.',
  'yaml-key': 'Der Name einer Einstellung ist einfacher Text.',
  'duplicate-key': 'Diese Einstellung steht schon in Zeile {first}. Behalten Sie nur eine.',
  'not-settings': 'Die Datei enthält keine Einstellungen. Schreiben Sie Zeilen der Form „Name: Wert“.',

  // Keys
  'unknown-key': 'Diese Einstellung gibt es nicht. Alle stehen in docs/configuration.md.',
  'unknown-key-near': 'Diese Einstellung gibt es nicht. Meinten Sie „{near}“?',
  'secret-in-file':
    'Ein Geheimnis gehört nicht in diese Datei. Löschen Sie es, ändern Sie es, wenn es schon benutzt wurde, und geben Sie es mit der Variablen {variable} oder mit einer Datei, die {variable}_FILE nennt.',
  'value-missing': 'Danach folgt kein Wert. Nennen Sie einen, oder löschen Sie die Zeile.',
  'key-missing': 'Diese Einstellung fehlt in diesem Abschnitt. Ergänzen Sie sie.',

  // Values
  'expected-text': 'Hier gehört ein Text hin.',
  'quotes-needed': 'YAML liest das nicht als Text. Setzen Sie Anführungszeichen: "{source}".',
  'expected-number': 'Hier gehört eine Zahl hin, ohne Anführungszeichen.',
  'expected-whole-number': 'Hier gehört eine ganze Zahl hin.',
  'expected-list': 'Hier gehört eine Liste hin: eine Zeile je Wert, beginnend mit „- “.',
  'expected-section': 'Hier gehört ein Abschnitt hin: eingerückte Zeilen der Form „Name: Wert“.',
  'out-of-range': 'Der Wert liegt zwischen {min} und {max}.',
  'text-empty': 'Der Text ist leer.',
  'text-too-long': 'Der Text ist länger als {max}\u00a0Zeichen.',
  'too-few': 'Die Liste braucht mindestens so viele Werte: {min}.',
  'too-many': 'Die Liste hat höchstens {max}\u00a0Werte.',
  'not-a-choice': 'Möglich sind: {choices}.',
  'not-a-choice-near': 'Meinten Sie „{near}“? Möglich sind: {choices}.',
  'control-in-text': 'Der Text enthält einen Zeilenumbruch oder ein Steuerzeichen. Schreiben Sie ihn in eine Zeile.',
  'not-a-url': 'Das ist keine Webadresse. Beispiel: https://marignan.example.org',
  'url-not-bare': 'Die Adresse endet nach Rechner und Port: kein Pfad, kein Name, kein „?“ und kein „#“.',
  'url-not-guarded':
    'Diese Adresse bekommt Geheimnisse: https, oder eine Adresse dieses Rechners, ohne Namen, Passwort und „#“.',
  'not-a-header-name': 'So heißt kein HTTP-Header. Beispiel: Authorization',
  'not-a-header-value': 'Ein HTTP-Header besteht nur aus sichtbaren ASCII-Zeichen und Leerzeichen.',
  'header-is-ours': 'Diesen Header bestimmt die Anfrage selbst. Löschen Sie ihn; für Content-Type gibt es sms.format.',
  'unknown-placeholder': 'Ein Name in geschweiften Klammern ist hier nicht bekannt. Bekannt sind: {names}',
  'body-lacks-placeholder':
    'Der Rumpf muss die Nummer enthalten, to oder toDigits, und den Text, text, jeweils in geschweiften Klammern.',
  'body-not-json':
    'Ausgefüllt ist dieser Rumpf kein JSON. Jeder Name in geschweiften Klammern steht in einem Text zwischen Anführungszeichen.',
  'signature-halved':
    'Eine Unterschrift braucht beides: den Abschnitt sms.signature, und einen Header mit dem Namen signature in geschweiften Klammern.',
  'not-a-field-path': 'Hier gehören Namen oder Positionen hin, durch Punkte getrennt. Beispiel: receivers.0',
  'not-a-colour':
    'Das ist keine Farbe. Schreiben Sie # und sechs hexadezimale Ziffern, in Anführungszeichen. Beispiel: "#1f5a4c"',
  'not-a-logo':
    'Diese Datei ist weder SVG noch ein vollständiges PNG ohne Interlacing mit höchstens {pixels}\u00a0Pixeln je Seite und {all} insgesamt.',
  'logo-not-plain':
    'Dieses SVG enthält mehr als eine Zeichnung: {part}. Speichern Sie es ohne Skripte, Links und Adressen.',
  'not-a-host': 'Das ist weder ein Rechnername noch eine IP-Adresse.',
  'not-a-domain': 'Das ist kein Domainname. Beispiel: example.org',
  'not-a-selector': 'Ein Selektor besteht aus Buchstaben, Ziffern und Bindestrichen. Beispiel: marignan',
  'not-an-address-range': 'Das ist weder eine IP-Adresse noch ein Bereich. Beispiele: 192.0.2.10, 10.0.0.0/8',
  'trusts-everyone':
    'Dieser Bereich umfasst alle Adressen: Jeder könnte sich seine aussuchen. Nennen Sie die des Proxys.',
  'not-a-database': 'Schreiben Sie „sqlite“, oder eine Adresse wie postgres://marignan@127.0.0.1:5432/marignan',
  'password-in-database-url':
    'Diese Adresse enthält ein Passwort. Löschen Sie es, ändern Sie es, wenn es schon benutzt wurde, und geben Sie es mit der Variablen MARIGNAN_DATABASE_PASSWORD oder mit einer Datei, die MARIGNAN_DATABASE_PASSWORD_FILE nennt.',
  'not-a-time-zone': 'Diese Zeitzone ist unbekannt. Beispiel: Europe/Berlin',
  'not-a-time-zone-near': 'Diese Zeitzone ist unbekannt. Meinten Sie „{near}“?',
  'not-an-email-address': 'Das ist keine E-Mail-Adresse. Beispiel: hilfe@example.org',
  'not-a-country': 'Das ist kein Ländercode. Schreiben Sie zwei Großbuchstaben nach ISO 3166, wie DE oder LU.',
  'not-a-country-or-other':
    'Das ist kein Ländercode. Schreiben Sie zwei Großbuchstaben nach ISO 3166, wie DE oder LU, oder „other“ für alle anderen Länder.',
  'no-holidays-for-country': 'Die Feiertage dieses Landes sind nicht bekannt. Schreiben Sie sie in service.closings.',
  'not-a-language': 'Das ist kein Sprachcode. Schreiben Sie zwei oder drei Kleinbuchstaben, wie de oder lb.',
  'not-a-telephone-number': 'Schreiben Sie die Nummer mit + und Landesvorwahl. Beispiel: "+33972117605"',
  'not-a-time': 'Schreiben Sie die Uhrzeit mit fünf Zeichen, von "00:00" bis "24:00". Beispiel: "09:00"',
  'not-a-date': 'Diesen Tag gibt es nicht. Schreiben Sie Jahr-Monat-Tag. Beispiel: 2026-12-24',
  'ends-before-it-starts': 'Das Ende (until) liegt nicht nach dem Anfang (from).',
  'hours-overlap': 'Diese Zeiten überschneiden sich mit anderen weiter oben, am selben Tag.',
  'idle-longer-than-session': 'Diese Dauer ist länger als die ganze Sitzung (sessionHours).',
  'first-delay-too-long': 'Die erste Wartezeit ist länger als die längste (longestDelayMinutes).',
  'delay-after-the-cap': 'Die Wartezeit würde erst nach dem letzten Versuch des Tages beginnen (failuresPerDay).',
  'hashing-too-weak': 'Mit passes: {passes} sind mindestens {least}\u00a0KiB nötig.',
  'share-above-total': 'Der Anteil einer Adresse ist größer als die ganze Warteschlange (total).',
  'value-refused': 'Dieser Wert ist nicht erlaubt. docs/configuration.md sagt, was diese Einstellung annimmt.',

  // Secrets
  'secret-set-twice': 'Diese Variable und {other} sind beide gesetzt. Behalten Sie nur eine.',
  'secret-file-open': 'Andere Benutzer des Systems kommen an diese Datei heran ({mode}). Führen Sie „chmod 600“ aus.',
  'secret-empty': 'Das Geheimnis ist leer.',
  'secret-not-one-line': 'Ein Geheimnis passt in eine einzige Zeile, ohne Steuerzeichen.',
  'secret-key-malformed': 'Der Schlüssel muss in base64url geschrieben sein (Buchstaben, Ziffern, - und _).',
  'secret-key-short': 'Der Schlüssel hat {bytes}\u00a0Bytes; mindestens {least} sind nötig.',
  'secret-key-long': 'Der Schlüssel hat {bytes}\u00a0Bytes; höchstens {most} sind erlaubt.',
  'secret-key-weak': 'Der Schlüssel ist nicht zufällig: Er wiederholt dieselben Bytes.',
  'pepper-malformed':
    'Ein Pepper steht als „Name Schlüssel“ in einer Zeile: ein Name aus höchstens 24 Kleinbuchstaben, Ziffern und Bindestrichen, dann 32 zufällige Bytes in base64url. „marignan pepper rotate“ schreibt einen.',
  'pepper-twice': 'Der Pepper {name} steht zweimal da. Behalten Sie nur eine Zeile.',
  'too-many-peppers':
    'Es sind mehr als {most}\u00a0Pepper. „marignan pepper remove“ entfernt die, die nichts mehr braucht.',
  'secret-key-missing':
    'Der geheime Schlüssel fehlt. Setzen Sie MARIGNAN_SECRET_KEY oder MARIGNAN_SECRET_KEY_FILE, oder legen Sie die Installation mit „marignan init“ an.',
  'smtp-password-missing':
    'Zu diesem Namen gehört ein Passwort. Setzen Sie MARIGNAN_SMTP_PASSWORD oder MARIGNAN_SMTP_PASSWORD_FILE.',
  'dkim-not-aligned':
    'Diese Domain ist weder die von {from} noch eine darüber: Empfänger würden die Signatur nicht beachten.',
  'dkim-key-missing':
    'Der Schlüssel, der die E-Mails signiert, fehlt. Erzeugen Sie ihn mit „marignan mail make-key“, oder setzen Sie MARIGNAN_DKIM_KEY oder MARIGNAN_DKIM_KEY_FILE.',
  'dkim-key-malformed':
    'Das ist kein privater RSA-Schlüssel, als PEM oder Base64. „marignan mail make-key“ erzeugt einen.',
  'dkim-key-short':
    'Dieser Schlüssel hat {bits} Bit; mindestens {least} sind nötig. „marignan mail make-key“ erzeugt einen.',
  'imap-password-missing':
    'Zum Postfach gehört ein Passwort. Setzen Sie MARIGNAN_IMAP_PASSWORD oder MARIGNAN_IMAP_PASSWORD_FILE.',
  'sms-secret-missing':
    'Eine Vorlage im Abschnitt sms verwendet ein Geheimnis, das fehlt. Setzen Sie {variable} oder {variable}_FILE.',

  // Warnings: the server starts all the same
  'url-not-https': 'Ohne https reisen die Passwörter unverschlüsselt bis zu diesem Server.',
  'proxy-not-trusted':
    'Der Server ist nur auf diesem Rechner erreichbar: Hinter einem Proxy hätten alle Besucher die Adresse des Proxys. Ergänzen Sie trustedProxies: [127.0.0.1, ::1]',
  'mail-in-clear': 'Die E-Mails gehen unverschlüsselt an einen anderen Rechner. Wählen Sie starttls oder tls.',
  'mailbox-in-clear':
    'Das Postfach auf einem anderen Rechner wird unverschlüsselt gelesen, samt Passwort. Wählen Sie starttls oder tls.',
  'floor-unanswered':
    'Dieses Profil weicht von heutigen Texten ab (NIST, ASVS, CNIL). Sagen Sie, wer dafür einsteht, warum und bis wann: passwords.departure.',
  'floor-review-due':
    'Dieser Tag ist vorbei. Prüfen Sie das Profil der Installation, und nennen Sie dann einen neuen Tag.',
  'colour-adapted':
    'Auf hellem Grund wäre {colour} schlecht zu lesen. Seiten und E-Mails nehmen {light}, auf dunklem Grund {dark}.',
  'support-address-missing': 'Die Benutzer wissen nicht, wohin sie schreiben sollen. Nennen Sie die Adresse des Teams.',
  'unknown-variable': 'Diese Variable gibt es nicht, sie bewirkt nichts. Meinten Sie {near}?',

  'more-faults': 'Weitere Fehler folgen. Beheben Sie zuerst diese.',
};
