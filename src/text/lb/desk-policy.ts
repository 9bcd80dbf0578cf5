import { plural } from '../dates.ts';
import { allOf, oneOf } from './lists.ts';
import { Den, den, nRule } from './n-rule.ts';

/** What the desk asks before it brings somebody back, and what an attacker would have to hold: pages, mails, commands. */
export const deskPolicy = {
  and: allOf,
  or: oneOf,
  classes: { user: 'Benotzer', administrator: 'Administrateur', staff: 'Agent vum Support' },
  parts: {
    usual: 'Normalerweis',
    'contact-changed': 'Kontakt viru Kuerzem geännert',
    'second-reset': 'Zweet Zrécksetzen a 7 Deeg',
    'outside-hours': 'Baussent den Ëffnungszäiten',
    'several-requests': 'Méi Demande vun enger Firma',
    'new-country': 'Neit Land',
    'repeated-calls': 'Widderholl Uriff',
    'busy-agent': 'Agent mat ganz vill Zougäng',
    disavowed: 'Tëschefall op, oder Kont gespaart',
  },
  things: {
    mailbox: 'd’Mailbox',
    sim: 'd’Telefonsnummer (SIM-Kaart)',
    'caller-id': 'eng ugewisen Nummer, déi gläicht',
    'open-session': 'eng oppe Sessioun',
    agent: 'en Agent vum Support',
    'second-agent': 'en zweeten Agent',
    supervisor: 'e Responsabele vum Support',
    'second-supervisor': 'en zweete Responsabelen',
    'company-administrator': 'en Administrateur vun der Firma',
    operator: 'e Bedreiwer (op der Konsol)',
    'second-operator': 'en zweete Bedreiwer',
    'sealed-code': 'de versigelte Code',
    'mail-server': 'de Mailserver',
    letter: 'de Bréif ënnerwee',
    'database-copy': 'eng Kopie vun der Datebank',
  },
  methods: {
    'mail-code': 'Code per Mail',
    'sms-code': 'Code per SMS',
    'call-back': 'Uruff zréck op déi agedroen Nummer',
    vouching: 'Confirmatioun vun der Firma',
    'vouching-link': 'Confirmatioun vun der Firma per Link',
    'second-agent': 'en zweeten Agent',
    'own-code': 'Code, deen um Kont steet',
  },
  deliveries: {
    'link-mail': 'Link per Mail',
    'temporary-mail': 'temporäert Passwuert per Mail',
    'temporary-sms': 'temporäert Passwuert per SMS',
    'sealed-letter': 'versigelte Bréif',
    'read-out': 'um Telefon virgelies',
  },
  channels: { mail: 'Mail', sms: 'SMS', telephone: 'Telefon', letter: 'Bréif' },
  ofClass: (accountClass: string, part: string) => `${accountClass}, ${part}`,
  /** What somebody does to pass a method, as a step of an example. */
  steps: {
    'mail-code': 'liest de Code, deen de Support per Mail schéckt, a gëtt en dem Agent',
    'sms-code': 'liest de Code, deen de Support per SMS schéckt, a gëtt en dem Agent',
    'call-back': 'äntwert, wann zréckgeruff gëtt, oder léisst notéieren, datt d’Persoun geäntwert huet',
    vouching: 'confirméiert d’Demande an der Sessioun vun engem Administrateur',
    'vouching-link': 'mécht de Link op, deen un en Administrateur gaangen ass, a confirméiert',
    'second-agent': 'léisst d’Demande vun engem zweeten Agent confirméieren',
    'own-code': 'liest de Code aus enger Sessioun, déi nach op ass, a gëtt en dem Agent',
  },
  receives: {
    'link-mail': 'mécht de Link aus der Mail op',
    'temporary-mail': 'liest dat temporäert Passwuert an der Mail',
    'temporary-sms': 'liest dat temporäert Passwuert an der SMS',
    'sealed-letter': 'mécht de Bréif op',
    'read-out': 'lauschtert d’Passwuert, dat den Agent virliest',
  },
  nothing: 'guer näischt',
  withNothing: 'wien näischt an der Hand huet',
  withOnly: (held: string) => `wien ${nRule('nëmmen', held)} huet`,
  alone: (thing: string) => `${thing}, soss näischt`,
  together: (heads: string, ends: string) => `${heads}, dozou ${ends}`,
  example: (held: string, accountClass: string, part: string, steps: string) =>
    `${accountClass} – ${part}: ${held} a sech fir d’Persoun ausgëtt, ${steps}.`,
  numbered: (step: string, number: number) => `${number}.\u00a0${step}`,
  refused: 'Dës Reegele goufen net gespäichert: et kéim ee mat ze wéineg eran. Näischt huet sech geännert.',
  promises:
    'Bei engem Benotzer geet weder en Agent eleng duer, nach dat, wat een iwwer d’Persoun weess. Bei engem Administrateur oder engem Agent brauch et ëmmer zwou Saachen, déi näischt mateneen ze dinn hunn.',
  unchanged: 'Dës Reegele gëlle schonn.',
  overtaken: 'An der Zwëschenzäit huet een d’Reegele geännert. Hei si se: maacht Är Ännerung nach eng Kéier.',
  saved: (version: number) =>
    `D’Reegele gëllen elo (Versioun ${version}). D’Responsabel an d’Bedreiwer kréie Bescheed.`,
  version: (version: number) => (version === 0 ? 'ursprénglech Reegelen' : `Versioun ${version}`),

  page: {
    heading: 'Reegele vum Support',
    what: 'Wat de Support freet, éier en en Zougang zréckgëtt, a wat en Ugräifer bräicht, fir eranzekommen. D’Analys kënnt aus deeneselwechte Reegelen, déi entscheeden, net aus enger Beschreiwung.',
    inForce: (version: string) => `Et gëllt: ${version}.`,
    analysisWhat:
      'Den Numm vun engem Ëmstand féiert op seng Reegel. En éierlechen Agent, deen alles mécht, wat d’Säit erlaabt, an alles, wat een iwwer d’Persoun weess, kaschten den Ugräifer näischt. Wat de Systemkont vum Server kann, läit baussent dëse Reegelen.',
    opensNothing: {
      'api-key':
        'En API-Schlëssel eleng mécht kee Kont op: e liest a gëtt kee Passwuert, kënnt bei keen Administrateur, an eng Adress, déi e schreift, muss confirméiert ginn, an da waarde wéi all aner.',
    },
    notConfigured: (way: string) => `${way} (net ageriicht)`,
    notConfiguredWhat:
      '„Net ageriicht“: d’Installatioun huet näischt, fir et ze schécken. D’Regel nennt et, mee kee kann et benotzen.',
    part: 'Ëmstand',
    sets: 'En Ugräifer bräicht',
    asked: 'De Support freet',
    byAny: (ways: string) => `Geet eraus per: ${ways}.`,
    byNone: 'Näischt geet eraus.',
    asksNothing: 'Näischt geet duer.',
    withSecond: 'An ëmmer en zweeten Agent.',
    withSupervisor: 'An ëmmer e Responsabelen, en anere wéi deen, deen d’Demande huet.',
    changeWhat: (accountClass: string) => ` (änneren, ${accountClass})`,
    ruleHeading: (accountClass: string, part: string) => `${accountClass}: ${part}`,
    ruleWhat: 'Déi gewinnt Reegel gëllt ëmmer. Déi vun engem Ëmstand kënnt dobäi, an hëlt näischt ewech.',
    set: (number: number) => `Ensembel ${number}`,
    setWhat:
      'Kräizt un, wat zur selwechter Zäit bewise muss ginn. Een Ensembel geet duer; en eidelen Ensembel gëtt ewechgeholl.',
    deliveries: 'Den Zougang däerf erausgoe per',
    secondPerson: 'En zweeten Agent muss ëmmer confirméieren',
    secondPersonWhat: 'Fir e versigelte Bréif oder e virgeliest Passwuert brauch een dat souwisou.',
    apart: 'Déngen ni zur selwechter Zäit fir z’iwwerpréiwen a fir ze schécken',
    preview: 'Effekt kucken',
    save: 'Späicheren',
    effectHeading: 'Effekt vun dëser Ännerung',
    effectBefore: 'Virdrun',
    effectAfter: 'Duerno',
    back: 'Zréck op d’Reegele vum Support',
    nobody: 'iwwer de Support kënnt keen eran',
  },

  mail: {
    subject: (service: string) => `D’Reegele vum Support ${nRule('vun', service)} goufe geännert`,
    what: (by: string, at: string, version: string) =>
      by === ''
        ? `D’Reegele vum Support goufen ${den(at)} um Server geännert (${version}).`
        : `${Den(at)} huet ${by} d’Reegele vum Support geännert (${version}).`,
    changed: (parts: readonly string[]) => `Wat geännert huet: ${parts.join('; ')}.`,
    check: 'Liest se op der Säit „Reegele vum Support“ no.',
    notYou: 'War dës Ännerung net gewollt? Setzt déi al Reegelen nees an, a schwätzt mat engem Bedreiwer.',
  },

  cli: {
    heading: (version: string) => `Wat en Ugräifer no de Reegele bräicht (${version}):`,
    kept: 'Dës Reegelen halen, wat se verspriechen.',
    broken: (count: number) =>
      `Dës Reegelen ${nRule('halen', plural('lb', count, { one: 'Verspriechen', other: 'Verspriechen' }))} net:`,
    notReadable: (file: string) => `${file}: dëse Fichier kann net gelies ginn, oder en ass kee JSON.`,
    notAPolicy: (file: string, fault: string) => `${file}: dat si keng Reegele vum Support (${fault}).`,
  },
};
