import { languages } from '../../platform/languages.ts';
import { oneOf } from './lists.ts';
import { den } from './n-rule.ts';

/** What `init` asks, says and writes. */
export const cliInit = {
  questions: {
    data: 'Dossier mat den Daten',
    url: 'Adress, déi d’Benotzer opmaachen (Beispill: https://zougang.example.org)',
    company: 'Numm vun der Firma, déi dës Installatioun bedreift',
    operatorEmail: 'E-Mail-Adress vum éischte Bedreiwer',
    operatorFirstName: 'Säi Virnumm',
    operatorLastName: 'Säin Numm',
    service: 'Numm vun der Applikatioun, wéi hir Benotzer se nennen',
    supportEmail: 'Adress, op där d’Benotzer no Hëllef froen',
    supportTelephone: 'Telefonsnummer vum Support, an internationaler Form (eidel: keen Telefon)',
    supportHours: 'Seng Zäiten (Beispill: méindeg-freideg 9:00-12:00 14:00-18:00; eidel: net uginn)',
    smtpHost: 'SMTP-Server (eidel: d’Maile waarden)',
    smtpPort: 'SMTP-Port (eidel: de gewinnte Port)',
    smtpSecurity: 'SMTP-Verschlësselung: starttls, tls oder none',
    smtpUser: 'Benotzernumm fir SMTP (eidel: ouni)',
    smtpFrom: 'Adress vum Ofsender (eidel: déi vum Support)',
    database: 'Datebank: sqlite, oder eng Adress postgres://',
    language: `Sprooch vun de Säiten a Mailen: ${oneOf(languages)}`,
    timeZone: 'Zäitzon',
  },
  question: (label: string, fallback: string) => (fallback === '' ? `${label}: ` : `${label} [${fallback}]: `),
  summary: 'Dat hei gëtt ugeluecht:',
  confirm: 'Dës Installatioun uleeën? (jo/nee) ',
  yesWords: 'j,jo,y,yes,o,oui',
  abandoned: 'Näischt gouf ugeluecht.',
  missing: (flags: string) => `Et feelt: ${flags}`,
  tooManyTries: 'D’Äntwerte passen nach ëmmer net.',
  configurationExists: (file: string) =>
    `${file} gëtt et schonn, a gëtt net ersat. Fir eng aner Installatioun gitt mat --data en aneren Dossier un.`,
  databaseWithoutKey: (file: string) =>
    `${file} gëtt et schonn, ouni de Geheimschlëssel, deen dozou gehéiert. Leet secret.key nees dernieft, gitt de Schlëssel a MARIGNAN_SECRET_KEY un, oder gitt mat --data en aneren Dossier un.`,
  notEmpty: 'An dëser Datebank ass schonn eng Installatioun. Näischt gouf geännert.',
  done: (url: string) => `D’Installatioun fir ${url} ass prett`,
  configuration: (file: string) => `Konfiguratioun: ${file}`,
  secretKey: (file: string) =>
    `Geheimschlëssel: ${file}. Haalt eng Kopie dovun op enger anerer Plaz: ouni en ass e Backup net méi ze liesen.`,
  secretKeyGiven: 'Geheimschlëssel: deen, deen d’Ëmfeld gëtt.',
  link: (name: string) => `${name} wielt mat dësem Link e Passwuert, eng eenzeg Kéier:`,
  expires: (until: string) => `E geet bis ${den(until)}, soubal de Server leeft. E gëtt nëmmen hei gewisen.`,
  start: (command: string) => `Fir ze starten: ${command}`,
  addCompany: (command: string) => `Setzt eng Clientsfirma derbäi, duerno hiren Administrateur (user add): ${command}`,
  sealCode: (command: string) =>
    `Wann d’Passwuert gewielt ass, bereet deen Dag vir, op deem de Support net méi hëllefe kann: ${command} mécht de versigelte Code, deen an engem Ëmschlag ënner Schlass kënnt.`,
  smtpPassword: 'Gitt d’SMTP-Passwuert iwwer MARIGNAN_SMTP_PASSWORD oder MARIGNAN_SMTP_PASSWORD_FILE un.',
  intro: 'Enter hält d’Äntwert a Klammeren. Näischt gëtt ugeluecht, ier Dir averstane sidd; Ctrl-C hält op.',
  parts: {
    place: 'D’Installatioun',
    operator: 'Den éischte Bedreiwer',
    support: 'Hëllef fir d’Benotzer',
    mail: 'De Wee vun de Mailen',
    more: 'Wat nach bleift',
  },
  options: {
    config: 'eng Konfiguratioun, déi scho geschriwwen ass; se bleift, wéi se ass',
    supportTelephone: 'd’Nummer, déi d’Benotzer uruffen, wéi +33123456789',
    supportHours: 'wéini een äntwert, wéi "méindeg-freideg 9:00-12:00 14:00-18:00"',
  },
  notHours: 'dat si keng Zäiten. Beispill: méindeg-freideg 9:00-12:00 14:00-18:00',
  hoursAlone: 'dës Zäite gehéieren zu enger Nummer. Gitt se un, oder loosst d’Zäiten ewech.',
  configurationKept: (file: string) =>
    `${file} gëtt et schonn, a bleift, wéi et ass. Et feele just d’Firma, déi bedreift, an hiren éischte Bedreiwer.`,
  configurationSays: (url: string, database: string) => `No dësem Fichier: Adress ${url}, Datebank ${database}.`,
  configurationOfAnother: (file: string) =>
    `Anerer wéi Dir kënnen de Fichier ${file} änneren: d’Installatioun géif hinne follegen. Kuckt de Fichier no, an huelt hinnen dann dat Recht ewech (chmod go-w), oder gitt en deem, deen dëse Kommando ausféiert.`,
  resume: (command: string) => `Fir mat Ären Äntwerte weiderzemaachen: ${command}`,
  /** What stands in the configuration file, as its comments. */
  comments: {
    head: 'Vu „marignan init“ geschriwwen. All d’Astellungen: docs/configuration.md.',
    secrets:
      'Geheimnisser gehéieren net heihin: si kommen aus Variabelen, oder aus Fichieren, déi Variabele mat _FILE nennen.',
    check: 'No enger Ännerung seet „marignan config check“, ob alles an der Rei ass.',
    url: 'D’Adress, déi d’Benotzer opmaachen an déi an de Maile steet.',
    listen: 'De Port, nëmmen op dëser Maschinn.',
    trustedProxies: 'De Proxy op dëser Maschinn, wou TLS ophält: hie seet d’Adress vum Visiteur.',
    data: 'Den Dossier mat den Daten. E Pad fänkt do un, wou dëse Fichier läit.',
    database: 'E Fichier an deem Dossier, oder postgres://benotzer@host:port/numm.',
    language: 'D’Sprooch vun de Säiten a Mailen, bis een eng aner wielt.',
    timeZone: 'D’Zäitzon, déi fir d’Auerzäiten an d’Deeg gëllt.',
    service: 'Wat d’Benotzer iwwer de Service a seng Hëllef liesen.',
    team: 'D’Ekipp, déi hëlleft, kann en eegenen Numm hunn, deen déi franséisch Hëllefssäite soen. Zum Beispill: team: l’équipe eKo',
    telephones: 'D’Nummeren, déi d’Benotzer uruffen. Jidderee gesäit fir d’éischt déi vum eegene Land.',
    hours: 'Wéini de Support äntwert.',
    noTelephone: 'Ouni Nummer steet op der Hëllefssäit just d’E-Mail-Adress. Zum Beispill:',
    mail: 'De Wee vun de Mailen. D’Passwuert kënnt aus MARIGNAN_SMTP_PASSWORD oder MARIGNAN_SMTP_PASSWORD_FILE.',
    noMail: 'Ouni Server waarden d’Mailen. Zum Beispill:',
  },
};
