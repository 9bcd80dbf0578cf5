export const cliMail = {
  noMail: 'Die Konfiguration hat keinen Abschnitt mail: Noch wird nichts verschickt.',
  exists: (file: string) =>
    `In ${file} liegt schon ein Schlüssel. Für einen neuen erzeugen Sie ihn mit --to daneben, und geben Sie ihm einen anderen Selektor.`,
  made: (file: string) => `Der Schlüssel liegt in ${file}. Bewahren Sie getrennt eine Kopie auf.`,
  ruled: (variable: string) => `Der Schlüssel kommt aus ${variable}. Einen neuen erzeugen Sie mit --to.`,
  noKey: 'Noch signiert kein Schlüssel die E-Mails. Erzeugen Sie ihn: marignan mail make-key',
  notSet: (selector: string) =>
    `Zum Signieren ergänzen Sie im Abschnitt mail der Konfiguration: dkim: { selector: ${selector} }`,
  publish: 'Im DNS zu veröffentlichen:',
  dkim: 'DKIM, die Signatur. Veröffentlichen Sie diese Zeile, bevor der Server signiert.',
  spf: 'SPF, die Server, die verschicken. Gibt es schon eine Zeile v=spf1, dann ergänzen Sie dort nur diesen Server.',
  dmarc:
    'DMARC, was mit dem Rest geschieht. Lesen Sie einige Wochen die Berichte, schreiben Sie dann quarantine und schließlich reject.',
};
