import { languages } from '../../platform/languages.ts';
import { cliCompanies } from './cli-companies.ts';
import { cliInit } from './cli-init.ts';
import { cliLetters } from './cli-letters.ts';
import { cliMail } from './cli-mail.ts';
import { cliUsers } from './cli-users.ts';
import { oneOf } from './lists.ts';
import { den, nRule } from './n-rule.ts';

/** What the commands say. */
export const cli = {
  letters: cliLetters,
  sending: cliMail,
  users: cliUsers,
  companies: cliCompanies,
  help: {
    about: 'Marignan gëtt deene Leit hiren Zougang zréck, déi hiert Passwuert vergiess hunn.',
    usage: 'Esou gëtt et benotzt:',
    arguments: 'Argumenter:',
    options: 'Optiounen:',
    commands: 'Kommandoen:',
    command: '<Kommando>',
    moreHelp: 'All Kommando erkläert sech mat --help. Si sinn all an docs/commands.md beschriwwen.',
    help: 'dës Hëllef weisen',
    version: 'd’Versioun weisen',
    name: 'den Numm vun der Firma',
    addressLine: 'd’Zeile vun der Adress, all eenzel tëscht Gänseféisscher',
    letterNumber: 'd’Nummer vum Bréif, déi an der Fënster vum Ëmschlag steet',
    email: 'd’E-Mail-Adress vum Kont',
    file: 'de Fichier',
    pepperName: 'den Numm vum Peffer',
    files: 'd’Fichieren, oder den Dossier, an deem se sinn',
  },
  commands: {
    serve: 'de Server starten',
    init: 'eng Installatioun uleeën',
    config: 'd’Konfiguratioun',
    configCheck: 'd’Konfiguratioun nokucken a soen, wat gëllt',
    company: 'd’Firmaen',
    companyAdd: 'eng Clientsfirma dobäisetzen',
    companyList: 'd’Firmaen opzielen',
    companyAddress: 'd’Postadress vun enger Firma soen oder änneren, wouhin hir versigelt Bréiwer ginn',
    letters: 'déi versigelt Bréiwer',
    lettersPrint: 'd’Bréiwer, déi waarden, an engem PDF virbereeden, all eenzel nëmmen eng Kéier',
    lettersReturned: 'notéieren, datt e Bréif zréckkomm ass; säi Passwuert gëllt net méi',
    mail: 'd’Verschécke vun de Mailen',
    mailMakeKey: 'de Schlëssel maachen, deen d’Mailen ënnerschreift (DKIM)',
    mailDns: 'soen, wat am DNS ze publizéieren ass, fir datt d’Mailen erkannt ginn',
    mailTest: 'eng Testmail iwwer den agestallte Server schécken, a soen, wat net geklappt huet',
    user: 'd’Konten',
    userAdd: 'e Kont opmaachen; e Link, fir d’Passwuert ze wielen, geet per Mail eraus',
    userList: 'd’Konten opzielen',
    userDisable: 'e Kont desaktivéieren a seng Sessiounen zoumaachen',
    userEnable: 'e Kont reaktivéieren',
    breaches: 'd’Lëscht vun de Passwierder, déi ronderëm ginn',
    breachesImport: 'd’Lëscht Pwned Passwords (SHA-1 oder NTLM) importéieren, déi op dësem Server bleift',
    breachesStatus: 'd’Lëscht nei liesen a soen, wat drasteet',
    password: 'd’Passwierder',
    passwordJudge: 'Passwierder jugéieren, eent pro Zeil vun der Standardagab, ouni se ze widderhuelen',
    passwordImportHashes: 'd’Passwierder vun engem anere System iwwerhuelen',
    passwordAskNew: 'en neit Passwuert verlaangen, wann anerer dat aktuellt vläicht kennen',
    pepper: 'd’Pefferen, Schlësselen, déi ënnert d’Passwierder gemëscht ginn',
    pepperStatus: 'soen, fir wat all Peffer nach gebraucht gëtt',
    pepperRotate: 'en neie Peffer dobäisetzen, fir déi nächst Passwierder',
    pepperRemove: 'e Peffer ewechhuelen, deen net méi gebraucht gëtt',
    policy: 'd’Passwuertreegelen',
    policyShow: 'weisen, wat vun de Passwierder gefuerdert gëtt, a wou d’Reegelen ofwäichen',
    policyAnalyse: 'soen, wat en Ugräifer no de Reegele vum Support bräicht',
    policySave: 'd’Reegele vum Support aus engem Fichier asetzen',
    policyChoose: 'de Profil vun enger Firma fir eng Zort Konte wielen',
    emergency: 'den Noutzougang, wann de Support net hëllefe kann',
    emergencyReset: 'en Zougang zréckginn, zu zwee Bedreiwer oder mam versigelte Code',
    emergencySeal: 'de versigelte Code maachen, fir an en Ëmschlag',
    emergencyStatus: 'soen, ob en Noutzougang méiglech ass',
    audit: 'de Journal',
    auditVerify: 'd’Kette vum Journal vun alle Firmaen nokucken',
    backup: 'd’Datebank an e Fichier kopéieren, ouni de Server ze stoppen',
    restore: 'eng Datebank aus engem Backup nees asetzen, wann de Server steet',
  },
  options: {
    temporary: 'en temporäert Passwuert schécken, a kee Link, fir d’Passwuert ze wielen',
    listStanding:
      'nëmmen déi mat dësem Status: active, never-signed-in, to-invite, must-change, password-expired, frozen, disabled',
    listRole: 'nëmmen déi mat dëser Roll',
    listGroup: 'nëmmen déi aus dësem Grupp, oder „none“: déi, déi keen hunn',
    signedInBefore: 'nëmmen déi, deenen hire leschte Login virun dësem Datum war',
    signedInSince: 'nëmmen déi, déi sech zënter dësem Datum ageloggt hunn',
    passwordSetBefore: 'nëmmen déi, deenen hiert Passwuert vu virun dësem Datum ass',
    sort: 'd’Reiefolleg: name, email, last-sign-in, password-age',
    order: 'opsteigend oder ofsteigend: ascending, descending',
    limit: 'eng Säit vu sou ville Konten, héchstens 200',
    cursor: 'd’Säit, déi do ufänkt, no „next“ vun där virdrun',
    policyFile: 'd’Reegelen aus engem JSON-Fichier, amplaz vun deenen, déi gëllen',
    emergencyReason: 'de Grond, deen d’Bedreiwer an d’Responsabel liesen',
    sealedCode: 'mam versigelte Code opmaachen, amplaz mat zwee Bedreiwer',
    config: 'de Konfiguratiounsfichier',
    data: 'den Dossier mat den Daten',
    database: 'sqlite, oder eng Adress postgres://benotzer@host:port/datebank',
    json: 'mat engem JSON-Objet äntweren',
    demo: 'd’Beispill eKo, mat enger Mailbox amplaz vum Mailserver',
    port: 'de Port, op deem de Server lauschtert',
    host: 'd’Adress, op där de Server lauschtert',
    url: 'd’Adress, déi d’Benotzer opmaachen',
    companyOperating: 'd’Firma, déi dës Installatioun bedreift',
    operatorEmail: 'd’E-Mail-Adress vum éischte Bedreiwer',
    operatorFirstName: 'säi Virnumm',
    operatorLastName: 'säin Numm',
    service: 'den Numm vun der Applikatioun, wéi hir Benotzer se nennen',
    supportEmail: 'd’Adress, op där d’Benotzer no Hëllef froen',
    smtpHost: 'den SMTP-Server; ouni e waarden d’Mailen',
    smtpPort: 'säi Port',
    smtpSecurity: 'ee vun dësen: starttls, tls, none',
    smtpUser: 'de Benotzernumm fir SMTP',
    smtpFrom: 'd’Adress vum Ofsender',
    language: `de Sproochcode: ${oneOf(languages)}`,
    timeZone: 'd’Zäitzon, wéi Europe/Luxembourg',
    yes: 'net no enger Confirmatioun froen',
    judgedProfile: 'de Profil, dee jugéiert: eko, standard oder privileged',
    person: 'e JSON-Fichier iwwer d’Persoun: firstName, lastName, email, telephone, company, town, birthDate, service',
    profile: 'd’Passwuertreegelen: standard, eko oder privileged',
    company: 'd’Firma, mat hirem Numm',
    email: 'd’E-Mail-Adress',
    firstName: 'de Virnumm',
    lastName: 'den Numm',
    role: 'user oder administrator; agent, supervisor oder operator an der Firma, déi d’Installatioun bedreift',
    telephone: 'd’Telefonsnummer',
    accountClass: 'user oder administrator; staff an der Firma, déi d’Installatioun bedreift',
    owner: 'wie fir d’Ofwäichunge riichtsteet',
    reason: 'firwat',
    review: 'den Datum, wou dëse Choix nei gekuckt gëtt, wéi 2027-06-30',
    lettersTo: 'de Fichier, deen ugeluecht gëtt; ouni e geet de PDF op d’Standardausgab',
    keyTo: 'de Fichier, deen ugeluecht gëtt; ouni dës Optioun dkim.key am Dossier mat den Donnéeën',
    testTo: 'd’Adress, déi se kritt',
    search: 'en Deel vum Numm oder vun der Adress',
    minimumCount: 'op d’Säit loossen, wat méi seele gesi gouf',
    everybody: 'all d’Konten, vun alle Firmaen',
    dryRun: 'soen, wat iwwerholl géif ginn, ouni eppes ze schreiwen',
    pepperName: 'säin Numm; ouni dës Optioun den Datum vun haut',
    expect: 'd’--json-Resultat vun enger fréierer Iwwerpréiwung, déi d’Kette musse weiderféieren',
  },
  usage: {
    unknownOption: (name: string) => `D’Optioun ${name} gëtt et net.`,
    unknownCommand: (name: string) => `De Kommando ${name} gëtt et net.`,
    near: (names: string) => `Wollt Dir ${names} soen?`,
    missingArgument: (name: string) => `Dësem Kommando feelt: <${name}>.`,
    missingValue: (option: string) => `D’Optioun ${option} brauch e Wäert.`,
    missingOption: (option: string) => `Et feelt d’Optioun ${option}.`,
    tooManyArguments:
      'Dëse Kommando kritt ze vill Argumenter. En Numm mat Leerzeeche gëtt tëscht Gänseféisscher gesat.',
    refused: 'Dëse Kommando ass esou net ze verstoen.',
    seeHelp: (command: string) => `D’Hëllef: ${command} --help`,
  },
  field: (flag: string, fault: string) => `${flag}: ${fault}`,
  faults: {
    missing: 'et feelt e Wäert.',
    'too-long': 'den Text ass ze laang.',
    'unreadable-characters': 'am Text stinn Zeechen, déi een net liese kann.',
    'not-an-address': 'dat ass keng E-Mail-Adress. Beispill: jeanne.martin@example.org',
    'not-a-telephone': 'dat ass keng ganz Telefonsnummer. Beispill: +352 27 12 34 56',
    'not-a-choice': (choices: string) => `méiglech Wäerter sinn: ${choices}.`,
  },
  failed: (reason: string) => `De Kommando huet duerch eng Pann opgehalen: ${reason}`,
  failedMore: 'MARIGNAN_DEBUG=1 weist méi Detailer.',
  misconfigured: (count: number) =>
    count === 1
      ? 'An der Konfiguratioun ass ee Feeler.'
      : `An der Konfiguratioun ${nRule('sinn', String(count))} Feeler.`,
  unknownCompany: (name: string) => `Keng Firma heescht ${name}. D’Lëscht: marignan company list`,
  unknownAccount: (email: string) => `Kee Kont huet d’Adress ${email}.`,
  noCompany: 'An dëser Installatioun ass nach keng Firma. Leet se mat „marignan init“ un.',
  columns: {
    name: 'Numm',
    kind: 'Aart',
    profile: 'Reegelen',
    company: 'Firma',
    email: 'Mail',
    role: 'Roll',
    state: 'Status',
    language: 'Sprooch',
    lastSignedIn: 'leschte Login',
    events: 'Evenementer',
    chain: 'Ketten',
    password: 'Passwuert',
  },
  roles: {
    operator: 'Bedreiwer',
    supervisor: 'Responsabele vum Support',
    agent: 'Agent vum Support',
    administrator: 'Administrateur',
    delegate: 'delegéierten Administrateur',
    user: 'Benotzer',
  },
  states: { active: 'aktiv', disabled: 'desaktivéiert', frozen: 'gespaart' },
  kinds: { operating: 'Bedreiwer', client: 'Client' },
  never: 'nach ni',
  none: 'keen',

  serve: {
    listening: (url: string) => `Marignan waart op Iech op ${url}`,
    people: 'D’Leit aus dem Beispill, mat Passwierder, déi fir dësen Dossier zoufälleg gezu goufen:',
    changedPassword: '(zënterhier geännert)',
    mailbox: (url: string) => `D’Maile kommen hei un: ${url}`,
    nothingHere: 'Hei ass nach näischt ageriicht: weder Konfiguratioun nach Donnéeën. Fir unzefänken: marignan init',
    howToStop: 'Fir opzehalen: Ctrl-C',
    reasonForRules: 'D’Beispill hält sech un d’Reegele vun der publizéierter Hëllefssäit, esou wéi se do stinn.',
    notADemonstration: (data: string) =>
      `Am Dossier ${data} ass eng richteg Installatioun. D’Demonstratioun réiert do net drun: gitt hir mat --data en aneren Dossier.`,
    notLocal: (host: string) =>
      `D’Demonstratioun weist Passwierder a Mailen: si lauschtert nëmmen op dëser Maschinn, net op ${host}.`,
    portTaken: (place: string) => `${place} ass scho vun engem anere Programm besat. Wielt mat --port en anere Port.`,
    cannotListen: (place: string, reason: string) => `De Server kann net op ${place} lauschteren (${reason}).`,
    noMail: 'Kee Mailserver ass konfiguréiert: d’Noriichte waarden.',
    noCompany: 'An dëser Installatioun ass nach keng Firma: „marignan init“ leet se un.',
  },

  init: cliInit,

  config: {
    sound: 'D’Konfiguratioun ass an der Rei.',
    file: 'Fichier',
    noFile: 'keen, nëmmen d’Standardastellungen',
    url: 'Adress',
    listen: 'lauschtert op',
    data: 'Daten',
    database: 'Datebank',
    databasePassword: (given: boolean) => (given ? 'Passwuert uginn' : 'ouni Passwuert'),
    language: 'Sprooch',
    timeZone: 'Zäitzon',
    profile: 'Reegelen',
    mail: 'Mailen',
    noMail: 'kee Server: d’Noriichte waarden',
    warning: (sentence: string) => `Nozekucken: ${sentence}`,
    inClear: 'net verschlësselt',
    signature: 'Ënnerschrëft vun de Mailen',
    signed: (domain: string, selector: string) => `DKIM fir ${domain}, mam Selektor ${selector}`,
    unsigned: 'keng: marignan mail make-key',
    stolen: 'geklaute Passwierder',
    stolenKnown: (known: boolean) => (known ? 'eng Lëscht ass do' : 'keng Lëscht'),
    toLookAt: {
      'no-mail': 'ouni Sektioun mail an der Konfiguratioun gi keng Noriichten a keng temporär Passwierder fort.',
      'no-breach-list': 'nei Passwierder ginn net mat geklaute verglach. D’Lëscht: marignan breaches import FICHIER',
    },
  },

  company: {
    created: (name: string) => `D’Firma ${name} ass ugeluecht.`,
    nameTaken: (name: string) => `Eng Firma heescht ${nRule('schonn', name)}.`,
  },

  user: {
    next: (cursor: string) => `Wéi et weidergeet: --cursor ${cursor}`,
    created: (name: string, email: string) =>
      `Kont opgemaach: ${name}. En temporäert Passwuert waart drop, ${nRule('un', email)} erauszegoen.`,
    invited: (name: string, email: string) =>
      `De Kont ${nRule('vun', name)} ass op. Eng Invitatioun un d’Adress ${email} waart drop, fortzegoen.`,
    emailTaken: (email: string) => `E Kont huet schonn d’Adress ${email}.`,
    total: (count: string) => `${count}.`,
    /** One page of them. */
    shown: (count: string, accounts: string, isExact: boolean) =>
      `${count} ${nRule('vun', isExact ? accounts : `méi wéi ${accounts}`)}.`,
    one: 'Kont',
    many: 'Konten',
    disabled: (email: string) => `De Kont ${email} ass desaktivéiert, a seng Sessioune sinn zou.`,
    enabled: (email: string) => `De Kont ${email} ass nees aktiv.`,
    alreadyDisabled: (email: string) => `De Kont ${email} war schonn desaktivéiert.`,
    alreadyEnabled: (email: string) => `De Kont ${email} war schonn aktiv.`,
    lastAdministrator: (email: string) =>
      `${email} ass de leschten aktiven Administrateur vun der Firma. Gitt dës Roll fir d’éischt engem aneren.`,
    reset: (email: string) =>
      `En temporäert Passwuert waart drop, ${nRule('un', email)} erauszegoen. Dat aalt gëllt net méi, an d’Sessioune sinn zou.`,
    accountDisabled: (email: string) =>
      `De Kont ${email} ass desaktivéiert. Reaktivéiert e fir d’éischt: marignan user enable ${email}`,
    notAllowed: 'Dëse Kont kann net vun hei aus geännert ginn.',
  },

  importHashes: {
    progress: 'Passwierder ginn iwwerholl',
    hash: { one: 'Passwuert', other: 'Passwierder' },
    account: { one: 'Kont', other: 'Konten' },
    imported: (count: string) => `Vun engem anere System iwwerholl: ${count}.`,
    wouldImport: (count: string) => `Géife vun engem anere System iwwerholl ginn: ${count}. Näischt gouf geschriwwen.`,
    present: (count: string) => `Hate schonn e Passwuert, dat bleift wéi et ass: ${count}.`,
    line: (line: number, reason: string) => `Zeil ${line}: ${reason}`,
    moreLines: { one: 'aner Zeil', other: 'aner Zeilen' },
    more: (lines: string) => `An nach ${lines}, ze kucken, wann dës ausgebessert sinn.`,
    notATable: (file: string, line: number) =>
      `${file} ass keng Tabell, déi ee liese kann (Zeil ${line}). Schreift pro Zeil eng E-Mail-Adress, e Semikolon an den Hash vum Passwuert. D’Zeile virdru sinn iwwerholl; wann Dir de Kommando nach eng Kéier start, ginn déi net méi geännert.`,
    reasons: {
      imported: 'iwwerholl.',
      'unknown-account': 'kee Kont huet dës Adress.',
      'has-password': 'dëse Kont huet schonn e Passwuert, dat bleift wéi et ass.',
      'had-password': 'dëse Kont gouf hei scho benotzt: säin aalt Passwuert kënnt net zréck.',
      'not-in-the-past': 'den Datum läit an der Zukunft.',
      'unknown-scheme': 'dës Zort Hash ass net bekannt. Déi bekannten Zorte stinn an docs/commands.md.',
      damaged: 'den Hash ass ofgeschnidden oder geännert.',
      'too-costly': 'dësen Hash nozekucke géif de Server ze vill kaschten.',
      'not-a-line': 'et brauch eng E-Mail-Adress, an dann en Hash.',
      'not-a-date': 'den Datum kann net gelies ginn. Beispill: 2026-11-25',
    },
  },

  askNew: {
    people: { one: 'Persoun', other: 'Persounen' },
    oneOfThree: 'Sot fir wien: --email, --company oder --everybody, eent vun deenen dräi.',
    needsYes: (people: string) =>
      `${nRule('Vun', people)} géif en neit Passwuert verlaangt, an d’Sessioune géifen zougemaach. Fir et ouni Confirmatioun ze maachen, setzt --yes dobäi. Näischt gouf geännert.`,
    confirm: (people: string, count: string) =>
      `${nRule('Vun', people)} gëtt en neit Passwuert verlaangt, an d’Sessioune ginn zougemaach. Fir ze confirméieren, schreift ${count}: `,
    abandoned: 'D’Zuel gouf net confirméiert. Näischt gouf geännert.',
    required: (people: string) =>
      `${nRule('Vun', people)} gëtt beim nächste Login en neit Passwuert verlaangt. Jidderee kritt per Mail Bescheed.`,
    nobody: 'Et ass kee betraff: kee perséinlecht Passwuert, oder en neit gëtt scho verlaangt.',
  },

  pepper: {
    columns: {
      name: 'Peffer',
      state: 'Status',
      passwords: 'Passwierder',
      imported: 'dovun iwwerholl',
      earlier: 'aler',
      temporary: 'temporär',
      codes: 'Coden',
    },
    derived: '(aus dem Geheimschlëssel)',
    current: 'fir déi nei',
    missing: 'feelt',
    missingMore: (name: string) =>
      `De Peffer ${name} feelt: dës Leit kënne sech net aloggen. Setzt seng Zeil nees an, no der Kopie, déi Dir haalt.`,
    rotated: (name: string, file: string) => `De Peffer ${name} steet am Fichier ${file} ganz uewen.`,
    inForce:
      'E Server, dee leeft, benotzt en elo schonn. All Kont wiesselt beim nächste Login drop; „marignan pepper status“ seet, wéini déi al net méi gebraucht ginn.',
    keepCopy: (file: string) =>
      `Haalt eng Kopie vum Fichier ${file} op enger anerer Plaz wéi d’Datebank, a setzt en op all Server, deen dës Datebank deelt.`,
    ruledByVariable: (variable: string) =>
      `D’Peffere kommen aus ${variable}: ännert se do, wou dës Variabel gesat gëtt, deen neiste fir d’éischt.`,
    tooMany: (most: number) =>
      `Et gëtt ${nRule('schonn', String(most))} Pefferen. Huelt fir d’éischt déi ewech, déi net méi gebraucht ginn: marignan pepper status`,
    badName: '--name: héchstens 24 kleng Buschtawen, Zifferen a Bindestrécher.',
    nameTaken: (name: string) => `E Peffer heescht ${nRule('schonn', name)}.`,
    busy: (file: string) => `En anere Kommando ännert grad d’Pefferen. Wa kee leeft, läscht ${file} a fänkt nees un.`,
    unknown: (name: string) => `Kee Peffer heescht ${name}. D’Lëscht: marignan pepper status`,
    isCurrent: (name: string) =>
      `De Peffer ${name} gëtt fir déi nei Passwierder benotzt. Setzt fir d’éischt en aneren no uewen: marignan pepper rotate`,
    inUse: (name: string, hashes: number) =>
      `De Peffer ${name} gëtt nach fir ${hashes} Hashe gebraucht. Wéi eng: marignan pepper status`,
    removed: (name: string) => `De Peffer ${name} ass ewechgeholl.`,
  },

  audit: {
    sound: 'ganz',
    holds: 'All d’Kette si ganz.',
    broken: (company: string, sentence: string) => `${company}: ${sentence}`,
    breaks: 'De Journal gouf geännert. Loosst dës Datebank wéi se ass, a vergläicht se mat engem Backup.',
    faults: {
      gap: (sequence: number) => `d’Evenement ${sequence} feelt.`,
      changed: (sequence: number) => `d’Evenement ${sequence} gouf geännert.`,
      'cut-off': (sequence: number) => `d’Ketten hält beim Evenement ${sequence} op, virun hirem Enn.`,
      'head-forged': (sequence: number) =>
        `d’Enn vun der Ketten (Evenement ${sequence}) ass net vun dëser Installatioun ënnerschriwwen.`,
      'no-chain': () => 'déi ganz Kette feelt.',
      'not-continued': (sequence: number) =>
        `d’Evenement ${sequence} ass net méi dat vun der fréierer Iwwerpréiwung: d’Kette féiert se net weider.`,
      'company-gone': () => 'dës Firma stoung an der fréierer Iwwerpréiwung, an ass net méi do.',
    },
    expectUnreadable: (file: string) =>
      `${file} ass net d’Resultat vun enger Iwwerpréiwung. Gitt dat un, wat „marignan audit verify --json“ geschriwwen huet.`,
  },

  password: {
    verdict: (place: number, accepted: boolean, guesses: string, reasons: string) =>
      accepted
        ? `${place}: ugeholl (10^${guesses} Versich)`
        : `${place}: refuséiert (10^${guesses} Versich). ${reasons}`,
    personUnreadable: (fault: string) => `De Fichier vu --person kann net gelies ginn. ${fault}`,
  },
  breaches: {
    kinds: { sha1: 'SHA-1', ntlm: 'NTLM' },
    hash: { one: 'Hash', other: 'Hashen' },
    line: { one: 'Zeil', other: 'Zeilen' },
    file: { one: 'Fichier', other: 'Fichieren' },
    phases: { reading: 'Liesen', sorting: 'Zortéieren' },
    notACount: 'dat ass keng Zuel vun 1 un.',
    imported: (hashes: string, kind: string, size: string) =>
      `D’Lëscht vun de Passwierder, déi ronderëm ginn, ass do: ${hashes} ${kind}, ${size}.`,
    leftOut: (hashes: string) => `Ze seelen, fir gehalen ze ginn: ${hashes}.`,
    duplicates: (lines: string) => `Scho gelies, nëmmen eng Kéier gezielt: ${lines}.`,
    missingPrefixes: (files: string, all: string) =>
      `Dës Lëscht ass net ganz: ${files} pro Präfix, ${nRule('vun', all)}.`,
    pickedUp: 'E Server, dee leeft, benotzt se bannent zéng Sekonnen.',
    unchanged: 'Näischt gouf ersat.',
    notAFile: (file: string) => `${file} ass weder en normale Fichier nach en Dossier.`,
    emptyFolder: (folder: string) =>
      `Am Dossier ${folder} ass kee Fichier vun der Lëscht: si heeschen 00000 bis FFFFF, oder halen op .txt op.`,
    lineFaults: {
      shape:
        'dës Zeil ass net vun der Lëscht. Eng Zeil ass en Hash an eng Zuel, wéi 5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8:3861493.',
      'other-kind': 'dësen Hash ass vun enger anerer Zort wéi déi virdrun. Importéiert SHA-1 oder NTLM, net alle béid.',
    },
    noHashes: 'An dëse Fichieren ass keen Hash fir ze halen.',
    uneven: 'Ze vill vun dësen Hashe fänken d’selwecht un: si kommen net vu Passwierder.',
    noRoom: (folder: string, needed: string, free: string) =>
      `Am Dossier ${folder} feelt Plaz: et brauch ${needed}, a fräi: ${free}.`,
    importRunning: (file: string) =>
      `En aneren Import leeft grad: en hält ${file}. Waart, bis e fäerdeg ass, oder stoppt en.`,
    stopped: 'Den Import ass gestoppt.',
    none: 'Et ass keng Lëscht vu Passwierder do, déi ronderëm ginn. Fir eng z’importéieren: marignan breaches import FICHIER',
    importAgain: 'D’Passwierder ginn net méi mat hir verglach, oder net all: importéiert se nei.',
    faults: {
      'not-a-breach-list': 'De Fichier breaches.list ass keng Lëscht vu Marignan.',
      'newer-version': 'D’Lëscht breaches.list kënnt vun enger méi neier Versioun vu Marignan.',
      'cut-off': 'D’Lëscht breaches.list ass net esou laang, wéi se misst sinn.',
      damaged: 'D’Lëscht breaches.list ass futti.',
      unreadable: 'D’Lëscht breaches.list kann net gelies ginn.',
    },
    facts: {
      kind: 'Zort',
      hashes: 'Inhalt',
      minimumCount: 'gesinn op d’mannst',
      size: 'Gréisst',
      builtAt: 'importéiert',
      sources: 'gemaach aus',
    },
  },

  policy: {
    floor: (profile: string) => `Reegel vun der Installatioun fir all d’Firmaen: Profil ${profile}`,
    floorAnswered: (owner: string, reason: string, review: string) =>
      `${owner} steet dofir riicht (${reason}), nei ze kucken ${den(review)}`,
    class: 'Konten',
    texts: 'Texter',
    owner: 'Responsabelen',
    reason: 'Grond',
    review: 'nei ze kucken',
    chosen: 'gewielt',
    origins: {
      installation: 'Reegel vun der Installatioun',
      company: 'Choix vun der Firma',
      role: 'eege Reegel vun dëse Konten',
    },
    someReviewDue: 'E Choix mat engem „!“ sollt op deem Datum nei gekuckt ginn.',
    saved: (profile: string, accountClass: string, company: string) =>
      `De Profil ${profile} ass fir ${company} gewielt: ${accountClass}.`,
    unfelt: 'Dëse Choix setzt näischt bäi: déi aner Reegele fuerdere scho mindestens esou vill.',
    needed: (profile: string, departures: string) =>
      `De Profil ${profile} wäicht vu verschiddenen Texter of (${departures}). Fir en ze halen, sot, wien dofir riichtsteet (--owner), firwat (--reason) a wéini Dir en nei kuckt (--review).`,
    overtaken:
      'En aneren huet grad e Profil fir dës Konte gewielt. Kuckt säi Choix, a fänkt nees un, wann et néideg ass.',
  },

  files: {
    exists: (file: string) => `${file} gëtt et schonn, a gëtt net ersat. Gitt en aneren Numm un.`,
    missing: (file: string) => `${file} gëtt et net. Kuckt de Wee no.`,
    notAFile: (file: string) => `${file} ass keen normale Fichier.`,
  },

  backup: {
    done: (file: string, size: string) => `D’Datebank ass kopéiert, an de Fichier ${file} (${size}).`,
    keepKey: (file: string) =>
      `Haalt och, op enger anerer Plaz, de Geheimschlëssel ${file}: ouni en ass dës Kopie näischt wäert.`,
    keepGivenKey: 'Haalt och, op enger anerer Plaz, de Geheimschlëssel, deen d’Ëmfeld gëtt.',
    keepPeppers: (file: string) => `An d’Pefferen, ouni déi kee sech alogge kann: ${file}`,
    keepConfiguration: (file: string) => `An d’Konfiguratioun: ${file}`,
    damaged: (file: string) =>
      `D’Kopie ${file} konnt net nogelies ginn. Si gouf geläscht; d’Datebank muss gekuckt ginn.`,
    postgresql: (command: string) => `Dës Installatioun leeft op PostgreSQL, dat sech selwer séchert: ${command}`,
  },

  restore: {
    done: (file: string) => `D’Datebank aus ${file} ass agesat.`,
    accounts: (accounts: string, companies: string) => `Et ${nRule('sinn', accounts)} aus ${companies} dran.`,
    company: { one: 'Firma', other: 'Firmaen' },
    account: { one: 'Kont', other: 'Konten' },
    kept: (file: string) => `Déi al Datebank gëtt gehalen: ${file}`,
    missingPeppers: (names: string) =>
      `Et feele Peffere vun deemools (${names}): setzt hir Zeilen nees a peppers.key an, soss gëllen dës Passwierder net.`,
    running: (pid: number, pidFile: string) =>
      `E Server leeft op dësen Daten (Prozess ${pid}). Stoppt e fir d’éischt. Wann en net méi leeft, läscht ${pidFile}.`,
    inUse: (file: string) => `E Programm benotzt ${file}. Stoppt e fir d’éischt.`,
    notADatabase: (file: string) => `${file} ass keng SQLite-Datebank.`,
    damaged: (file: string) => `${file} ass futti: dës Datebank ass net ze gebrauchen.`,
    foreign: (file: string) => `${file} ass keng Datebank vu Marignan.`,
    newer: (file: string) => `${file} kënnt vun enger méi neier Versioun vu Marignan. Installéiert fir d’éischt déi.`,
    otherKey: (file: string) =>
      `${file} gouf mat engem anere Geheimschlëssel gemaach: kee kéint sech aloggen. Setzt fir d’éischt de Schlëssel vun deemools an.`,
    postgresql: (command: string) => `Dës Installatioun leeft op PostgreSQL, dat sech selwer nees asetzt: ${command}`,
  },
};
