import { plural } from '../dates.ts';
import { answering } from './answering.ts';
import { deskMail } from './desk-mail.ts';
import { Den, den, nRule, spoken } from './n-rule.ts';
import { sentPassword } from './sent-password.ts';
import { vouching } from './vouching.ts';

/** What the mails say, and the mailbox page of the demonstration. */
export const mail = {
  greeting: (name: string) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
  neverAsked:
    'Eis Ekippe froen Iech ni no Ärem perséinleche Passwuert. Gitt et kengem, weder um Telefon nach per Mail.',
  whyThisMail: 'Firwat dëse Message, a wéi Dir en erkennt:',
  firstThing: 'Wat fir d’éischt ze maachen ass:',
  openSignIn: 'D’Login-Säit opmaachen',
  lead: (words: string) => `${words}:`,
  orCopy: 'Oder kopéiert dës Adress:',
  nothingToDo: 'Wousst Dir Bescheed? Da musst Dir näischt maachen.',
  contact: 'Esou erreecht Dir eis:',
  byMail: (address: string) => `Mail: ${address}`,
  byTelephone: (from: string, number: string) => `Telefon (${from}): ${number}`,
  otherCountries: 'aner Länner',
  byPerson: deskMail.byPerson,
  automatic: (service: string) => `${service} schéckt Iech dëse Message automatesch, et geet ëm Äre Kont.`,

  answering,

  resetRequested: {
    subject: (request: string) => `Är Demande fir d’Passwuert zréckzesetzen, Nr.\u00a0${request}`,
    what: (service: string, request: string, at: string) =>
      `${Den(at)} krute mir eng Demande, fir d’Passwuert vun Ärem Kont ${service} zréckzesetzen. Si huet d’Nummer ${request}.`,
    askedBy: (name: string) => `${name} aus Ärer Firma huet se fir Iech gemaach.`,
    call: (request: string) =>
      `Mellt Iech bei eis a gitt d’Nummer ${request} un, oder waart, bis mir Är Demande behandelen.`,
    nothingYet: (request: string) =>
      `De Moment ass näischt ze maachen: mir behandelen Är Demande, soubal mir nees do sinn. Wann Dir urufft, gitt d’Nummer ${request} un.`,
    verification: 'Mir kucken no, ob Dir et wierklech sidd, mat engem Code, deen un dës Adress geet.',
    password: 'Duerno kritt Dir en temporäert Passwuert oder e Link, fir en neit Passwuert ze wielen.',
    meanwhile: 'Bis dohin ännert sech näischt: Äert aktuellt Passwuert gëllt weider.',
    notYou:
      'Waart Dir dat net? Äre Kont huet net geännert. Wann Dir e Code vun eis kritt, gitt e kengem, a sot eis Bescheed.',
  },

  verificationCode: {
    subject: (request: string) => `Äre Code, Demande Nr.\u00a0${request}`,
    what: (request: string) =>
      `Hei ass de Code, dee confirméiert, datt wierklech Dir eis urufft, fir Är Demande Nr.\u00a0${request}:`,
    mutual: (code: string) =>
      `Éier den Agent dono freet, muss en Iech dës véier Ziffere soen: ${code}. Wann e se net kennt, da si mir et net: leet op.`,
    expiry: (minutes: number, until: string) =>
      `E gëllt ${plural('lb', minutes, { one: 'Minutt', other: 'Minutten' })}, bis ${until}.`,
    onlyTo: (request: string) =>
      `Liest dëse Code nëmmen deem Agent vum Support vir, deen Dir selwer ugeruff hutt an deen Är Demande Nr.\u00a0${request} behandelt.`,
    notYou:
      'Hutt Dir net ugeruff? Gitt dëse Code kengem, och net engem, dee seet, e wier vun eis, a sot eis Bescheed: vläicht probéiert een, an Äre Kont eranzekommen.',
  },

  accountsLinked: {
    subject: 'En anere Kont ass mat Ärem verbonnen',
    what: (service: string, email: string, company: string, at: string) =>
      `${Den(at)} gouf Äre Kont ${service} mam Kont ${email} vun der Firma ${company} verbonnen.`,
    effect:
      'Vun deem enge wiesselt Dir mat engem Klick op deen aneren, ouni d’Passwuert nach eng Kéier anzeginn; bei engem Kont vun engem Administrateur gëtt ëmmer dono gefrot.',
    notYou:
      'Waart Dir dat net? Ännert Äert Passwuert, maacht da „Mäi Kont“ op an trennt dës zwee Konten. Sot eis och Bescheed.',
  },
  sealedCodeMade: {
    subject: (service: string) => `Neie versigelte Code fir ${service}`,
    what: (by: string, at: string) => `${by} huet ${den(at)} um Server e versigelte Code gemaach.`,
    usable: (from: string) => `E mécht vum ${spoken(from)} un en Noutzougang op. Dee virdru gëllt dann net méi.`,
    check: 'Frot, wou den Ëmschlag ass.',
    notYou: 'Wollt dat keen? Maacht direkt en neien, an desaktivéiert dëse Kont vum Bedreiwer.',
  },
  emergencyAccess: {
    subject: (service: string) => `Noutzougang op ${service} benotzt`,
    what: (person: string, at: string) =>
      `${Den(at)} gouf um Server en Noutzougang fir ${person} opgemaach, laanscht de Support. En temporäert Passwuert ass un d’E-Mail-Adress vun dëser Persoun gaangen.`,
    reason: (reason: string) => `Grond: ${reason}`,
    check: 'Frot haut nach bei de Bedreiwer no, ob dësen Zougang gewollt war. Beim Support ass en Tëschefall op.',
    notYou:
      'Weess keen, wou dësen Zougang hierkënnt? Spaart de Kont, a loosst dann den Zougang zur Maschinn vum Server ofschneiden.',
  },
  resetBy: (name: string) => `${name} vun Ärer Firma huet dat gefrot.`,
  resetLink: {
    subject: (service: string) => `Wielt Äert neit Passwuert fir ${service}`,
    what: (service: string) =>
      `D’Passwuert vun Ärem Kont ${service} gouf grad zréckgesat. Dat aalt gëllt net méi, an Är oppe Sessioune sinn zou. Hei ass de Link, fir en neit ze wielen.`,
    open: 'En neit Passwuert wielen',
    expiry: (until: string) => `E geet eng eenzeg Kéier, bis ${den(until)}.`,
    notYou:
      'Hutt Dir näischt gefrot? Maacht dëse Link net op a sot eis direkt Bescheed: vläicht huet ee sech fir Iech ausginn.',
  },
  temporaryPassword: {
    subject: (service: string) => `Äert temporäert Passwuert fir ${service}`,
    what: (service: string) =>
      `D’Passwuert vun Ärem Kont ${service} gouf grad zréckgesat. Dat aalt gëllt net méi, an Är oppe Sessioune sinn zou. Hei ass Äert temporäert Passwuert:`,
    expiry: (until: string) => `Et geet eng eenzeg Kéier, bis ${den(until)}.`,
    signIn: 'Loggt Iech mat Ärer E-Mail-Adress an dësem temporäre Passwuert an.',
    choose: 'Wielt direkt Äert neit Passwuert, dat soss kee kennt.',
    notYou:
      'Hutt Dir näischt gefrot? Benotzt dëst Passwuert net a sot eis direkt Bescheed: vläicht huet ee sech fir Iech ausginn.',
  },

  accountCreated: {
    subject: (service: string) => `Wëllkomm! Äre Kont ${service} ass prett`,
    what: (service: string, company: string) =>
      `Wëllkomm! Äre Kont ${service} gouf grad opgemaach, bei der Firma ${company}. Hei ass en temporäert Passwuert fir Ären éischte Login:`,
    expiry: (until: string) => `Et geet eng eenzeg Kéier, bis ${den(until)}.`,
    signIn: 'Loggt Iech mat dëser E-Mail-Adress an dësem temporäre Passwuert an.',
    choose: 'Wielt direkt Äert Passwuert, dat soss kee kennt.',
    notYou: 'Seet dëse Kont Iech näischt? Benotzt dëst Passwuert net a sot eis Bescheed.',
  },

  passwordSet: {
    subject: (service: string) => `En neit Passwuert fir Äre Kont ${service}`,
    what: (service: string, administrator: string, at: string) =>
      `${Den(at)} huet ${administrator} en neit Passwuert fir Äre Kont ${service} gesat. Dat aalt gëllt net méi, an Är oppe Sessioune sinn zou.`,
    ask: (administrator: string) =>
      `Frot ${administrator} perséinlech no dësem Passwuert. Et steet net an dësem Message.`,
    mustChange: 'Dir musst dann direkt en anert wielen, dat soss kee kennt.',
    mayChange: 'Ännert et scho bei dësem éischte Login, ënner „Mäi Kont“: da kennt soss keen et.',
    notYou: (administrator: string) =>
      `Hutt Dir net domat gerechent? Schwätzt mat ${administrator}, a sot eis Bescheed, wann dat net normal ass.`,
  },

  emailChanged: {
    subject: (service: string) => `D’E-Mail-Adress vun Ärem Kont ${service} gouf geännert`,
    what: (service: string, at: string) =>
      `En Administrateur vun Ärer Firma huet ${den(at)} d’E-Mail-Adress vun Ärem Kont ${service} geännert. Dëse Message ass dee leschten, deen un dës Adress geet.`,
    notYou:
      'Wousst Dir net Bescheed? Sot eis direkt Bescheed, am beschten um Telefon: vläicht probéiert een, un Ären Zougang ze kommen.',
  },

  passwordChanged: {
    subject: (service: string) => `D’Passwuert vun Ärem Kont ${service} gouf geännert`,
    what: (service: string, at: string) =>
      `D’Passwuert vun Ärem Kont ${service} gouf ${den(at)} geännert. Déi oppe Sessiounen op aneren Apparater sinn zou.`,
    nothingToDo: 'Waart Dir et? Da musst Dir näischt maachen.',
    notYou:
      'Waart Dir et net? Spaart d’éischt de Kont op der Säit méi ënnen, da sot eis Bescheed, am beschten um Telefon: vläicht kënnt en aneren eran.',
  },

  passwordRenewed: {
    what: (service: string, at: string) =>
      `D’Zäit vum Passwuert vun Ärem Kont ${service} war ofgelaf. Et gouf ${den(at)} erneiert. Soss huet sech näischt geännert.`,
  },

  renewalReminder: {
    subject: (service: string, day: string) => `Äert Passwuert fir ${service} gëllt bis ${den(day)}`,
    what: (service: string, until: string) =>
      `D’Passwuert vun Ärem Kont ${service} gëllt bis ${den(until)}. Wielt bis dohin dat nächst, wéini Dir wëllt; duerno gëtt beim Login dono gefrot, a soss ännert sech näischt.`,
    signIn: 'Loggt Iech wéi gewinnt an.',
    change: 'Ënner „Mäi Kont“ wielt „Passwuert änneren“.',
    notYou:
      'Sidd Dir Iech bei dësem Message net sécher? Benotzt de Link net: maacht de Service op wéi gewinnt, do gesitt Dir deenselwechten Datum.',
  },

  newPasswordRequired: {
    subject: (service: string) => `Wielt en neit Passwuert fir Äre Kont ${service}`,
    what: (service: string, at: string) =>
      `Vläicht kennen aner Leit d’Passwuert vun Ärem Kont ${service}. Virsiichtshalber biede mir Iech, en neit ze wielen. ${Den(at)} goufen Är oppe Sessiounen zougemaach; soss huet sech näischt geännert.`,
    signIn: 'Loggt Iech mat Ärem aktuelle Passwuert an.',
    choose: 'Wielt direkt en neit Passwuert, aus anere Wierder.',
    elsewhere: 'Benotzt Dir dat aalt soss nach iergendwou? Ännert et och do.',
    notYou:
      'Sidd Dir Iech bei dësem Message net sécher? Benotzt de Link net: maacht de Service op wéi gewinnt, oder schwätzt mat eisen Ekippen.',
  },

  sentPasswordBurnt: sentPassword.mail,
  vouchingAsked: vouching.mail,

  deskMail,

  mailbox: {
    title: 'Mailbox vun der Demonstratioun',
    purpose: 'D’Messagen, déi dëse Server geschéckt huet, déi neist fir d’éischt. Näischt huet dës Maschinn verlooss.',
    empty: 'De Moment kee Message.',
    older: (shown: number, total: number) => `Déi ${shown} neiste Messagen, ${nRule('vun', String(total))}.`,
    from: 'Vun',
    to: 'Un',
    at: 'Ukomm',
    headers: 'Headeren',
    open: (subject: string) => `De Message „${subject}“ opmaachen`,
    html: (subject: string) => `D’HTML-Versioun: „${subject}“`,
    back: 'All d’Messagen',
    noSubject: 'ouni Objet',
  },
};
