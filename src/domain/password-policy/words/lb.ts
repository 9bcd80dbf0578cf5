/** Luxembourgish words for passphrases: written without accents, 10 bits each. Where they come from is in decisions/0013. */
export const luxembourgish: readonly string[] = `
  aarbecht abegraff adler adress affekot agenda ahorn akaf akkord aktioun album algebra allee almanach alpen alphabet
  ambulanz ameis amulett ananas anekdot anker anlag annonce anorak antenn apdikt apparat appell appetit applaus
  aprikos aquarium arbitter archiv arena aroma artikel artist aspekt asphalt athlet atlas atoll atom attest audio
  ausbau ausfluch ausgab ausgang auswee auswiel auto autobunn autobus automat avis awunner bagger ballon bambus banann
  bandage bank banner barack barrage bass bastelen batterie bauen bauplang beem behuelen beispill belsch benotzen
  bensin bericht besuch betoun bezierk bidden biergbau biergen biischt bijou bilan bild biller billjee biscuit bitzen
  blann blat blech blieder block blosen bomi bonbon bonjour boot bord botter bouquet boxen brauchen brauerei breed
  brems brenner bridd briechen brieder briet brout brullen brumm bucht buedem buerg buff bulli bummelen bungalow
  burger buschtaf buttek cadeau camion camping capot carnet chalet chance chantier charme chauffer chorale classeur
  clown club coiffeur collier commerce comptoir concert concours couche coupe cours couvert crayon cremant curry
  daachs damp danz datum deckel deeg dekor delfin denken dessert dialog diamant dier diktat dill distanz dokter
  dokument domino donner dossier draachen drauwen dreem dressur droen duerf dusch duuss echo eechel eekelen eelef
  eeleren eemer eemol eenheet eent effekt eilen eise elefant element energie enkel episod epoch erfolleg erzieler
  espace espresso etage etapp etikett examen exempel experten export faarf faarweg faarwen faassen fachmann fackel
  facteur fall famill fangeren fannen fantasie farcen feierwon feld festival festzelt fieder figur fiischt fiktioun
  filet filial film filter finale finanz finesse firma flam flanell flantes fleck fleegen fleesch fligel flitz floss
  flott fluch foire folie folklor folleg footing format formel forum foto fotograf frang freedeg freien frigo fritten
  fruucht fussball gaarden gaascht gaass galerie galopp garage garantie garde gebai gebitt gebrauch gebuert gedicht
  gedold gefill gelee gemeng geriicht gesang geschenk geschier getrei gewan gewierz gewiicht gielen gips giraff gitter
  glace glas gleewen gleis glidder globus golf gondel graf graffiti gramm grant grapp grenz grill grimmel gromper
  gruef guidon gummi gurt hafen haff hallen hamster handduch handel handy harmonie hatt haus hausdier hauskaz heck
  heemecht heft heizen heizung hielchen hiem hierscht hierz hieschen himmel hinnen hirsch hobby hockey hoffnung holz
  hond hotdog hotel hotelier huesen huet huewel hummer humor iddi iesel ikon import impuls insekt jabel jackett
  jalousie jeans jeep joer journal jugend jumelage jupe juppen kabes kabinn kachen kader kaffi kajak kakao kaktus
  kalenner kallek kamell kamera kamoud kanal kannapee kanu kapital kapitel karaff karneval kauz kazen keel keess
  keimen kessel kette kicker kiddel kierf kiermes kierzen kinnek kinnigin kino kiosk kiwi kiwwel klack klammen klapp
  klass kleed klibber klicken kliewen klima klinik kniet knuppen koffein koffer kolleeg kolonie kolonn komet komma
  kompass kompott konscht kontakt kontroll kopie koralle korridor kostbar koup kraaft krabb kraider krallen kreativ
  kreesch kristall kritt krokodil krop kroun krunn kuch kucken kuelen kugel kulissen kultur kuppel kurs kutsch labo
  lager landung landwirt lasagne lauden lavabo lavendel lawin lecker leeden leederen lees leit leitung lektioun lichen
  lienen liesbuch lift liicht limonad lineal linn liter logik lokal longen loossen loscht loun luef luewen luucht
  luxus maacher maacht maart mais maisfeld mantel marathon mark maschinn massage match matenee material matrass mauer
  meenung melodie memoire merci messen meter method metro mikro mineral minibus minutt mixer mobil model moderat moien
  moler molerei moment monter monument moral mosaik motor mount mous mullen munn muschel musek musekant musical muskel
  muster nach nammen natur naturell netto netz niewen nimools nisch noper nopesch nordpol noriicht noss notiz nout
  nuddel nuechten numm objet ofgrond oflaf ofzuch oktav olive opbau opdeelen operett opruff optik orange original
  orkan owend ozean paangech pabeier packen paddel palais palett palm panda panneau pappen paprika parade parfum
  parking parkplaz part partitur partner passage passend passioun pastill patron pavillon pechert peffer pelikan
  pendel perl perrong persoun phas pianist piano pickegen picknick piercing piff pigment piisch pilot pinguin pinsel
  pipeline pist pizza plage plakat plakeg plang plastik platan plateau platz ploen plomm pneu poesie pomp pompjee pont
  popcorn portal porto portrait posch posten poterie prabbeli preis present privat produkt profil prognos programm
  projet promenad propper protein prouf prouwen prozent pudding pullover pult punkt pupill putschen puzzle pyramid
  quadrat quai quartett quartier quell quetsch quiche quittung quiz radar radio rallye rampe rampli raps rascht raup
  rauten rechnen redakter reebou reen reesbus referat reflex regal reider reiwen reklamm rekord relais remise rempart
  rennen reptil reserv respekt resultat retour revue rezept richtung rieden rieds riichten rillen ringen risotto
  roboter rock roll rolltrap rosen rotonde rouder route ruckelen rucksak rudder rugby ruinen rutschen saach safari
  safe sailen salon salz sammelen sammler sammlung sandalen sandkaul sauna schacht schaf schank schappen schatz
  schauer schicken schieler schiet schifer schinn schlaang schleck schleier schleis schloen schlof schmadd schmelz
  schmuel schnauz schneien schnell schnouer schong schoul schouss schrack schrauf schrott schued schwamm schwan
  schweess schwell schwemm schwier seef seeler seenen sekonn selwer semester senden serie signal silo sirop sitzung
  skizz skulptur sockel solar solist sonneg souvenir spaass spargel spatz spigel spill spinat spiral sport sprong
  sprooch spuer spullen staark stad stadhaus stadion stadpark staffel stall standard stanzen start statioun statist
  statue stee steekaul stemm stempel steng stengeg stereo stierm stillen stiwwel stol stonn stopp storch stouss stramm
  strand streech streik streisel strooss stroum struktur student studio stuerk stuff stuppen styropor suebel suen
  sujet surfen surprise symbol systemer taarten tabell tablett tafel takt talent talisman tandem tango tapis tarif
  tasten taucher tauschen taxi technik telefon teleskop teller tempo tendenz tennis tenor teppech termin terrain
  terrass test theater thema ticket tiger tipp tirang titel toast toleranz tomat torero tour tourist tournoi trainer
  treff tresor triangel trikot trio trommel trommen trompett tropen trottoir truck trupp tulp tunnel turnen typesch
  uebst ueleg uelzecht uerder uergel uewenop ufank ugebaut ukulele uniform unioun unis urwald utopie uuchten vakanz
  vakuum vanill variant vase veranda verkaf verlag vers versand versioun villa vioul visitt vitess vitrinn vokabel
  vollek vulkan vull waarden waarm waasser wackelen waggon wallis walzer wand wandrad wanter weekend weier wellen welt
  werfen weste wiederen wiel wierder wierfel wierk wiesen wiewer woch wollef wopen wuerm wuerzel wunneng wupp zaang
  zaldot zapp zebra zeechen zeechner zeien zeitung zell zement zentral zickzack ziedel zielt zigel ziicht ziler zirkus
  zitroun zocker zomm zone zooss zouer zoufall zougank zouwuess zuel zukunft zwerg zwilling zwiwwel zylinder
`
  .trim()
  .split(/\s+/);
