export const cliMail = {
  noMail: 'D’Konfiguratioun huet keng Sektioun mail: et geet nach näischt fort.',
  exists: (file: string) =>
    `Et läit schonn e Schlëssel am Fichier ${file}. Fir en neien ze huelen, maacht en niewendru mat --to, a gitt em en anere Selektor.`,
  made: (file: string) => `De Schlëssel läit am Fichier ${file}. Haalt eng Kopie op enger anerer Plaz.`,
  ruled: (variable: string) => `De Schlëssel kënnt aus ${variable}. Maacht deen neie mat --to.`,
  noKey: 'Nach ënnerschreift kee Schlëssel d’Mailen. Maacht en: marignan mail make-key',
  notSet: (selector: string) =>
    `Fir z’ënnerschreiwen, setzt an d’Sektioun mail vun der Konfiguratioun: dkim: { selector: ${selector} }`,
  publish: 'Am DNS ze publizéieren:',
  dkim: 'DKIM, d’Ënnerschrëft. Publizéiert dës Zeil, ier de Server ënnerschreift.',
  spf: 'SPF, d’Serveren, déi verschécken. Gëtt et schonn eng Zeil v=spf1, da setzt just dëse Server dobäi.',
  spfHere: (host: string) =>
    `${host} ass dës Maschinn: schreift amplaz d’Adressen, iwwer déi hire Relais erausgeet, wéi ip4:192.0.2.10.`,
  dmarc:
    'DMARC, wat mam Rescht geschitt. Liest e puer Wochen d’Rapporten, schreift duerno quarantine an um Enn reject.',
  trial: {
    subject: (service: string) => `Testmail: ${service}`,
    body: (service: string, url: string) =>
      `Dës Testmail weist, datt d’Maile vum Service ${service} (${url}) fortginn. Et ass näischt ze maachen.`,
    sent: (server: string, to: string) =>
      `De Server ${server} huet d’Mail fir d’Adress ${to} ugeholl. Kuckt, ob se ukënnt, och am Spam.`,
    troubles: {
      address: () => 'Esou gëtt keng Adress geschriwwen. Et gouf näischt geschéckt.',
      'sign-in': (server: string) =>
        `De Server ${server} refuséiert d’Umeldung: kuckt mail.user an d’Passwuert no, MARIGNAN_SMTP_PASSWORD oder MARIGNAN_SMTP_PASSWORD_FILE.`,
      certificate: (server: string) =>
        `De Certificat vum Server ${server} passt net: e leeft net op mail.host, en ass ofgelaf, oder dës Maschinn kennt net, wien e gemaach huet.`,
      encryption: (server: string) =>
        `De Server ${server} verschlësselt net esou: probéiert mail.security starttls (Port 587) oder tls (Port 465).`,
      name: (server: string) => `Den DNS kennt den Numm vum Server ${server} net: kuckt mail.host no.`,
      silence: (server: string) =>
        `De Server ${server} äntwert net zu Zäit: kuckt mail.host, mail.port an d’Firewall no.`,
      'no-connection': (server: string) =>
        `Op ${server} lauschtert keen, oder d’Verbindung ass ofgebrach: kuckt mail.host a mail.port no.`,
      recipient: (server: string) => `De Server ${server} refuséiert dësen Destinataire.`,
      sender: (server: string) => `De Server ${server} refuséiert den Absender: kuckt mail.from.address no.`,
      refused: (server: string) => `De Server ${server} huet d’Mail refuséiert.`,
    },
  },
};
