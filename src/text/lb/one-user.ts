import { plural } from '../dates.ts';
import { Den, den, nRule, spoken } from './n-rule.ts';

const inHours = (count: number): string => plural('lb', count, { one: 'Stonn', other: 'Stonne' });

/** One user's page: a new address that waits, sessions, who did what; and the mails of a new address. */
export const oneUser = {
  contents: 'Op dëser Säit',
  details: 'D’Persoun',
  created: 'Kont ugeluecht',
  mail: {
    confirmation: {
      subject: (service: string) => `Confirméiert Är E-Mail-Adress fir ${service}`,
      what: (service: string, company: string) =>
        `D’Firma ${company} wëll dës E-Mail-Adress fir Äre Kont ${service} benotzen. Confirméiert, datt et wierklech Är ass: domat loggt Dir Iech dann an, an dohi kritt Dir Är Mailen.`,
      open: 'Dës Adress confirméieren',
      expiry: (until: string) => `De Link geet eng eenzeg Kéier, bis ${den(until)}.`,
      notYou:
        'Kennt Dir dës Firma oder dëse Service net? Maacht de Link net op: dann ännert sech näischt, an un dës Adress kënnt näischt méi.',
    },
    asked: {
      subject: (service: string) => `Fir Äre Kont ${service} gëtt eng nei E-Mail-Adress gefrot`,
      what: (service: string, at: string) =>
        `${Den(at)} huet en Administrateur vun Ärer Firma gefrot, d’E-Mail-Adress vun Ärem Kont ${service} z’änneren.`,
      meanwhile:
        'Bis elo huet sech näischt geännert: déi nei Adress muss fir d’éischt vun deem confirméiert ginn, dee se liest.',
      nothingToDo: 'Wousst Dir Bescheed? Confirméiert vun der neier Adress aus; hei ass näischt ze maachen.',
    },
    delegated: {
      subject: (company: string) => `Gruppen un en Delegéierte ginn, ${company}`,
      what: (delegate: string, at: string, by: string) =>
        `${Den(at)} huet ${by} d’Gruppe geännert, ëm déi ${delegate} sech këmmert.`,
      nobody: 'e Programm oder de Bedreiwer',
      groups: (names: string, more: number) =>
        `Dësen Delegéierte verwalt vun elo un d’Benotzer aus: ${names}${more > 0 ? `, an nach ${plural('lb', more, { one: 'anere Grupp', other: 'aner Gruppen' })}` : ''}.`,
      none: 'Dësen Delegéierte verwalt kee Grupp méi.',
      notYou:
        'Wonnert Iech dat? Maacht d’Fiche vun dësem Delegéierten op, huelt him seng Gruppen of, a schwätzt mat där Persoun.',
    },
    weakened: {
      subject: 'E manner séchere Wee fir zréckzesetzen ass ageschalt',
      operator: 'de Bedreiwer',
      what: (company: string, at: string, by: string) =>
        `${Den(at)} huet ${by} fir d’Administrateure vun der Firma ${company} e manner séchere Wee ageschalt, fir e Passwuert zréckzesetzen:`,
      modes: {
        temporary: 'En temporäert Passwuert un d’Adress vun der Persoun schécken.',
        chosen: 'D’Passwuert vun der Persoun selwer wielen.',
      },
      usable: (from: string) => `E geet eréischt ${den(from)} op, fir datt jidderee virdru Bescheed weess.`,
      undo: 'Bis dohin an och duerno kann all Administrateur en ofschalten, ënner „Weeër fir zréckzesetzen“.',
      notYou: 'Wonnert Iech dat? Schalt en of, schwätzt mat där Persoun, oder sot dem Support Bescheed.',
    },
  },
  given: {
    subject: (service: string) => `D’Passwuert vun Ärem Kont ${service} gouf zréckgesat`,
    what: (service: string, at: string, by: string) =>
      `${Den(at)} huet en Administrateur${by} d’Passwuert vun Ärem Kont ${service} zréckgesat.`,
    whatOf: (person: string, service: string, at: string, by: string) =>
      `${Den(at)} huet en Administrateur${by} d’Passwuert vum Kont ${service} ${nRule('vun', person)} zréckgesat.`,
    happened: (at: string) => `${Den(at)} huet en Administrateur d’Passwuert vun Ärem Kont zréckgesat.`,
    happenedOf: (person: string, at: string) =>
      `${Den(at)} huet en Administrateur d’Passwuert vum Kont ${nRule('vun', person)} zréckgesat.`,
  },
  happened: (at: string) => `${Den(at)} gouf fir Äre Kont eng nei E-Mail-Adress gefrot.`,
  happenedOf: (person: string, at: string) =>
    `${Den(at)} gouf fir de Kont ${nRule('vun', person)} eng nei E-Mail-Adress gefrot.`,
  confirm: {
    heading: 'Confirméiert Är E-Mail-Adress',
    what: (company: string) => `D’Firma ${company} wëll dës Adress fir Äre Kont benotzen:`,
    effects: 'Wa se confirméiert ass, loggt Dir Iech domat an a kritt Är Mailen dohin. Déi al Adress kritt Bescheed.',
    press: 'Dat ass meng Adress',
    notYours: 'Ass et net Är? Maacht dës Säit zou: dann ännert sech näischt.',
    confirmed: {
      heading: 'Adress confirméiert',
      what: 'Loggt Iech vun elo u mat dëser Adress an. Äert Passwuert ännert net.',
    },
    done: { heading: 'Dat ass scho gemaach', what: 'Dës Adress ass confirméiert. Loggt Iech mat hir an.' },
    over: {
      heading: 'Dëse Link gëllt net méi',
      what: 'En ass ze al, oder d’Ännerung gouf annuléiert. Ären Administrateur kann Iech en anere schécken.',
    },
    taken: {
      heading: 'Dës Adress ass scho verginn',
      what: 'En anere Kont huet dës Adress. Kuckt mat Ärem Administrateur, wéi eng Dir huelt.',
    },
    unknown: {
      heading: 'Dëse Link ass net komplett',
      what: 'Maacht en nach eng Kéier aus der Mail op, a ganz.',
    },
    signIn: 'Op de Login goen',
  },
  waiting: {
    heading: 'Nei E-Mail-Adress',
    tag: 'Waart op d’Confirmatioun',
    inList: 'Nei Adress, nach net confirméiert:',
    what: 'Un dës Adress ass e Link gaangen. Soulaang kee se confirméiert huet, gëllt déi aktuell Adress; déi huet Bescheed kritt.',
    until: (at: string) => `De Link gëllt bis ${den(at)}.`,
    again: 'Link nach eng Kéier schécken',
    cancel: 'Dës Ännerung annuléieren',
    hint: (days: number) =>
      `Eng nei Adress ersetzt déi aktuell eréischt, wa se iwwer de Link confirméiert ass, deen dohi geet. Duerno ${nRule('kann', plural('lb', days, { one: 'Dag', other: 'Deeg' }))} laang weder e Link fir zréckzesetzen nach en temporäert Passwuert dohi goen.`,
    tooMany: 'De Link gouf scho fënnefmol geschéckt. Kuckt d’Adress mat der Persoun no, oder annuléiert dës Ännerung.',
    tooManyAsked: 'A véieranzwanzeg Stonne goufe scho fënnef nei Adresse fir dëse Kont gefrot. Probéiert muer nees.',
    noneWaits: 'Et waart keng nei Adress méi.',
  },
  meanwhile: {
    what: 'En aneren huet dëse Kont geännert, zënter datt dës Säit op ass. Nach ass näischt gespäichert: kuckt et no, a späichert dann nach eng Kéier.',
    state: (state: string) => `De Kont ass elo „${state}“.`,
    field: (label: string, value: string) => `„${label}“ ass elo ${value === '' ? 'eidel' : `„${value}“`}.`,
    replaced: 'Wat Dir geschriwwen hutt, kënnt op dës Plaz.',
    password: 'Gitt d’Passwuert nach eng Kéier an: och dat ass net gespäichert.',
  },
  invitation: {
    heading: 'Invitatioun',
    what: 'Dës Persoun war nach ni do. D’Invitatioun bréngt hir per Mail e Link, fir hiert éischt Passwuert ze wielen; soss gesäit et keen.',
    sentOn: (day: string) => `Invitatioun geschéckt: ${day}`,
    endedOn: (day: string) => `Invitatioun ofgelaf: ${day}`,
    open: (sent: string, until: string) => `Geschéckt: ${sent}; gëllt bis ${den(until)}`,
    over: (sent: string, since: string) => `Geschéckt: ${sent}; ofgelaf: ${since}`,
    none: 'Keng oppen',
    send: 'Invitéieren',
    again: 'Nach eng Kéier invitéieren',
    againWhat: 'D’Invitatioun vu virdru mécht dann näischt méi op: nëmmen déi lescht gëllt.',
    entered: 'Dës Persoun huet schonn e Passwuert, oder war schonn ageloggt: et gëtt näischt geschéckt.',
  },
  ask: {
    keep: 'Näischt änneren',
    endSession: (name: string) => `Eng Sessioun ${nRule('vun', name)} zoumaachen`,
    endSessionWhat: 'Op dësem Apparat muss d’Persoun sech nees aloggen, mat deemselwechte Passwuert.',
    send: {
      link: (name: string) => `E Link schécken: ${name}`,
      temporary: (name: string) => `En temporäert Passwuert schécken: ${name}`,
    },
    sendWhat: {
      link: (email: string) =>
        `E Link geet un d’Adress ${email}; Dir gesitt en net. D’Persoun wielt en neit Passwuert: dat aalt mécht vun elo un näischt méi op, an hir Sessioune ginn zou.`,
      temporary: (email: string) =>
        `En temporäert Passwuert geet un d’Adress ${email}; Dir gesitt et net. Dat aalt Passwuert mécht vun elo un näischt méi op, an d’Sessioune vun der Persoun ginn zou.`,
    },
  },
  sessions: {
    heading: 'Oppe Sessiounen',
    what: 'D’Apparater, op deenen dës Persoun grad ageloggt ass.',
    none: 'Keng oppe Sessioun.',
    device: 'Apparat',
    from: 'Adress',
    since: 'Op zënter',
    lastUsed: 'Lescht Aktivitéit',
    action: 'Aktioun',
    end: 'Zoumaachen',
    endOf: (device: string, at: string) => `d’Sessioun ${device}, op zënter dem ${spoken(at)}`,
    endAll: 'All zoumaachen',
    endAllWhat: (name: string) => `${name} muss sech nees aloggen, mat deemselwechte Passwuert.`,
  },
  history: {
    heading: 'Verlaf vum Zougang',
    what: 'Wie wat gemaach huet, a wéini. Dat Neist steet uewen.',
    empty: 'Bis elo näischt esou.',
    when: 'Wéini',
    did: 'Wat',
    by: 'Vun',
    from: 'Adress',
    all: 'De ganze Verlaf',
    newest: 'Zréck op dat Neist',
    earlier: 'Méi al',
    back: 'Zréck op d’Fiche',
    of: (name: string) => `Verlaf vum Zougang ${nRule('vun', name)}`,
    kinds: {
      everything: 'Alles',
      'coming-and-going': 'Loginen',
      passwords: 'Passwierder',
      account: 'Kont',
      desk: 'Support',
    },
    filter: 'Nëmme weisen',
    changed: (what: string, fields: string) => `${what}: ${fields}`,
    through: { import: 'mat engem importéierte Fichier', 'mass-action': 'mat enger Sammelaktioun' },
    groupGone: 'geläschte Grupp',
    actors: {
      person: 'D’Persoun selwer',
      'link-holder': 'Wien de Link krut',
      desk: 'De Support',
      visitor: 'Een, deen net ageloggt ass',
      'api-key': 'E Programm vun der Firma',
      console: 'D’Konsol vum Server',
      system: 'De Server, vu sech aus',
    },
  },
  modes: {
    heading: 'Weeër fir zréckzesetzen',
    what: (company: string) =>
      `Wéi d’Administrateure vun der Firma ${company} engem Benotzer säin Zougang zréckginn. En Administrateur selwer kënnt ëmmer iwwer de Support zréck.`,
    legend: 'Erlaabte Weeër',
    names: {
      link: 'E Link schécken',
      temporary: 'En temporäert Passwuert schécken',
      chosen: 'D’Passwuert selwer wielen',
    },
    hints: {
      link: 'Am séchersten: d’Persoun wielt hiert Passwuert, a soss gesäit keen eppes.',
      temporary: 'Et geet un d’Adress vun der Persoun, gëllt eng Kéier, a forcéiert si, en anert ze wielen.',
      chosen: 'Am mannste sécher: den Administrateur kennt d’Passwuert, a gëtt et selwer weider.',
    },
    waits: (at: string) => `Ageschalt, an op vum ${spoken(at)} un.`,
    delay: (days: number) =>
      `E Wee, deen ofgeschalt gëtt, geet direkt zou. E Wee, dee manner sécher ass wéi de Link, geet ${days}\u00a0Deeg nom Aschalten op; déi aner Administrateure kréien direkt Bescheed.`,
    save: 'Späicheren',
    saved: 'Et ass gespäichert.',
    choice: 'Wéi den Zougang zréckgi gëtt',
    young: (until: string) =>
      `D’E-Mail-Adress gouf viru Kuerzem geännert: virum ${spoken(until)} kann näischt dohi geschéckt ginn. Wennt Iech bis dohin un de Support.`,
    noneOpen: 'Är Firma erlaabt hiren Administrateuren net, e Passwuert zréckzesetzen. Wennt Iech un de Support.',
    closed: 'Dëse Wee ass fir dës Persoun net op. Wielt en aneren.',
    tooMany:
      'Un dës Persoun si scho fënnef Messagen an engem Dag fortgaangen. Kuckt d’Adress mat hir no, oder probéiert muer nees.',
  },
  saved: {
    'sent-link': (email: string, hours: number) =>
      `D’Passwuert ass zréckgesat. E Link geet un d’Adress ${email}; Dir gesitt en net. E geet eng eenzeg Kéier, ${inHours(hours)} laang.`,
    'sent-temporary': (email: string, hours: number) =>
      `D’Passwuert ass zréckgesat. En temporäert Passwuert geet un d’Adress ${email}; Dir gesitt et net. Et geet eng eenzeg Kéier, ${inHours(hours)} laang.`,
    invited: (email: string, hours: number) =>
      `D’Invitatioun geet un d’Adress ${email}; de Link gesitt Dir net. E geet eng eenzeg Kéier, ${inHours(hours)} laang.`,
    'email-asked': 'Et ass gespäichert. Déi nei Adress waart op d’Confirmatioun: e Link ass grad dohi gaangen.',
    'email-again': 'De Link ass nach eng Kéier un déi nei Adress gaangen. Dee virdru gëllt net méi.',
    'email-cancelled': 'D’Ännerung vun der Adress ass annuléiert.',
    session: 'D’Sessioun ass zou.',
    sessions: 'All d’Sessioune vun dëser Persoun sinn zou.',
  },
};
