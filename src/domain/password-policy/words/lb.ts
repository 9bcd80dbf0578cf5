/** Luxembourgish words for passphrases: written without accents, 10 bits each. Where they come from is in decisions/0013. */
export const luxembourgish: readonly string[] = `
  aarbecht abegraff adler adress affekot agenda ahorn akaf akkord aktioun album algebra allee almanach alpen alphabet
  ambulanz ameis amulett ananas anekdot anker anlag annonce anorak antenn apdikt apparat appell appetit applaus
  aprikos aquarium arbitter archiv arena aroma artikel artist aspekt asphalt athlet atlas atoll atom attest audio
  ausbau ausfluch ausgab ausgang auswee auswiel auto autobunn autobus automat avis awunner bagger ballon bambus banann
  bandage bank banner barack barrage bass bastelen batterie bauen bauplang beem behuelen beien beispill belsch
  benotzen bensin bericht besuch betoun bezierk bidden biergbau biergen biischt bijou bilan bild biller billjee
  biscuit bitzen blann blech blieder block blosen blumm bomi bonbon bonjour boot bord botter bouquet boxen brauchen
  brauerei braut breed brems brenner bridd briechen brieder briet brullen bucht buedem buerg bulli bummelen bungalow
  burger buschtaf buttek cadeau camion camping capot carnet chalet chance chantier charme chauffer chorale classeur
  clown club coiffeur collier commerce comptoir concert concours couche coupe cours couvert crayon cremant curry
  daachs damp danz datum deckel deeg dekor delfin denken dessert dialog diamant dier diktat dill distanz dokter
  dokument domino dossier draachen drauwen dreem dressur droen duerf dusch duuss echo eechel eekelen eelef eeleren
  eemer eemol eenheet eent effekt eilen eise elefant element energie enkel episod epoch erfolleg erzieler espace
  espresso etage etapp etikett examen exempel experten export faarf faarweg faarwen faassen fachmann fackel facteur
  fall famill fangeren fannen fantasie farcen feier feierwon feld festival festzelt fieder figur fiktioun filet filial
  fillen film filter finale finanz finesse firma flam flanell flantes fleck fleegen fleesch fligel flitz floss flott
  fluch foire folie folklor folleg footing format formel forum foto fotograf frang freedeg freien frigo fritten
  fruucht fussball gaarden gaascht gaass galerie galopp garage garantie garde gebak gebitt gebrauch gebuert gedicht
  gedold gefill gelee gemeng geriicht gesang geschenk geschier gesiicht getrei gewan gewierz giedel gielen giischt
  gips giraff gitter glace glat gleewen gleis glidder globus gold gondel graf graffiti gramm grant grapp grenz grill
  grimmel gromper gruef guidon gummi gurt hafen haff hallen hamster handduch handel handy harmonie hatt hausdier
  hauskaz heck heemecht heft heizen heizung hielchen hiem hierscht hierz hieschen hiewel himmel hinnen hirsch hobby
  hockey hoer hoffnung holz hong hotdog hotel hotelier huesen huet hummer humor iddi iesel ikon import impuls insekt
  jabel jackett jalon jalousie jeans jeep journal jugend jumelage jupe juppen kabes kabinn kachen kader kaffi kajak
  kakao kaktus kalenner kallek kamell kamera kamoud kanal kannapee kanu kapital kapitel karaff karneval kauz kazen
  keess keimen kessel kette kicker kiddel kierf kiermes kierzen kinnek kinnigin kino kiosk kiwi kiwwel klack klammen
  klapp klass kleed klibber klicken kliewen klima klinik kniet knuppen koffein koffer kolleeg kolonie kolonn komet
  komma kompass kompott konscht kontakt kontroll kopie koralle korridor kostbar koup kraaft krabb kraider krallen
  kreativ kreesch kristall kritt krokodil krop kroun krunn kucken kuelen kugel kulissen kultur kuppel kurs kutsch labo
  lager landung landwirt lasagne lauden lavabo lavendel lawin leeden leederen lees leit leitung lektioun lichen lienen
  liesbuch liewer lift liicht limonad lineal linn liter logik longen loossen loscht loun luef luewen luucht luxus
  maacher maacht mais maisfeld mantel marathon maschinn mask massage match matenee material matrass mauer meenung
  melodie memoire merci messen meter method metro miel mikro mineral minibus minutt mixer mobil model moderat moien
  moler molerei moment monter monument moral mosaik motor mouk mount mullen munn muschel musek musekant musical muskel
  muster nach nammen natur naturell neel netto netz niewen nimools nisch noper nopesch nordpol noriicht noss notiz
  nout nuddel nuechten numm objet ofgrond oflaf ofzuch oktav olive opbau opdeelen operett opruff optik orange organ
  original owend ozean paangech pabeier packen paddel palais palett palm panda panneau pappen paprika parade parfum
  park parking parkplaz partitur partner passage passend passioun pastill patron paus pavillon pechert peffer pelikan
  pendel perl perrong persoun phas pianist piano pickegen picknick piercing piff pigment piisch pilot pinguin pinsel
  pipeline pist pizza plage plakat plakeg plank plastik platan plateau platz ploen plomm pneu poesie pomp pompjee pont
  popcorn portal porto portrait posch posten poterie prabbeli present press privat produkt profil prognos programm
  projet promenad propper protein prouf prouwen prozent pudding pullover pult punkt pupill putschen puzzle pyramid
  quadrat quai quartett quartier quell quetsch quiche quittung quiz radar radio rallye rampe rampli rand raps rascht
  raup rauten rechnen redakter reebou reen reesbus referat reflex regal reider reiwen reklamm rekord relais remise
  rempart rennen reptil reserv respekt resultat retour revue rezept richtung rieden riets riichten ringen risotto
  roboter rock roden rolltrap ronn rotonde rouder route ruckelen rucksak rudder ruff rugby ruinen rutschen saach
  safari safe sailen salz sammelen sammler sammlung sandalen sandkaul sauna schach schacht schaf schank schappen
  schatz schauer schicken schief schieler schifer schinn schlaang schleck schleier schleis schloen schlof schmadd
  schmelz schmuel schnauz schneien schnell schnouer schong schoul schouss schrack schrauf schrott schued schwamm
  schwan schweess schwell schwemm schwier seef seeler seenen sekonn selwer semester senden serie signal silo sirop
  sitzung skizz skulptur smart sockel solar solist sonneg souvenir spaass spargel spatz spigel spill spinat spiral
  sport sprong sprooch spuer spullen staark stad stadhaus stadion stadpark staffel stall standard stanzen statioun
  statist statue stee steekaul stemm stempel steng stengeg stereo stierm stillen stiwwel stol stonn stopp storch
  stouss stramm strand streck streech streisel strooss stroum struktur student studio stuerk stuff stuppen styropor
  suebel suen sujet supp surfen surprise symbol systemer taarten tabell tablett tafel takt talent talisman tandem
  tango tapis tarif tasten taucher tauschen taxi technik telefon teleskop teller tempo tendenz tennis tenor teppech
  termin terrain terrass text theater thema ticket tiger tipp tirang titel toast toleranz tomat torero tour tourist
  tournoi trainer trapen treff tresor triangel trikot trio trommel trommen trompett trottoir truck trupp tuerm tulp
  tunnel turnen typesch uebst ueleg uelzecht uerder uergel uewenop ufank ugebaut ukulele uniform unioun unis urwald
  utopie uuchten vakanz vakuum vanill variant vase veranda verkaf verlag vers versand versioun villa vioul visitt
  vitess vitrinn vokabel vokal vollek vulkan vull waarden waarm waasser wackelen waggon wallis walzer wandrad wanter
  wecker weekend wellen welt werfen weste wiederen wierder wierfel wierk wiesen woch woll wollef wonner wopen wuerzel
  wunneng zaang zaart zaldot zapp zebra zeechen zeechner zeitung zell zement zentral zickzack zielt zigel ziler zirkus
  zitroun zocker zomm zone zooss zouer zoufall zougank zouwuess zuch zuel zukunft zwerg zwilling zwiwwel zylinder
`
  .trim()
  .split(/\s+/);
