/** How to put a good password together, each way with what it leaves to guess. */
export const builder = {
  heading: 'Wéi setzt een e gutt Passwuert zesummen?',
  what: 'Eng gutt Method hält och dann, wann den Hacker se kennt. Hei si véier Methoden, a wat bei jidderenger nach ze rode bleift.',
  published: {
    heading: 'Dat publizéiert Rezept',
    what: 'Déi éischt 3 Buschtawe vum Service, e geheimt Wuert, d’Joer vu Marignan, d’Zeechen „!?“:',
    weakness:
      'Dat ass en Ufank, kee Schutz: wien d’Hëllef gelies huet, weess alles, bis op ee Wuert. Dës Säit refuséiert et.',
  },
  initials: {
    heading: 'D’Ufanksbuschtawe vun Ärem eegene Saz',
    what: 'Denkt Iech e Saz aus, deen nach kee geschriwwen huet: kee Lidd, kee Sprachwuert, keen Zitat. Haalt vun all Wuert den éischte Buschtaf, dozou d’Zuelen an d’Sazzeechen; dann ännert eng Klengegkeet op Är Manéier.',
    sentence: 'All Donneschdeg spillt d’Musek um Hafen 3 Walzeren, dann 2 Tangoen, awer ni zur Zäit!',
    gives: (sentence: string) => `„${sentence}“ gëtt:`,
  },
  words: {
    heading: 'Véier bis siwen zoufälleg Wierder',
    what: 'Den Zoufall sicht eraus, net Dir: mir hunn all déiselwecht Liblingswierder. Eng kleng Geschicht hëlleft, se ze behalen. Zum Beispill, grad elo gezunn:',
  },
  difference: {
    heading: 'Är eege Reegel fir dat, wat vun engem Service op deen aneren ännert',
    what: 'Zum Beispill: den éischten an de leschte Buschtaf vum Service, jiddereen duerch deen nächsten am Alphabet ersat, hannendrun un engem staarke Passwuert.',
    gives: (service: string) => `Fir ${service} kënnt domat dobäi:`,
    otherService: 'Mailbox',
    afterLeak: (possibilities: string) =>
      `Wien eent vun Äre Passwierder gesinn huet, muss fir en anert nëmmen nach ${possibilities} probéieren. Eng Reegel hält d’Maschinnen op, awer net e Virwëtzegen. E Passwuertmanager ass besser: deen hält fir all Service en anert.`,
  },
  language: 'Sprooch vun de Wierder',
  languages: { fr: 'Franséisch', de: 'Däitsch', lb: 'Lëtzebuergesch', en: 'Englesch' },
  count: 'Zuel vun de Wierder',
  propose: 'Proposéiert mir eent',
  use: 'Dëst Passwuert huelen',
  note: 'Notéiert et an engem Passwuertmanager, éier Dir späichert.',
};
