/**
 * What a text announces as a password: "mot de passe : …", "my password is …", "… est mon mot de passe". `hidden` is what
 * is never kept, whether or not it opens anything here: it may open another door. `variants` are the ways to read it, the
 * likeliest first. Ordinary words that say how a password fares ("mon mot de passe est expiré") announce none; a sentence
 * that begins with one is read as a passphrase, and not hidden for that alone. Nor does a subject such as the help page
 * writes: what follows "mot de passe oublié :" is whose it is, or what it opens.
 */
export type AnnouncedValue = { hidden: string | null; variants: readonly string[] };

export const announcedValues = (text: string): AnnouncedValue[] => {
  const found: AnnouncedValue[] = [];
  for (const match of [...text.matchAll(announcing)].slice(0, mostFound)) {
    const [before] = match;
    const said = match.groups?.said;
    const meaning = said === undefined ? 'nothing' : meaningOf(text.slice(0, match.index), said);
    const value = readValue(text.slice(match.index + before.length), meaning);
    if (value) found.push(value);
  }
  for (const [, word = ''] of [...text.matchAll(announcedBehind)].slice(0, mostFound)) {
    const bare = word.replace(/^[«“"'(]+|[»”"',;)]+$/gu, '');
    if (!isState(bare)) found.push({ hidden: bare, variants: variantsOf(bare) });
  }
  return found;
};

const mostFound = 8;
const mostVariants = 6;
const mostWords = 12;
/** Of a passphrase that opens nothing here, as many words as one has; the rest may be the rest of a sentence. */
const mostHidden = 8;

const name = String.raw`(?:mots?[ \u00A0-]de[ \u00A0-]passes?|mdp|m\.d\.p\.?|pass ?words?|passwd|passwort|kennwort|passwuert|pass ?phrase|phrase (?:de passe|secrète)|code (?:secret|personnel|d[’']accès)|pwd|psw|pw)`;

/** The name, a few words of the same sentence, and what says that it comes now; or the name alone, right before it. */
const announcing = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])(?<said>[^\n:=.,;!?«"“]{0,40}?(?:[ \t\u00A0\u202F]*[:=][ \t\u00A0\u202F]*\n?[ \t]*|[ \u00A0](?:est|c[’']est|était|etait|is|was|ist|war|lautet|ass)(?:[ \u00A0](?:bien|toujours|encore|maintenant|still|now))?(?:[ \t\u00A0\u202F]*:)?[ \t\u00A0\u202F]+\n?))?[ \t\u00A0\u202F]*`,
  'giu',
);

const announcedBehind = new RegExp(
  String.raw`(?<!\S)(\S{3,128})[ \u00A0](?:est|c[’']est|était|is|was|ist|ass)[ \u00A0](?:mon|le|son|notre|my|the|our|mein|das|mäi)[ \u00A0](?:ancien |vieux |old |altes |aalt )?${name}(?![\p{L}\p{N}])`,
  'giu',
);

/** What is said between the name and what follows it: that it comes now, that it is refused, that it is gone, or nothing. */
type Meaning = 'here it comes' | 'refused' | 'gone' | 'nothing';

const meaningOf = (before: string, said: string): Meaning => {
  const isSubject = /[:=]\s*$/u.test(said) && !verb.test(said);
  if (gone.test(said)) return isSubject ? 'gone' : 'refused';
  if (isSubject && goneBefore.test(before.slice(-longestBefore))) return 'gone';
  return refused.test(said) ? 'refused' : 'here it comes';
};

const verb = /(?<![\p{L}\p{N}])(?:est|c[’']est|était|etait|is|was|ist|war|lautet|ass)(?![\p{L}\p{N}])/iu;

/** Stems and words that make of the password a matter to deal with, in mails of people and subjects of the help pages. */
const matters = [
  'oubli|perdu|perte|égar|expir|périm|échu|réinit|reinit|renouvel|récup|problèm|souci|demand|fuite|urgen',
  'forgot|lost|recover|remind|reset|renew|problem|request|breach',
  'vergess|verlor|verlust|abgelauf|zurücks|zurückg|anfrag|hilfe|dringend|leck',
  'vergiess|verluer|ofgelaf|zréck|ufro|hëllef|dréngend',
].join('|');
const deeds = [
  'aide|pb|changer|changement|modifier|modification|choisir|créer|composer|retenir',
  'help|change|choose|create|remember',
  'ändern|änderung|wählen|erstellen|bauen|behalten',
  'änneren|wielen|maachen|behalen',
].join('|');
const matter = String.raw`(?<![\p{L}\p{N}])(?:(?:${matters})\p{L}*|${deeds})(?![\p{L}\p{N}])`;

const gone = new RegExp(matter, 'iu');
const isMatter = new RegExp(`^${matter}$`, 'iu');

/** "Forgotten password:", "Oubli de mon mot de passe :". */
const goneBefore = new RegExp(
  String.raw`${matter}(?:[ \u00A0-]+(?:avec|de|du|des|d[’']une?|le|la|les|mon|ma|mes|son|notre|votre|une?|bon|nouveau|my|the|our|your|his|her|an?|of|with|good|new|mit|mein(?:e[smn]?)?|das|dem|des|vom|eine?s?|gutes|neues|mäin?|mengem|vum|mam|eng?|gutt|neit))*[ \u00A0-]+$`,
  'iu',
);

const longestBefore = 60;

const refused =
  /(?<![\p{L}\p{N}])(?:(?:refus|rejet|incorrect|invalid|erron|bloqu|désactiv|wrong|reject|block|falsch|ungültig|gesperrt|abgelehnt|ongëlteg|gespaart|chang|modifi|geändert|geännert)\p{L}*|faux|fausse|ne|pas|plus|not|doesn[’']t|nicht|net|futti)(?![\p{L}\p{N}])/iu;

const readValue = (rest: string, meaning: Meaning): AnnouncedValue | null => {
  if (meaning === 'gone') return null;
  const isCertain = meaning === 'here it comes';
  const line = (rest.split('\n', 1)[0] ?? '').slice(0, 200).trim();
  const quotation = /^[«“„"'`][ \u00A0\u202F]?(.{1,128}?)[ \u00A0\u202F]?[»”“"'`]/u.exec(line)?.[1];
  if (quotation) return { hidden: quotation, variants: [quotation] };
  const [first = ''] = line.split(/\s/u, 1);
  if (first === '') return null;
  if (isState(first)) {
    const sentence = clauseOf(line);
    return isCertain && endOfWord(sentence, 2) < sentence.length ? { hidden: null, variants: [sentence, line] } : null;
  }
  if (!isCertain) {
    if (isUnlikeAWord(first)) return { hidden: first, variants: variantsOf(line) };
    return meaning === 'refused' ? { hidden: null, variants: variantsOf(line) } : null;
  }
  const clause = clauseOf(line);
  return { hidden: clause.slice(0, endOfWord(clause, mostHidden)), variants: variantsOf(line) };
};

/** Up to where the sentence goes on with something else. */
const clauseOf = (line: string): string => {
  const end = line.search(
    /[,;](?=\s)|\.(?=\s|$)|\s(?:mais|et|ou|car|donc|puis|but|and|or|aber|und|oder|mee|awer|merci|thanks)(?=\s)/iu,
  );
  return (end > 0 ? line.slice(0, end) : line).slice(0, endOfWord(line, mostWords));
};

const endOfWord = (text: string, words: number): number =>
  [...text.matchAll(/\S+/gu)].slice(0, words).reduce((_, match) => match.index + match[0].length, 0);

const variantsOf = (line: string): string[] => {
  const clause = clauseOf(line);
  const first = line.slice(0, endOfWord(line, 1));
  const withSigns = /^\S+(?:[ \u00A0\u202F][\d\p{P}\p{S}]{1,6}(?=\s|$))+/u.exec(line)?.[0];
  const twoWords = line.slice(0, endOfWord(line, 2));
  const all = [withSigns, clause, first, withoutStop(first), withoutStop(clause), line, twoWords];
  return [...new Set(all.filter((text) => text !== undefined))].slice(0, mostVariants);
};

const withoutStop = (text: string): string => text.replace(/[\s.,;:!?)…]+$/u, '');

const isUnlikeAWord = (word: string): boolean => /\p{L}/u.test(word) && /[\d!#$%&*+=?@^_~]/u.test(withoutStop(word));

/** Says how a password fares, or goes on with the sentence. */
const isState = (word: string): boolean =>
  states.has(withoutStop(word).toLowerCase().replaceAll('’', "'")) || isMatter.test(withoutStop(word));

const states: ReadonlySet<string> = new Set(
  `a à ai au aucun aussi avant avec bien bloqué bloquée bon bonne c'est ce cela celui ceci ces cette comme correct d'accès dans de depuis des
  désactivé différent du échu en encore erroné est et être eu expiré faible faux fonctionne fonctionnait ici identique il ils impossible
  inconnu incorrect inutilisable invalide j'ai je juste l'ancien la là le les long ma mais même merci mes modifié mon n'est ne non
  nouveau nul on ou où oublié par pas passé perdu périmé personnel plus pour pourtant provisoire quel quelle que qu'il qui rejeté
  refusé réinitialisé s'il sans si son sur tel temporaire toujours tout très trop un une valable valide vide voici votre vous ça
  again also always and at blocked bad being by correct does doesn't don't disabled empty expired false fine for forgotten from gone good
  he here i if in incorrect invalid is it its lost me my never new no not of ok old on rejected refused reset right same
  still temporary that the there they this to too unknown used valid was what which with working wrong you your
  abgelaufen abgelehnt aber alt anscheinend auch auf blockiert das deaktiviert defekt dem der die ein eigentlich einfach entfallen er es falsch
  funktioniert für ganz geändert gerade gesperrt gestern gültig hier ich immer inkorrekt ist jetzt kaputt kein korrekt leider
  leer mein mir mit nach neu nicht nie noch nun nur ohne plötzlich richtig schon sehr sie temporär unbekannt und ungültig verfallen
  vergessen verloren vorläufig was weg weil wie wieder wirklich wohl zu zurückgesetzt
  aalt ass awer dat ech eidel eriwwer et falsch fir fort futti geännert gespaart gouf gëlteg hei hunn komesch leider mech mee mäi neit net ni
  nees nëmmen ofgelaf onbekannt ongëlteg richteg refuséiert scho schonn temporäert vergiess verluer vun wéi zréckgesat zu ëmmer`
    .split(/\s+/u)
    .filter(Boolean),
);
