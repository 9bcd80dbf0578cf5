import type { cliLetters as fr } from '../fr/cli-letters.ts';
import type { Translated } from '../sentences.ts';

export const cliLetters: Translated<typeof fr> = {
  notOffered: 'Die Konfiguration hat keinen Abschnitt letters: Diese Installation verschickt keine Briefe.',
  needsFile:
    'Ein Brief erscheint nicht auf dem Bildschirm. Nennen Sie mit --to eine Datei, oder leiten Sie die Ausgabe zum Drucker.',
  none: 'Es wartet kein Brief.',
  printed: (numbers) => `Zu druckende Briefe, ein einziges Mal: ${numbers}.`,
  inFile: (file) => `Sie stehen in ${file}.`,
  thenDelete: 'Drucken Sie die Datei einseitig, und löschen Sie sie danach.',
  returned: (number, request) =>
    `Brief ${number} ist zurückgekommen. Sein Passwort gilt nicht mehr. Er gehörte zu Anfrage Nr.\u00a0${request}.`,
  spent: (number, request) =>
    `Brief ${number} ist zurückgekommen, und sein Passwort wurde trotzdem benutzt: Jemand hat ihn unterwegs gelesen, oder er wurde wieder verschlossen. Sagen Sie der Support-Leitung Bescheid, Anfrage Nr.\u00a0${request}.`,
  notANumber:
    'Die Nummer eines Briefs hat zehn Ziffern. Lesen Sie sie noch einmal: Eine davon passt nicht zu den anderen.',
  unknown: (number) => `Kein Brief trägt die Nummer ${number}.`,
  notPrinted: (number) => `Brief ${number} wurde noch nicht gedruckt.`,
  alreadyReturned: (number) => `Dass Brief ${number} zurückgekommen ist, steht schon fest.`,
  noAddress: (company) => `Für ${company} ist keine Postanschrift hinterlegt.`,
  addressSet: (company) => `Briefe für ${company} gehen ab jetzt an diese Anschrift.`,
  addressFaults: {
    'too-few-lines': (fewest, most) =>
      `Eine Anschrift hat ${fewest} bis ${most}\u00a0Zeilen, ohne den Namen des Unternehmens.`,
    'too-many-lines': (fewest, most) =>
      `Eine Anschrift hat ${fewest} bis ${most}\u00a0Zeilen, ohne den Namen des Unternehmens.`,
    'line-too-long': (_fewest, _most, length) => `Eine Zeile der Anschrift hat höchstens ${length}\u00a0Zeichen.`,
    'unreadable-characters': () => 'Der Text enthält Zeichen, die sich nicht lesen lassen.',
  },
};
