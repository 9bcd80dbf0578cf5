var e=`
  abend abhang ablage absatz abstand achse achtung adresse adverb affe agentur ahnung ahorn akazie akkord akrobat
  aktion alarm album alge algebra allee alltag alpen amboss ameise amsel ananas anbau anfang angebot angel anker
  ankunft anlass anmut anorak ansage anstieg anteil antenne antrag antwort anzeige anzug apfel apparat appetit arbeit
  arena arkade armband aroma artikel artist aspekt asphalt atelier atem athlet atlas atmen aufbau aufgabe aufsatz
  auftrag aufzug ausflug ausgang auslauf auspuff ausrede auswahl ausweis automat autor avocado azalee bach bagger bahn
  bahnhof balance balken ball ballade ballett ballon bambus banane bandage banjo bankett banner baracke bariton barock
  barren basalt basar basis basteln bastler bauen baum becher becken beere beginn begriff beilage beitrag belag benzin
  berater bereich bergbau bericht beruf besen besteck besuch beton beutel bezirk biber biegen biegung bilanz bild
  binse birne bitte biwak blatt blech blende blick blinker blitz bluse bogen bohne bohrer bolzen bonbon bord borke
  borste botanik bote bowle braten brauch brause breite bremse brezel brief brigade brikett brille brise bronze
  brosche brot bruder brummer brunnen bude buffet bummel burg busch butter chaos charme chef chor chronik clown comic
  couch cousine creme curry dachs dahlie dampf dank datei dattel datum daune debatte deck deckel deich dekor delfin
  denkmal detail diadem dialekt diamant dichten diele diener diktat diplom diskus distel docht doktor donner doppelt
  dorn dose dotter dozent drache draht drehen dreieck dressur drossel druck duett duft dusche dynamo ebbe ebene echo
  efeu ehepaar ehre ehrgeiz eigelb eilbote eimer einband einfach einfall eingang einheit einkauf einlage einsatz
  eintopf eintrag eisbahn eisberg eisen elefant element ellipse elster eltern emblem energie entwurf enzian epoche
  erbse erde erdnuss erdteil erfolg erker ernte ersatz esche esel essig etage export fabrik fackel fahne fahrer fahrt
  falke fang farbe fasan fass fauna feier fell ferien ferkel ferne figur film filter finale firma fisch fjord flagge
  flamme flaute fleck fliege flocke floh flora fluss flut fohlen folie form format formel forst foto frage freude
  freund frosch frost frucht fuchs funk gabel galopp gans garage garn garten gasse gebell gebiet geduld gehalt gehege
  geiger gelee genie genuss gerste geruch gesang gewand gewinn giebel gipfel gips gitter glanz glas glasur gleis
  globus glosse gold gondel graben granit grat grenze griff grill grotte grube gruppe gummi gurke gurt hafer haken
  halle halm hammer hangar hantel harfe harz haube hauch haufen haus hecht hecke heft heide heimat hektar helfer hemd
  henkel henne herbst hering herold hilfe himmel hirsch hirse hitze hobby hocker holz honig horde hotel huhn humor
  humus hund idee idyll igel iltis imbiss imker import ingwer inhalt insekt iris jacke jaguar jahr jogurt junge juwel
  kabine kachel kaffee kajak kakao kaktus kalk kamel kamin kamm kanal kante kanu kapsel kapuze karo karre karton
  kasten katze kauf keim keks kelch kerbe kern keule kiefer kies kiesel kino kiosk kirmes kissen kiste klang klappe
  klasse klee kleid klemme klette klima klinik klinke klotz klub kluft knick knirps knolle knopf knospe knoten kobold
  koffer kohl kokon kombi komet komma kopie korb kordel kosmos krabbe kraft kragen kranz krater kreide kreis krempe
  kresse krippe krone krug krume kruste kubus kuchen kufe kugel kultur kunst kupfer kuppel kurbel kurier kurort kurs
  kurve labor lache lack laden lager lama lampe laptop larve lasso last laub lawine leben leder lehm lehrer leiste
  lerche lernen leute licht lied lilie linde lineal liter loch lodern logik losung lotse lotto lupe luxus magie magma
  magnet mais manege mappe marder markt marmor marsch maske mauer meer mehl meile melone mensa messer metall mieter
  mikado milch mimik mimose minute mittag mittel mixer modell modem mohn moment monat mond moos moped morast morgen
  mosaik motor motte mulde murmel museum musik muskat muster nagel name natur nebel neffe neige nelke netz neubau
  nichte nickel niete nische nomade norden notiz nudel nugat nummer nuss oboe obst ofen oktave olive olymp onkel oper
  optik orange ordner orgel orient orkan osten ozean paar pacht paddel palast palme papier pappel parade parfum park
  pate pause pavian pedal pendel perle person pfad pfahl pfanne pfeife pfeil pferd pfiff pflug pforte pfund phase
  physik piano pilot pilz pinsel pixel pizza plakat plan planet planke platte platz podest podium poesie pony portal
  porto post praxis probe profil prosa puder puffer pulli puls pulver puma pumpe punkt putz puzzle pyjama quader quarz
  quelle quirl quitte quiz rabatt rabe radio radler rahm rakete rand ranke rasen rassel raupe rechen rede redner
  reflex reform regal regie regler reif reigen reihe reisig reiter rekord relief rente reptil rest revier rezept
  riegel riemen riese ring ritual robbe rock rodeln roggen rohr rolle rosine route rubin rubrik runde saal safari sage
  saison saite salami salbe salon salut salz samt saphir schach schall schar schaum schema scherz schiff schild schirm
  schlaf schnee schnur schuh schule schutz schwan segel sehne seife seil semmel senf senke serie sessel sichel sieb
  signal signet silber silo sims singen sirene sirup sitz skat skizze sockel sofa sohle sommer sonate sonett sonne
  spagat spaten spatz specht speck speise spiel spinat spinne spitze sport sprit sprung spule spur stadt stall stamm
  stange stapel star stativ statue staub steg stelle steppe stern steuer stich stiege stier stift stimme stock stoff
  storch strand strick stroh studio stufe stuhl stunde sturz suche sumpf suppe symbol szene tafel taille takt taktik
  talent taler talg tandem tango tanz tapete tapfer tarif tasche taste tatort tausch taxi teig teller tempo tennis
  tenor termin text thema thron ticket tiefe tiger tinte tipp titel toast tomate topas torf torte tracht trapez traube
  traum treppe tresor treue tribut trikot trio tritt troll truhe trupp tube tuch tugend tulpe tunnel turban turm ufer
  ulme umbau umhang umlaut umriss umweg umwelt umzug unfug unikum urahn urlaub urwald urzeit vase vater ventil verein
  verlag vers video vieh villa visum vogel vokal vorrat vulkan waage waffel wagen wald walzer wandel wanze wappen ware
  wasser watte weber wecker wedel wehr weiche weiher wein weise weizen welpe welt wende werft werk weste wetter widder
  wiege wille wimpel wind winkel winter wippe wirbel woche wolf wolke wort wunder wunsch wurf wurst wurzel zackig zahl
  zander zange zapfen zauber zaun zebra zelle zement zenit zepter zettel ziel ziffer zimmer zimt zinn zirkel zirkus
  zitat zoll zone zopf zucker zufall zufuhr zugabe zweck zweig
`.trim().split(/\s+/);export{e as words};
