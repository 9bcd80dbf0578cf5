/** What the commands of sealed letters say. */
export const cliLetters = {
  notOffered: 'An der Konfiguratioun feelt den Deel letters: dës Installatioun schéckt keng Bréiwer.',
  needsFile: 'E Bréif gëtt net um Ecran gewisen. Gitt mat --to e Fichier un, oder schéckt d’Ausgab un den Drécker.',
  none: 'Et waart kee Bréif.',
  printed: (numbers: string) => `Bréiwer fir ze drécken, nëmmen eng Kéier: ${numbers}.`,
  inFile: (file: string) => `Si stinn am Fichier ${file}.`,
  thenDelete: 'Dréckt en nëmmen op eng Säit, an da läscht en.',
  returned: (number: string, request: string) =>
    `De Bréif ${number} ass zréckkomm. Säi Passwuert gëllt net méi. E war fir d’Demande Nr.\u00a0${request}.`,
  spent: (number: string, request: string) =>
    `De Bréif ${number} ass zréckkomm, a säi Passwuert gouf awer benotzt: et huet en een ënnerwee gelies, oder e gouf nees zougemaach. Sot engem Responsabele Bescheed, Demande Nr.\u00a0${request}.`,
  notANumber:
    'd’Nummer vun engem Bréif huet zéng Zifferen. Liest se nach eng Kéier: eng dovu passt net zu deenen aneren.',
  unknown: (number: string) => `Kee Bréif huet d’Nummer ${number}.`,
  notPrinted: (number: string) => `De Bréif ${number} gouf nach net gedréckt.`,
  alreadyReturned: (number: string) => `Et ass schonn notéiert, datt de Bréif ${number} zréckkomm ass.`,
  noAddress: (company: string) => `Fir ${company} ass keng Postadress agedroen.`,
  addressSet: (company: string) => `D’Bréiwer fir ${company} ginn elo un dës Adress.`,
  addressFaults: {
    'too-few-lines': (fewest: number, most: number, _length: number) =>
      `eng Adress huet ${fewest} bis ${most} Zeilen, ouni den Numm vun der Firma.`,
    'too-many-lines': (fewest: number, most: number, _length: number) =>
      `eng Adress huet ${fewest} bis ${most} Zeilen, ouni den Numm vun der Firma.`,
    'line-too-long': (_fewest: number, _most: number, length: number) =>
      `eng Zeil vun enger Adress huet héchstens ${length} Zeechen.`,
    'unreadable-characters': (_fewest: number, _most: number, _length: number) =>
      'am Text stinn Zeechen, déi een net liese kann.',
  },
};
