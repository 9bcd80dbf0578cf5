/** Signing in, asking for a reset, and one-time links. */
export const signIn = {
  heading: 'Login',
  email: 'E-Mail-Adress',
  password: 'Passwuert',
  submit: 'Aloggen',
  forgotten: 'Ech hu mäi Passwuert vergiess',
  askReset: 'Passwuert zrécksetze loossen',
  goesOn: 'Loggt Iech an, da geet déi gefrote Säit op.',
  signedOut: 'Är Sessioun ass zou.',
  signedOutEverywhere: 'All Är Sessioune sinn zou, hei an op Ären aneren Apparater.',
  sessionOver:
    'Är Sessioun war eriwwer, et gouf näischt gespäichert. Wat Dir getippt hat, steet meeschtens nach op der Säit virdrun: gitt am Browser zréck a kopéiert et, ier Dir se nei luet.',
  emailMissing: 'Schreift Är E-Mail-Adress.',
  emailUnreadable: 'Schreift eng komplett E-Mail-Adress, wéi numm@beispill.lu.',
  passwordMissing: 'Schreift Äert Passwuert.',
  refused:
    'D’E-Mail-Adress oder d’Passwuert stëmmt net. Kuckt déi zwee no, an och d’Tast fir d’grouss Buschtawen, a probéiert nees.',
  delayed: (wait: string) =>
    `Et gouf e puermol ouni Erfolleg probéiert. ${wait} D’Säit „Passwuert zrécksetze loossen“ bleift op, an en temporäert Passwuert geet direkt.`,

  disabled: {
    heading: 'Dëse Kont ass desaktivéiert',
    what: 'Äert Passwuert stëmmt, mee mat dësem Kont kann ee sech net méi aloggen. Den Administrateur vun Ärer Firma kann e reaktivéieren.',
  },
  spent: {
    heading: 'Dëst temporäert Passwuert gouf scho benotzt',
    what: 'En temporäert Passwuert geet nëmmen eemol. Wann Dir et grad an enger anerer Fënster benotzt hutt, maacht do weider. Soss frot en anert.',
    notYou:
      'Wann net Dir et benotzt hutt, loosst d’Passwuert zrécksetzen a sot eisen Ekippe Bescheed: si kucken Äre Kont no.',
    continue: 'Weider',
  },
  expired: {
    heading: 'Dëst temporäert Passwuert ass ofgelaf',
    what: 'En temporäert Passwuert geet nëmmen eng gewëssen Zäit. Frot en anert: dat dauert eng Minutt.',
  },

  recovery: {
    heading: 'Passwuert zrécksetze loossen',
    intro:
      'Gitt d’E-Mail-Adress vun Ärem Kont un. Eis Ekipp kuckt no, ob Dir et wierklech sidd, a schéckt Iech dann alles, fir en neit Passwuert ze wielen.',
    message: 'Message',
    messageHint: 'Zum Beispill, wéi mir Iech erreeche kënnen. Schreift kee Passwuert: mir brauchen ni eent.',
    messageTooLong: 'Äre Message ass ze laang. En däerf héchstens 2.000 Zeechen hunn.',
    messageUnreadable: 'An Ärem Message ass en Zeechen, dat net gelies ka ginn. Tippt et op der Tastatur.',
    evenSo: 'Dir kënnt Är Demande elo schécken, mir këmmeren eis drëms, soubal mir erëm do sinn.',
    submit: 'Demande schécken',
    help: 'Eis uruffen oder schreiwen',
  },
  received: {
    heading: 'Demande geschéckt',
    what: 'Wann dës Adress zu engem Kont gehéiert, huet eis Ekipp Är Demande, an Dir kritt hir Nummer per Mail.',
    nextHeading: 'An elo',
    steps: {
      mail: 'Kuckt an Är Mailbox, och bei de Spam-Mailen.',
      verify:
        'Mellt Iech mat der Nummer vun der Demande bei eis. Um Telefon schécke mir Iech e Code, deen Dir eis virliest.',
      password:
        'Duerno kritt Dir en temporäert Passwuert oder e Link. Domat geet eng eenzeg Säit op, wou Dir Äert eegent Passwuert wielt.',
    },
    nothing:
      'Et kënnt näischt? Kuckt d’Adress no, déi Dir uginn hutt, a sicht eng éischt Mail, wann Dir schonn eng Demande haat. E desaktivéierte Kont kritt keng. Mir äntweren all Mënsch datselwecht, fir net ze verroden, wien e Kont huet.',
    back: 'Zréck op de Login',
  },

  link: {
    heading: 'Äert Passwuert wielen',
    what: 'Dëse Link geet eng eenzeg Kéier. E bréngt Iech op d’Säit, wou Dir Äert Passwuert wielt.',
    submit: 'Weider',
    spent: {
      heading: 'Dëse Link gouf scho benotzt',
      what: 'E Link geet nëmmen eemol. Wann Dir Äert Passwuert scho gewielt hutt, loggt Iech an. Soss loosst et zrécksetzen.',
    },
    expired: {
      heading: 'Dëse Link ass ofgelaf',
      what: 'E Link geet nëmmen eng gewëssen Zäit. Loosst d’Passwuert zrécksetzen, fir op en anere Wee eranzekommen.',
    },
    unknown: {
      heading: 'Dëse Link mécht näischt op',
      what: 'Kuckt no, ob d’Adress komplett ass: e kopéierte Link ass heiansdo um Enn vun der Zeil ofgeschnidden.',
    },
  },
};
