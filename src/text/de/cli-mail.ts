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
  spfHere: (host: string) =>
    `${host} ist dieser Rechner: Schreiben Sie statt dessen die Adressen, über die sein Relay hinausgeht, wie ip4:192.0.2.10.`,
  dmarc:
    'DMARC, was mit dem Rest geschieht. Lesen Sie einige Wochen die Berichte, schreiben Sie dann quarantine und schließlich reject.',
  trial: {
    subject: (service: string) => `Testmail von ${service}`,
    body: (service: string, url: string) =>
      `Diese Testmail zeigt, dass die E-Mails von ${service} (${url}) hinausgehen. Es ist nichts zu tun.`,
    sent: (server: string, to: string) =>
      `Der Server ${server} hat die E-Mail für ${to} angenommen. Sehen Sie nach, ob sie ankommt, auch im Spam.`,
    troubles: {
      address: () => 'So schreibt sich keine Adresse. Nichts wurde gesendet.',
      'sign-in': (server: string) =>
        `Der Server ${server} lehnt die Anmeldung ab: Prüfen Sie mail.user und das Passwort, MARIGNAN_SMTP_PASSWORD oder MARIGNAN_SMTP_PASSWORD_FILE.`,
      certificate: (server: string) =>
        `Das Zertifikat des Servers ${server} passt nicht: Es lautet nicht auf mail.host, ist abgelaufen, oder dieser Rechner kennt seinen Aussteller nicht.`,
      encryption: (server: string) =>
        `Der Server ${server} verschlüsselt nicht auf diese Weise: Versuchen Sie mail.security starttls (Port 587) oder tls (Port 465).`,
      name: (server: string) => `Das DNS kennt den Namen des Servers ${server} nicht: Prüfen Sie mail.host.`,
      silence: (server: string) =>
        `Der Server ${server} antwortet nicht rechtzeitig: Prüfen Sie mail.host, mail.port und die Firewall.`,
      'no-connection': (server: string) =>
        `Unter ${server} hört niemand zu, oder die Verbindung brach ab: Prüfen Sie mail.host und mail.port.`,
      recipient: (server: string) => `Der Server ${server} lehnt diesen Empfänger ab.`,
      sender: (server: string) => `Der Server ${server} lehnt den Absender ab: Prüfen Sie mail.from.address.`,
      refused: (server: string) => `Der Server ${server} hat die E-Mail abgelehnt.`,
    },
  },
};
