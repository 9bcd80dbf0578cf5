import { plural } from '../dates.ts';
import { answering } from './answering.ts';
import { deskMail } from './desk-mail.ts';
import { sentPassword } from './sent-password.ts';
import { vouching } from './vouching.ts';

/** What the mails say, and the mailbox page of the demonstration. U+202F stands before ? ! ; and U+00A0 before a colon. */
export const mail = {
  greeting: (name: string) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
  neverAsked:
    'Nos équipes ne vous demanderont jamais votre mot de passe personnel. Ne le donnez à personne, ni au téléphone, ni par e\u2011mail.',
  whyThisMail: 'Pourquoi ce message, et comment le reconnaître\u202f?',
  firstThing: 'À faire d’abord\u00a0:',
  openSignIn: 'Ouvrir la page de connexion',
  lead: (words: string) => `${words}\u00a0:`,
  orCopy: 'Ou copiez cette adresse\u00a0:',
  nothingToDo: 'Vous étiez au courant\u202f? Il n’y a rien à faire.',
  contact: 'Pour nous joindre\u00a0:',
  byMail: (address: string) => `E-mail\u00a0: ${address}`,
  byTelephone: (from: string, number: string) => `Téléphone (${from})\u00a0: ${number}`,
  otherCountries: 'autres pays',
  byPerson: deskMail.byPerson,
  automatic: (service: string) => `${service} vous envoie ce message automatiquement, au sujet de votre compte.`,

  answering,

  resetRequested: {
    subject: (request: string) => `Votre demande de réinitialisation n°\u00a0${request}`,
    what: (service: string, request: string, at: string) =>
      `Le ${at}, nous avons reçu une demande de réinitialisation du mot de passe de votre compte ${service}. Elle porte le numéro ${request}.`,
    askedBy: (name: string) => `${name}, de votre société, l’a faite pour vous.`,
    call: (request: string) =>
      `Contactez-nous, en donnant le numéro ${request}, ou attendez que nous traitions votre demande.`,
    nothingYet: (request: string) =>
      `Pour l’instant, il n’y a rien à faire\u00a0: nous traiterons votre demande à la reprise. Si vous nous appelez, donnez le numéro ${request}.`,
    verification: 'Nous vérifions que c’est bien vous, grâce à un code envoyé à cette adresse.',
    password: 'Vous recevez ensuite un mot de passe temporaire ou un lien, pour choisir un nouveau mot de passe.',
    meanwhile: 'D’ici là, rien ne change\u00a0: votre mot de passe actuel reste valable.',
    notYou:
      'Ce n’est pas vous\u202f? Votre compte n’a pas changé. Ne donnez à personne un code que vous recevriez de nous, et prévenez-nous.',
  },

  verificationCode: {
    subject: (request: string) => `Votre code de vérification, demande n°\u00a0${request}`,
    what: (request: string) =>
      `Voici le code qui confirme que c’est bien vous qui nous appelez, pour votre demande n°\u00a0${request}\u00a0:`,
    mutual: (code: string) =>
      `Avant de le demander, l’agent doit vous dire ces quatre chiffres\u00a0: ${code}. S’il ne les connaît pas, ce n’est pas nous\u00a0: raccrochez.`,
    expiry: (minutes: number, until: string) =>
      `Il est valable pendant ${plural('fr', minutes, { one: 'minute', other: 'minutes' })}, jusqu’à ${until}.`,
    onlyTo: (request: string) =>
      `Lisez ce code uniquement à l’agent du support que vous avez vous-même appelé et qui traite votre demande n°\u00a0${request}.`,
    notYou:
      'Vous n’avez pas appelé\u202f? Ne donnez ce code à personne, même à quelqu’un qui dit venir de chez nous, et prévenez-nous\u00a0: quelqu’un cherche peut-être à entrer dans votre compte.',
  },

  accountsLinked: {
    subject: 'Un autre compte est relié au vôtre',
    what: (service: string, email: string, company: string, at: string) =>
      `Le ${at}, votre compte ${service} a été relié au compte ${email}, de la société ${company}.`,
    effect:
      'Depuis l’un, vous passez à l’autre d’une pression, sans redonner votre mot de passe\u202f; pour un compte d’administrateur, il est toujours demandé.',
    notYou:
      'Ce n’est pas vous\u202f? Changez de mot de passe, puis ouvrez «\u202fMon compte\u202f» et séparez ces deux comptes. Prévenez-nous aussi.',
  },
  sealedCodeMade: {
    subject: (service: string) => `Nouveau code scellé pour ${service}`,
    what: (by: string, at: string) => `${by} a créé un code scellé sur le serveur, le ${at}.`,
    usable: (from: string) => `Il ouvre un accès de secours à partir du ${from}. Le précédent ne servira plus ensuite.`,
    check: 'Demandez-lui où se trouve l’enveloppe.',
    notYou: 'Personne ne l’a voulu\u202f? Créez-en un autre sans attendre, et désactivez ce compte d’exploitant.',
  },
  emergencyAccess: {
    subject: (service: string) => `Accès de secours utilisé sur ${service}`,
    what: (person: string, at: string) =>
      `Un accès de secours a été ouvert sur le serveur pour ${person}, le ${at}, sans passer par le support. Un mot de passe temporaire est parti à son adresse e-mail.`,
    reason: (reason: string) => `Motif donné\u00a0: ${reason}`,
    check: 'Vérifiez aujourd’hui auprès des exploitants que cet accès était voulu. Un incident est ouvert au support.',
    notYou:
      'Personne ne sait d’où vient cet accès\u202f? Bloquez le compte, puis faites couper l’accès à la machine du serveur.',
  },
  resetBy: (name: string) => `C’est ${name}, de votre société, qui a demandé cette réinitialisation.`,
  resetLink: {
    subject: (service: string) => `Choisissez votre nouveau mot de passe ${service}`,
    what: (service: string) =>
      `Le mot de passe de votre compte ${service} vient d’être réinitialisé. L’ancien ne fonctionne plus, et vos sessions ouvertes sont terminées. Voici le lien pour en choisir un nouveau.`,
    open: 'Choisir un nouveau mot de passe',
    expiry: (until: string) => `Ce lien fonctionne une seule fois, jusqu’au ${until}.`,
    notYou:
      'Vous n’avez rien demandé\u202f? N’ouvrez pas ce lien et prévenez-nous sans attendre\u00a0: quelqu’un s’est peut-être fait passer pour vous.',
  },
  temporaryPassword: {
    subject: (service: string) => `Votre mot de passe temporaire ${service}`,
    what: (service: string) =>
      `Le mot de passe de votre compte ${service} vient d’être réinitialisé. L’ancien ne fonctionne plus, et vos sessions ouvertes sont terminées. Voici votre mot de passe temporaire\u00a0:`,
    expiry: (until: string) => `Il fonctionne une seule fois, jusqu’au ${until}.`,
    signIn: 'Connectez-vous avec votre adresse e-mail et ce mot de passe temporaire.',
    choose: 'Choisissez aussitôt votre nouveau mot de passe, que personne d’autre ne connaîtra.',
    notYou:
      'Vous n’avez rien demandé\u202f? N’utilisez pas ce mot de passe et prévenez-nous sans attendre\u00a0: quelqu’un s’est peut-être fait passer pour vous.',
  },

  accountCreated: {
    subject: (service: string) => `Bienvenue\u202f! Votre compte ${service} est prêt`,
    what: (service: string, company: string) =>
      `Bienvenue\u202f! Votre compte ${service} vient d’être ouvert, au sein de la société ${company}. Voici un mot de passe temporaire pour votre première connexion\u00a0:`,
    expiry: (until: string) => `Il fonctionne une seule fois, jusqu’au ${until}.`,
    signIn: 'Connectez-vous avec cette adresse e-mail et ce mot de passe temporaire.',
    choose: 'Choisissez aussitôt votre mot de passe, que personne d’autre ne connaîtra.',
    notYou: 'Ce compte ne vous dit rien\u202f? N’utilisez pas ce mot de passe et prévenez-nous.',
  },

  passwordSet: {
    subject: (service: string) => `Un nouveau mot de passe pour votre compte ${service}`,
    what: (service: string, administrator: string, at: string) =>
      `Le ${at}, ${administrator} a défini un nouveau mot de passe pour votre compte ${service}. L’ancien ne fonctionne plus, et vos sessions ouvertes sont terminées.`,
    ask: (administrator: string) =>
      `Demandez ce mot de passe à ${administrator}, de vive voix. Il ne figure pas dans ce message.`,
    mustChange: 'Il vous sera demandé aussitôt d’en choisir un autre, que personne d’autre ne connaîtra.',
    mayChange:
      'Changez-le dès cette première connexion, dans «\u202fMon compte\u202f»\u00a0: personne d’autre ne le connaîtra.',
    notYou: (administrator: string) =>
      `Vous ne vous y attendiez pas\u202f? Parlez-en à ${administrator}, et prévenez-nous si ce n’est pas normal.`,
  },

  emailChanged: {
    subject: (service: string) => `L’adresse e-mail de votre compte ${service} a été changée`,
    what: (service: string, at: string) =>
      `Un administrateur de votre société a changé l’adresse e-mail de votre compte ${service} le ${at}. Ce message est le dernier envoyé à cette adresse-ci.`,
    notYou:
      'Vous n’étiez pas au courant\u202f? Prévenez-nous sans attendre, de préférence par téléphone\u00a0: quelqu’un cherche peut-être à prendre votre accès.',
  },

  passwordChanged: {
    subject: (service: string) => `Le mot de passe de votre compte ${service} a été changé`,
    what: (service: string, at: string) =>
      `Le mot de passe de votre compte ${service} a été changé le ${at}. Les sessions ouvertes sur d’autres appareils sont terminées.`,
    nothingToDo: 'C’est vous\u202f? Il n’y a rien à faire.',
    notYou:
      'Ce n’est pas vous\u202f? Bloquez d’abord le compte par la page indiquée plus bas, puis prévenez-nous, de préférence par téléphone\u00a0: quelqu’un d’autre y a peut-être accès.',
  },

  passwordRenewed: {
    what: (service: string, at: string) =>
      `Le mot de passe de votre compte ${service} était arrivé au bout de sa durée de validité. Il a été renouvelé le ${at}. Rien d’autre n’a changé.`,
  },

  renewalReminder: {
    subject: (service: string, day: string) => `Votre mot de passe ${service} est valable jusqu’au ${day}`,
    what: (service: string, until: string) =>
      `Le mot de passe de votre compte ${service} est valable jusqu’au ${until}. Choisissez le suivant quand vous voulez d’ici là\u202f; ensuite, il vous sera demandé à la connexion, et rien d’autre ne changera.`,
    signIn: 'Connectez-vous comme d’habitude.',
    change: 'Dans «\u202fMon compte\u202f», choisissez «\u202fChanger de mot de passe\u202f».',
    notYou:
      'Un doute sur ce message\u202f? N’utilisez pas le lien\u00a0: ouvrez le service comme vous le faites d’habitude, et vous y verrez la même date.',
  },

  newPasswordRequired: {
    subject: (service: string) => `Choisissez un nouveau mot de passe pour votre compte ${service}`,
    what: (service: string, at: string) =>
      `D’autres personnes connaissent peut-être le mot de passe de votre compte ${service}. Par précaution, nous vous demandons d’en choisir un nouveau. Le ${at}, vos sessions ouvertes ont été fermées\u202f; rien d’autre n’a changé.`,
    signIn: 'Connectez-vous avec votre mot de passe actuel.',
    choose: 'Choisissez aussitôt un nouveau mot de passe, fait d’autres mots.',
    elsewhere: 'Vous utilisez l’ancien ailleurs\u202f? Changez-le là aussi.',
    notYou:
      'Un doute sur ce message\u202f? N’utilisez pas le lien\u00a0: ouvrez le service comme vous le faites d’habitude, ou parlez-en à nos équipes.',
  },

  sentPasswordBurnt: sentPassword.mail,
  vouchingAsked: vouching.mail,

  deskMail,

  mailbox: {
    title: 'Boîte aux lettres de la démonstration',
    purpose: 'Les messages que ce serveur a envoyés, du plus récent au plus ancien. Rien n’a quitté cette machine.',
    empty: 'Aucun message pour le moment.',
    older: (shown: number, total: number) => `Les ${shown} messages les plus récents, sur ${total}.`,
    from: 'De',
    to: 'À',
    at: 'Reçu le',
    headers: 'En-têtes',
    open: (subject: string) => `Ouvrir le message «\u202f${subject}\u202f»`,
    html: (subject: string) => `Voir la version HTML de «\u202f${subject}\u202f»`,
    back: 'Tous les messages',
    noSubject: 'sans objet',
  },
};
