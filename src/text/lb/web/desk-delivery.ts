/** How the access comes back to the person, on the desk's pages. */
export const deskDelivery = {
  heading: 'Den Zougang zréckginn',
  what: 'Wielt e Wee. Dat aalt Passwuert gëllt direkt net méi, an d’Sessioune vun der Persoun ginn zou.',
  locked: 'Iwwerpréift fir d’éischt den Uruffer.',
  takeFirst: 'Iwwerhuelt fir d’éischt d’Demande.',
  others: 'Déi aner Weeër',
  ways: {
    'link-mail': {
      name: 'Link per Mail',
      press: 'Link schécken',
      what: (to: string) => `Un d’Adress ${to}. D’Persoun wielt hiert Passwuert selwer; soss gesäit keen eppes.`,
    },
    'temporary-mail': {
      name: 'Temporäert Passwuert per Mail',
      press: 'Temporäert Passwuert schécken',
      what: (to: string) => `Un d’Adress ${to}. Dir gesitt et net.`,
    },
    'temporary-sms': {
      name: 'Temporäert Passwuert per SMS',
      press: 'Per SMS schécken',
      what: (to: string) => `Un d’Nummer ${to}, gëllt zéng Minutten. Dir gesitt et net.`,
    },
    'sealed-letter': {
      name: 'Versigelte Bréif',
      press: 'Versigelte Bréif virbereeden',
      what: (to: string) =>
        `Un d’Postadress vun der Firma ${to}. E geet mam nächste Courrier eraus; Dir gesitt net, wat drasteet.`,
    },
    'read-out': {
      name: 'Um Telefon virliesen',
      press: 'E Passwuert weise fir virzeliesen',
      what: (to: string) =>
        `Haalt ${to} um Telefon: d’Passwuert gëtt eng eenzeg Kéier gewisen, a gëllt nëmmen zéng Minutten.`,
    },
  },
  closedWays: {
    forbidden: 'D’Reegele vum Support schléissen dat de Moment fir dëse Kont aus.',
    'same-channel': 'E Code ass schonn do duerchgaangen: d’Passwuert hëlt en anere Wee.',
    'second-person': 'Et feelt d’Meenung vun enger zweeter Persoun.',
    'more-proof': 'Den Uruffer ass nach net genuch iwwerpréift.',
    'sms-gateway': 'Dës Installatioun schéckt keng SMSen.',
    'mobile-number': 'Fir dëse Kont ass keng Handysnummer agedroen.',
    'letter-sender': 'Dës Installatioun schéckt keng Bréiwer.',
    'postal-address': 'Fir dës Firma ass keng Postadress agedroen.',
  },
  sentHeading: 'Wat erausgaangen ass',
  way: 'Wee',
  progress: 'Verschécken',
  readAloud: 'um Telefon virgelies',
  faults: {
    unknownWay: 'Wielt ee vun de proposéierte Weeër.',
    notVerified:
      'Dëse Wee ass net méi op: d’Iwwerpréiwung ass ofgelaf, gouf scho benotzt oder geet net duer. Näischt ass erausgaangen.',
    noContact: 'Fir dëse Wee gëtt et keng Adress oder Nummer méi. Näischt ass erausgaangen.',
  },
  readOut: {
    heading: 'Temporäert Passwuert fir virzeliesen',
    onlyCase: 'Dat ass deen eenzege Fall, wou Dir e Passwuert gesitt. Schreift et net op, schéckt et net.',
    once: 'Dës Säit gëtt net nach eng Kéier gewisen: wann Dir fortgitt, muss d’Iwwerpréiwung nei gemaach ginn.',
    toldThem: 'D’Persoun kritt Bescheed, an et steet am Journal.',
    until: (time: string) => `Et geet eng eenzeg Kéier, bis ${time}.`,
    steps: {
      open: 'Frot d’Persoun, d’Login-Säit opzemaachen an hir E-Mail-Adress ze schreiwen.',
      read: 'Liest hir d’Passwuert Grupp fir Grupp vir. Grouss Buschtawen a Bindestrécher sinn egal.',
      wait: 'Bleift um Telefon, bis si hiert eegent gewielt huet. Frot si net dono.',
    },
    password: 'Temporäert Passwuert',
    spelling: 'Buschtawéiert',
    back: (number: number) => `Zréck op d’Demande Nr.\u00a0${number}`,
  },
};
