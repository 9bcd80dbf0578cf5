/** The mails that answer what people write to the support. */
export const deskMail = {
  mailReceived: {
    subject: (request: string) => `Your message has arrived, request no. ${request}`,
    what: (request: string) => `We have received your message. Its number is ${request}.`,
    open: (until: string | null) =>
      until === null
        ? 'Somebody is answering now.'
        : `Somebody is answering now, and the telephone is open until ${until}.`,
    opens: (at: string) => `Nobody is here at the moment. Somebody will answer from ${at} on.`,
    closed: 'Somebody will answer as soon as possible.',
    call: (request: string) => `To go faster, call us and give the number ${request}.`,
    noPassword: 'Never write your password: we do not need it.',
    notYou: 'Did you not write to us? Somebody used your address: there is nothing you have to do.',
  },
  deskReply: {
    subject: (request: string) => `Answer of the support, request no. ${request}`,
    notYou: 'This message is not for you? Tell us by answering this e-mail.',
  },
  byPerson: (service: string) => `An agent of the ${service} support wrote you this message. You can answer it.`,
};
