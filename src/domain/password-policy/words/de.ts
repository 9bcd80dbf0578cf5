/** German words for passphrases: without umlauts, ß and capitals, 10 bits each. Where they come from is in decisions/0013. */
export const german: readonly string[] = `
  abend abhang ablage absatz abstand achtung acker adresse adverb affe agentur ahnung ahorn akazie akkord akrobat
  aktion alarm album alge algebra allee alltag alpen amboss ameise ampel ananas anbau anfang angebot angel ankunft
  anlass anmut anorak ansage anstieg anteil antenne antrag antwort anzeige anzug apfel apparat appetit arbeit arena
  arkade armband aroma artikel artist aspekt asphalt atelier atem athlet atlas atmen aufgabe auflauf aufsatz auftrag
  aufzug ausbau ausflug ausgang auspuff ausrede auswahl ausweis automat autor avocado azalee bach bagger bahnhof
  balance balken ball ballade ballett ballon bambus banane bandage banjo bankett banner baracke bariton barock barren
  basalt basar basis basteln bastler bauen baum becher becken beere beginn begriff beilage beitrag belag benzin
  berater bereich berg bergbau bericht beruf besen besteck besuch beton beutel bezirk biber biegen biegung biene
  bilanz bild binse bitte biwak blatt blech blende blick blinker blitz blume boden bohne bohrer boje bolzen bonbon
  boot bord borke borste botanik bowle braten brauch brause breite bremse brezel brief brigade brikett brille brise
  bronze brosche bruder brummer brunnen bude buffet bummel bund busch chaos charme chef chor chronik clown comic couch
  cousine creme curry dachs dahlie dampf dank datei dattel datum dauer debatte deck deckel deich dekor delfin denkmal
  detail diadem dialekt diamant dichten diele diener diesel diktat diplom diskus distel docht doktor donner doppelt
  dorn dotter dozent drache draht drehen dreieck dressur drossel druck duett duft durst dusche dynamo ebbe ebene echo
  efeu ehepaar ehre ehrgeiz eichel eifer eigelb eilbote einband einfach einfall eingang einheit einkauf einlage
  einsatz eintopf eintrag eisbahn eisberg elefant element ellipse elster eltern emblem energie entwurf enzian epoche
  erbse erde erdnuss erdteil erfolg erker ernte ersatz esche esel essen essig etage etikett export fabel fabrik fackel
  faden fahne fahrer fahrrad fahrt falke falter fang farn fasan fass feige fell ferien ferkel ferne feuer fichte figur
  film finale fink firma fjord flagge flamme flaute fleck fliege floh flora fluss flut fohlen folie form format formel
  forst foto frage freude freund frosch frost frucht fuchs galopp gans garage garbe garten gasse gebell gebiet geduld
  gehalt gehege geiger geld gelee genie genuss gerste geruch gesang gewand gewinn giebel gipfel gips gitter glanz glas
  glasur gleis globus glocke glosse golf gondel graben granit grat grenze griff grill grotte grube gruppe gummi gurke
  gurt hafer hagel halle hammer hangar hantel harke harz haube hauch haus hecht hecke heft heide heimat hektar helfer
  helm henkel henne herbst herd hering herold hilfe himmel hirsch hirse hitze hobby hocker holz honig horde hotel huhn
  humor humus idee idyll igel iltis imbiss imker import ingwer inhalt insekt iris jacht jacke jaguar jahr jogurt junge
  juwel kabine kachel kaffee kahn kajak kakao kaktus kalb kamel kamin kamm kanal kanne kanu kapsel kapuze karo karre
  karton kasten kauf keim keks kelch kerbe kern kessel keule kiefer kies kiosk kirmes kissen klang klappe klasse klee
  kleid klemme klette klima klinik klinke klotz klub kluft knick knirps knolle knopf knospe knoten kobold koch koffer
  kohl kokon kombi komet komma kopie korb kordel kosmos kost krabbe kragen kranz krater kraut kreide kreis krempe
  kresse krippe krone krug krume kruste kubus kuchen kufe kugel kultur kumpel kunst kupfer kurbel kurier kurort kurs
  kurve kutter labor lache lack lager laken lama lampe land laptop larve lasso laub laufen laune lawine leben lehm
  lehrer leinen leiste leiter lerche leser leute licht lied lilie linde lineal lodern logik lohn losung lotse lotto
  lupe luxus magie magma magnet mais manege mappe marder markt marmor marsch maske meer mehl meile melone mensa messer
  metall mieter mikado milch mimik mimose minute mittag mittel mixer modell modem moment monat mond moos moped morast
  morgen mosaik motor motte mulde murmel museum musik muskat muster name natur nebel neffe nelke nest netz neubau
  nickel niete nische nomade norden notiz nugat nummer nuss oboe obst ochse ofen oktave olive olymp onkel oper optik
  orange ordner orgel orient orkan osten ozean paar paddel palast palme papier pappel parade parfum park pate pause
  pavian pedal pegel pendel perle person pfad pfahl pfanne pfeife pfeil pferd pfiff pflug pforte pfund phase physik
  piano pille pilot pilz pinsel piste pixel pizza plakat plan planet planke platte platz podest podium poesie pony
  portal porto praxis probe profil prosa puder puffer pulli pult pulver puma pumpe punkt putz puzzle pyjama quader
  qualle quark quirl quitte quiz rabatt rabe radio radler rahm rakete ranke rasen rassel rast raupe rechen rede redner
  reflex reform regal regen regie reif reihe reisig reiten rekord relief rente reptil revier rezept riegel riemen
  riese ring ritual robbe rock rodeln roggen rohr rolle rose rosine route rubin rubrik rudel rumpf runde saal safari
  sage saison saite salami salat salbe salon salz samt saphir sauna schach schall schar schaum schema schere schiff
  schild schirm schlaf schnee schnur schuh schule schutz schwan segler sehne seife seil semmel senf senke serie sieb
  signal signet silber silo sims singen sirene sirup sitz skat skizze sockel sofa sohle sommer sonate sonett spagat
  spaten spatz specht speck speise spiel spinat spinne spitze sport sprit sprung spule spur stadt stall stamm stange
  stapel star stativ statue staub steg stein stelle steppe steuer stich stiege stier stift stimme stock stoff storch
  strand strick stroh studio stufe stuhl stunde sturz suche suppe symbol szene tafel taille takt taktik talent taler
  talg tandem tango tanz tapete tapfer tarif tasche taste tatort tatze tausch taxi teig teller tempo tennis tenor
  termin text thema thron ticket tiefe tiger tinte tipp tisch titel toast tomate tonne topas torf torte tracht trapez
  traube traum treppe tresor treue tribut trikot trio tritt troll truhe trupp tube tuch tugend tulpe tunnel turban
  ufer ulme umbau umhang umlaut umriss umweg umwelt umzug unfug unikum urahn urlaub urwald urzeit vase vater ventil
  verein verlag vers video vieh villa visum vogel vokal vorrat vulkan waage waffel wagen wald walzer wandel wanze
  wappen ware wasser watte weber wecker wedel wehr weiche weiher wein weise weizen welpe welt wende werft werk weste
  wetter widder wiege wimpel wind winkel winter wippe wirbel wirt woche wolke wunder wunsch wurm wurzel zackig zahl
  zander zange zapfen zauber zaun zebra zelle zement zenit zepter zettel ziel ziffer zimmer zimt zinn zirkel zirkus
  zoll zone zopf zucker zufall zufuhr zugabe zutat zweck zwerg
`
  .trim()
  .split(/\s+/);
