/** When somebody answers, in the mails. */
export const answering = {
  open: 'Somebody answers the telephone now.',
  openUntil: (until: string) => `Somebody answers the telephone now, until ${until}.`,
  opens: (at: string) => `Nobody answers the telephone right now. Somebody will be there from ${at}.`,
  closed: 'Nobody answers the telephone right now. Somebody will look after your request as soon as possible.',
};
