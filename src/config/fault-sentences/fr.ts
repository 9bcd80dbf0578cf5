export const line = (subject: string, sentence: string): string => `${subject}\u00a0: ${sentence}`;

/** Faults of the configuration in words; `{name}` stands for a parameter. */
export const sentences = {
  // The file
  'file-missing': 'ce fichier n’existe pas. Vérifiez le chemin.',
  'not-a-file': 'ce n’est pas un fichier ordinaire. Donnez le chemin d’un fichier.',
  'file-unreadable': 'le système refuse la lecture ({reason}). Vérifiez les droits du fichier et de ses dossiers.',
  'file-too-large': 'le fichier dépasse {limitKiB} Kio. Est-ce le bon fichier ?',
  'file-empty': 'le fichier est vide. Écrivez-y un réglage ou un commentaire, ou supprimez-le.',
  'not-utf8': 'ces octets ne sont pas de l’UTF-8. Enregistrez le fichier en UTF-8.',
  'control-character': 'le caractère de contrôle {character} se trouve ici. Effacez-le.',

  // YAML
  'yaml-tab': 'une tabulation sert de retrait. YAML n’admet que des espaces.',
  'yaml-indent': 'le retrait de cette ligne ne correspond pas aux lignes voisines. Alignez-la.',
  'yaml-not-closed': 'il manque ici un signe : guillemet, crochet, accolade, virgule ou deux-points.',
  'yaml-syntax':
    'ce passage n’est pas du YAML. Regardez ce signe et la ligne précédente ; un texte spécial se met entre guillemets.',
  'yaml-two-documents': 'un second document commence ici. Le fichier n’en contient qu’un : retirez « --- » ou « ... ».',
  'yaml-reference':
    'les renvois de YAML (& et *) ne sont pas admis. Écrivez la valeur en entier ; entre guillemets si elle commence ainsi.',
  'yaml-tag': 'les étiquettes de YAML (!…) ne sont pas admises. Retirez-la, ou mettez le texte entre guillemets.',
  'yaml-too-deep': 'trop de niveaux sont emboîtés ici.',
  'yaml-key': 'le nom d’un réglage est un simple texte.',
  'duplicate-key': 'ce réglage figure déjà à la ligne {first}. Gardez-en un seul.',
  'not-settings': 'le fichier ne contient pas de réglages. Écrivez des lignes de la forme « nom: valeur ».',

  // Keys
  'unknown-key': 'ce réglage n’existe pas. La liste est dans docs/configuration.md.',
  'unknown-key-near': 'ce réglage n’existe pas. Vouliez-vous dire « {near} » ?',
  'secret-in-file':
    'un secret n’a pas sa place dans ce fichier. Effacez-le, changez-le s’il a servi, et donnez-le par la variable {variable} ou par un fichier que désigne {variable}_FILE.',
  'value-missing': 'aucune valeur ne suit. Donnez-en une, ou retirez la ligne.',
  'key-missing': 'ce réglage manque dans cette partie. Ajoutez-le.',

  // Values
  'expected-text': 'ce doit être un texte.',
  'quotes-needed': 'YAML ne lit pas ici un texte. Mettez des guillemets\u00a0: "{source}".',
  'expected-number': 'ce doit être un nombre, sans guillemets.',
  'expected-whole-number': 'ce doit être un nombre entier.',
  'expected-list': 'ce doit être une liste : une ligne par valeur, commençant par « - ».',
  'expected-section': 'ce doit être une partie : des lignes « nom: valeur » en retrait.',
  'out-of-range': 'la valeur va de {min} à {max}.',
  'text-empty': 'le texte est vide.',
  'text-too-long': 'le texte dépasse {max} caractères.',
  'too-few': 'la liste compte au moins {min} valeur.',
  'too-many': 'la liste compte au plus {max} valeurs.',
  'not-a-choice': 'les valeurs possibles sont : {choices}.',
  'not-a-choice-near': 'vouliez-vous dire « {near} » ? Les valeurs possibles sont : {choices}.',
  'control-in-text': 'le texte contient un saut de ligne ou un caractère de contrôle. Écrivez-le sur une ligne.',
  'not-a-url': 'ce n’est pas une adresse web. Exemple : https://marignan.example.org',
  'url-not-bare': 'l’adresse s’arrête après l’hôte et le port : ni chemin, ni nom, ni « ? », ni « # ».',
  'url-not-guarded':
    'cette adresse reçoit des secrets : https, ou une adresse de cette machine, sans nom, mot de passe ni « # ».',
  'not-a-header-name': 'ce n’est pas le nom d’un en-tête HTTP. Exemple : Authorization',
  'not-a-header-value': 'un en-tête HTTP ne tient que des caractères ASCII visibles et des espaces.',
  'header-is-ours': 'la requête elle-même décide de cet en-tête. Enlevez-le ; pour Content-Type, réglez sms.format.',
  'unknown-placeholder': 'un nom entre accolades n’est pas connu ici. Connus : {names}',
  'body-lacks-placeholder':
    'le corps doit contenir le numéro, to ou toDigits, et le texte, text, chacun entre accolades.',
  'body-not-json':
    'une fois rempli, ce corps n’est pas du JSON. Chaque nom entre accolades se trouve dans un texte entre guillemets.',
  'signature-halved':
    'une signature demande les deux : la section sms.signature, et un en-tête qui porte le nom signature entre accolades.',
  'not-a-field-path': 'ce sont des noms ou des positions séparés par des points. Exemple : receivers.0',
  'not-a-colour':
    'ce n’est pas une couleur. Écrivez # et six chiffres hexadécimaux, entre guillemets. Exemple\u00a0: "#1f5a4c"',
  'not-a-logo':
    'ce fichier n’est ni un SVG ni un PNG entier, non entrelacé, d’au plus {pixels} pixels de côté et {all} en tout.',
  'logo-not-plain':
    'ce SVG contient plus que du dessin\u00a0: {part}. Enregistrez-le sans script, sans lien ni adresse.',
  'not-a-host': 'ce n’est ni un nom d’hôte ni une adresse IP.',
  'not-a-domain': 'ce n’est pas un nom de domaine. Exemple\u00a0: exemple.org',
  'not-a-selector': 'un sélecteur se compose de lettres, de chiffres et de tirets. Exemple\u00a0: marignan',
  'not-an-address-range': 'ce n’est ni une adresse IP ni une plage. Exemples : 192.0.2.10, 10.0.0.0/8',
  'trusts-everyone':
    'cette plage couvre toutes les adresses : n’importe qui pourrait choisir la sienne. Donnez celle du proxy.',
  'not-a-database': 'écrivez « sqlite », ou une adresse comme postgres://marignan@127.0.0.1:5432/marignan',
  'password-in-database-url':
    'cette adresse contient un mot de passe. Effacez-le, changez-le s’il a servi, et donnez-le par la variable MARIGNAN_DATABASE_PASSWORD ou par un fichier que désigne MARIGNAN_DATABASE_PASSWORD_FILE.',
  'not-a-time-zone': 'ce fuseau horaire est inconnu. Exemple : Europe/Paris',
  'not-a-time-zone-near': 'ce fuseau horaire est inconnu. Vouliez-vous dire « {near} » ?',
  'not-an-email-address': 'ce n’est pas une adresse e-mail. Exemple : aide@example.org',
  'not-a-country': 'ce n’est pas un code de pays. Écrivez deux capitales de la norme ISO 3166, comme FR ou LU.',
  'not-a-country-or-other':
    'ce n’est pas un code de pays. Écrivez deux capitales de la norme ISO 3166, comme FR ou LU, ou « other » pour tous les autres pays.',
  'no-holidays-for-country': 'les jours fériés de ce pays ne sont pas connus. Écrivez-les dans service.closings.',
  'not-a-language': 'ce n’est pas un code de langue. Écrivez deux ou trois lettres minuscules, comme fr ou lb.',
  'not-a-telephone-number': 'écrivez le numéro avec + et l’indicatif du pays. Exemple\u00a0: "+33972117605"',
  'not-a-time': 'écrivez l’heure sur cinq signes, de "00:00" à "24:00". Exemple\u00a0: "09:00"',
  'not-a-date': 'cette date n’existe pas. Écrivez année-mois-jour. Exemple : 2026-12-24',
  'ends-before-it-starts': 'la fin (until) ne suit pas le début (from).',
  'hours-overlap': 'ces heures en recouvrent d’autres, plus haut, le même jour.',
  'idle-longer-than-session': 'cette durée dépasse celle de la session entière (sessionHours).',
  'first-delay-too-long': 'la première attente dépasse la plus longue (longestDelayMinutes).',
  'delay-after-the-cap': 'l’attente commencerait après la dernière tentative du jour (failuresPerDay).',
  'hashing-too-weak': 'avec passes: {passes}, il faut au moins {least} Kio.',
  'share-above-total': 'la part d’une adresse dépasse la file entière (total).',
  'value-refused': 'cette valeur n’est pas admise. docs/configuration.md dit ce que prend ce réglage.',

  // Secrets
  'secret-set-twice': 'cette variable et {other} sont données toutes les deux. Gardez-en une seule.',
  'secret-file-open': 'd’autres utilisateurs du système ont accès à ce fichier ({mode}). Faites « chmod 600 ».',
  'secret-empty': 'le secret est vide.',
  'secret-not-one-line': 'un secret tient sur une seule ligne, sans caractère de contrôle.',
  'secret-key-malformed': 'la clé doit être écrite en base64url (lettres, chiffres, - et _).',
  'secret-key-short': 'la clé compte {bytes} octets ; il en faut au moins {least}.',
  'secret-key-long': 'la clé compte {bytes} octets ; il en faut au plus {most}.',
  'secret-key-weak': 'la clé n’est pas tirée au hasard : elle répète les mêmes octets.',
  'pepper-malformed':
    'un poivre s’écrit « nom clé » sur une ligne : un nom d’au plus 24 petites lettres, chiffres et tirets, puis 32 octets tirés au hasard, en base64url. « marignan pepper rotate » en écrit un.',
  'pepper-twice': 'le poivre {name} est donné deux fois. Gardez une seule ligne.',
  'too-many-peppers': 'il y a plus de {most} poivres. « marignan pepper remove » retire ceux qui ne servent plus.',
  'secret-key-missing':
    'la clé secrète manque. Donnez MARIGNAN_SECRET_KEY ou MARIGNAN_SECRET_KEY_FILE, ou créez l’installation avec « marignan init ».',
  'smtp-password-missing':
    'ce nom demande un mot de passe. Donnez MARIGNAN_SMTP_PASSWORD ou MARIGNAN_SMTP_PASSWORD_FILE.',
  'dkim-not-aligned':
    'ce domaine n’est pas celui de {from}, ni un domaine au-dessus\u00a0: les destinataires ne tiendraient pas compte de la signature.',
  'dkim-key-missing':
    'la clé qui signe les mails manque. Créez-la avec «\u202fmarignan mail make-key\u202f», ou donnez MARIGNAN_DKIM_KEY ou MARIGNAN_DKIM_KEY_FILE.',
  'dkim-key-malformed':
    'ce n’est pas une clé privée RSA, en PEM ou en base64. «\u202fmarignan mail make-key\u202f» en crée une.',
  'dkim-key-short':
    'cette clé a {bits} bits\u202f; il en faut au moins {least}. «\u202fmarignan mail make-key\u202f» en crée une.',
  'imap-password-missing':
    'la boîte aux lettres demande un mot de passe. Donnez MARIGNAN_IMAP_PASSWORD ou MARIGNAN_IMAP_PASSWORD_FILE.',
  'sms-secret-missing':
    'un modèle de la section sms emploie un secret qui manque. Donnez {variable} ou {variable}_FILE.',

  // Warnings: the server starts all the same
  'url-not-https': 'sans https, les mots de passe voyagent en clair jusqu’à ce serveur.',
  'proxy-not-trusted':
    'le serveur n’écoute que sur cette machine\u00a0: derrière un proxy, tous les visiteurs auraient l’adresse du proxy. Ajoutez trustedProxies: [127.0.0.1, ::1]',
  'mail-in-clear': 'les mails partent en clair vers une autre machine. Choisissez starttls ou tls.',
  'mailbox-in-clear':
    'la boîte aux lettres d’une autre machine est lue en clair, mot de passe compris. Choisissez starttls ou tls.',
  'floor-unanswered':
    'ce profil s’écarte de textes actuels (NIST, ASVS, CNIL). Dites qui en répond, pourquoi et jusqu’à quand\u00a0: passwords.departure.',
  'floor-review-due': 'cette date est passée. Revoyez le profil de l’installation, puis donnez une nouvelle date.',
  'colour-adapted':
    'sur fond clair, {colour} se lirait mal. Les pages et les mails prennent {light}, et {dark} sur fond sombre.',
  'support-address-missing': 'les utilisateurs ne savent pas où écrire. Donnez l’adresse de l’équipe.',
  'unknown-variable': 'cette variable n’existe pas et reste sans effet. Vouliez-vous dire {near} ?',

  'more-faults': 'd’autres fautes suivent. Corrigez celles-ci d’abord.',
} as const;
