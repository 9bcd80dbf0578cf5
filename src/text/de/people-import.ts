import { plural } from '../dates.ts';
import type { peopleImport as fr } from '../fr/people-import.ts';
import type { Translated } from '../sentences.ts';

const people = (count: number): string => plural('de', count, { one: 'Person', other: 'Personen' });

const lines = (count: number): string => plural('de', count, { one: 'Zeile', other: 'Zeilen' });

/** What an import says, on the pages and at the console. */
export const peopleImport: Translated<typeof fr> = {
  people,
  lines,
  counts: {
    added: (count) => `${people(count)} neu`,
    changed: (count) => `${people(count)} zu ändern`,
    unchanged: (count) => `${people(count)} ohne Änderung`,
    refused: (count) => `${lines(count)} abgelehnt`,
    companies: (count) => `${plural('de', count, { one: 'Unternehmen', other: 'Unternehmen' })} anzulegen`,
  },
  done: {
    added: (count) => `${people(count)} hinzugefügt`,
    changed: (count) => `${people(count)} geändert`,
    unchanged: (count) => `${people(count)} ohne Änderung`,
    refused: (count) => `${lines(count)} abgelehnt`,
    companies: (count) => `${plural('de', count, { one: 'Unternehmen', other: 'Unternehmen' })} angelegt`,
  },
  /** What a cell of languages or roles can say. */
  understood: {
    language: (cell, words) => `${cell}: Diese Sprache ist unbekannt. Die Sprachen sind: ${words}.`,
    role: (cell, words) => `${cell}: Diese Rolle ist unbekannt. Die Rollen sind: ${words}.`,
  },
  line: (number, person, what) => (person === '' ? `Zeile ${number}: ${what}` : `Zeile ${number}, ${person}: ${what}`),
  /** A cell, by its title and what it says. */
  cell: (column, value) => `${column} „${value}“`,
  /** `cell`: as `cell` names it, or its title alone. */
  faults: {
    missing: (cell) => `${cell}: Hier steht nichts.`,
    'too-long': (cell) => `${cell}: Der Text ist zu lang.`,
    'unreadable-characters': (cell) => `${cell}: Ein Zeichen lässt sich nicht lesen; hier steht dafür \ufffd.`,
    'not-an-address': (cell) =>
      `${cell}: Die Adresse ist unvollständig oder falsch geschrieben. Schreiben Sie sie ganz, wie name@beispiel.de.`,
    'not-a-telephone': (cell) =>
      `${cell}: Die Nummer ist unvollständig oder falsch geschrieben. Schreiben Sie sie ganz, wie +49 30 123456, oder lassen Sie das Feld leer.`,
    'not-a-choice': (cell) =>
      `${cell}: Dieser Wert ist unbekannt. Die Datei eines Exports zeigt, wie man ihn schreibt.`,
    'more-cells': () => 'Die Zeile hat mehr Felder, als die erste Zeile Titel hat.',
    twice: (_, line) => `Diese Person steht schon in Zeile ${line} dieser Datei: Bringen Sie sie nur einmal.`,
    'unknown-id': (cell) => `${cell}: Niemand in der Liste hat diese Kennung.`,
    'email-taken': (cell) => `${cell}: Ein anderes Konto hat diese Adresse schon.`,
    'email-differs': (cell) =>
      `${cell}: Die Person mit dieser Kennung hat eine andere Adresse. Die Adresse ändern Sie auf ihrer Seite.`,
    'id-and-email': () =>
      'Ein Schlüssel ohne das Recht, Benutzer zu lesen, nennt jede Person einer Tabelle mit ihrer Kennung, oder jede mit ihrer E-Mail-Adresse, nie mit beiden.',
    'own-role': (cell) => `${cell}: Niemand ändert die eigene Rolle.`,
    'role-not-given': (cell) => `${cell}: Diese Rolle lässt sich hier nicht vergeben.`,
    'last-administrator': (cell) => `${cell}: Das Unternehmen hätte keinen aktiven Administrator mehr.`,
    'not-own-group': (cell) => `${cell}: Das ist keine Ihrer Gruppen.`,
    'unknown-group': (cell) => `${cell}: Keine Gruppe heißt so. Legen Sie sie zuerst an.`,
    'unknown-company': (cell) => `${cell}: Kein Unternehmen heißt so.`,
  },
  /** Of a number that a spreadsheet took for one to compute with. */
  lostNought: (cell, whole) =>
    `${cell}: Die Tabellenkalkulation hat die 0 am Anfang entfernt. Geben Sie der Spalte das Format Text und schreiben Sie ${whole}.`,
  roundedTelephone: (cell) =>
    `${cell}: Die Tabellenkalkulation hat diese Nummer gerundet. Geben Sie der Spalte das Format Text, tippen Sie die ganze Nummer neu ein und speichern Sie noch einmal.`,
  /** Of the whole file. `line` and `column` count from 1. */
  fileFaults: {
    empty: () => 'Die Datei ist leer.',
    'not-a-text': () => 'Das ist keine CSV-Datei. In Excel oder LibreOffice: Speichern unter, dann CSV (UTF-8).',
    'misread-accents': (line) =>
      `Zeile ${line}: Umlaute und Akzente lassen sich nicht lesen. In Excel: Speichern unter, dann „CSV UTF-8“, nicht „CSV (MS-DOS)“ oder „CSV (Macintosh)“.`,
    'too-large': () => 'Die Datei ist größer als 30\u00a0MB. Teilen Sie sie auf mehrere auf.',
    'too-many-rows': () => 'Die Datei hat mehr als 100.000\u00a0Zeilen. Teilen Sie sie auf mehrere auf.',
    'no-titles': () =>
      'In der ersten Zeile steht kein bekannter Titel. Schreiben Sie dort E-Mail-Adresse, Vorname, Nachname, und bei Bedarf Telefon, Sprache, Rolle, Gruppe.',
    'no-email-column': () => 'Die Spalte „E-Mail-Adresse“ oder „Kennung“ fehlt.',
    'no-company-column': () => 'Die Spalte „Unternehmen“ fehlt.',
    'column-twice': (_, column) => `Spalte ${column} trägt denselben Titel wie eine andere.`,
    'unclosed-quote': (line, column) =>
      `Zeile ${line}, Spalte ${column}: Ein Anführungszeichen geht auf und nicht wieder zu.`,
    'text-after-quote': (line, column) =>
      `Zeile ${line}, Spalte ${column}: Nach einem schließenden Anführungszeichen folgt noch Text.`,
    'too-many-cells': (line) => `Zeile ${line}: mehr als 50\u00a0Felder.`,
    'cell-too-long': (line, column) =>
      `Zeile ${line}, Spalte ${column}: Das Feld hat mehr als 5.000\u00a0Zeichen. Vielleicht fehlt ein Anführungszeichen.`,
    'too-many-telephones': () =>
      'Mit dieser Datei würden sich in vierundzwanzig Stunden mehr als 2.000 schon bekannte Telefonnummern ändern, und jede dieser Personen bekäme eine Nachricht. Teilen Sie sie auf mehrere auf, eine pro Tag.',
  },
  page: {
    heading: 'Benutzer importieren',
    import: 'Importieren',
    export: 'Exportieren',
    what: 'Mit einer CSV-Datei, wie Excel sie speichert, fügen Sie viele Personen auf einmal hinzu oder ändern sie. Nichts wird geschrieben, bevor Sie gesehen haben, was geschehen würde. Ein leeres Feld löscht die Telefonnummer oder nimmt die Person aus der Gruppe; leer bleiben Sprache und Rolle, wie sie sind. Eine fehlende Spalte ändert nichts.',
    columns:
      'In der ersten Zeile stehen die Titel: E-Mail-Adresse, Vorname, Nachname, und bei Bedarf Telefon, Sprache, Rolle, Gruppe, Kennung. Abteilung oder Team wird als Gruppe gelesen.',
    example: 'Einen Export der Liste können Sie ändern und dann wieder importieren.',
    file: 'CSV-Datei',
    fileHint: 'Höchstens 30\u00a0MB und 100.000\u00a0Zeilen.',
    fileMissing: 'Wählen Sie eine Datei.',
    look: 'Zeigen, was geschehen würde',
    previewHeading: (name) => `Import von ${name} prüfen`,
    ifConfirmed: 'Wenn Sie bestätigen:',
    atOnce: 'Alles wird zusammen geschrieben, oder nichts.',
    othersAtOnce: 'Die abgelehnten Zeilen bleiben weg; die anderen werden alle zusammen geschrieben, oder keine.',
    newPeople: 'Die neuen Personen haben kein Passwort und bekommen nichts, bevor sie eingeladen sind.',
    withheld:
      'Gehört eine Adresse der Datei schon zu einem anderen Konto, wird ihre Zeile abgelehnt. Sie erfahren es nach dem Import.',
    takenHeading: 'Abgelehnt: Ein anderes Konto hat die Adresse schon',
    telephones: 'Wessen Telefonnummer sich ändert, der erfährt es per E-Mail.',
    otherUnderWay:
      'Ein anderer Import läuft gerade: Nichts ist geschrieben. Bestätigen Sie in ein paar Minuten noch einmal.',
    changedMeanwhile: 'Inzwischen hat sich etwas geändert: Nichts ist geschrieben. Das hier würde jetzt geschehen.',
    confirm: (people) => `${people} importieren`,
    nothing: 'Diese Datei ändert nichts.',
    nothingBut: 'Nichts würde geschrieben: Berichtigen Sie die abgelehnten Zeilen und importieren Sie sie noch einmal.',
    another: 'Eine andere Datei wählen',
    drop: 'Import verwerfen',
    refusedFile: (count) =>
      `${plural('de', count, { one: 'abgelehnte Zeile', other: 'abgelehnte Zeilen' })} herunterladen`,
    leftOutUntil:
      'Sie bleiben einen Tag, oder bis zu Ihrem nächsten Import. Berichtigen Sie sie und importieren Sie diese Datei noch einmal.',
    linesGone:
      'Diese Zeilen sind nicht mehr da. Um sie wieder zu sehen, importieren Sie noch einmal die ursprüngliche Datei.',
    mended: 'Berichtigte Datei importieren',
    table: 'Neue und geänderte Personen',
    doubtfulTable: 'Zeilen, die Sie prüfen sollten',
    seeDoubtful: 'Zu den Zeilen, die Sie prüfen sollten',
    roles: {
      given: (count, role) =>
        plural('de', count, {
          one: `Person bekommt die Rolle „${role}“.`,
          other: `Personen bekommen die Rolle „${role}“.`,
        }),
      taken: (count, role) =>
        plural('de', count, {
          one: `Person verliert die Rolle „${role}“.`,
          other: `Personen verlieren die Rolle „${role}“.`,
        }),
      added: (count, role) =>
        plural('de', count, {
          one: `neue Person wird die Rolle „${role}“ haben.`,
          other: `neue Personen werden die Rolle „${role}“ haben.`,
        }),
    },
    refusedTable: 'Abgelehnte Zeilen',
    cause: (lines, reason) => `${lines}: ${reason}`,
    nameOn: (name, lines) => `„${name}“ (${lines})`,
    andNames: (names, more) => `${names} und ${plural('de', more, { one: 'weiterer Name', other: 'weitere Namen' })}`,
    unknownGroups: (cells) => `${cells}: Keine Gruppe heißt so. Legen Sie sie zuerst an.`,
    toGroups: 'Fehlende Gruppen anlegen',
    twiceAll: 'Die Person steht schon in einer anderen Zeile dieser Datei.',
    examples: 'Hier stehen die ersten Zeilen zu jedem Grund; alle stehen in der Datei, die Sie herunterladen können.',
    otherName: 'Vielleicht jemand anderes: Vorname und Nachname ändern sich zusammen.',
    otherNames: (count) =>
      plural('de', count, {
        one: 'Person würde Vornamen und Nachnamen zugleich ändern. Prüfen Sie, ob es dieselbe Person ist.',
        other: 'Personen würden Vornamen und Nachnamen zugleich ändern. Prüfen Sie, ob es dieselben Personen sind.',
      }),
    lineColumn: 'Zeile',
    person: 'Person',
    outcome: 'Was geschehen würde',
    lineBefore: 'Ursprüngliche Zeile',
    reason: 'Grund',
    kinds: { added: 'Neu', changed: 'Geändert', refused: 'Abgelehnt' },
    emptied: (cell) => `${cell} gelöscht`,
    outOfGroup: (cell) => `${cell} → in keiner Gruppe mehr`,
    filled: (column, after) => `${column} (leer) → „${after}“`,
    erasesTelephones: (count) =>
      plural('de', count, {
        one: 'Telefonnummer wird gelöscht, weil ihr Feld leer ist.',
        other: 'Telefonnummern werden gelöscht, weil ihre Felder leer sind.',
      }),
    leavesGroups: (count) =>
      plural('de', count, {
        one: 'Person wird aus ihrer Gruppe genommen, weil das Feld leer ist.',
        other: 'Personen werden aus ihren Gruppen genommen, weil ihre Felder leer sind.',
      }),
    renamed: (column, before, after) => `${column} „${before}“ → „${after}“`,
    onlyGroup: (group) => `Wer in der Datei keine Gruppe hat, kommt in Ihre Gruppe „${group}“.`,
    firstLines: 'Gezeigt werden die ersten hundert Zeilen jeder Art.',
    runningHeading: 'Import läuft',
    checking: (done, all) => `Prüfung: ${done} von ${all}.`,
    running: (done, all) => `${done} von ${all}.`,
    runningElsewhere: 'Der Import läuft.',
    reload: 'Aktualisieren',
    doneHeading: 'Import fertig',
    invite: (count) =>
      `${plural('de', count, { one: 'hinzugefügte Person', other: 'hinzugefügte Personen' })} einladen`,
    toList: 'Zurück zur Liste',
    seeList: 'Zur Liste der Benutzer',
    refusedName: 'abgelehnte-zeilen.csv',
  },
  /** How the columns of a file are read. */
  reading: {
    heading: 'So werden die Spalten gelesen',
    read: (title, column) => `„${title}“ → ${column}`,
    ignored: (title) => `„${title}“: wird nicht gelesen`,
    lineBefore: (title) =>
      `„${title}“: wird nicht gelesen. Es ist die Nummer in der vorherigen Datei; die Zeilen werden neu gezählt.`,
    untitled: 'ohne Titel',
    sample: (value) => `zum Beispiel „${value}“`,
    asGroup: (title) =>
      `Die Spalte „${title}“ wird als Gruppe gelesen: In ihren Feldern stehen Namen von Gruppen, die es gibt. Soll sie nicht gelesen werden, geben Sie ihr einen anderen Titel.`,
  },
  cli: {
    added: (values) => `Neu: ${values}`,
    changed: (fields) => `Geändert: ${fields}`,
    import: 'die Personen einer CSV-Datei hinzufügen und ändern, ganz oder gar nicht',
    export: 'die Personen eines Unternehmens in eine CSV-Datei schreiben, die sich wieder importieren lässt',
    createCompanies: 'die Unternehmen der Spalte Unternehmen anlegen, die es noch nicht gibt',
    skipRefused: 'abgelehnte Zeilen weglassen, statt gar nichts zu schreiben',
    dryRun: 'sagen, was geschehen würde, ohne etwas zu schreiben',
    refused: 'eine Datei, in die die abgelehnten Zeilen kommen, so wie sie sind, zum Ändern und neuen Importieren',
    invite: 'danach die hinzugefügten Personen einladen: An jede geht ein Link',
    to: 'die Datei, die geschrieben wird; ohne sie geht das CSV auf die Standardausgabe',
    progress: 'Import der Personen',
    outcomeChanged:
      'Jemand anderes hat diese Personen während des Imports geändert. Nichts ist geschrieben. Versuchen Sie es noch einmal.',
    more: (count) =>
      `und ${plural('de', count, { one: 'weitere abgelehnte Zeile', other: 'weitere abgelehnte Zeilen' })}.`,
    nothingWritten:
      'Nichts ist geschrieben. Ändern Sie diese Zeilen, oder importieren Sie mit --skip-refused die anderen.',
    exported: (people) => `Export fertig: ${people}.`,
    refusedWritten: (file) => `Die abgelehnten Zeilen stehen in ${file}.`,
    inviteReason: 'Personen, die ein Import hinzugefügt hat',
    notInvited: (company) =>
      `Die neuen Personen bei ${company} sind nicht eingeladen: Dort laufen schon zehn Sammelaktionen. Später: marignan mass begin --kind invite --standing never-signed-in`,
    needsFile: 'Sagen Sie bei --json mit --to, wohin die Datei soll.',
  },
};
