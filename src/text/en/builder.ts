/** How to put a good password together, each way with what it leaves to guess. */
export const builder = {
  heading: 'How do I put a good password together?',
  what: 'A good method holds even when the attacker knows it. Here are four methods, and what each of them leaves to guess.',
  published: {
    heading: 'The published recipe',
    what: 'The first 3 letters of the service, a secret word, the year of Marignan, the signs !?:',
    weakness:
      'It is a start, and no protection: whoever has read the help knows all of it but one word. This page refuses it.',
  },
  initials: {
    heading: 'The initials of a sentence of your own',
    what: 'Make up a sentence that nobody has written: no song, no proverb, no quotation. Keep the first letter of each word, the numbers and the punctuation; then change a detail in your own way.',
    sentence: 'Every Thursday, our harbour band plays 3 waltzes, then 2 tangos, but never on time!',
    gives: (sentence: string) => `“${sentence}” gives:`,
  },
  words: {
    heading: 'Four to seven random words',
    what: 'Let chance choose, not yourself: we all have the same favourite words. A little story helps to remember them. For example, drawn just now:',
  },
  difference: {
    heading: 'A rule of your own for what differs between services',
    what: 'For example: the first and the last letter of the service, each replaced by the next one in the alphabet, at the end of a strong password.',
    gives: (service: string) => `For ${service}, this adds:`,
    otherService: 'Mailbox',
    afterLeak: (possibilities: string) =>
      `Somebody who has seen a single password of yours has, for the others, no more to try than ${possibilities}. A rule stops machines, not a curious reader. A password manager does better: it remembers a different one for each service.`,
  },
  language: 'Language of the words',
  languages: { fr: 'French', de: 'German', lb: 'Luxembourgish', en: 'English' },
  count: 'Number of words',
  propose: 'Suggest one',
  use: 'Use this password',
  note: 'Note it in a password manager before you save.',
};
