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
  dmarc:
    'DMARC, wat mam Rescht geschitt. Liest e puer Wochen d’Rapporten, schreift duerno quarantine an um Enn reject.',
};
