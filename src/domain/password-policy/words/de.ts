/** German words for passphrases: without umlauts, ß and capitals, 10 bits each. Where they come from is in decisions/0013. */
export const german: readonly string[] = `
  abend abhang ablage absatz abstand abteil achtung adresse adverb affe agentur ahnung ahorn akazie akkord akrobat
  aktion alarm album alge algebra allee alltag alpen amboss ameise ampel ananas anbau anfang angebot angel anker
  ankunft anlass anmut anorak ansage anstieg antenne antrag antwort anzeige anzug apfel apparat appetit arbeit arena
  arkade armband aroma artikel artist aspekt asphalt atelier atem athlet atlas atmen aufbau aufgabe aufsatz auftrag
  ausflug ausgang auslauf auspuff ausrede auswahl ausweis auszug automat autor avocado azalee bach bagger bahn bahnhof
  balance balken ball ballade ballett ballon bambus banane bandage banjo bank bankett banner baracke bariton barock
  barren basalt basar basis basteln bastler bauen becher becken beere beginn begriff beilage beitrag belag benzin
  berater bereich bergbau bericht beruf besen besteck besuch beton beutel bezirk biber biegen biegung biene bilanz
  bild binse bitte biwak blatt blech blende blick blinker blitz blume boden bohne bohrer boje bolzen bonbon bord borke
  borste botanik bowle braten brauch brause breite bremse brezel brief brigade brikett brille brise bronze brosche
  brot bruder brummer brunnen bude buffet burg busch chaos charme chef chor chronik clown comic couch cousine creme
  curry dachs dahlie dampf datei datum dauer daune debatte deck deckel deich dekor delfin denkmal detail diadem
  dialekt diamant dichter diele diener diktat diplom diskus distel docht doktor donner doppelt dorn dose dotter dozent
  drache draht drehen dreieck dressur drossel druck duett duft dusche dynamo ebbe ebene echo efeu ehepaar ehre ehrgeiz
  eichel eifer eigelb eilbote einband einfach einfall eingang einheit einkauf einlage einsatz eintopf eintrag eisbahn
  eisberg eisen elefant element ellipse elster eltern emblem energie entwurf enzian epoche erbse erde erdnuss erdteil
  erfolg erker ernte ersatz esche esel essig etage etikett export fabrik fackel faden fahren fahrrad fahrt falke
  falter farbe farn fasan fass feier feile fels ferien ferkel ferne fichte figur film finale fink firma fisch fjord
  flagge flamme flaute fleck fliese flocke floh flora fluss flut fohlen folge form format formel forst foto frage
  freude freund frist frosch frucht fuchs gabel galopp gans garage garten gasse gast gebell gebiet geduld gehalt
  gehege geld gelee genie genuss gerste geruch gesang gewand gewinn giebel gipfel gips gitter glanz glas glasur gleis
  globus glosse gondel graben granit grat grenze griff grill grotte grube gruppe gummi gurke gurt hafer haken halle
  halm hammer handel hang hangar harfe harz haube hauch haus hecht hecke heft heide heim heimat hektar helfer hemd
  henkel henne herbst hering herold hilfe himmel hirsch hirte hitze hobby hocker holz honig horde hotel huhn humor
  humus hund idee idyll igel iltis imbiss imker import ingwer inhalt insekt iris jacke jaguar jahr jogurt jubel junge
  kabine kachel kaffee kajak kakao kaktus kalk kamel kamin kamm kanal kante kanu kapsel kapuze karo karre karton
  kasten kauf keks kelch kerbe kern keule kiefer kies kiesel kilo kind kiosk kirmes kissen kiste klang klappe klasse
  klee kleid klemme klette klima klinik klinke klotz klub kluft knick knirps knolle knopf knospe knoten kobold koch
  koffer kohl kokon kombi komet komma kopie korb kordel kosmos kost krabbe kragen kranz krater kraut kreide kreis
  krempe kresse krippe krone krug krume kruste kubus kuchen kufe kugel kultur kunde kunst kupfer kuppel kurbel kurier
  kurort kurs kurve kutter labor lache lack lager lama lampe lappen laptop larve lasso laub laufen lawine leben leder
  lehm lehne lehrer leiste lerche lernen leute licht lied liege lilie linde lineal liter lodern logik losung lotse
  lotto lupe luxus magie magma magnet mais manege mantel mappe marder markt marmor marsch maske meer mehl melone mensa
  messer metall mieter mikado milch mimik mimose minute mittag mittel mixer modell modem mohn moment monat mond moos
  moped morast morgen mosaik motte mulde murmel museum musik muskat muster nagel name natur nebel neffe neige nelke
  nest netz neubau nickel niete nische nomade norden notiz nudel nugat nummer nuss oase oboe obst ochse ofen oktave
  olive olymp onkel oper optik orange ordner orgel orient orkan osten ozean paar pacht paddel palast palme papier
  pappel parade parfum park pate pause pavian pedal pendel perle person pfad pfahl pfanne pfeife pfeil pferd pfiff
  pflug pforte pfund phase physik piano pilot pilz pinsel pixel pizza plakat plan planet planke platte platz podest
  podium poesie pokal pony portal porto praxis probe profil prosa puder puffer pulli pult pulver puma pumpe punkt putz
  puzzle pyjama quader quarz quelle quirl quitte quiz rabatt rabe radio radler rahm rakete ranke rasen rassel raupe
  rechen rede redner reflex reform regal regie regler reif reigen reihe reisig reiter rekord relief rente reptil
  revier rezept riegel riemen ring ritual robbe rock rodeln roggen rohr rolle rosine rotor route rubin rubrik rummel
  rumpf saal safari saft sage sahne saison saite salami salat salbe salon salz sand saphir sattel saum sauna schach
  schall schar schaum schema scherz schiff schild schirm schlaf schnee schnur schuh schule schutz schwan segel seife
  seil semmel senf senke serie sessel sieb signal signet silber sims singen sirene sirup sitz skat skizze sockel sofa
  sohle sommer sonate sonett sonne sorte spagat spaten spatz specht speck speise spiel spinat spinne spitze spott
  sprit sprung spule spur stadt stall stamm stange stapel star stativ statue staub steg stelle steppe stern steuer
  stich stiege stier stift stimme stock stoff storch strand strick stroh studio stufe stuhl stunde sturm suche suppe
  symbol szene tafel taille takt taktik talent taler talg tandem tango tanz tapete tapfer tarif tasche taste tatort
  tatze tausch taxi teig teller tempo tennis tenor termin text thema thron ticket tiefe tiger tinte tipp titel toast
  tomate topas torf tracht trapez traube traum treppe tresor treue tribut trikot trio tritt troll truhe trupp tube
  tuch tugend tulpe tunnel turban ufer ulme umbau umhang umlaut umriss umweg umwelt umzug unfug unikum urahn urlaub
  urwald urzeit vater ventil verein verlag vers vetter video vieh villa visum vogel vorrat vulkan waage waffel wagen
  wald walzer wanne ware wasser watte weber wecker wedel wehr weiche weiher wein weise weizen welpe wende werft werk
  weste widder wiese wille wimpel windel winter wippe wirbel woche wolf wolke wort wunder wunsch wurm wurst wurzel
  zackig zahl zander zange zapfen zauber zaun zebra zeiger zelle zelt zement zenit zepter zettel ziel ziffer zimmer
  zimt zinn zirkel zirkus zitat zoll zone zopf zucker zufall zufuhr zugabe zweck zwerg
`
  .trim()
  .split(/\s+/);
