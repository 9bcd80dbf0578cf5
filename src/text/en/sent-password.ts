import type { sentPassword as french } from '../fr/sent-password.ts';

export const sentPassword: typeof french = {
  mail: {
    subject: (service) => `Your ${service} password was sent by mistake`,
    password: (service, request, at) =>
      `A message that our support received on ${at}, request no. ${request}, held the password of your ${service} account. We hid it before anybody read it, and we keep no copy of it.`,
    temporary: (service, request, at) =>
      `A message that our support received on ${at}, request no. ${request}, held the temporary password of your ${service} account. We hid it before anybody read it, and we keep no copy of it.`,
    over: 'To be safe, this password opens nothing any more, and your open sessions have ended. It may have been read on its way.',
    call: (request) =>
      `Contact us, giving the number ${request}, or wait until we get to your request: we make sure that it is you, and then you choose a new password.`,
    erase: 'If it left by e-mail, delete that message from your sent mail.',
    elsewhere: 'Do you use this password elsewhere? Change it there too.',
    notYou: 'Did you not write that message? Somebody knows your password: tell us at once, by telephone if you can.',
    untried: {
      subject: (service) => `Is your ${service} password in a message?`,
      what: (service, request, at) =>
        `On ${at}, our support received a message in your name, request no. ${request}. A word in it looks like a password, perhaps that of your ${service} account. We hid it before anybody read it.`,
      why: 'Too many messages came in your name today to check them all. Your password has not changed.',
      change: 'Did you write your password to our support? Sign in and change it: it may have been read on its way.',
      notYou: 'Did you not write these messages? Tell us, by telephone if you can: somebody writes in your name.',
    },
  },
  hidden: '(password hidden)',
  hiddenWhy:
    'A word that looked like a password was hidden before the message was kept. If it opened the account, it opens nothing any more, and the person has been told. Never ask for it.',
};
