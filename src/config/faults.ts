/**
 * Something wrong with the configuration. The code is stable (docs/configuration.md lists them); the sentences are for
 * people. No parameter ever holds the value of a secret.
 */
export type Fault = {
  /** The file as it was named, or the variable or flag that holds the value. */
  file: string;
  /** Counted from 1; null outside of a file, or where the file as a whole is meant. */
  line: number | null;
  column: number | null;
  /** The setting, like `service.hours[2].from`; empty where none is meant. */
  path: string;
  code: FaultCode;
  parameters: Record<string, string | number>;
};

export type FaultLanguage = 'fr' | 'en';

export type FaultPlace = Pick<Fault, 'file' | 'line' | 'column' | 'path'>;

export type FaultCode = keyof typeof sentences;

export const mostFaults = 50;

export function fault<Code extends FaultCode>(
  place: FaultPlace,
  code: Code,
  ...[parameters]: ParametersOf<Code> extends never ? [] : [Record<ParametersOf<Code>, string | number>]
): Fault {
  return { ...place, code, parameters: parameters ?? {} };
}

/** A fault of a file as a whole, of a variable or of a flag. */
export function wholeOf(file: string, path = ''): FaultPlace {
  return { file, line: null, column: null, path };
}

/** One line for a terminal: `marignan.yaml:12:5 mail.port: …`. */
export function explainFault({ file, line, column, path, code, parameters }: Fault, language: FaultLanguage): string {
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const subject = printable(path === '' ? place : `${place} ${path}`);
  const sentence = sentences[code][language].replace(/\{(\w+)\}/g, (_, name) => printable(parameters[name] ?? ''));
  return language === 'fr' ? `${subject} : ${sentence}` : `${subject}: ${sentence}`;
}

/** What stands in a file never steers a terminal, nor turns the line around, nor fills the screen. */
function printable(value: string | number): string {
  const shown = String(value).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
  return shown.length > 200 ? `${shown.slice(0, 199)}…` : shown;
}

type ParametersOf<Code extends FaultCode> = NamesIn<(typeof sentences)[Code]['en']>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

// French first; both languages name the same parameters, which a test holds.
export const sentences = {
  // The file
  'file-missing': {
    fr: 'ce fichier n’existe pas. Vérifiez le chemin.',
    en: 'this file does not exist. Check the path.',
  },
  'not-a-file': {
    fr: 'ce n’est pas un fichier ordinaire. Donnez le chemin d’un fichier.',
    en: 'this is not an ordinary file. Give the path of a file.',
  },
  'file-unreadable': {
    fr: 'le système refuse la lecture ({reason}). Vérifiez les droits du fichier et de ses dossiers.',
    en: 'the system refuses to read it ({reason}). Check the permissions of the file and its directories.',
  },
  'file-too-large': {
    fr: 'le fichier dépasse {limitKiB} Kio. Est-ce le bon fichier ?',
    en: 'the file is larger than {limitKiB} KiB. Is it the right one?',
  },
  'file-empty': {
    fr: 'le fichier est vide. Écrivez-y un réglage ou un commentaire, ou supprimez-le.',
    en: 'the file is empty. Write a setting or a comment into it, or remove it.',
  },
  'not-utf8': {
    fr: 'ces octets ne sont pas de l’UTF-8. Enregistrez le fichier en UTF-8.',
    en: 'these bytes are not UTF-8. Save the file as UTF-8.',
  },
  'control-character': {
    fr: 'le caractère de contrôle {character} se trouve ici. Effacez-le.',
    en: 'there is a control character here, {character}. Delete it.',
  },

  // YAML
  'yaml-tab': {
    fr: 'une tabulation sert de retrait. YAML n’admet que des espaces.',
    en: 'a tab is used to indent. YAML takes spaces only.',
  },
  'yaml-indent': {
    fr: 'le retrait de cette ligne ne correspond pas aux lignes voisines. Alignez-la.',
    en: 'this line is not indented like its neighbours. Align it.',
  },
  'yaml-not-closed': {
    fr: 'il manque ici un signe : guillemet, crochet, accolade, virgule ou deux-points.',
    en: 'a sign is missing here: a quote, bracket, brace, comma or colon.',
  },
  'yaml-syntax': {
    fr: 'ce passage n’est pas du YAML. Regardez ce signe et la ligne précédente ; un texte spécial se met entre guillemets.',
    en: 'this is not YAML. Look at this sign and at the line before; unusual text goes between quotes.',
  },
  'yaml-two-documents': {
    fr: 'un second document commence ici. Le fichier n’en contient qu’un : retirez « --- » ou « ... ».',
    en: 'a second document starts here. The file holds one only: remove "---" or "...".',
  },
  'yaml-reference': {
    fr: 'les renvois de YAML (& et *) ne sont pas admis. Écrivez la valeur en entier ; entre guillemets si elle commence ainsi.',
    en: 'references of YAML (& and *) are not taken. Write the value out; between quotes if it starts so.',
  },
  'yaml-tag': {
    fr: 'les étiquettes de YAML (!…) ne sont pas admises. Retirez-la, ou mettez le texte entre guillemets.',
    en: 'tags of YAML (!…) are not taken. Remove it, or put the text between quotes.',
  },
  'yaml-too-deep': {
    fr: 'trop de niveaux sont emboîtés ici.',
    en: 'too many levels are nested here.',
  },
  'yaml-key': {
    fr: 'le nom d’un réglage est un simple texte.',
    en: 'the name of a setting is plain text.',
  },
  'duplicate-key': {
    fr: 'ce réglage figure déjà à la ligne {first}. Gardez-en un seul.',
    en: 'this setting is already on line {first}. Keep one of them.',
  },
  'not-settings': {
    fr: 'le fichier ne contient pas de réglages. Écrivez des lignes de la forme « nom: valeur ».',
    en: 'the file holds no settings. Write lines like "name: value".',
  },

  // Keys
  'unknown-key': {
    fr: 'ce réglage n’existe pas. La liste est dans docs/configuration.md.',
    en: 'there is no such setting. docs/configuration.md lists them all.',
  },
  'unknown-key-near': {
    fr: 'ce réglage n’existe pas. Vouliez-vous dire « {near} » ?',
    en: 'there is no such setting. Did you mean "{near}"?',
  },
  'secret-in-file': {
    fr: 'un secret n’a pas sa place dans ce fichier. Effacez-le, changez-le s’il a servi, et donnez-le par la variable {variable} ou par un fichier que désigne {variable}_FILE.',
    en: 'a secret does not belong in this file. Delete it, change it if it was in use, and give it in the variable {variable} or in a file that {variable}_FILE names.',
  },
  'value-missing': {
    fr: 'aucune valeur ne suit. Donnez-en une, ou retirez la ligne.',
    en: 'no value follows. Give one, or remove the line.',
  },
  'key-missing': {
    fr: 'ce réglage manque dans cette partie. Ajoutez-le.',
    en: 'this setting is missing from this part. Add it.',
  },

  // Values
  'expected-text': { fr: 'ce doit être un texte.', en: 'this has to be text.' },
  'quotes-needed': {
    fr: 'YAML ne lit pas ici un texte. Mettez des guillemets : "{source}".',
    en: 'YAML does not read this as text. Put it between quotes: "{source}".',
  },
  'expected-number': { fr: 'ce doit être un nombre, sans guillemets.', en: 'this has to be a number, without quotes.' },
  'expected-whole-number': { fr: 'ce doit être un nombre entier.', en: 'this has to be a whole number.' },
  'expected-list': {
    fr: 'ce doit être une liste : une ligne par valeur, commençant par « - ».',
    en: 'this has to be a list: one line for each value, starting with "- ".',
  },
  'expected-section': {
    fr: 'ce doit être une partie : des lignes « nom: valeur » en retrait.',
    en: 'this has to be a section: indented lines like "name: value".',
  },
  'out-of-range': {
    fr: 'la valeur va de {min} à {max}.',
    en: 'the value goes from {min} to {max}.',
  },
  'text-empty': { fr: 'le texte est vide.', en: 'the text is empty.' },
  'text-too-long': {
    fr: 'le texte dépasse {max} caractères.',
    en: 'the text is longer than {max} characters.',
  },
  'too-few': { fr: 'la liste compte au moins {min} valeur.', en: 'the list needs {min} or more values.' },
  'too-many': { fr: 'la liste compte au plus {max} valeurs.', en: 'the list takes at most {max} values.' },
  'not-a-choice': {
    fr: 'les valeurs possibles sont : {choices}.',
    en: 'the possible values are: {choices}.',
  },
  'not-a-choice-near': {
    fr: 'vouliez-vous dire « {near} » ? Les valeurs possibles sont : {choices}.',
    en: 'did you mean "{near}"? The possible values are: {choices}.',
  },
  'control-in-text': {
    fr: 'le texte contient un saut de ligne ou un caractère de contrôle. Écrivez-le sur une ligne.',
    en: 'the text holds a line break or a control character. Write it on one line.',
  },
  'not-a-url': {
    fr: 'ce n’est pas une adresse web. Exemple : https://marignan.example.org',
    en: 'this is not a web address. Example: https://marignan.example.org',
  },
  'url-not-bare': {
    fr: 'l’adresse s’arrête après l’hôte et le port : ni chemin, ni nom, ni « ? », ni « # ».',
    en: 'the address ends after the host and port: no path, no name, no "?" and no "#".',
  },
  'url-not-guarded': {
    fr: 'cette adresse reçoit des secrets : https, ou une adresse de cette machine, sans nom, mot de passe ni « # ».',
    en: 'this address receives secrets: https, or an address of this machine, without a name, a password or "#".',
  },
  'not-a-header-name': {
    fr: 'ce n’est pas le nom d’un en-tête HTTP. Exemple : Authorization',
    en: 'this is not the name of an HTTP header. Example: Authorization',
  },
  'not-a-header-value': {
    fr: 'un en-tête HTTP ne tient que des caractères ASCII visibles et des espaces.',
    en: 'an HTTP header holds visible ASCII characters and spaces alone.',
  },
  'header-is-ours': {
    fr: 'la requête elle-même décide de cet en-tête. Enlevez-le ; pour Content-Type, réglez sms.format.',
    en: 'the request itself decides this header. Remove it; for Content-Type, set sms.format.',
  },
  'unknown-placeholder': {
    fr: 'un nom entre accolades n’est pas connu ici. Connus : {names}',
    en: 'a name in braces is not known here. Known: {names}',
  },
  'body-lacks-placeholder': {
    fr: 'le corps doit contenir le numéro, to ou toDigits, et le texte, text, chacun entre accolades.',
    en: 'the body must hold the number, to or toDigits, and the text, text, each in braces.',
  },
  'body-not-json': {
    fr: 'une fois rempli, ce corps n’est pas du JSON. Chaque nom entre accolades se trouve dans un texte entre guillemets.',
    en: 'filled in, this body is not JSON. Each name in braces stands in a text between quotes.',
  },
  'signature-halved': {
    fr: 'une signature demande les deux : la section sms.signature, et un en-tête qui porte le nom signature entre accolades.',
    en: 'a signature needs both: the section sms.signature, and a header that holds the name signature in braces.',
  },
  'not-a-field-path': {
    fr: 'ce sont des noms ou des positions séparés par des points. Exemple : receivers.0',
    en: 'these are names or positions parted by dots. Example: receivers.0',
  },
  'not-a-host': {
    fr: 'ce n’est ni un nom d’hôte ni une adresse IP.',
    en: 'this is neither a host name nor an IP address.',
  },
  'not-an-address-range': {
    fr: 'ce n’est ni une adresse IP ni une plage. Exemples : 192.0.2.10, 10.0.0.0/8',
    en: 'this is neither an IP address nor a range. Examples: 192.0.2.10, 10.0.0.0/8',
  },
  'trusts-everyone': {
    fr: 'cette plage couvre toutes les adresses : n’importe qui pourrait choisir la sienne. Donnez celle du proxy.',
    en: 'this range covers every address: anybody could choose their own. Give that of the proxy.',
  },
  'not-a-database': {
    fr: 'écrivez « sqlite », ou une adresse comme postgres://marignan@127.0.0.1:5432/marignan',
    en: 'write "sqlite", or an address like postgres://marignan@127.0.0.1:5432/marignan',
  },
  'password-in-database-url': {
    fr: 'cette adresse contient un mot de passe. Effacez-le, changez-le s’il a servi, et donnez-le par la variable MARIGNAN_DATABASE_PASSWORD ou par un fichier que désigne MARIGNAN_DATABASE_PASSWORD_FILE.',
    en: 'this address holds a password. Delete it, change it if it was in use, and give it in the variable MARIGNAN_DATABASE_PASSWORD or in a file that MARIGNAN_DATABASE_PASSWORD_FILE names.',
  },
  'not-a-time-zone': {
    fr: 'ce fuseau horaire est inconnu. Exemple : Europe/Paris',
    en: 'this time zone is unknown. Example: Europe/Paris',
  },
  'not-a-time-zone-near': {
    fr: 'ce fuseau horaire est inconnu. Vouliez-vous dire « {near} » ?',
    en: 'this time zone is unknown. Did you mean "{near}"?',
  },
  'not-an-email-address': {
    fr: 'ce n’est pas une adresse e-mail. Exemple : aide@example.org',
    en: 'this is not an e-mail address. Example: help@example.org',
  },
  'not-a-country': {
    fr: 'ce n’est pas un code de pays. Écrivez deux capitales de la norme ISO 3166, comme FR ou LU.',
    en: 'this is not a country code. Write the two capitals of ISO 3166, like FR or LU.',
  },
  'not-a-country-or-other': {
    fr: 'ce n’est pas un code de pays. Écrivez deux capitales de la norme ISO 3166, comme FR ou LU, ou « other » pour tous les autres pays.',
    en: 'this is not a country code. Write the two capitals of ISO 3166, like FR or LU, or "other" for all other countries.',
  },
  'no-holidays-for-country': {
    fr: 'les jours fériés de ce pays ne sont pas connus. Écrivez-les dans service.closings.',
    en: 'the public holidays of this country are not known. Write them in service.closings.',
  },
  'not-a-language': {
    fr: 'ce n’est pas un code de langue. Écrivez deux ou trois lettres minuscules, comme fr ou lb.',
    en: 'this is no language code. Write two or three small letters, like fr or lb.',
  },
  'not-a-telephone-number': {
    fr: 'écrivez le numéro avec + et l’indicatif du pays, sans espace. Exemple : "+33972117605"',
    en: 'write the number with + and the country calling code, without spaces. Example: "+33972117605"',
  },
  'not-a-time': {
    fr: 'écrivez l’heure sur cinq signes, de "00:00" à "24:00". Exemple : "09:00"',
    en: 'write the time in five signs, from "00:00" to "24:00". Example: "09:00"',
  },
  'not-a-date': {
    fr: 'cette date n’existe pas. Écrivez année-mois-jour. Exemple : 2026-12-24',
    en: 'there is no such date. Write year-month-day. Example: 2026-12-24',
  },
  'ends-before-it-starts': {
    fr: 'la fin (until) ne suit pas le début (from).',
    en: 'the end (until) does not come after the start (from).',
  },
  'hours-overlap': {
    fr: 'ces heures en recouvrent d’autres, plus haut, le même jour.',
    en: 'these hours overlap others above, on the same day.',
  },
  'idle-longer-than-session': {
    fr: 'cette durée dépasse celle de la session entière (sessionHours).',
    en: 'this is longer than the whole session (sessionHours).',
  },
  'first-delay-too-long': {
    fr: 'la première attente dépasse la plus longue (longestDelayMinutes).',
    en: 'the first wait is longer than the longest (longestDelayMinutes).',
  },
  'delay-after-the-cap': {
    fr: 'l’attente commencerait après la dernière tentative du jour (failuresPerDay).',
    en: 'the wait would start after the last try of the day (failuresPerDay).',
  },
  'hashing-too-weak': {
    fr: 'avec passes: {passes}, il faut au moins {least} Kio.',
    en: 'with passes: {passes}, at least {least} KiB are needed.',
  },
  'share-above-total': {
    fr: 'la part d’une adresse dépasse la file entière (total).',
    en: 'the share of one address is larger than the whole queue (total).',
  },
  'value-refused': {
    fr: 'cette valeur n’est pas admise. docs/configuration.md dit ce que prend ce réglage.',
    en: 'this value is not taken. docs/configuration.md says what this setting takes.',
  },

  // Secrets
  'secret-set-twice': {
    fr: 'cette variable et {other} sont données toutes les deux. Gardez-en une seule.',
    en: 'this variable and {other} are both given. Keep one of them.',
  },
  'secret-file-open': {
    fr: 'd’autres utilisateurs du système ont accès à ce fichier ({mode}). Faites « chmod 600 ».',
    en: 'other users of the system have access to this file ({mode}). Do "chmod 600".',
  },
  'secret-empty': {
    fr: 'le secret est vide.',
    en: 'the secret is empty.',
  },
  'secret-not-one-line': {
    fr: 'un secret tient sur une seule ligne, sans caractère de contrôle.',
    en: 'a secret is a single line, without control characters.',
  },
  'secret-key-malformed': {
    fr: 'la clé doit être écrite en base64url (lettres, chiffres, - et _).',
    en: 'the key has to be written in base64url (letters, digits, - and _).',
  },
  'secret-key-short': {
    fr: 'la clé compte {bytes} octets ; il en faut au moins {least}.',
    en: 'the key has {bytes} bytes; at least {least} are needed.',
  },
  'secret-key-long': {
    fr: 'la clé compte {bytes} octets ; il en faut au plus {most}.',
    en: 'the key has {bytes} bytes; at most {most} are taken.',
  },
  'secret-key-weak': {
    fr: 'la clé n’est pas tirée au hasard : elle répète les mêmes octets.',
    en: 'the key is not random: it repeats the same bytes.',
  },
  'pepper-malformed': {
    fr: 'un poivre s’écrit « nom clé » sur une ligne : un nom d’au plus 24 petites lettres, chiffres et tirets, puis 32 octets tirés au hasard, en base64url. « marignan pepper rotate » en écrit un.',
    en: 'a pepper is written "name key" on one line: a name of at most 24 small letters, digits and dashes, then 32 random bytes in base64url. "marignan pepper rotate" writes one.',
  },
  'pepper-twice': {
    fr: 'le poivre {name} est donné deux fois. Gardez une seule ligne.',
    en: 'the pepper {name} is given twice. Keep one line.',
  },
  'too-many-peppers': {
    fr: 'il y a plus de {most} poivres. « marignan pepper remove » retire ceux qui ne servent plus.',
    en: 'there are more than {most} peppers. "marignan pepper remove" takes away those that are no longer used.',
  },
  'secret-key-missing': {
    fr: 'la clé secrète manque. Donnez MARIGNAN_SECRET_KEY ou MARIGNAN_SECRET_KEY_FILE, ou créez l’installation avec « marignan init ».',
    en: 'the secret key is missing. Give MARIGNAN_SECRET_KEY or MARIGNAN_SECRET_KEY_FILE, or create the installation with "marignan init".',
  },
  'smtp-password-missing': {
    fr: 'ce nom demande un mot de passe. Donnez MARIGNAN_SMTP_PASSWORD ou MARIGNAN_SMTP_PASSWORD_FILE.',
    en: 'this name needs a password. Give MARIGNAN_SMTP_PASSWORD or MARIGNAN_SMTP_PASSWORD_FILE.',
  },
  'imap-password-missing': {
    fr: 'la boîte aux lettres demande un mot de passe. Donnez MARIGNAN_IMAP_PASSWORD ou MARIGNAN_IMAP_PASSWORD_FILE.',
    en: 'the mailbox needs a password. Give MARIGNAN_IMAP_PASSWORD or MARIGNAN_IMAP_PASSWORD_FILE.',
  },
  'sms-secret-missing': {
    fr: 'un modèle de la section sms emploie un secret qui manque. Donnez {variable} ou {variable}_FILE.',
    en: 'a template of the section sms uses a secret that is missing. Give {variable} or {variable}_FILE.',
  },

  // Warnings: the server starts all the same
  'url-not-https': {
    fr: 'sans https, les mots de passe voyagent en clair jusqu’à ce serveur.',
    en: 'without https, passwords travel to this server in clear.',
  },
  'mail-in-clear': {
    fr: 'les mails partent en clair vers une autre machine. Choisissez starttls ou tls.',
    en: 'mails leave for another machine in clear. Choose starttls or tls.',
  },
  'mailbox-in-clear': {
    fr: 'la boîte aux lettres d’une autre machine est lue en clair, mot de passe compris. Choisissez starttls ou tls.',
    en: 'the mailbox of another machine is read in clear, its password too. Choose starttls or tls.',
  },
  'floor-unanswered': {
    fr: 'ce profil s’écarte de textes actuels (NIST, ASVS, CNIL). Dites qui en répond, pourquoi et jusqu’à quand\u00a0: passwords.departure.',
    en: 'this profile departs from present texts (NIST, ASVS, CNIL). Say who answers for it, why and until when: passwords.departure.',
  },
  'floor-review-due': {
    fr: 'cette date est passée. Revoyez le profil de l’installation, puis donnez une nouvelle date.',
    en: 'this date has passed. Look at the installation’s profile again, then give a new date.',
  },
  'support-address-missing': {
    fr: 'les utilisateurs ne savent pas où écrire. Donnez l’adresse de l’équipe.',
    en: 'users do not know where to write. Give the address of the team.',
  },
  'unknown-variable': {
    fr: 'cette variable n’existe pas et reste sans effet. Vouliez-vous dire {near} ?',
    en: 'there is no such variable; it has no effect. Did you mean {near}?',
  },

  'more-faults': {
    fr: 'd’autres fautes suivent. Corrigez celles-ci d’abord.',
    en: 'more faults follow. Mend these first.',
  },
} as const satisfies Record<string, Record<FaultLanguage, string>>;
