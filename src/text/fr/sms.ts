/**
 * What short messages say. Without links, but for one that asks for nothing and only shuts: who is
 * used to no other of ours is not taken in by somebody else's.
 */
export const sms = {
  verificationCode: (service: string, code: string, request: string, until: string, mutual: string) =>
    `${service}\u00a0: code ${code} pour la demande ${request}, valable jusqu’à ${until}. L’agent du support que vous avez appelé vous dit d’abord ${mutual}, puis vous le demande. Vous n’avez pas appelé\u202f? Ne le donnez à personne. Nous ne demandons jamais votre mot de passe.`,
  temporaryPassword: (service: string, password: string, until: string, contact: string) =>
    `${service}\u00a0: mot de passe temporaire ${password}. Il fonctionne une seule fois, jusqu’à ${until}, sur votre page de connexion habituelle. Notre équipe ne vous le demandera jamais. Vous n’avez rien demandé\u202f? Prévenez-nous\u00a0: ${contact}`,
  accessGiven: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}\u00a0: l’accès à votre compte a été réinitialisé le ${day} à ${time}. Ce n’était pas vous\u202f? Bloquez-le\u00a0: ${url} ou prévenez-nous\u00a0: ${contact}. Cette page ne demande aucun mot de passe.`,
  telephoneChanged: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}\u00a0: ce numéro a été remplacé dans votre compte le ${day} à ${time}. Ce n’était pas prévu\u202f? Bloquez le compte\u00a0: ${url} ou prévenez-nous\u00a0: ${contact}. Cette page ne demande aucun mot de passe.`,
  telephoneRemoved: (service: string, day: string, time: string, url: string, contact: string) =>
    `${service}\u00a0: ce numéro a été retiré de votre compte le ${day} à ${time}. Ce n’était pas prévu\u202f? Bloquez le compte\u00a0: ${url} ou prévenez-nous\u00a0: ${contact}. Cette page ne demande aucun mot de passe.`,
};
