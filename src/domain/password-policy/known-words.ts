/**
 * Words that come to mind at work in France and Luxembourg, and that lists of common words hold too far down or not at all:
 * places, departments, trades, things of the office and of the days, without accents and capitals. The likeliest stand first.
 */
export const knownWords: readonly string[] = `
bienvenue bonjour motdepasse administrateur administration admin utilisateur bureau entreprise societe service secretariat direction
comptabilite comptable facturation facture paie salaires ressources ressourceshumaines commercial marketing logistique informatique
support technique accueil reception achats ventes vente qualite production maintenance juridique formation stagiaire secretaire
directeur directrice responsable gestion gestionnaire tresorerie finance finances fiduciaire notaire avocat cabinet agence filiale
chantier atelier magasin depot entrepot garage usine restaurant boulangerie pharmacie hopital mairie commune ecole college lycee
imprimante ordinateur portable clavier souris ecran serveur reseau internet intranet wifi bluetooth windows office excel word outlook
teams google facebook instagram linkedin whatsapp youtube netflix amazon apple iphone samsung android microsoft
covid covid19 vaccin confinement teletravail vacances conges retraite anniversaire noel paques toussaint carnaval
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps automne hiver
lundi mardi mercredi jeudi vendredi samedi dimanche weekend
januar februar maerz april juni juli august september oktober november dezember fruehling sommer herbst winter
montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende
january february march june july october december spring summer autumn monday tuesday wednesday thursday friday saturday sunday
meindeg densdeg mettwoch donneschdeg freideg samschdeg sonndeg freijoer chreschtdag ouschteren schueberfouer
willkommen wellkomm passwort passwuert buchhaltung verwaltung geschaeftsfuehrung sekretariat benutzer firma abteilung vertrieb einkauf lager urlaub
welcome password accounting administrator company department reception invoice holidays salary
choucroute raclette fondue quiche quichelorraine mirabelle bergamote baguette croissant fromage camembert munster kougelhopf flammekueche
chocolat champagne beaujolais bordeaux riesling cremant gewurztraminer biere apero barbecue tartiflette cassoulet ratatouille
france paris marseille lyon toulouse nice nantes montpellier strasbourg lille rennes reims toulon grenoble dijon angers nimes
villeurbanne clermont clermontferrand lemans aixenprovence brest tours amiens limoges annecy perpignan boulogne metz besancon orleans
rouen mulhouse caen nancy argenteuil montreuil saintdenis roubaix tourcoing avignon poitiers versailles creteil pau colmar calais
larochelle cannes antibes ajaccio bastia troyes lorient quimper vannes chambery valence valenciennes dunkerque beauvais cholet niort
epinal thionville verdun barleduc forbach sarreguemines sarrebourg saintavold freyming hayange florange yutz hagondange
amneville maizieres montigny woippy longwy villerupt audun fameck uckange moyeuvre rombas guenange hettange cattenom sierck bouzonville
boulay creutzwald pontamousson luneville toul vandoeuvre laxou saintdie gerardmer remiremont vittel contrexeville neufchateau commercy
haguenau saverne selestat molsheim obernai schiltigheim wissembourg belfort montbeliard vesoul charleville sedan chalons epernay
lorraine alsace champagneardenne grandest bretagne normandie picardie bourgogne franchecomte auvergne aquitaine limousin provence
corse occitanie nouvelleaquitaine paysdelaloire iledefrance hautsdefrance moselle meurthe meuse vosges basrhin hautrhin ardennes
marne aube savoie hautesavoie isere rhone loire garonne gironde finistere morbihan vendee vaucluse herault gard var landes
luxembourg luxemburg letzebuerg letzebuerger grandduche kirchberg cloche limpertsberg bonnevoie gasperich hamm esch eschsuralzette
differdange dudelange petange rumelange schifflange bettembourg kayl sanem belvaux belval mamer strassen bertrange hesperange
walferdange steinsel mersch ettelbruck diekirch vianden echternach grevenmacher remich mondorf wiltz clervaux redange capellen
junglinster niederanven sandweiler contern bascharage kaerjeng mondercange leudelange roeser frisange schengen wasserbillig troisvierges
belgique belgium bruxelles anvers liege namur charleroi arlon bastogne virton athus messancy gand bruges louvain mons tournai
allemagne deutschland germany berlin hamburg munich muenchen koeln cologne frankfurt stuttgart duesseldorf dortmund leipzig dresden
nuernberg hannover bremen trier treves saarbruecken sarrebruck saarlouis saarland merzig perl konz bitburg kaiserslautern mannheim
karlsruhe freiburg heidelberg mainz koblenz bonn aachen suisse schweiz switzerland geneve lausanne zurich bale basel berne fribourg
portugal lisboa lisbonne porto coimbra italie italia roma rome milano milan napoli venise espagne espana madrid barcelona barcelone
angleterre england london londres manchester liverpool ireland dublin newyork california australia canada montreal quebec maroc
casablanca marrakech rabat algerie alger oran tunisie tunis senegal dakar reunion martinique guadeloupe europe
toureiffel eiffel champselysees montmartre louvre versailles notredame concorde ruedelagare grandrue placedelarepublique ruedeleglise
ruedesjardins ruedelecole avenuedelaliberte avenuedelagare boulevardroyal placedarmes
`
  .trim()
  .split(/\s+/);
