import { ofName } from './of-name.ts';

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
  spfHere: (host: string) =>
    `${host} est cette machine\u00a0: écrivez à sa place les adresses par lesquelles son relais sort, comme ip4:192.0.2.10.`,
  dmarc: 'DMARC, que faire du reste. Lisez les rapports quelques semaines, puis écrivez quarantine et enfin reject.',
  trial: {
    subject: (service: string) => `Mail d’essai ${ofName(service)}`,
    body: (service: string, url: string) =>
      `Ce mail d’essai montre que les mails ${ofName(service)} (${url}) partent. Rien n’est à faire.`,
    sent: (server: string, to: string) =>
      `Le serveur ${server} a pris le mail pour ${to}. Regardez s’il arrive, aussi parmi les indésirables.`,
    troubles: {
      address: () => 'Cette adresse ne s’écrit pas ainsi. Rien n’a été envoyé.',
      'sign-in': (server: string) =>
        `Le serveur ${server} refuse la connexion\u00a0: vérifiez mail.user et le mot de passe, MARIGNAN_SMTP_PASSWORD ou MARIGNAN_SMTP_PASSWORD_FILE.`,
      certificate: (server: string) =>
        `Le certificat du serveur ${server} ne convient pas\u00a0: il n’est pas au nom de mail.host, il a expiré, ou cette machine ne connaît pas qui l’a signé.`,
      encryption: (server: string) =>
        `Le serveur ${server} ne chiffre pas de cette façon\u00a0: essayez mail.security starttls (port 587) ou tls (port 465).`,
      name: (server: string) => `Le nom du serveur ${server} n’est pas connu du DNS\u00a0: vérifiez mail.host.`,
      silence: (server: string) =>
        `Le serveur ${server} ne répond pas à temps\u00a0: vérifiez mail.host et mail.port, et le pare-feu.`,
      'no-connection': (server: string) =>
        `Personne n’écoute à ${server}, ou la connexion s’est coupée\u00a0: vérifiez mail.host et mail.port.`,
      recipient: (server: string) => `Le serveur ${server} refuse ce destinataire.`,
      sender: (server: string) => `Le serveur ${server} refuse l’expéditeur\u00a0: vérifiez mail.from.address.`,
      refused: (server: string) => `Le serveur ${server} a refusé le mail.`,
    },
  },
};
