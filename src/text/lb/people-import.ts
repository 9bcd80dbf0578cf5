import { plural } from '../dates.ts';
import { nRule } from './n-rule.ts';

const people = (count: number): string => plural('lb', count, { one: 'Persoun', other: 'Persounen' });

/** What an import says, on the pages and at the console. */
export const peopleImport = {
  people,
  lines: (count: number) => plural('lb', count, { one: 'Zeil', other: 'Zeilen' }),
  counts: {
    added: (count: number) => plural('lb', count, { one: 'Persoun dobäizesetzen', other: 'Persounen dobäizesetzen' }),
    changed: (count: number) => plural('lb', count, { one: 'Persoun z’änneren', other: 'Persounen z’änneren' }),
    unchanged: (count: number) =>
      plural('lb', count, { one: 'Persoun ouni Ännerung', other: 'Persounen ouni Ännerung' }),
    refused: (count: number) => plural('lb', count, { one: 'Zeil refuséiert', other: 'Zeile refuséiert' }),
    companies: (count: number) => plural('lb', count, { one: 'Firma unzeleeën', other: 'Firmaen unzeleeën' }),
  },
  done: {
    added: (count: number) => plural('lb', count, { one: 'Persoun dobäigesat', other: 'Persounen dobäigesat' }),
    changed: (count: number) => plural('lb', count, { one: 'Persoun geännert', other: 'Persoune geännert' }),
    unchanged: (count: number) =>
      plural('lb', count, { one: 'Persoun ouni Ännerung', other: 'Persounen ouni Ännerung' }),
    refused: (count: number) => plural('lb', count, { one: 'Zeil refuséiert', other: 'Zeile refuséiert' }),
    companies: (count: number) => plural('lb', count, { one: 'Firma ugeluecht', other: 'Firmaen ugeluecht' }),
  },
  /** What a cell of languages or roles can say. */
  understood: {
    language: (cell: string, words: string) => `${cell}: dës Sprooch ass net bekannt. D’Sprooche sinn: ${words}.`,
    role: (cell: string, words: string) => `${cell}: dës Roll ass net bekannt. D’Rolle sinn: ${words}.`,
  },
  line: (number: number, person: string, what: string) =>
    person === '' ? `Zeil ${number}: ${what}` : `Zeil ${number}, ${person}: ${what}`,
  /** A cell, by its title and what it says. */
  cell: (column: string, value: string) => `${column} „${value}“`,
  /** `cell`: as `cell` names it, or its title alone. */
  faults: {
    missing: (cell: string) => `${cell}: hei steet näischt.`,
    'too-long': (cell: string) => `${cell}: den Text ass ze laang.`,
    'unreadable-characters': (cell: string) => `${cell}: en Zeeche kann net gelies ginn; hei steet dofir \ufffd.`,
    'not-an-address': (cell: string) =>
      `${cell}: d’Adress ass net komplett oder falsch geschriwwen. Schreift se ganz, wéi numm@beispill.lu.`,
    'not-a-telephone': (cell: string) =>
      `${cell}: d’Nummer ass net komplett oder falsch geschriwwen. Schreift se ganz, wéi +352 27 12 34 56, oder loosst d’Zell eidel.`,
    'not-a-choice': (cell: string) =>
      `${cell}: dëse Wäert ass net bekannt. De Fichier vun engem Export weist, wéi een e schreift.`,
    'more-cells': () => 'D’Zeil huet méi Zellen, wéi déi éischt Zeil Titelen huet.',
    twice: (_: string, line: number) =>
      `Dës Persoun steet schonn op der Zeil ${line} vun dësem Fichier: bréngt se nëmmen eng Kéier.`,
    'unknown-id': (cell: string) => `${cell}: keng Persoun op der Lëscht huet dës ID.`,
    'email-taken': (cell: string) => `${cell}: en anere Kont huet dës Adress schonn.`,
    'email-differs': (cell: string) =>
      `${cell}: d’Persoun mat dëser ID huet eng aner Adress. D’Adress gëtt op hirer Fiche geännert.`,
    'id-and-email': () =>
      'E Schlëssel ouni d’Recht, Benotzer ze liesen, nennt all Persoun vun enger Tabell mat hirer ID, oder all mat hirer E-Mail-Adress, ni mat deenen zwee.',
    'own-role': (cell: string) => `${cell}: keen ännert seng eege Roll.`,
    'role-not-given': (cell: string) => `${cell}: dës Roll kann een hei net ginn.`,
    'last-administrator': (cell: string) => `${cell}: d’Firma hätt keen aktiven Administrateur méi.`,
    'not-own-group': (cell: string) => `${cell}: dat ass keng vun Äre Gruppen.`,
    'unknown-group': (cell: string) => `${cell}: kee Grupp heescht esou. Leet e fir d’éischt un.`,
    'unknown-company': (cell: string) => `${cell}: keng Firma heescht esou.`,
  },
  /** Of a number that a spreadsheet took for one to compute with. */
  lostNought: (cell: string, whole: string) =>
    `${cell}: d’Tabelleprogramm huet d’0 um Ufank ewechgeholl. Gitt der Kolonn de Format Text, a schreift ${whole}.`,
  roundedTelephone: (cell: string) =>
    `${cell}: d’Tabelleprogramm huet dës Nummer ofgeronnt. Gitt der Kolonn de Format Text, tippt déi ganz Nummer nei a späichert nach eng Kéier.`,
  /** Of the whole file. `line` and `column` count from 1. */
  fileFaults: {
    empty: () => 'De Fichier ass eidel.',
    'not-a-text': () => 'Dat ass kee CSV-Fichier. An Excel oder LibreOffice: Späicheren als, dann CSV (UTF-8).',
    'misread-accents': (line: number) =>
      `Zeil ${line}: d’Akzenter kënnen net gelies ginn. An Excel: Späicheren als, dann „CSV UTF-8“, net „CSV (MS-DOS)“ oder „CSV (Macintosh)“.`,
    'too-large': () => 'De Fichier ass méi grouss wéi 30\u00a0MB. Deelt en op.',
    'too-many-rows': () => 'De Fichier huet méi wéi 100.000 Zeilen. Deelt en op.',
    'no-titles': () =>
      'Op der éischter Zeil steet keen Titel, dee bekannt ass. Schreift do E-Mail-Adress, Virnumm, Numm, a wann néideg Telefon, Sprooch, Roll, Grupp.',
    'no-email-column': () => 'Et feelt d’Kolonn „E-Mail-Adress“ oder „ID“.',
    'no-company-column': () => 'Et feelt d’Kolonn „Firma“.',
    'column-twice': (_: number, column: number) => `D’Kolonn ${column} huet deenselwechten Titel wéi eng aner.`,
    'unclosed-quote': (line: number, column: number) =>
      `Zeil ${line}, Kolonn ${column}: e Gänseféissche geet op an net zou.`,
    'text-after-quote': (line: number, column: number) =>
      `Zeil ${line}, Kolonn ${column}: no engem Gänseféisschen, dat zougeet, kënnt nach Text.`,
    'too-many-cells': (line: number) => `Zeil ${line}: méi wéi 50 Zellen.`,
    'cell-too-long': (line: number, column: number) =>
      `Zeil ${line}, Kolonn ${column}: d’Zell huet méi wéi 5.000 Zeechen. Vläicht feelt e Gänseféisschen.`,
    'too-many-telephones': () =>
      'Mat dësem Fichier géife sech a véieranzwanzeg Stonne méi wéi 2.000 Telefonsnummeren änneren, déi scho bekannt sinn, an all Persoun géif Bescheed kréien. Deelt en op, een den Dag.',
  },
  page: {
    heading: 'Benotzer importéieren',
    import: 'Importéieren',
    export: 'Exportéieren',
    what: 'Setzt vill Leit op eemol dobäi, oder ännert se, mat engem CSV-Fichier, wéi Excel e späichert. Näischt gëtt geschriwwen, éier Dir gesinn hutt, wat gemaach géif ginn. Eng eidel Zell läscht den Telefon, oder hëlt aus der Grupp eraus; d’Sprooch an d’Roll bleiwen dann, wéi se sinn. Eng Kolonn, déi feelt, ännert näischt.',
    columns:
      'Op der éischter Zeil stinn d’Titelen: E-Mail-Adress, Virnumm, Numm, a wann néideg Telefon, Sprooch, Roll, Grupp, ID. Ekipp oder Departement gëtt als Grupp gelies.',
    example: 'En Export vun der Lëscht kann een ausbesseren, an dann nees importéieren.',
    file: 'CSV-Fichier',
    fileHint: 'Héchstens 30\u00a0MB an 100.000 Zeilen.',
    fileMissing: 'Wielt e Fichier.',
    look: 'Kucken, wat gemaach géif ginn',
    previewHeading: (name: string) => `Den Import ${nRule('vun', name)} nokucken`,
    ifConfirmed: 'Wann Dir confirméiert:',
    atOnce: 'Alles gëtt zesumme geschriwwen, oder näischt.',
    othersAtOnce: 'Déi refuséiert Zeile bleiwen ewech; déi aner ginn all zesumme geschriwwen, oder keng.',
    newPeople: 'Déi nei Leit hu kee Passwuert, a kréien näischt, éier se invitéiert ginn.',
    withheld:
      'Wann eng Adress aus dem Fichier schonn zu engem anere Kont gehéiert, gëtt hir Zeil refuséiert. Dir gitt et nom Import gewuer.',
    takenHeading: 'Refuséiert: en anere Kont huet schonn d’Adress',
    telephones: 'Jiddereen, deem seng Telefonsnummer ännert, kritt per Mail Bescheed.',
    otherUnderWay:
      'En aneren Import leeft grad: näischt gouf geschriwwen. Confirméiert an e puer Minutten nach eng Kéier.',
    changedMeanwhile:
      'An der Zwëschenzäit huet sech eppes geännert: näischt gouf geschriwwen. Hei steet, wat elo gemaach géif ginn.',
    confirm: (people: string) => `${people} importéieren`,
    nothing: 'Dëse Fichier ännert näischt.',
    nothingBut: 'Näischt géif geschriwwe ginn: verbessert déi refuséiert Zeilen, an importéiert se nach eng Kéier.',
    another: 'En anere Fichier wielen',
    drop: 'Dësen Import opginn',
    refusedFile: (count: number) =>
      `${plural('lb', count, { one: 'refuséiert Zeil', other: 'refuséiert Zeilen' })} eroflueden`,
    leftOutUntil:
      'Si bleiwen een Dag, oder bis bei Ären nächsten Import. Verbessert se, an importéiert dee Fichier nach eng Kéier.',
    linesGone: 'Dës Zeile sinn net méi do. Fir se nees ze gesinn, importéiert den éischte Fichier nach eng Kéier.',
    mended: 'De verbesserte Fichier importéieren',
    table: 'Nei a geännert Persounen',
    doubtfulTable: 'Zeilen, déi Dir nokucke sollt',
    seeDoubtful: 'Dës Zeilen nokucken',
    roles: {
      given: (count: number, role: string) =>
        plural('lb', count, {
          one: `Persoun kritt d’Roll „${role}“.`,
          other: `Persoune kréien d’Roll „${role}“.`,
        }),
      taken: (count: number, role: string) =>
        plural('lb', count, {
          one: `Persoun verléiert d’Roll „${role}“.`,
          other: `Persoune verléieren d’Roll „${role}“.`,
        }),
      added: (count: number, role: string) =>
        plural('lb', count, {
          one: `nei Persoun kritt d’Roll „${role}“.`,
          other: `nei Persoune kréien d’Roll „${role}“.`,
        }),
    },
    refusedTable: 'Refuséiert Zeilen',
    cause: (lines: string, reason: string) => `${lines}: ${reason}`,
    nameOn: (name: string, lines: string) => `„${name}“ (${lines})`,
    andNames: (names: string, more: number) =>
      `${names} ${nRule('an', plural('lb', more, { one: 'aneren Numm', other: 'aner Nimm' }))}`,
    unknownGroups: (cells: string) => `${cells}: kee Grupp heescht esou. Leet se fir d’éischt un.`,
    toGroups: 'Gruppen uleeën, déi feelen',
    twiceAll: 'd’Persoun steet schonn op enger anerer Zeil vun dësem Fichier.',
    examples: 'Hei stinn déi éischt Zeile vun all Grond; all Zeile stinn am Fichier, deen Dir erofluede kënnt.',
    otherName: 'Vläicht een aneren: de Virnumm an den Numm ännere sech zesummen.',
    otherNames: (count: number) =>
      plural('lb', count, {
        one: 'Persoun géif de Virnumm an den Numm zugläich änneren. Kuckt no, ob et déiselwecht Persoun ass.',
        other: 'Persoune géifen de Virnumm an den Numm zugläich änneren. Kuckt no, ob et déiselwecht Persoune sinn.',
      }),
    lineColumn: 'Zeil',
    person: 'Persoun',
    outcome: 'Wat gemaach géif ginn',
    lineBefore: 'Ursprénglech Zeil',
    reason: 'Grond',
    kinds: { added: 'Dobäigesat', changed: 'Geännert', refused: 'Refuséiert' },
    emptied: (cell: string) => `${cell} geläscht`,
    outOfGroup: (cell: string) => `${cell} → a kengem Grupp méi`,
    filled: (column: string, after: string) => `${column} (eidel) → „${after}“`,
    erasesTelephones: (count: number) =>
      plural('lb', count, {
        one: 'Telefonsnummer gëtt geläscht, well hir Zell eidel ass.',
        other: 'Telefonsnummere gi geläscht, well hir Zellen eidel sinn.',
      }),
    leavesGroups: (count: number) =>
      plural('lb', count, {
        one: 'Persoun gëtt aus hirem Grupp geholl, well d’Zell eidel ass.',
        other: 'Persoune ginn aus hire Gruppe geholl, well hir Zellen eidel sinn.',
      }),
    renamed: (column: string, before: string, after: string) => `${column} „${before}“ → „${after}“`,
    onlyGroup: (group: string) => `Wien am Fichier kee Grupp huet, kënnt an Äre Grupp „${group}“.`,
    firstLines: 'Déi éischt honnert Zeile vun all Zort si gewisen.',
    runningHeading: 'Den Import leeft',
    checking: (done: string, all: string) => `Iwwerpréiwung: ${done} ${nRule('vun', all)}.`,
    running: (done: string, all: string) => `${done} ${nRule('vun', all)}.`,
    runningElsewhere: 'Den Import leeft.',
    reload: 'Aktualiséieren',
    doneHeading: 'Import fäerdeg',
    invite: (count: number) => `${plural('lb', count, { one: 'nei Persoun', other: 'nei Persounen' })} invitéieren`,
    toList: 'Zréck op d’Lëscht',
    seeList: 'D’Lëscht vun de Benotzer kucken',
    refusedName: 'refuseiert-zeilen.csv',
  },
  /** How the columns of a file are read. */
  reading: {
    heading: 'Wéi d’Kolonne gelies ginn',
    read: (title: string, column: string) => `„${title}“ → ${column}`,
    ignored: (title: string) => `„${title}“: gëtt net gelies`,
    lineBefore: (title: string) =>
      `„${title}“: gëtt net gelies. Et ass d’Nummer am Fichier vu virdrun; d’Zeile ginn nei gezielt.`,
    untitled: 'ouni Titel',
    sample: (value: string) => `zum Beispill „${value}“`,
    asGroup: (title: string) =>
      `D’Kolonn „${title}“ gëtt als Grupp gelies: an hiren Zelle stinn d’Nimm vu Gruppen, déi et gëtt. Fir datt se net gelies gëtt, ännert hiren Titel.`,
  },
  cli: {
    added: (values: string) => `Dobäigesat: ${values}`,
    changed: (fields: string) => `Geännert: ${fields}`,
    import: 'd’Leit aus engem CSV-Fichier dobäisetzen an änneren, ganz oder guer net',
    export: 'd’Leit vun enger Firma an e CSV-Fichier schreiwen, deen nees importéiert ka ginn',
    createCompanies: 'd’Firmaen aus der Kolonn Firma uleeën, déi et nach net gëtt',
    skipRefused: 'déi refuséiert Zeilen op d’Säit leeën, amplaz näischt ze schreiwen',
    dryRun: 'soen, wat gemaach géif ginn, ouni eppes ze schreiwen',
    refused:
      'e Fichier, deen ugeluecht gëtt, mat de refuséierten Zeilen, sou wéi se sinn, fir auszebesseren an nees z’importéieren',
    invite: 'déi Leit, déi dobäikommen, duerno invitéieren: jidderee kritt e Link',
    to: 'de Fichier, deen ugeluecht gëtt; ouni e geet den CSV op d’Standardausgab',
    progress: 'Import vun de Leit',
    outcomeChanged:
      'Während dem Import huet en aneren dës Leit geännert. Näischt gouf geschriwwen. Fänkt nees vu vir un.',
    more: (count: number) => `an nach ${plural('lb', count, { one: 'refuséiert Zeil', other: 'refuséiert Zeilen' })}.`,
    nothingWritten:
      'Näischt gouf geschriwwen. Bessert dës Zeilen aus, oder setzt --skip-refused dobäi, fir déi aner z’importéieren.',
    exported: (people: string) => `Export fäerdeg: ${people}.`,
    refusedWritten: (file: string) => `Déi refuséiert Zeile stinn am Fichier ${file}.`,
    inviteReason: 'Leit, déi duerch en Import dobäikomm sinn',
    notInvited: (company: string) =>
      `Déi Leit, déi bei ${company} dobäikomm sinn, sinn net invitéiert: do lafe schonn zéng Sammelaktiounen. Méi spéit: marignan mass begin --kind invite --standing never-signed-in`,
    needsFile: 'Mat --json sot mat --to, wuer de Fichier geschriwwe gëtt.',
  },
};
