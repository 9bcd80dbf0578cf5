import { languageCodes } from '../language-codes.ts';

/** What `init` asks, says and writes. */
export const cliInit = {
  questions: {
    data: 'Dossier des données',
    url: 'Adresse que les utilisateurs ouvriront (exemple\u00a0: https://acces.example.org)',
    company: 'Nom de la société qui exploite cette installation',
    operatorEmail: 'Adresse e-mail du premier exploitant',
    operatorFirstName: 'Son prénom',
    operatorLastName: 'Son nom',
    service: 'Nom de l’application, comme ses utilisateurs la nomment',
    supportEmail: 'Adresse où les utilisateurs demandent de l’aide',
    supportTelephone: 'Numéro du support, au format international (vide\u00a0: pas de téléphone)',
    supportHours: 'Ses heures (exemple\u00a0: lundi-vendredi 9:00-12:00 14:00-18:00\u202f; vide\u00a0: non dites)',
    smtpHost: 'Serveur SMTP (vide\u00a0: les mails attendent)',
    smtpPort: 'Port SMTP (vide\u00a0: le port habituel)',
    smtpSecurity: 'Chiffrement SMTP\u00a0: starttls, tls ou none',
    smtpUser: 'Nom d’utilisateur SMTP (vide\u00a0: sans)',
    smtpFrom: 'Adresse de l’expéditeur (vide\u00a0: celle du support)',
    database: 'Base de données\u00a0: sqlite, ou une adresse postgres://',
    language: `Langue des pages et des mails\u00a0: ${languageCodes}`,
    timeZone: 'Fuseau horaire',
  },
  question: (label: string, fallback: string) =>
    fallback === '' ? `${label}\u00a0: ` : `${label} [${fallback}]\u00a0: `,
  summary: 'Voici ce qui sera créé\u00a0:',
  confirm: 'Créer cette installation\u202f? (oui/non) ',
  yesWords: 'o,oui,y,yes',
  abandoned: 'Rien n’a été créé.',
  missing: (flags: string) => `Il manque\u00a0: ${flags}`,
  tooManyTries: 'Les réponses ne conviennent toujours pas.',
  configurationExists: (file: string) =>
    `${file} existe déjà et n’est pas remplacé. Pour une autre installation, donnez un autre dossier avec --data.`,
  databaseWithoutKey: (file: string) =>
    `${file} existe déjà, sans la clé secrète qui va avec. Remettez secret.key à côté, donnez la clé par MARIGNAN_SECRET_KEY, ou donnez un autre dossier avec --data.`,
  notEmpty: 'Cette base contient déjà une installation. Rien n’a été changé.',
  done: (url: string) => `L’installation est prête pour ${url}`,
  configuration: (file: string) => `Configuration\u00a0: ${file}`,
  secretKey: (file: string) =>
    `Clé secrète\u00a0: ${file}. Gardez-en une copie à part\u00a0: sans elle, une sauvegarde ne se lit plus.`,
  secretKeyGiven: 'Clé secrète\u00a0: celle que donne l’environnement.',
  link: (name: string) => `${name} choisit son mot de passe avec ce lien, une seule fois\u00a0:`,
  expires: (until: string) => `Il fonctionne jusqu’au ${until}, une fois le serveur démarré. Il n’est montré qu’ici.`,
  start: (command: string) => `Pour démarrer\u00a0: ${command}`,
  addCompany: (command: string) => `Ajoutez une société cliente, puis son administrateur (user add)\u00a0: ${command}`,
  sealCode: (command: string) =>
    `Mot de passe choisi, préparez le jour où le support ne pourra plus aider\u00a0: ${command} crée le code scellé, à garder dans une enveloppe sous clé.`,
  smtpPassword: 'Donnez le mot de passe SMTP par MARIGNAN_SMTP_PASSWORD ou MARIGNAN_SMTP_PASSWORD_FILE.',
  intro: 'Entrée garde la réponse entre crochets. Rien n’est créé avant votre accord\u202f; Ctrl-C arrête.',
  parts: {
    place: 'L’installation',
    operator: 'Le premier exploitant',
    support: 'L’aide aux utilisateurs',
    mail: 'Le départ des mails',
    more: 'Le reste',
  },
  options: {
    config: 'une configuration déjà écrite\u202f; elle reste telle quelle',
    supportTelephone: 'le numéro que les utilisateurs appellent, comme +33123456789',
    supportHours: 'quand on y répond, comme "lundi-vendredi 9:00-12:00 14:00-18:00"',
  },
  notHours: 'ce ne sont pas des heures. Exemple\u00a0: lundi-vendredi 9:00-12:00 14:00-18:00',
  hoursAlone: 'ces heures vont avec un numéro. Donnez-le, ou laissez les heures.',
  configurationKept: (file: string) =>
    `${file} existe déjà et reste tel quel. Il ne manque que la société qui exploite et son premier exploitant.`,
  configurationSays: (url: string, database: string) =>
    `D’après ce fichier\u00a0: adresse ${url}, base de données ${database}.`,
  configurationOfAnother: (file: string) =>
    `D’autres que vous peuvent écrire dans ${file}\u00a0: l’installation leur obéirait. Vérifiez-le, puis retirez-leur ce droit (chmod go-w) ou donnez le fichier à qui lance cette commande.`,
  resume: (command: string) => `Pour reprendre avec vos réponses\u00a0: ${command}`,
  /** What stands in the configuration file, as its comments. */
  comments: {
    head: 'Écrit par «\u202fmarignan init\u202f». Tous les réglages\u00a0: docs/configuration.md.',
    secrets:
      'Les secrets n’y ont pas leur place\u00a0: ils viennent de variables, ou de fichiers que nomment les variables en _FILE.',
    check: 'Après un changement, «\u202fmarignan config check\u202f» dit si tout va bien.',
    url: 'L’adresse que les utilisateurs ouvrent, et que les mails nomment.',
    listen: 'Le port d’écoute, sur cette machine seule.',
    trustedProxies: 'Le proxy qui termine TLS sur cette machine\u00a0: l’adresse du visiteur vient de lui.',
    data: 'Le dossier des données. Un chemin part de l’endroit de ce fichier.',
    database: 'Un fichier dans ce dossier, ou postgres://utilisateur@hôte:port/base.',
    language: 'La langue des pages et des mails, tant que personne n’en choisit une autre.',
    timeZone: 'Le fuseau horaire des heures et des dates.',
    service: 'Ce que les utilisateurs lisent du service et de son aide.',
    team: 'L’équipe qui aide peut avoir un nom à elle, que les pages d’aide disent en français. Par exemple\u00a0: team: l’équipe eKo',
    telephones: 'Les numéros que les utilisateurs appellent. Chaque lecteur voit d’abord celui de son pays.',
    hours: 'Quand le support répond.',
    noTelephone: 'Sans numéro, la page d’aide ne donne que l’adresse e-mail. Par exemple\u00a0:',
    mail: 'Par où partent les mails. Le mot de passe vient de MARIGNAN_SMTP_PASSWORD ou de MARIGNAN_SMTP_PASSWORD_FILE.',
    noMail: 'Sans serveur, les mails attendent. Par exemple\u00a0:',
  },
};
