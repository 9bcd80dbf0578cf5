/** What the commands of sending say. */
export const cliMail = {
  noMail: 'La configuration n’a pas de section mail\u00a0: rien ne part encore.',
  exists: (file: string) =>
    `Il y a déjà une clé dans ${file}. Pour en changer, créez l’autre à côté avec --to, et donnez-lui un autre sélecteur.`,
  made: (file: string) => `La clé est dans ${file}. Gardez-en une copie à part.`,
  ruled: (variable: string) => `La clé vient de ${variable}. Pour en changer, créez l’autre avec --to.`,
  noKey: 'Aucune clé ne signe encore les mails. Créez-la\u00a0: marignan mail make-key',
  notSet: (selector: string) =>
    `Pour signer, ajoutez à la section mail de la configuration\u00a0: dkim: { selector: ${selector} }`,
  publish: 'À publier dans le DNS\u00a0:',
  dkim: 'DKIM, la signature. Publiez cette ligne avant que le serveur signe.',
  spf: 'SPF, les serveurs qui envoient. S’il y a déjà une ligne v=spf1, ajoutez-y seulement ce serveur.',
  dmarc: 'DMARC, que faire du reste. Lisez les rapports quelques semaines, puis écrivez quarantine et enfin reject.',
};
