import type { FaultSentences } from '../faults.ts';

export const line = (subject: string, sentence: string): string => `${subject}: ${sentence}`;

export const sentences = {
  // The file
  'file-missing': 'this file does not exist. Check the path.',
  'not-a-file': 'this is not an ordinary file. Give the path of a file.',
  'file-unreadable': 'the system refuses to read it ({reason}). Check the permissions of the file and its directories.',
  'file-too-large': 'the file is larger than {limitKiB} KiB. Is it the right one?',
  'file-empty': 'the file is empty. Write a setting or a comment into it, or remove it.',
  'not-utf8': 'these bytes are not UTF-8. Save the file as UTF-8.',
  'control-character': 'there is a control character here, {character}. Delete it.',

  // YAML
  'yaml-tab': 'a tab is used to indent. YAML takes spaces only.',
  'yaml-indent': 'this line is not indented like its neighbours. Align it.',
  'yaml-not-closed': 'a sign is missing here: a quote, bracket, brace, comma or colon.',
  'yaml-syntax': 'this is not YAML. Look at this sign and at the line before; unusual text goes between quotes.',
  'yaml-two-documents': 'a second document starts here. The file holds one only: remove "---" or "...".',
  'yaml-reference': 'references of YAML (& and *) are not taken. Write the value out; between quotes if it starts so.',
  'yaml-tag': 'tags of YAML (!…) are not taken. Remove it, or put the text between quotes.',
  'yaml-too-deep': 'too many levels are nested here.',
  'yaml-key': 'the name of a setting is plain text.',
  'duplicate-key': 'this setting is already on line {first}. Keep one of them.',
  'not-settings': 'the file holds no settings. Write lines like "name: value".',

  // Keys
  'unknown-key': 'there is no such setting. docs/configuration.md lists them all.',
  'unknown-key-near': 'there is no such setting. Did you mean "{near}"?',
  'secret-in-file':
    'a secret does not belong in this file. Delete it, change it if it was in use, and give it in the variable {variable} or in a file that {variable}_FILE names.',
  'value-missing': 'no value follows. Give one, or remove the line.',
  'key-missing': 'this setting is missing from this part. Add it.',

  // Values
  'expected-text': 'this has to be text.',
  'quotes-needed': 'YAML does not read this as text. Put it between quotes: "{source}".',
  'expected-number': 'this has to be a number, without quotes.',
  'expected-whole-number': 'this has to be a whole number.',
  'expected-list': 'this has to be a list: one line for each value, starting with "- ".',
  'expected-section': 'this has to be a section: indented lines like "name: value".',
  'out-of-range': 'the value goes from {min} to {max}.',
  'text-empty': 'the text is empty.',
  'text-too-long': 'the text is longer than {max} characters.',
  'too-few': 'the list needs {min} or more values.',
  'too-many': 'the list takes at most {max} values.',
  'not-a-choice': 'the possible values are: {choices}.',
  'not-a-choice-near': 'did you mean "{near}"? The possible values are: {choices}.',
  'control-in-text': 'the text holds a line break or a control character. Write it on one line.',
  'not-a-url': 'this is not a web address. Example: https://marignan.example.org',
  'url-not-bare': 'the address ends after the host and port: no path, no name, no "?" and no "#".',
  'url-not-guarded':
    'this address receives secrets: https, or an address of this machine, without a name, a password or "#".',
  'not-a-header-name': 'this is not the name of an HTTP header. Example: Authorization',
  'not-a-header-value': 'an HTTP header holds visible ASCII characters and spaces alone.',
  'header-is-ours': 'the request itself decides this header. Remove it; for Content-Type, set sms.format.',
  'unknown-placeholder': 'a name in braces is not known here. Known: {names}',
  'body-lacks-placeholder': 'the body must hold the number, to or toDigits, and the text, text, each in braces.',
  'body-not-json': 'filled in, this body is not JSON. Each name in braces stands in a text between quotes.',
  'signature-halved':
    'a signature needs both: the section sms.signature, and a header that holds the name signature in braces.',
  'not-a-field-path': 'these are names or positions parted by dots. Example: receivers.0',
  'not-a-colour': 'this is not a colour. Write # and six hexadecimal digits, between quotes. Example: "#1f5a4c"',
  'not-a-logo':
    'this file is neither an SVG nor a whole PNG, not interlaced, of at most {pixels} pixels a side and {all} in all.',
  'logo-not-plain': 'this SVG holds more than drawing: {part}. Save it without scripts, links and addresses.',
  'not-a-host': 'this is neither a host name nor an IP address.',
  'not-a-domain': 'this is not a domain. Example: example.org',
  'not-a-selector': 'a selector is made of letters, digits and dashes. Example: marignan',
  'not-an-address-range': 'this is neither an IP address nor a range. Examples: 192.0.2.10, 10.0.0.0/8',
  'trusts-everyone': 'this range covers every address: anybody could choose their own. Give that of the proxy.',
  'not-a-database': 'write "sqlite", or an address like postgres://marignan@127.0.0.1:5432/marignan',
  'password-in-database-url':
    'this address holds a password. Delete it, change it if it was in use, and give it in the variable MARIGNAN_DATABASE_PASSWORD or in a file that MARIGNAN_DATABASE_PASSWORD_FILE names.',
  'not-a-time-zone': 'this time zone is unknown. Example: Europe/Paris',
  'not-a-time-zone-near': 'this time zone is unknown. Did you mean "{near}"?',
  'not-an-email-address': 'this is not an e-mail address. Example: help@example.org',
  'not-a-country': 'this is not a country code. Write the two capitals of ISO 3166, like FR or LU.',
  'not-a-country-or-other':
    'this is not a country code. Write the two capitals of ISO 3166, like FR or LU, or "other" for all other countries.',
  'no-holidays-for-country': 'the public holidays of this country are not known. Write them in service.closings.',
  'not-a-language': 'this is no language code. Write two or three small letters, like fr or lb.',
  'not-a-telephone-number': 'write the number with + and the country calling code. Example: "+33972117605"',
  'not-a-time': 'write the time in five signs, from "00:00" to "24:00". Example: "09:00"',
  'not-a-date': 'there is no such date. Write year-month-day. Example: 2026-12-24',
  'ends-before-it-starts': 'the end (until) does not come after the start (from).',
  'hours-overlap': 'these hours overlap others above, on the same day.',
  'idle-longer-than-session': 'this is longer than the whole session (sessionHours).',
  'first-delay-too-long': 'the first wait is longer than the longest (longestDelayMinutes).',
  'delay-after-the-cap': 'the wait would start after the last try of the day (failuresPerDay).',
  'hashing-too-weak': 'with passes: {passes}, at least {least} KiB are needed.',
  'share-above-total': 'the share of one address is larger than the whole queue (total).',
  'value-refused': 'this value is not taken. docs/configuration.md says what this setting takes.',

  // Secrets
  'secret-set-twice': 'this variable and {other} are both given. Keep one of them.',
  'secret-file-open': 'other users of the system have access to this file ({mode}). Do "chmod 600".',
  'secret-empty': 'the secret is empty.',
  'secret-not-one-line': 'a secret is a single line, without control characters.',
  'secret-key-malformed': 'the key has to be written in base64url (letters, digits, - and _).',
  'secret-key-short': 'the key has {bytes} bytes; at least {least} are needed.',
  'secret-key-long': 'the key has {bytes} bytes; at most {most} are taken.',
  'secret-key-weak': 'the key is not random: it repeats the same bytes.',
  'pepper-malformed':
    'a pepper is written "name key" on one line: a name of at most 24 small letters, digits and dashes, then 32 random bytes in base64url. "marignan pepper rotate" writes one.',
  'pepper-twice': 'the pepper {name} is given twice. Keep one line.',
  'too-many-peppers':
    'there are more than {most} peppers. "marignan pepper remove" takes away those that are no longer used.',
  'secret-key-missing':
    'the secret key is missing. Give MARIGNAN_SECRET_KEY or MARIGNAN_SECRET_KEY_FILE, or create the installation with "marignan init".',
  'smtp-password-missing': 'this name needs a password. Give MARIGNAN_SMTP_PASSWORD or MARIGNAN_SMTP_PASSWORD_FILE.',
  'dkim-not-aligned':
    'this domain is neither that of {from} nor one above it: receivers would take no account of the signature.',
  'dkim-key-missing':
    'the key that signs mails is missing. Make it with "marignan mail make-key", or give MARIGNAN_DKIM_KEY or MARIGNAN_DKIM_KEY_FILE.',
  'dkim-key-malformed': 'this is not an RSA private key, as PEM or base64. "marignan mail make-key" makes one.',
  'dkim-key-short': 'this key has {bits} bits; at least {least} are needed. "marignan mail make-key" makes one.',
  'imap-password-missing': 'the mailbox needs a password. Give MARIGNAN_IMAP_PASSWORD or MARIGNAN_IMAP_PASSWORD_FILE.',
  'sms-secret-missing':
    'a template of the section sms uses a secret that is missing. Give {variable} or {variable}_FILE.',

  // Warnings: the server starts all the same
  'url-not-https': 'without https, passwords travel to this server in clear.',
  'proxy-not-trusted':
    'the server listens on this machine alone: behind a proxy, every visitor would have the address of the proxy. Add trustedProxies: [127.0.0.1, ::1]',
  'mail-in-clear': 'mails leave for another machine in clear. Choose starttls or tls.',
  'mailbox-in-clear': 'the mailbox of another machine is read in clear, its password too. Choose starttls or tls.',
  'floor-unanswered':
    'this profile departs from present texts (NIST, ASVS, CNIL). Say who answers for it, why and until when: passwords.departure.',
  'floor-review-due': 'this date has passed. Look at the installation’s profile again, then give a new date.',
  'colour-adapted':
    'on a light ground, {colour} would be hard to read. Pages and mails take {light}, and {dark} on a dark ground.',
  'support-address-missing': 'users do not know where to write. Give the address of the team.',
  'unknown-variable': 'there is no such variable; it has no effect. Did you mean {near}?',

  'more-faults': 'more faults follow. Mend these first.',
} as const satisfies FaultSentences;
