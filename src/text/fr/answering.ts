/** When somebody answers, in the mails. */
export const answering = {
  open: 'Quelqu’un répond au téléphone en ce moment.',
  openUntil: (until: string) => `Quelqu’un répond au téléphone en ce moment, jusqu’au ${until}.`,
  opens: (at: string) => `Personne ne répond au téléphone pour l’instant. Quelqu’un sera là à partir du ${at}.`,
  closed: 'Personne ne répond au téléphone pour l’instant. Quelqu’un s’occupera de votre demande dès que possible.',
};
