import { languageCodes } from '../language-codes.ts';
import { cliCompanies } from './cli-companies.ts';
import { cliInit } from './cli-init.ts';
import { cliLetters } from './cli-letters.ts';
import { cliMail } from './cli-mail.ts';
import { cliUsers } from './cli-users.ts';

/** What the commands say. U+202F stands before ? ! ; and inside « », U+00A0 before a colon. */
export const cli = {
  letters: cliLetters,
  sending: cliMail,
  users: cliUsers,
  companies: cliCompanies,
  help: {
    about: 'Marignan rend leur accès aux personnes qui ont oublié leur mot de passe.',
    usage: 'Utilisation\u00a0:',
    arguments: 'Arguments\u00a0:',
    options: 'Options\u00a0:',
    commands: 'Commandes\u00a0:',
    command: '<commande>',
    moreHelp: 'Chaque commande s’explique avec --help. Toutes sont décrites dans docs/commands.md.',
    help: 'afficher cette aide',
    version: 'afficher la version',
    name: 'le nom de la société',
    addressLine: 'les lignes de l’adresse, chacune entre guillemets',
    letterNumber: 'le numéro de la lettre, visible dans la fenêtre de l’enveloppe',
    email: 'l’adresse e-mail du compte',
    file: 'le fichier',
    pepperName: 'le nom du poivre',
    files: 'les fichiers, ou le dossier où ils sont',
  },
  commands: {
    serve: 'démarrer le serveur',
    init: 'créer une installation',
    config: 'la configuration',
    configCheck: 'vérifier la configuration et dire ce qui est en vigueur',
    company: 'les sociétés',
    companyAdd: 'ajouter une société cliente',
    companyList: 'lister les sociétés',
    companyAddress: 'dire ou changer l’adresse postale d’une société, où vont ses lettres scellées',
    letters: 'les lettres scellées',
    lettersPrint: 'préparer en un PDF les lettres qui attendent, chacune une seule fois',
    lettersReturned: 'noter qu’une lettre est revenue ; son mot de passe ne sert plus',
    mail: 'l’envoi des mails',
    mailMakeKey: 'créer la clé qui signe les mails (DKIM)',
    mailDns: 'dire ce qu’il faut publier dans le DNS pour que les mails soient reconnus',
    mailTest: 'envoyer un mail d’essai par le serveur configuré, et dire ce qui n’a pas marché',
    user: 'les comptes',
    userAdd: 'ouvrir un compte\u202f; un lien pour choisir le mot de passe part par e-mail',
    userList: 'lister les comptes',
    userDisable: 'désactiver un compte et terminer ses sessions',
    userEnable: 'réactiver un compte',
    breaches: 'la liste des mots de passe divulgués',
    breachesImport: 'importer la liste Pwned Passwords (SHA-1 ou NTLM), gardée sur ce serveur',
    breachesStatus: 'relire la liste et dire ce qu’elle contient',
    password: 'les mots de passe',
    passwordJudge: 'juger des mots de passe, un par ligne de l’entrée standard, sans les répéter',
    passwordImportHashes: 'reprendre les mots de passe d’un autre système',
    passwordAskNew: 'demander un nouveau mot de passe, quand d’autres connaissent peut-être l’actuel',
    pepper: 'les poivres, clés mêlées aux mots de passe',
    pepperStatus: 'dire à quoi sert encore chaque poivre',
    pepperRotate: 'ajouter un poivre neuf, pour les mots de passe à venir',
    pepperRemove: 'retirer un poivre qui ne sert plus',
    policy: 'les règles des mots de passe',
    policyShow: 'montrer ce qui est demandé aux mots de passe, et ce dont les règles s’écartent',
    policyAnalyse: 'dire ce qu’un attaquant devrait détenir, d’après les règles du support',
    policySave: 'mettre en vigueur les règles du support d’un fichier',
    policyChoose: 'choisir le profil d’une société pour un genre de comptes',
    emergency: 'l’accès de secours, quand le support ne peut pas aider',
    emergencyReset: 'rendre un accès à deux exploitants, ou avec le code scellé',
    emergencySeal: 'créer le code scellé, à garder dans une enveloppe',
    emergencyStatus: 'dire si un accès de secours est possible',
    audit: 'le journal',
    auditVerify: 'vérifier les chaînes du journal de toutes les sociétés',
    backup: 'copier la base dans un fichier, sans arrêter le serveur',
    restore: 'remettre en place une base sauvegardée, serveur arrêté',
  },
  options: {
    temporary: 'envoyer un mot de passe temporaire, et non un lien pour choisir le mot de passe',
    listStanding:
      'seulement ceux qui en sont là\u00a0: active, never-signed-in, to-invite, must-change, password-expired, frozen, disabled',
    listRole: 'seulement ceux qui ont ce rôle',
    listGroup: 'seulement ceux de ce groupe, ou «\u202fnone\u202f»\u00a0: ceux qui n’en ont pas',
    signedInBefore: 'seulement ceux dont la dernière connexion est d’avant cette date',
    signedInSince: 'seulement ceux qui se sont connectés depuis cette date',
    passwordSetBefore: 'seulement ceux dont le mot de passe est d’avant cette date',
    sort: 'l’ordre\u00a0: name, email, last-sign-in, password-age',
    order: 'ascending ou descending',
    limit: 'une page d’autant de comptes, 200 au plus',
    cursor: 'la page qui commence là, d’après «\u202fnext\u202f» de la précédente',
    policyFile: 'les règles d’un fichier JSON, au lieu de celles en vigueur',
    emergencyReason: 'le motif, que les exploitants et responsables liront',
    sealedCode: 'ouvrir avec le code scellé, au lieu de deux exploitants',
    config: 'le fichier de configuration',
    data: 'le dossier des données',
    database: 'sqlite, ou une adresse postgres://utilisateur@hôte:port/base',
    json: 'répondre par un objet JSON',
    demo: 'l’exemple eKo, avec une boîte aux lettres à la place du serveur de mails',
    port: 'le port d’écoute',
    host: 'l’adresse d’écoute',
    url: 'l’adresse que les utilisateurs ouvrent',
    companyOperating: 'la société qui exploite cette installation',
    operatorEmail: 'l’adresse e-mail du premier exploitant',
    operatorFirstName: 'son prénom',
    operatorLastName: 'son nom',
    service: 'le nom de l’application, comme ses utilisateurs la nomment',
    supportEmail: 'l’adresse où les utilisateurs demandent de l’aide',
    smtpHost: 'le serveur SMTP\u202f; sans lui, les mails attendent',
    smtpPort: 'son port',
    smtpSecurity: 'starttls, tls ou none',
    smtpUser: 'le nom d’utilisateur SMTP',
    smtpFrom: 'l’adresse de l’expéditeur',
    language: languageCodes,
    timeZone: 'le fuseau horaire, comme Europe/Paris',
    yes: 'ne pas demander de confirmation',
    judgedProfile: 'le profil qui juge\u00a0: eko, standard ou privileged',
    person:
      'un fichier JSON sur la personne\u00a0: firstName, lastName, email, telephone, company, town, birthDate, service',
    profile: 'les règles de mots de passe\u00a0: standard, eko ou privileged',
    company: 'la société, par son nom',
    email: 'l’adresse e-mail',
    firstName: 'le prénom',
    lastName: 'le nom',
    role: 'user ou administrator\u202f; agent, supervisor ou operator dans la société exploitante',
    telephone: 'le numéro de téléphone',
    accountClass: 'user ou administrator\u202f; staff dans la société exploitante',
    owner: 'qui répond des écarts',
    reason: 'pourquoi',
    review: 'la date où ce choix sera revu, comme 2027-06-30',
    lettersTo: 'le fichier à créer ; sans lui, le PDF va sur la sortie standard',
    keyTo: 'le fichier à créer\u202f; sans cette option, dkim.key dans le dossier de données',
    testTo: 'l’adresse qui le reçoit',
    search: 'une partie du nom ou de l’adresse',
    minimumCount: 'laisser de côté ce qui a été vu moins souvent',
    everybody: 'tous les comptes, de toutes les sociétés',
    dryRun: 'dire ce qui serait repris, sans rien écrire',
    pepperName: 'son nom\u202f; sans cette option, la date du jour',
    expect: 'le résultat --json d’une vérification passée, dont les chaînes doivent être la suite',
  },
  usage: {
    unknownOption: (name: string) => `L’option ${name} n’existe pas.`,
    unknownCommand: (name: string) => `La commande ${name} n’existe pas.`,
    near: (names: string) => `Vouliez-vous dire ${names}\u202f?`,
    missingArgument: (name: string) => `Il manque à cette commande\u00a0: <${name}>.`,
    missingValue: (option: string) => `L’option ${option} attend une valeur.`,
    missingOption: (option: string) => `Il manque l’option ${option}.`,
    tooManyArguments:
      'Cette commande reçoit trop d’arguments. Un nom qui contient des espaces se met entre guillemets.',
    refused: 'Cette commande ne se comprend pas ainsi.',
    seeHelp: (command: string) => `L’aide\u00a0: ${command} --help`,
  },
  field: (flag: string, fault: string) => `${flag}\u00a0: ${fault}`,
  faults: {
    missing: 'il manque une valeur.',
    'too-long': 'le texte est trop long.',
    'unreadable-characters': 'le texte contient des caractères qui ne se lisent pas.',
    'not-an-address': 'ce n’est pas une adresse e-mail. Exemple\u00a0: jeanne.martin@example.org',
    'not-a-telephone': 'ce n’est pas un numéro de téléphone entier. Exemple\u00a0: +33 1 23 45 67 89',
    'not-a-choice': (choices: string) => `les valeurs possibles sont\u00a0: ${choices}.`,
  },
  failed: (reason: string) => `La commande s’est arrêtée sur une panne\u00a0: ${reason}`,
  failedMore: 'MARIGNAN_DEBUG=1 en montre le détail.',
  misconfigured: (count: number) =>
    count === 1 ? 'La configuration contient une faute.' : `La configuration contient ${count} fautes.`,
  unknownCompany: (name: string) => `Aucune société ne s’appelle ${name}. La liste\u00a0: marignan company list`,
  unknownAccount: (email: string) => `Aucun compte n’a l’adresse ${email}.`,
  noCompany: 'Cette installation ne contient encore aucune société. Créez-la avec «\u202fmarignan init\u202f».',
  columns: {
    name: 'nom',
    kind: 'genre',
    profile: 'règles',
    company: 'société',
    email: 'e-mail',
    role: 'rôle',
    state: 'état',
    language: 'langue',
    lastSignedIn: 'dernière connexion',
    events: 'événements',
    chain: 'chaîne',
    password: 'mot de passe',
  },
  roles: {
    operator: 'exploitant',
    supervisor: 'responsable du support',
    agent: 'agent du support',
    administrator: 'administrateur',
    delegate: 'administrateur délégué',
    user: 'utilisateur',
  },
  states: { active: 'actif', disabled: 'désactivé', frozen: 'bloqué' },
  kinds: { operating: 'exploitante', client: 'cliente' },
  never: 'jamais',
  none: 'aucun',

  serve: {
    listening: (url: string) => `Marignan vous attend sur ${url}`,
    people: 'Les personnes de l’exemple, avec des mots de passe tirés au hasard pour ce dossier\u00a0:',
    changedPassword: '(changé depuis)',
    mailbox: (url: string) => `Les mails arrivent ici\u00a0: ${url}`,
    nothingHere:
      'Rien n’est encore installé ici\u00a0: ni configuration, ni données. Pour commencer\u00a0: marignan init',
    howToStop: 'Pour arrêter\u00a0: Ctrl-C',
    reasonForRules: 'L’exemple suit les règles de la page d’aide publiée, telles qu’elles y sont écrites.',
    notADemonstration: (data: string) =>
      `Le dossier ${data} contient une vraie installation. La démonstration n’y touche pas\u00a0: donnez-lui un autre dossier avec --data.`,
    notLocal: (host: string) =>
      `La démonstration montre des mots de passe et des mails\u00a0: elle n’écoute que sur cette machine, pas sur ${host}.`,
    portTaken: (place: string) =>
      `${place} est déjà pris par un autre programme. Choisissez un autre port avec --port.`,
    cannotListen: (place: string, reason: string) => `Le serveur ne peut pas écouter sur ${place} (${reason}).`,
    noMail: 'Aucun serveur de mails n’est configuré\u00a0: les avis attendent.',
    noCompany: 'Cette installation ne contient encore aucune société\u00a0: «\u202fmarignan init\u202f» la crée.',
  },

  init: cliInit,

  config: {
    sound: 'La configuration est bonne.',
    file: 'fichier',
    noFile: 'aucun, seulement les réglages par défaut',
    url: 'adresse',
    listen: 'écoute',
    data: 'données',
    database: 'base',
    databasePassword: (given: boolean) => (given ? 'mot de passe donné' : 'sans mot de passe'),
    language: 'langue',
    timeZone: 'fuseau horaire',
    profile: 'règles',
    mail: 'mails',
    noMail: 'aucun serveur\u00a0: les avis attendent',
    warning: (sentence: string) => `À vérifier\u00a0: ${sentence}`,
    inClear: 'sans chiffrement',
    signature: 'signature des mails',
    signed: (domain: string, selector: string) => `DKIM, ${domain}, sélecteur ${selector}`,
    unsigned: 'aucune\u00a0: marignan mail make-key',
    stolen: 'mots de passe volés',
    stolenKnown: (known: boolean) => (known ? 'une liste est là' : 'pas de liste'),
    toLookAt: {
      'no-mail': 'sans section mail dans la configuration, aucun avis ni mot de passe temporaire ne part.',
      'no-breach-list':
        'aucun nouveau mot de passe n’est comparé aux mots de passe volés. La liste\u00a0: marignan breaches import FICHIER',
    },
  },

  company: {
    created: (name: string) => `La société ${name} est créée.`,
    nameTaken: (name: string) => `Une société s’appelle déjà ${name}.`,
  },

  user: {
    next: (cursor: string) => `La suite\u00a0: --cursor ${cursor}`,
    created: (name: string, email: string) =>
      `Compte ouvert\u00a0: ${name}. Un mot de passe temporaire attend de partir vers ${email}.`,
    invited: (name: string, email: string) =>
      `Compte ouvert\u00a0: ${name}. Une invitation attend de partir vers ${email}.`,
    emailTaken: (email: string) => `Un compte a déjà l’adresse ${email}.`,
    total: (count: string) => `${count}.`,
    /** One page of them. */
    shown: (count: string, accounts: string, isExact: boolean) =>
      `${count} sur ${isExact ? '' : 'plus de '}${accounts}.`,
    one: 'compte',
    many: 'comptes',
    disabled: (email: string) => `Le compte ${email} est désactivé, et ses sessions sont terminées.`,
    enabled: (email: string) => `Le compte ${email} est de nouveau actif.`,
    alreadyDisabled: (email: string) => `Le compte ${email} était déjà désactivé.`,
    alreadyEnabled: (email: string) => `Le compte ${email} était déjà actif.`,
    lastAdministrator: (email: string) =>
      `${email} est le dernier administrateur actif de sa société. Donnez d’abord ce rôle à quelqu’un d’autre.`,
    reset: (email: string) =>
      `Un mot de passe temporaire attend de partir vers ${email}. L’ancien ne fonctionne plus, et les sessions sont terminées.`,
    accountDisabled: (email: string) =>
      `Le compte ${email} est désactivé. Réactivez-le d’abord\u00a0: marignan user enable ${email}`,
    notAllowed: 'Ce compte ne peut pas être changé d’ici.',
  },

  importHashes: {
    progress: 'Reprise des mots de passe',
    hash: { one: 'mot de passe', other: 'mots de passe' },
    account: { one: 'compte', other: 'comptes' },
    imported: (count: string) => `Repris d’un autre système\u00a0: ${count}.`,
    wouldImport: (count: string) => `Seraient repris d’un autre système\u00a0: ${count}. Rien n’a été écrit.`,
    present: (count: string) => `Avec un mot de passe déjà en place, laissé tel quel\u00a0: ${count}.`,
    line: (line: number, reason: string) => `Ligne ${line}\u00a0: ${reason}`,
    moreLines: { one: 'autre ligne', other: 'autres lignes' },
    more: (lines: string) => `Et ${lines}, à voir quand celles-ci seront corrigées.`,
    notATable: (file: string, line: number) =>
      `${file} n’est pas un tableau qui se lit (ligne ${line}). Écrivez par ligne une adresse e-mail, un point-virgule et l’empreinte du mot de passe. Les lignes d’avant sont reprises\u202f; relancer la commande ne les change plus.`,
    reasons: {
      imported: 'reprise.',
      'unknown-account': 'aucun compte n’a cette adresse.',
      'has-password': 'ce compte a déjà un mot de passe, laissé tel quel.',
      'had-password': 'ce compte a déjà servi ici\u00a0: son ancien mot de passe ne revient pas.',
      'not-in-the-past': 'la date est dans l’avenir.',
      'unknown-scheme': 'cette sorte d’empreinte n’est pas connue. Les sortes connues sont dans docs/commands.md.',
      damaged: 'l’empreinte est coupée ou changée.',
      'too-costly': 'vérifier cette empreinte coûterait trop cher au serveur.',
      'not-a-line': 'il faut une adresse e-mail, puis une empreinte.',
      'not-a-date': 'la date ne se lit pas. Exemple\u00a0: 2026-11-25',
    },
  },

  askNew: {
    people: { one: 'personne', other: 'personnes' },
    oneOfThree: 'Dites à qui\u00a0: --email, --company ou --everybody, l’un des trois.',
    needsYes: (people: string) =>
      `Un nouveau mot de passe serait demandé à ${people}, et leurs sessions fermées. Pour le faire sans confirmation, ajoutez --yes. Rien n’a été changé.`,
    confirm: (people: string, count: string) =>
      `Un nouveau mot de passe sera demandé à ${people}, et leurs sessions fermées. Pour confirmer, écrivez ${count}\u00a0: `,
    abandoned: 'Le nombre n’a pas été confirmé. Rien n’a été changé.',
    required: (people: string) =>
      `Un nouveau mot de passe est demandé à ${people}, à la prochaine connexion. Chacun en est prévenu par e-mail.`,
    nobody: 'Personne n’est concerné\u00a0: pas de mot de passe personnel, ou un nouveau est déjà demandé.',
  },

  pepper: {
    columns: {
      name: 'poivre',
      state: 'état',
      passwords: 'mots de passe',
      imported: 'dont repris',
      earlier: 'anciens',
      temporary: 'temporaires',
      codes: 'codes',
    },
    derived: '(tiré de la clé secrète)',
    current: 'pour les nouveaux',
    missing: 'manque',
    missingMore: (name: string) =>
      `Le poivre ${name} manque\u00a0: ces personnes ne peuvent pas se connecter. Remettez sa ligne, d’après la copie que vous gardez.`,
    rotated: (name: string, file: string) => `Le poivre ${name} est en tête de ${file}.`,
    inForce:
      'Un serveur en marche s’en sert dès maintenant. Chaque compte y passe à sa prochaine connexion\u202f; «\u202fmarignan pepper status\u202f» dit quand les anciens ne servent plus.',
    keepCopy: (file: string) =>
      `Gardez une copie de ${file} à part de la base, et mettez-la sur chaque serveur qui partage cette base.`,
    ruledByVariable: (variable: string) =>
      `Les poivres viennent de ${variable}\u00a0: changez-les là où cette variable est donnée, le plus récent en premier.`,
    tooMany: (most: number) =>
      `Il y a déjà ${most} poivres. Retirez d’abord ceux qui ne servent plus\u00a0: marignan pepper status`,
    badName: '--name\u00a0: au plus 24 petites lettres, chiffres et tirets.',
    nameTaken: (name: string) => `Un poivre s’appelle déjà ${name}.`,
    busy: (file: string) =>
      `Une autre commande change les poivres. Si aucune ne tourne, effacez ${file} et recommencez.`,
    unknown: (name: string) => `Aucun poivre ne s’appelle ${name}. La liste\u00a0: marignan pepper status`,
    isCurrent: (name: string) =>
      `Le poivre ${name} sert aux nouveaux mots de passe. Mettez-en d’abord un autre en tête\u00a0: marignan pepper rotate`,
    inUse: (name: string, hashes: number) =>
      `Le poivre ${name} sert encore à ${hashes} empreintes. Lesquelles\u00a0: marignan pepper status`,
    removed: (name: string) => `Le poivre ${name} est retiré.`,
  },

  audit: {
    sound: 'intacte',
    holds: 'Toutes les chaînes sont intactes.',
    broken: (company: string, sentence: string) => `${company}\u00a0: ${sentence}`,
    breaks: 'Le journal a été changé. Gardez cette base telle quelle, et comparez-la avec une sauvegarde.',
    faults: {
      gap: (sequence: number) => `l’événement ${sequence} manque.`,
      changed: (sequence: number) => `l’événement ${sequence} a été changé.`,
      'cut-off': (sequence: number) => `la chaîne s’arrête à l’événement ${sequence}, avant sa fin.`,
      'head-forged': (sequence: number) =>
        `la fin de la chaîne (événement ${sequence}) n’est pas signée par cette installation.`,
      'no-chain': () => 'la chaîne entière manque.',
      'not-continued': (sequence: number) =>
        `l’événement ${sequence} n’est plus celui de la vérification passée\u00a0: la chaîne n’en est pas la suite.`,
      'company-gone': () => 'cette société figurait dans la vérification passée, et n’est plus là.',
    },
    expectUnreadable: (file: string) =>
      `${file} n’est pas le résultat d’une vérification. Donnez ce qu’a écrit «\u202fmarignan audit verify --json\u202f».`,
  },

  password: {
    verdict: (place: number, accepted: boolean, guesses: string, reasons: string) =>
      accepted
        ? `${place}\u00a0: accepté (10^${guesses} essais)`
        : `${place}\u00a0: refusé (10^${guesses} essais). ${reasons}`,
    personUnreadable: (fault: string) => `Le fichier de --person ne peut pas être lu. ${fault}`,
  },
  breaches: {
    kinds: { sha1: 'SHA-1', ntlm: 'NTLM' },
    hash: { one: 'empreinte', other: 'empreintes' },
    line: { one: 'ligne', other: 'lignes' },
    file: { one: 'fichier', other: 'fichiers' },
    phases: { reading: 'Lecture', sorting: 'Tri' },
    notACount: 'ce n’est pas un nombre à partir de 1.',
    imported: (hashes: string, kind: string, size: string) =>
      `La liste des mots de passe divulgués est en place\u00a0: ${hashes} ${kind}, ${size}.`,
    leftOut: (hashes: string) => `Trop rares pour être gardées\u00a0: ${hashes}.`,
    duplicates: (lines: string) => `Déjà lues, comptées une seule fois\u00a0: ${lines}.`,
    missingPrefixes: (files: string, all: string) =>
      `Cette liste n’est pas entière\u00a0: ${files} par préfixe sur ${all}.`,
    pickedUp: 'Un serveur en marche s’en sert dans les dix secondes.',
    unchanged: 'Rien n’a été remplacé.',
    notAFile: (file: string) => `${file} n’est ni un fichier ordinaire ni un dossier.`,
    emptyFolder: (folder: string) =>
      `Le dossier ${folder} ne contient aucun fichier de la liste\u00a0: ils s’appellent 00000 à FFFFF, ou se terminent par .txt.`,
    lineFaults: {
      shape:
        'cette ligne n’est pas de la liste. Une ligne est une empreinte et un nombre, comme 5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:3861493.',
      'other-kind': 'cette empreinte est d’un autre genre que les précédentes. Importez SHA-1 ou NTLM, pas les deux.',
    },
    noHashes: 'Ces fichiers ne contiennent aucune empreinte à garder.',
    uneven: 'Trop de ces empreintes commencent de la même façon\u00a0: elles ne viennent pas de mots de passe.',
    noRoom: (folder: string, needed: string, free: string) =>
      `Il manque de la place dans ${folder}\u00a0: il faut ${needed}, et ${free} sont libres.`,
    importRunning: (file: string) =>
      `Un autre import est en cours\u00a0: il tient ${file}. Attendez qu’il se termine, ou arrêtez-le.`,
    stopped: 'L’import est arrêté.',
    none: 'Aucune liste de mots de passe divulgués n’est en place. Pour en importer une\u00a0: marignan breaches import FICHIER',
    importAgain: 'Les mots de passe ne lui sont plus comparés, ou pas tous\u00a0: importez-la de nouveau.',
    faults: {
      'not-a-breach-list': 'Le fichier breaches.list n’est pas une liste de Marignan.',
      'newer-version': 'La liste breaches.list vient d’une version plus récente de Marignan.',
      'cut-off': 'La liste breaches.list n’a pas sa longueur.',
      damaged: 'La liste breaches.list est abîmée.',
      unreadable: 'La liste breaches.list ne peut pas être lue.',
    },
    facts: {
      kind: 'genre',
      hashes: 'contenu',
      minimumCount: 'vues au moins',
      size: 'taille',
      builtAt: 'importée le',
      sources: 'faite de',
    },
  },

  policy: {
    floor: (profile: string) => `Règle de l’installation pour toutes les sociétés\u00a0: profil ${profile}`,
    floorAnswered: (owner: string, reason: string, review: string) =>
      `${owner} en répond (${reason}), à revoir le ${review}`,
    class: 'comptes',
    texts: 'textes',
    owner: 'responsable',
    reason: 'raison',
    review: 'à revoir le',
    chosen: 'choisi le',
    origins: {
      installation: 'règle de l’installation',
      company: 'choix de la société',
      role: 'propre à ces comptes',
    },
    someReviewDue: 'Un choix marqué d’un «\u202f!\u202f» était à revoir à cette date.',
    saved: (profile: string, accountClass: string, company: string) =>
      `Le profil ${profile} est choisi pour ${company}\u00a0: ${accountClass}.`,
    unfelt: 'Ce choix n’ajoute rien à ce qui est demandé\u00a0: les autres règles demandent déjà au moins autant.',
    needed: (profile: string, departures: string) =>
      `Le profil ${profile} s’écarte de certains textes (${departures}). Pour le garder, dites qui en répond (--owner), pourquoi (--reason) et quand vous le reverrez (--review).`,
    overtaken:
      'Quelqu’un d’autre vient de choisir un profil pour ces comptes. Regardez son choix, puis recommencez si besoin.',
  },

  files: {
    exists: (file: string) => `${file} existe déjà et n’est pas remplacé. Donnez un autre nom.`,
    missing: (file: string) => `${file} n’existe pas. Vérifiez le chemin.`,
    notAFile: (file: string) => `${file} n’est pas un fichier ordinaire.`,
  },

  backup: {
    done: (file: string, size: string) => `La base est copiée dans ${file} (${size}).`,
    keepKey: (file: string) =>
      `Gardez aussi, à un autre endroit, la clé secrète ${file}\u00a0: sans elle, cette copie ne sert à rien.`,
    keepGivenKey: 'Gardez aussi, à un autre endroit, la clé secrète que donne l’environnement.',
    keepPeppers: (file: string) => `Et les poivres, sans lesquels personne ne se connecte\u00a0: ${file}`,
    keepConfiguration: (file: string) => `Et la configuration\u00a0: ${file}`,
    damaged: (file: string) =>
      `La copie ${file} n’a pas pu être relue. Elle a été effacée\u202f; la base est à examiner.`,
    postgresql: (command: string) =>
      `Cette installation est sur PostgreSQL, qui se sauvegarde lui-même\u00a0: ${command}`,
  },

  restore: {
    done: (file: string) => `La base de ${file} est en place.`,
    accounts: (accounts: string, companies: string) => `Elle contient ${accounts} dans ${companies}.`,
    company: { one: 'société', other: 'sociétés' },
    account: { one: 'compte', other: 'comptes' },
    kept: (file: string) => `L’ancienne base est gardée\u00a0: ${file}`,
    missingPeppers: (names: string) =>
      `Il manque des poivres de cette époque (${names})\u00a0: remettez leurs lignes dans peppers.key, ou ces mots de passe ne serviront pas.`,
    running: (pid: number, pidFile: string) =>
      `Un serveur tourne sur ces données (processus ${pid}). Arrêtez-le d’abord. S’il ne tourne plus, effacez ${pidFile}.`,
    inUse: (file: string) => `Un programme se sert de ${file}. Arrêtez-le d’abord.`,
    notADatabase: (file: string) => `${file} n’est pas une base SQLite.`,
    damaged: (file: string) => `${file} est abîmé\u00a0: cette base ne peut pas servir.`,
    foreign: (file: string) => `${file} n’est pas une base de Marignan.`,
    newer: (file: string) => `${file} vient d’une version plus récente de Marignan. Installez-la d’abord.`,
    otherKey: (file: string) =>
      `${file} a été fait avec une autre clé secrète\u00a0: personne ne pourrait se connecter. Remettez d’abord la clé de cette époque.`,
    postgresql: (command: string) =>
      `Cette installation est sur PostgreSQL, qui se rétablit lui-même\u00a0: ${command}`,
  },
};
