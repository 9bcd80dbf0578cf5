export const letters = {
  reference: (number: string, day: string) => `Letter ${number}, ${day}`,
  title: (service: string) => `Getting back into ${service}`,
  greeting: (name: string) => `Hello ${name},`,
  what: (service: string) =>
    `You asked for help to get into ${service}. Your old password no longer works. The temporary password below stands in for it, once:`,
  open: (url: string) => `Open ${url} and type your e-mail address, then this temporary password.`,
  choose: 'Choose your new password straight away. Nobody else will know it.',
  destroy: 'Then destroy this letter.',
  secretTitle: 'Temporary password',
  expiry: (day: string) => `It works once, until ${day}. Capital letter and dashes are optional.`,
  neverAsked: 'Our teams will never ask you for a password, neither this one nor the one you choose.',
  opened: (contact: string) =>
    `Was the letter already open, or did you not ask for anything? Do not use this password, and tell us at once: ${contact}.`,
};
