/** Says how a password fares, or goes on with the sentence. */
export const isState = (word: string): boolean => states.has(plain(word)) || isMatter(word);

/** What ends a password within a sentence: the sentence goes on with it. */
export const goesOn = (word: string): boolean => isState(word) || going.has(plain(word));

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
export const matter = String.raw`(?<![\p{L}\p{N}])(?:(?:${matters})\p{L}*|${deeds})(?![\p{L}\p{N}])`;

export const isMatter = (word: string): boolean => aloneMatter.test(withoutStop(word));
const aloneMatter = new RegExp(`^${matter}$`, 'iu');

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

const going: ReadonlySet<string> = new Set(
  `marche marchait passe refuse bloque rejette échoue répond chaque partout lorsque quand puisque sauf car donc puis or mais et ou pouvez pouvez-vous
  cordialement bonne bonjour d'avance hier ce-matin aujourd'hui ici là
  works worked fails failed gets got keeps since because but and or any anymore thanks today yesterday can could cannot can't won't
  geht ging wird wurde hat seit bei klappt klappte probiert versucht eingegeben benutzt verwendet heute wurden danke weder
  geet goung gëtt huet zanter zënter säit klappt probéiert benotzt haut merci ginn`
    .split(/\s+/u)
    .filter(Boolean),
);

const plain = (word: string): string => withoutStop(word).toLowerCase().replaceAll('’', "'");

/** Without the stops that may belong to the sentence. */
export const withoutStop = (text: string): string => text.replace(/[\s.,;:!?)…]+$/u, '');
