import type { FaultSentences } from '../faults.ts';

export const line = (subject: string, sentence: string): string => `${subject}: ${sentence}`;

export const sentences = {
  // The file
  'file-missing': 'dëse Fichier gëtt et net. Kuckt de Wee no.',
  'not-a-file': 'dat ass keen normale Fichier. Gitt de Wee vun engem Fichier un.',
  'file-unreadable':
    'de System refuséiert et ze liesen ({reason}). Kuckt d’Rechter vum Fichier a vu sengen Dossieren no.',
  'file-too-large': 'de Fichier ass méi grouss wéi {limitKiB} KiB. Ass et dee richtegen?',
  'file-empty': 'de Fichier ass eidel. Schreift eng Astellung oder e Kommentar dran, oder läscht en.',
  'not-utf8': 'dës Bytes sinn net UTF-8. Späichert de Fichier als UTF-8.',
  'control-character': 'hei steet d’Steierzeechen {character}. Läscht et.',

  // YAML
  'yaml-tab': 'eng Zeil ass mat engem Tabulator agezunn. YAML hëlt nëmme Leerzeechen.',
  'yaml-indent': 'dës Zeil ass net agezu wéi hir Nopeschzeilen. Riicht se aus.',
  'yaml-not-closed': 'hei feelt en Zeechen: Gänseféisschen, Klamer, Komma oder Doppelpunkt.',
  'yaml-syntax':
    'dat hei ass kee YAML. Kuckt dëst Zeechen an d’Zeil virdrun; ongewéinlechen Text gëtt tëscht Gänseféisscher gesat.',
  'yaml-two-documents':
    'hei fänkt en zweet Dokument un. De Fichier huet der nëmmen eent: huelt „---“ oder „...“ ewech.',
  'yaml-reference':
    'd’Verweiser vu YAML (& an *) sinn net erlaabt. Schreift de Wäert aus; tëscht Gänseféisscher, wann en esou ufänkt.',
  'yaml-tag': 'd’Etikette vu YAML (!…) sinn net erlaabt. Huelt se ewech, oder setzt den Text tëscht Gänseféisscher.',
  'yaml-too-deep': 'hei sinn ze vill Niveauen anenee verschachtelt.',
  'yaml-key': 'den Numm vun enger Astellung ass einfachen Text.',
  'duplicate-key': 'dës Astellung steet schonn op der Zeil {first}. Haalt nëmmen eng.',
  'not-settings': 'am Fichier si keng Astellungen. Schreift Zeile wéi „Numm: Wäert“.',

  // Keys
  'unknown-key': 'dës Astellung gëtt et net. D’Lëscht steet an docs/configuration.md.',
  'unknown-key-near': 'dës Astellung gëtt et net. Wollt Dir „{near}“ soen?',
  'secret-in-file':
    'e Geheimnis gehéiert net an dëse Fichier. Läscht et, ännert et, wann et benotzt gouf, a gitt et iwwer d’Variabel {variable} un, oder iwwer e Fichier, dee {variable}_FILE nennt.',
  'value-missing': 'et kënnt kee Wäert no. Gitt een un, oder huelt d’Zeil ewech.',
  'key-missing': 'dës Astellung feelt an dësem Deel. Setzt se dobäi.',

  // Values
  'expected-text': 'dat muss en Text sinn.',
  'quotes-needed': 'YAML liest hei keen Text. Setzt Gänseféisscher: "{source}".',
  'expected-number': 'dat muss eng Zuel sinn, ouni Gänseféisscher.',
  'expected-whole-number': 'dat muss eng ganz Zuel sinn.',
  'expected-list': 'dat muss eng Lëscht sinn: eng Zeil fir all Wäert, mat „- “ um Ufank.',
  'expected-section': 'dat muss en Deel sinn: agezunnen Zeile wéi „Numm: Wäert“.',
  'out-of-range': 'de Wäert geet vun {min} bis {max}.',
  'text-empty': 'den Text ass eidel.',
  'text-too-long': 'den Text ass méi laang wéi {max} Zeechen.',
  'too-few': 'op der Lëscht brauch et op d’mannst {min} Wäert.',
  'too-many': 'op der Lëscht däerfen héchstens {max} Wäerter stoen.',
  'not-a-choice': 'méiglech Wäerter sinn: {choices}.',
  'not-a-choice-near': 'wollt Dir „{near}“ soen? Méiglech Wäerter sinn: {choices}.',
  'control-in-text': 'am Text ass en Zeilesprong oder e Steierzeechen. Schreift en op eng Zeil.',
  'not-a-url': 'dat ass keng Webadress. Beispill: https://marignan.example.org',
  'url-not-bare': 'd’Adress hält nom Host an dem Port op: kee Wee, keen Numm, kee „?“ a kee „#“.',
  'url-not-guarded':
    'dës Adress kritt Geheimnisser: https, oder eng Adress vun dëser Maschinn, ouni Numm, Passwuert oder „#“.',
  'not-a-header-name': 'dat ass keen Numm vun engem HTTP-Header. Beispill: Authorization',
  'not-a-header-value': 'an engem HTTP-Header stinn nëmme siichtbar ASCII-Zeechen a Leerzeechen.',
  'header-is-ours': 'iwwer dësen Header entscheet d’Ufro selwer. Huelt en ewech; fir Content-Type gëllt sms.format.',
  'unknown-placeholder': 'en Numm tëscht Akkoladen ass hei net bekannt. Bekannt: {names}',
  'body-lacks-placeholder':
    'am Kierper muss d’Nummer stoen, to oder toDigits, an den Text, text, allebéid tëscht Akkoladen.',
  'body-not-json':
    'ausgefëllt ass dëse Kierper kee JSON. All Numm tëscht Akkolade steet an engem Text tëscht Gänseféisscher.',
  'signature-halved':
    'eng Ënnerschrëft brauch déi zwee: den Deel sms.signature, an en Header mam Numm signature tëscht Akkoladen.',
  'not-a-field-path': 'dat sinn Nimm oder Positiounen, mat Punkte getrennt. Beispill: receivers.0',
  'not-a-colour':
    'dat ass keng Faarf. Schreift # a sechs hexadezimal Zifferen, tëscht Gänseféisscher. Beispill: "#1f5a4c"',
  'not-a-logo':
    'dëse Fichier ass weder en SVG nach e ganzt PNG ouni Interlacing, mat héchstens {pixels} Pixele pro Säit an {all} am Ganzen.',
  'logo-not-plain': 'dësen SVG enthält méi wéi eng Zeechnung: {part}. Späichert en ouni Skripter, Linken an Adressen.',
  'not-a-host': 'dat ass weder den Numm vun engem Host nach eng IP-Adress.',
  'not-a-domain': 'dat ass keen Domain-Numm. Beispill: example.org',
  'not-a-selector': 'e Selektor besteet aus Buschtawen, Zifferen a Bindestrécher. Beispill: marignan',
  'not-an-address-range': 'dat ass weder eng IP-Adress nach e Beräich. Beispiller: 192.0.2.10, 10.0.0.0/8',
  'trusts-everyone':
    'dëse Beräich ëmfaasst all d’Adressen: jidderee kéint sech seng eraussichen. Gitt déi vum Proxy un.',
  'not-a-database': 'schreift „sqlite“, oder eng Adress wéi postgres://marignan@127.0.0.1:5432/marignan',
  'password-in-database-url':
    'an dëser Adress steet e Passwuert. Läscht et, ännert et, wann et benotzt gouf, a gitt et iwwer d’Variabel MARIGNAN_DATABASE_PASSWORD un, oder iwwer e Fichier, dee MARIGNAN_DATABASE_PASSWORD_FILE nennt.',
  'not-a-time-zone': 'dës Zäitzon ass net bekannt. Beispill: Europe/Luxembourg',
  'not-a-time-zone-near': 'dës Zäitzon ass net bekannt. Wollt Dir „{near}“ soen?',
  'not-an-email-address': 'dat ass keng E-Mail-Adress. Beispill: hellef@example.org',
  'not-a-country': 'dat ass kee Lännercode. Schreift zwee grouss Buschtawen no ISO 3166, wéi FR oder LU.',
  'not-a-country-or-other':
    'dat ass kee Lännercode. Schreift zwee grouss Buschtawen no ISO 3166, wéi FR oder LU, oder „other“ fir all aner Länner.',
  'no-holidays-for-country': 'd’Feierdeeg vun dësem Land sinn net bekannt. Schreift se a service.closings.',
  'not-a-language': 'dat ass kee Sproochcode. Schreift zwee oder dräi kleng Buschtawen, wéi fr oder lb.',
  'not-a-telephone-number': 'schreift d’Nummer mat + an der Virwal vum Land. Beispill: "+352271234"',
  'not-a-time': 'schreift d’Zäit a fënnef Zeechen, vun "00:00" bis "24:00". Beispill: "09:00"',
  'not-a-date': 'dësen Datum gëtt et net. Schreift Joer-Mount-Dag. Beispill: 2026-12-24',
  'ends-before-it-starts': 'd’Enn (until) kënnt net nom Ufank (from).',
  'hours-overlap': 'dës Stonnen iwwerschneide sech mat anere méi uewen, um selwechten Dag.',
  'idle-longer-than-session': 'dat ass méi laang wéi déi ganz Sessioun (sessionHours).',
  'first-delay-too-long': 'déi éischt Waardezäit ass méi laang wéi déi längst (longestDelayMinutes).',
  'delay-after-the-cap': 'd’Waardezäit géif nom leschte Versuch vum Dag ufänken (failuresPerDay).',
  'hashing-too-weak': 'mat passes: {passes} brauch et op d’mannst {least} KiB.',
  'share-above-total': 'den Deel vun enger Adress ass méi grouss wéi déi ganz Waardelëscht (total).',
  'value-refused': 'dëse Wäert ass net erlaabt. An docs/configuration.md steet, wat dës Astellung hëlt.',

  // Secrets
  'secret-set-twice': 'dës Variabel an {other} sinn allebéid gesat. Haalt nëmmen eng.',
  'secret-file-open': 'aner Benotzer vum System kommen un dëse Fichier ({mode}). Maacht „chmod 600“.',
  'secret-empty': 'd’Geheimnis ass eidel.',
  'secret-not-one-line': 'e Geheimnis steet op enger eenzeger Zeil, ouni Steierzeechen.',
  'secret-key-malformed': 'de Schlëssel muss a base64url geschriwwe sinn (Buschtawen, Zifferen, - an _).',
  'secret-key-short': 'de Schlëssel huet {bytes} Bytes; et brauch der op d’mannst {least}.',
  'secret-key-long': 'de Schlëssel huet {bytes} Bytes; et däerfen héchstens {most} sinn.',
  'secret-key-weak': 'de Schlëssel ass net zoufälleg: e widderhëlt déiselwecht Bytes.',
  'pepper-malformed':
    'e Peffer gëtt als „Numm Schlëssel“ op eng Zeil geschriwwen: en Numm aus héchstens 24 klenge Buschtawen, Zifferen a Bindestrécher, dann 32 zoufälleg Bytes a base64url. „marignan pepper rotate“ schreift een.',
  'pepper-twice': 'de Peffer {name} ass zweemol uginn. Haalt nëmmen eng Zeil.',
  'too-many-peppers':
    'et gëtt méi wéi {most} Pefferen. „marignan pepper remove“ hëlt déi ewech, déi net méi gebraucht ginn.',
  'secret-key-missing':
    'de Geheimschlëssel feelt. Gitt MARIGNAN_SECRET_KEY oder MARIGNAN_SECRET_KEY_FILE un, oder leet d’Installatioun mat „marignan init“ un.',
  'smtp-password-missing':
    'dësen Numm brauch e Passwuert. Gitt MARIGNAN_SMTP_PASSWORD oder MARIGNAN_SMTP_PASSWORD_FILE un.',
  'dkim-not-aligned':
    'dësen Numm gehéiert net zu {from}, an et ass och keen driwwer: d’Empfänger géifen d’Ënnerschrëft net berécksiichtegen.',
  'dkim-key-missing':
    'de Schlëssel, deen d’Mailen ënnerschreift, feelt. Maacht e mat „marignan mail make-key“, oder gitt MARIGNAN_DKIM_KEY oder MARIGNAN_DKIM_KEY_FILE un.',
  'dkim-key-malformed': 'dat ass kee private RSA-Schlëssel, als PEM oder Base64. „marignan mail make-key“ mécht een.',
  'dkim-key-short':
    'dëse Schlëssel huet {bits} Bits; op d’mannst {least} si gebraucht. „marignan mail make-key“ mécht een.',
  'imap-password-missing':
    'd’Mailbox brauch e Passwuert. Gitt MARIGNAN_IMAP_PASSWORD oder MARIGNAN_IMAP_PASSWORD_FILE un.',
  'sms-secret-missing':
    'eng Virlag aus dem Deel sms benotzt e Geheimnis, dat feelt. Gitt {variable} oder {variable}_FILE un.',

  // Warnings: the server starts all the same
  'url-not-https': 'ouni https ginn d’Passwierder onverschlësselt bis bei dëse Server.',
  'proxy-not-trusted':
    'de Server lauschtert nëmmen op dëser Maschinn: hannert engem Proxy hätten all d’Visiteuren d’Adress vum Proxy. Setzt derbäi: trustedProxies: [127.0.0.1, ::1]',
  'mail-in-clear': 'd’Maile ginn onverschlësselt op eng aner Maschinn. Wielt starttls oder tls.',
  'mailbox-in-clear':
    'd’Mailbox vun enger anerer Maschinn gëtt onverschlësselt gelies, och hiert Passwuert. Wielt starttls oder tls.',
  'floor-unanswered':
    'dëse Profil wäicht vun aktuellen Texter of (NIST, ASVS, CNIL). Sot, wien dofir riichtsteet, firwat a bis wéini: passwords.departure.',
  'floor-review-due': 'dësen Datum ass eriwwer. Kuckt de Profil vun der Installatioun nei, a gitt en neien Datum un.',
  'colour-adapted':
    'op hellem Grond wier {colour} schwéier ze liesen. D’Säiten an d’Mailen huelen {light}, an {dark} op däischterem Grond.',
  'support-address-missing': 'd’Benotzer wëssen net, wuer se schreiwe kënnen. Gitt d’Adress vun der Ekipp un.',
  'unknown-variable': 'dës Variabel gëtt et net, an huet keen Effekt. Wollt Dir {near} soen?',

  'more-faults': 'et kommen nach aner Feeler. Verbessert dës fir d’éischt.',
} as const satisfies FaultSentences;
