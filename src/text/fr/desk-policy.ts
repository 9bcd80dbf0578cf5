import { plural } from '../dates.ts';
import { ofName } from './of-name.ts';

const list = (words: readonly string[]): string => new Intl.ListFormat('fr', { type: 'conjunction' }).format(words);

const either = (words: readonly string[]): string => new Intl.ListFormat('fr', { type: 'disjunction' }).format(words);

/** What the desk asks before it brings somebody back, and what an attacker would have to hold: pages, mails, commands. */
export const deskPolicy = {
  and: list,
  or: either,
  classes: { user: 'Utilisateur', administrator: 'Administrateur', staff: 'Agent du support' },
  parts: {
    usual: 'En temps normal',
    'contact-changed': 'Contact changé il y a peu',
    'second-reset': 'Deuxième réinitialisation en 7 jours',
    'outside-hours': 'Hors des heures d’ouverture',
    'several-requests': 'Plusieurs demandes d’une société',
    'new-country': 'Nouveau pays',
    'repeated-calls': 'Appels répétés',
    'busy-agent': 'Agent très actif',
    disavowed: 'Incident ouvert, ou compte bloqué',
  },
  things: {
    mailbox: 'la boîte aux lettres',
    sim: 'le numéro de téléphone (carte SIM)',
    'caller-id': 'un numéro affiché qui ressemble',
    'open-session': 'une session encore ouverte',
    agent: 'un agent du support',
    'second-agent': 'un second agent',
    supervisor: 'un responsable du support',
    'second-supervisor': 'un second responsable',
    'company-administrator': 'un administrateur de la société',
    operator: 'un exploitant (à la console)',
    'second-operator': 'un second exploitant',
    'sealed-code': 'le code scellé',
    'mail-server': 'le serveur de messagerie',
    letter: 'la lettre en chemin',
    'database-copy': 'une copie de la base de données',
  },
  methods: {
    'mail-code': 'code par e-mail',
    'sms-code': 'code par SMS',
    'call-back': 'rappel au numéro enregistré',
    vouching: 'confirmation de la société',
    'vouching-link': 'confirmation de la société par lien',
    'second-agent': 'second agent',
    'own-code': 'code affiché sur le compte',
  },
  deliveries: {
    'link-mail': 'lien par e-mail',
    'temporary-mail': 'mot de passe temporaire par e-mail',
    'temporary-sms': 'mot de passe temporaire par SMS',
    'sealed-letter': 'lettre scellée',
    'read-out': 'lu au téléphone',
  },
  channels: { mail: 'e-mail', sms: 'SMS', telephone: 'téléphone', letter: 'lettre' },
  ofClass: (accountClass: string, part: string) => `${accountClass}, ${part.toLowerCase()}`,
  /** What somebody does to pass a method, as a step of an example. */
  steps: {
    'mail-code': 'lit le code que le support envoie par e-mail, et le donne à l’agent',
    'sms-code': 'lit le code que le support envoie par SMS, et le donne à l’agent',
    'call-back': 'répond au rappel, ou fait noter que la personne a répondu',
    vouching: 'confirme la demande depuis la session d’un administrateur',
    'vouching-link': 'ouvre le lien envoyé à un administrateur, et confirme',
    'second-agent': 'fait confirmer la demande par un second agent',
    'own-code': 'lit le code d’une session restée ouverte, et le donne à l’agent',
  },
  receives: {
    'link-mail': 'ouvre le lien reçu par e-mail',
    'temporary-mail': 'lit le mot de passe temporaire dans l’e-mail',
    'temporary-sms': 'lit le mot de passe temporaire dans le SMS',
    'sealed-letter': 'ouvre la lettre',
    'read-out': 'écoute le mot de passe que l’agent lui lit',
  },
  nothing: 'rien du tout',
  withNothing: 'sans rien détenir',
  withOnly: (held: string) => `avec ${held} seulement`,
  alone: (thing: string) => `${thing}, rien d’autre`,
  together: (heads: string, ends: string) => `${heads}, avec ${ends}`,
  example: (held: string, accountClass: string, part: string, steps: string) =>
    `${accountClass}, ${part.toLowerCase()}\u00a0: ${held}, quelqu’un qui se fait passer pour la personne ${steps}.`,
  numbered: (step: string, number: number) => `${number}.\u00a0${step}`,
  refused: 'Ces règles n’ont pas été enregistrées\u00a0: quelqu’un entrerait avec trop peu. Rien n’a changé.',
  promises:
    'Pour un utilisateur, ni un agent seul ni ce qu’on sait de la personne ne suffit. Pour un administrateur ou un agent, il faut toujours deux choses indépendantes.',
  unchanged: 'Ces règles sont déjà en vigueur.',
  overtaken: 'Quelqu’un a changé les règles entre-temps. Les voici\u00a0: reprenez votre changement.',
  saved: (version: number) =>
    `Les règles sont en vigueur (version ${version}). Les responsables et les exploitants sont prévenus.`,
  version: (version: number) => (version === 0 ? 'règles d’origine' : `version ${version}`),

  page: {
    heading: 'Règles du support',
    what: 'Ce que le support demande avant de rendre un accès, et ce qu’un attaquant devrait détenir pour entrer. L’analyse vient des règles mêmes qui décident, pas d’une description.',
    inForce: (version: string) => `En vigueur\u00a0: ${version}.`,
    analysisWhat:
      'Le nom d’une circonstance mène à sa règle. Un agent honnête qui fait tout ce que la page permet, et tout ce qu’on sait de la personne, ne coûtent rien à l’attaquant. Ce que peut le compte système du serveur est hors de ces règles.',
    opensNothing: {
      'api-key':
        'Une clé d’API n’ouvre à elle seule aucun compte\u00a0: elle ne lit ni ne donne aucun mot de passe, ne touche à aucun administrateur, et une adresse qu’elle écrit doit être confirmée, puis refroidir comme toute autre.',
    },
    notConfigured: (way: string) => `${way} (non configuré)`,
    notConfiguredWhat:
      '«\u202fNon configuré\u202f»\u00a0: l’installation n’a rien pour l’envoyer. La règle le nomme, mais personne ne peut s’en servir.',
    part: 'Circonstance',
    sets: 'Un attaquant devrait détenir',
    asked: 'Le support demande',
    byAny: (ways: string) => `Départ par\u00a0: ${ways}.`,
    byNone: 'Rien ne part.',
    asksNothing: 'Rien ne suffit.',
    withSecond: 'Et toujours un second agent.',
    withSupervisor: 'Et toujours un responsable, autre que celui qui a la demande.',
    changeWhat: (accountClass: string) => ` (changer, ${accountClass.toLowerCase()})`,
    ruleHeading: (accountClass: string, part: string) => `${accountClass}\u00a0: ${part.toLowerCase()}`,
    ruleWhat: 'La règle habituelle vaut toujours. Celle d’une circonstance s’y ajoute, et n’enlève rien.',
    set: (number: number) => `Ensemble ${number}`,
    setWhat: 'Cochez ce qui doit être prouvé en même temps. Un ensemble suffit\u202f; un ensemble vide est retiré.',
    deliveries: 'L’accès peut partir par',
    secondPerson: 'Un second agent doit toujours confirmer',
    secondPersonWhat: 'Pour une lettre scellée ou un mot de passe lu, il le faut de toute façon.',
    apart: 'Ne servent jamais à la fois à vérifier et à envoyer',
    preview: 'Voir l’effet',
    save: 'Enregistrer',
    effectHeading: 'Effet de ce changement',
    effectBefore: 'Avant',
    effectAfter: 'Après',
    back: 'Revenir aux règles du support',
    nobody: 'personne n’entre par le support',
  },

  mail: {
    subject: (service: string) => `Les règles du support ${ofName(service)} ont changé`,
    what: (by: string, at: string, version: string) =>
      by === ''
        ? `Les règles du support ont été changées sur le serveur, le ${at} (${version}).`
        : `${by} a changé les règles du support, le ${at} (${version}).`,
    changed: (parts: readonly string[]) => `Ce qui a changé\u00a0: ${parts.join('\u202f; ')}.`,
    check: 'Relisez-les à la page «\u202fRègles du support\u202f».',
    notYou: 'Ce changement n’était pas voulu\u202f? Rétablissez les règles, et parlez-en à un exploitant.',
  },

  cli: {
    heading: (version: string) => `Ce qu’un attaquant devrait détenir, d’après les règles (${version})\u00a0:`,
    kept: 'Ces règles tiennent leurs promesses.',
    broken: (count: number) =>
      `Ces règles ne tiennent pas ${plural('fr', count, { one: 'promesse', other: 'promesses' })}\u00a0:`,
    notReadable: (file: string) => `${file}\u00a0: ce fichier ne se lit pas, ou n’est pas en JSON.`,
    notAPolicy: (file: string, fault: string) => `${file}\u00a0: ce ne sont pas des règles du support (${fault}).`,
  },
};
