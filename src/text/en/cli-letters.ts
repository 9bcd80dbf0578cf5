export const cliLetters = {
  notOffered: 'The configuration has no section letters: this installation sends no letters.',
  needsFile: 'A letter is not shown on a screen. Give a file with --to, or send the output to the printer.',
  none: 'No letter waits.',
  printed: (numbers: string) => `Letters to print, once: ${numbers}.`,
  inFile: (file: string) => `They are in ${file}.`,
  thenDelete: 'Print it on one side, then delete it.',
  returned: (number: string, request: string) =>
    `Letter ${number} came back. Its password no longer works. It answered request no. ${request}.`,
  spent: (number: string, request: string) =>
    `Letter ${number} came back, and yet its password was used: somebody read it on its way, or it was closed again. Tell a supervisor, request no. ${request}.`,
  notANumber: 'the number of a letter has ten digits. Read it again: one of them does not go with the others.',
  unknown: (number: string) => `No letter has the number ${number}.`,
  notPrinted: (number: string) => `Letter ${number} has not been printed yet.`,
  alreadyReturned: (number: string) => `That letter ${number} came back is noted already.`,
  noAddress: (company: string) => `No postal address is on file for ${company}.`,
  addressSet: (company: string) => `Letters for ${company} go to this address from now on.`,
  addressFaults: {
    'too-few-lines': (fewest: number, most: number, _length: number) =>
      `an address has ${fewest} to ${most} lines, without the name of the company.`,
    'too-many-lines': (fewest: number, most: number, _length: number) =>
      `an address has ${fewest} to ${most} lines, without the name of the company.`,
    'line-too-long': (_fewest: number, _most: number, length: number) =>
      `a line of an address has at most ${length} characters.`,
    'unreadable-characters': (_fewest: number, _most: number, _length: number) =>
      'the text holds characters that cannot be read.',
  },
};
