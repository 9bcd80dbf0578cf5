import { plural } from '../dates.ts';

const people = (count: number): string => plural('fr', count, { one: 'personne', other: 'personnes' });

/** What an import says, on the pages and at the console. */
export const peopleImport = {
  people,
  lines: (count: number) => plural('fr', count, { one: 'ligne', other: 'lignes' }),
  counts: {
    added: (count: number) => plural('fr', count, { one: 'personne à ajouter', other: 'personnes à ajouter' }),
    changed: (count: number) => plural('fr', count, { one: 'personne à modifier', other: 'personnes à modifier' }),
    unchanged: (count: number) =>
      plural('fr', count, { one: 'personne sans changement', other: 'personnes sans changement' }),
    refused: (count: number) => plural('fr', count, { one: 'ligne refusée', other: 'lignes refusées' }),
    companies: (count: number) => plural('fr', count, { one: 'société à créer', other: 'sociétés à créer' }),
  },
  done: {
    added: (count: number) => plural('fr', count, { one: 'personne ajoutée', other: 'personnes ajoutées' }),
    changed: (count: number) => plural('fr', count, { one: 'personne modifiée', other: 'personnes modifiées' }),
    unchanged: (count: number) =>
      plural('fr', count, { one: 'personne sans changement', other: 'personnes sans changement' }),
    refused: (count: number) => plural('fr', count, { one: 'ligne refusée', other: 'lignes refusées' }),
    companies: (count: number) => plural('fr', count, { one: 'société créée', other: 'sociétés créées' }),
  },
  line: (number: number, person: string, what: string) =>
    person === '' ? `Ligne ${number}\u00a0: ${what}` : `Ligne ${number}, ${person}\u00a0: ${what}`,
  /** A cell, by its title and what it says. */
  cell: (column: string, value: string) => `${column} «\u202f${value}\u202f»`,
  /** `cell`: as `cell` names it, or its title alone. */
  faults: {
    missing: (cell: string) => `${cell}\u00a0: rien n’est écrit.`,
    'too-long': (cell: string) => `${cell}\u00a0: le texte est trop long.`,
    'unreadable-characters': (cell: string) =>
      `${cell}\u00a0: un caractère ne peut pas être lu, montré ici par \ufffd.`,
    'not-an-address': (cell: string) =>
      `${cell}\u00a0: adresse incomplète ou mal écrite. Écrivez-la en entier, comme nom@exemple.fr.`,
    'not-a-telephone': (cell: string) =>
      `${cell}\u00a0: numéro incomplet ou mal écrit. Écrivez-le en entier, comme +33 1 23 45 67 89, ou laissez la case vide.`,
    'not-a-choice': (cell: string) => `${cell}\u00a0: valeur inconnue. Le fichier d’un export montre comment l’écrire.`,
    'more-cells': () => 'La ligne a plus de cases que la première ligne n’a de titres.',
    twice: (_: string, line: number) =>
      `Cette personne est déjà à la ligne ${line} de ce fichier\u00a0: ne l’apportez qu’une fois.`,
    'unknown-id': (cell: string) => `${cell}\u00a0: aucune personne de la liste n’a cet identifiant.`,
    'email-taken': (cell: string) => `${cell}\u00a0: un autre compte a déjà cette adresse.`,
    'email-differs': (cell: string) =>
      `${cell}\u00a0: la personne qui a cet identifiant a une autre adresse. L’adresse se change sur sa fiche.`,
    'id-and-email': () =>
      'Une clé sans le droit de lire les utilisateurs nomme chaque personne d’un tableau par son identifiant, ou chacune par son adresse e-mail, jamais par les deux.',
    'own-role': (cell: string) => `${cell}\u00a0: personne ne change son propre rôle.`,
    'role-not-given': (cell: string) => `${cell}\u00a0: ce rôle ne peut pas être donné ici.`,
    'last-administrator': (cell: string) => `${cell}\u00a0: la société n’aurait plus d’administrateur actif.`,
    'not-own-group': (cell: string) => `${cell}\u00a0: ce n’est pas l’un de vos groupes.`,
    'unknown-group': (cell: string) => `${cell}\u00a0: aucun groupe ne s’appelle ainsi. Créez-le d’abord.`,
    'unknown-company': (cell: string) => `${cell}\u00a0: aucune société ne s’appelle ainsi.`,
  },
  /** Of a number that a spreadsheet took for one to compute with. */
  roundedTelephone: (cell: string) =>
    `${cell}\u00a0: le tableur a arrondi ce numéro. Mettez la colonne au format Texte, tapez à nouveau le numéro entier, puis enregistrez.`,
  /** Of a number whose first digit a spreadsheet took away. */
  lostNought: (cell: string, whole: string) =>
    `${cell}\u00a0: le tableur a enlevé le 0 du début. Mettez la colonne au format Texte, puis écrivez ${whole}.`,
  /** What a cell of languages or roles can say. */
  understood: {
    language: (cell: string, words: string) => `${cell}\u00a0: langue inconnue. Les langues sont\u00a0: ${words}.`,
    role: (cell: string, words: string) => `${cell}\u00a0: rôle inconnu. Les rôles sont\u00a0: ${words}.`,
  },
  /** Of the whole file. `line` and `column` count from 1. */
  fileFaults: {
    empty: () => 'Le fichier est vide.',
    'not-a-text': () =>
      'Ce n’est pas un fichier CSV. Dans Excel ou LibreOffice\u00a0: Enregistrer sous, puis CSV (UTF-8).',
    'misread-accents': (line: number) =>
      `Ligne ${line}\u00a0: les accents ne se lisent pas. Dans Excel\u00a0: Enregistrer sous, puis «\u202fCSV UTF-8\u202f», et non «\u202fCSV (MS-DOS)\u202f» ni «\u202fCSV (Macintosh)\u202f».`,
    'too-large': () => 'Le fichier dépasse 30\u00a0Mo. Partagez-le en plusieurs.',
    'too-many-rows': () => 'Le fichier a plus de 100\u202f000 lignes. Partagez-le en plusieurs.',
    'no-titles': () =>
      'La première ligne ne porte aucun titre connu. Écrivez-y Adresse e-mail, Prénom, Nom, et au besoin Téléphone, Langue, Rôle, Groupe.',
    'no-email-column': () => 'Il manque la colonne «\u202fAdresse e-mail\u202f» ou «\u202fIdentifiant\u202f».',
    'no-company-column': () => 'Il manque la colonne «\u202fSociété\u202f».',
    'column-twice': (_: number, column: number) => `La colonne ${column} porte le même titre qu’une autre.`,
    'unclosed-quote': (line: number, column: number) =>
      `Ligne ${line}, colonne ${column}\u00a0: un guillemet s’ouvre et ne se ferme pas.`,
    'text-after-quote': (line: number, column: number) =>
      `Ligne ${line}, colonne ${column}\u00a0: du texte suit un guillemet qui se ferme.`,
    'too-many-cells': (line: number) => `Ligne ${line}\u00a0: plus de 50 cases.`,
    'cell-too-long': (line: number, column: number) =>
      `Ligne ${line}, colonne ${column}\u00a0: la case a plus de 5\u202f000 signes. Un guillemet manque peut-être.`,
    'too-many-telephones': () =>
      'Avec ce fichier, plus de 2\u202f000 numéros de téléphone déjà connus changeraient en vingt-quatre heures, et chaque personne en serait prévenue. Partagez-le en plusieurs, un par jour.',
  },
  page: {
    heading: 'Importer des utilisateurs',
    import: 'Importer',
    export: 'Exporter',
    what: 'Ajoutez ou modifiez beaucoup de personnes à la fois avec un fichier CSV, comme Excel l’enregistre. Rien n’est écrit avant que vous ayez vu ce qui serait fait. Une case vide efface le téléphone, ou retire du groupe\u00a0; vide, la langue ou le rôle reste comme il est. Une colonne absente ne change rien.',
    columns:
      'La première ligne porte les titres\u00a0: Adresse e-mail, Prénom, Nom, et au besoin Téléphone, Langue, Rôle, Groupe, Identifiant. Service ou Équipe se lit comme Groupe.',
    example: 'Un export de la liste peut être corrigé, puis importé à nouveau.',
    file: 'Fichier CSV',
    fileHint: 'Au plus 30\u00a0Mo et 100\u202f000 lignes.',
    fileMissing: 'Choisissez un fichier.',
    look: 'Voir ce qui serait fait',
    previewHeading: (name: string) => `Vérifier l’import de ${name}`,
    ifConfirmed: 'Si vous confirmez\u00a0:',
    atOnce: 'Tout est écrit ensemble, ou rien.',
    othersAtOnce:
      'Les lignes refusées sont laissées de côté\u00a0; les autres sont écrites toutes ensemble, ou aucune.',
    newPeople: 'Les nouvelles personnes n’ont pas de mot de passe, et ne reçoivent rien avant d’être invitées.',
    withheld:
      'Si une adresse du fichier appartient déjà à un autre compte, sa ligne sera refusée. Vous le saurez après l’import.',
    takenHeading: 'Refusées\u00a0: un autre compte a déjà l’adresse',
    telephones: 'Chaque personne dont le téléphone change en est prévenue par e-mail.',
    otherUnderWay: 'Un autre import est en cours\u00a0: rien n’est écrit. Confirmez à nouveau dans quelques minutes.',
    changedMeanwhile:
      'Entre-temps, quelque chose a changé\u00a0: rien n’est écrit. Voici ce qui serait fait maintenant.',
    confirm: (people: string) => `Importer ${people}`,
    nothing: 'Ce fichier ne change rien.',
    nothingBut: 'Rien ne serait écrit\u00a0: corrigez les lignes refusées, puis importez-les à nouveau.',
    another: 'Choisir un autre fichier',
    drop: 'Abandonner cet import',
    refusedFile: (count: number) =>
      count === 1
        ? 'Télécharger la ligne refusée'
        : `Télécharger les ${plural('fr', count, { one: 'ligne refusée', other: 'lignes refusées' })}`,
    leftOutUntil:
      'Elles sont gardées un jour, ou jusqu’à votre prochain import. Corrigez-les, puis importez ce fichier à nouveau.',
    linesGone: 'Ces lignes ne sont plus gardées. Pour les revoir, importez à nouveau le fichier d’origine.',
    mended: 'Importer le fichier corrigé',
    table: 'Personnes ajoutées ou modifiées',
    doubtfulTable: 'Lignes à vérifier',
    seeDoubtful: 'Voir les lignes à vérifier',
    roles: {
      given: (count: number, role: string) =>
        plural('fr', count, {
          one: `personne recevra le rôle «\u202f${role}\u202f».`,
          other: `personnes recevront le rôle «\u202f${role}\u202f».`,
        }),
      taken: (count: number, role: string) =>
        plural('fr', count, {
          one: `personne perdra le rôle «\u202f${role}\u202f».`,
          other: `personnes perdront le rôle «\u202f${role}\u202f».`,
        }),
      added: (count: number, role: string) =>
        plural('fr', count, {
          one: `nouvelle personne aura le rôle «\u202f${role}\u202f».`,
          other: `nouvelles personnes auront le rôle «\u202f${role}\u202f».`,
        }),
    },
    refusedTable: 'Lignes refusées',
    cause: (lines: string, reason: string) => `${lines}\u00a0: ${reason}`,
    /** What the cells of several lines say: “Sales” (11). */
    nameOn: (name: string, lines: string) => `«\u202f${name}\u202f» (${lines})`,
    andNames: (names: string, more: number) =>
      `${names} et ${plural('fr', more, { one: 'autre nom', other: 'autres noms' })}`,
    unknownGroups: (cells: string) => `${cells}\u00a0: aucun groupe ne s’appelle ainsi. Créez-les d’abord.`,
    toGroups: 'Créer les groupes qui manquent',
    twiceAll: 'la personne est déjà sur une autre ligne de ce fichier.',
    examples:
      'Les premières lignes de chaque motif sont montrées ici\u202f; le fichier à télécharger les contient toutes.',
    otherName: 'Peut-être quelqu’un d’autre\u00a0: le prénom et le nom changent ensemble.',
    otherNames: (count: number) =>
      plural('fr', count, {
        one: 'personne changerait à la fois de prénom et de nom. Vérifiez qu’il s’agit bien d’elle.',
        other: 'personnes changeraient à la fois de prénom et de nom. Vérifiez qu’il s’agit bien d’elles.',
      }),
    lineColumn: 'Ligne',
    person: 'Personne',
    outcome: 'Ce qui serait fait',
    lineBefore: 'Ligne d’origine',
    reason: 'Motif',
    kinds: { added: 'Ajoutée', changed: 'Modifiée', refused: 'Refusée' },
    emptied: (cell: string) => `${cell} effacé`,
    outOfGroup: (cell: string) => `${cell} → plus dans aucun groupe`,
    filled: (column: string, after: string) => `${column} (vide) → «\u202f${after}\u202f»`,
    erasesTelephones: (count: number) =>
      plural('fr', count, {
        one: 'numéro de téléphone sera effacé, parce que sa case est vide.',
        other: 'numéros de téléphone seront effacés, parce que leur case est vide.',
      }),
    leavesGroups: (count: number) =>
      plural('fr', count, {
        one: 'personne sera retirée de son groupe, parce que sa case est vide.',
        other: 'personnes seront retirées de leur groupe, parce que leur case est vide.',
      }),
    renamed: (column: string, before: string, after: string) =>
      `${column} «\u202f${before}\u202f» → «\u202f${after}\u202f»`,
    onlyGroup: (group: string) => `Qui n’a pas de groupe dans le fichier va dans votre groupe «\u202f${group}\u202f».`,
    firstLines: 'Les cent premières lignes de chaque sorte sont montrées.',
    runningHeading: 'Import en cours',
    checking: (done: string, all: string) => `Vérification\u00a0: ${done} sur ${all}.`,
    running: (done: string, all: string) => `${done} sur ${all}.`,
    runningElsewhere: 'L’import est en cours.',
    reload: 'Actualiser',
    doneHeading: 'Import terminé',
    invite: (count: number) =>
      count === 1
        ? 'Inviter la personne ajoutée'
        : `Inviter les ${plural('fr', count, { one: 'personne ajoutée', other: 'personnes ajoutées' })}`,
    toList: 'Revenir à la liste',
    seeList: 'Voir la liste des utilisateurs',
    refusedName: 'lignes-refusees.csv',
  },
  /** How the columns of a file are read. */
  reading: {
    heading: 'Comment les colonnes sont lues',
    read: (title: string, column: string) => `«\u202f${title}\u202f» → ${column}`,
    ignored: (title: string) => `«\u202f${title}\u202f»\u00a0: ignorée`,
    lineBefore: (title: string) =>
      `«\u202f${title}\u202f»\u00a0: ignorée. C’est le numéro dans le fichier d’avant\u202f; les lignes sont comptées à nouveau.`,
    untitled: 'sans titre',
    sample: (value: string) => `par exemple «\u202f${value}\u202f»`,
    asGroup: (title: string) =>
      `La colonne «\u202f${title}\u202f» est lue comme le groupe\u00a0: ses cases portent le nom de groupes qui existent. Pour qu’elle soit ignorée, changez son titre.`,
  },
  cli: {
    /** What would be kept of a new person. */
    added: (values: string) => `Ajoutée\u00a0: ${values}`,
    /** What a line would change. */
    changed: (fields: string) => `Modifiée\u00a0: ${fields}`,
    import: 'ajouter et modifier les personnes d’un fichier CSV, en entier ou pas du tout',
    export: 'écrire les personnes d’une société dans un fichier CSV, qui peut être importé à nouveau',
    createCompanies: 'créer les sociétés de la colonne Société qui n’existent pas encore',
    skipRefused: 'laisser de côté les lignes refusées, au lieu de ne rien écrire',
    dryRun: 'dire ce qui serait fait, sans rien écrire',
    refused: 'un fichier à créer avec les lignes refusées, telles qu’elles sont, à corriger et à importer à nouveau',
    invite: 'inviter ensuite les personnes ajoutées\u00a0: un lien part à chacune',
    to: 'le fichier à créer\u202f; sans lui, le CSV va sur la sortie standard',
    progress: 'Import des personnes',
    outcomeChanged: 'Quelqu’un d’autre a changé ces personnes pendant l’import. Rien n’est écrit. Recommencez.',
    more: (count: number) =>
      `et ${plural('fr', count, { one: 'autre ligne refusée', other: 'autres lignes refusées' })}.`,
    nothingWritten: 'Rien n’est écrit. Corrigez ces lignes, ou ajoutez --skip-refused pour importer les autres.',
    exported: (people: string) => `Export terminé\u00a0: ${people}.`,
    refusedWritten: (file: string) => `Les lignes refusées sont dans ${file}.`,
    inviteReason: 'Personnes ajoutées par un import',
    notInvited: (company: string) =>
      `Les personnes ajoutées dans ${company} ne sont pas invitées\u00a0: dix actions groupées y sont déjà en cours. Plus tard\u00a0: marignan mass begin --kind invite --standing never-signed-in`,
    needsFile: 'Avec --json, dites avec --to où écrire le fichier.',
  },
};
