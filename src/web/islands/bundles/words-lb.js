var e=`
  aarbecht abegraff adler adress affekot agenda ahorn akaf akkord aktioun album algebra allee almanach alpen alphabet
  ambulanz ameis amulett ananas anekdot anker anlag annonce anorak antenn apdikt apparat appell appetit applaus
  aprikos aquarium arbitter archiv arena aroma artikel artist aspekt asphalt athlet atlas atoll atom attest audio
  ausbau ausfluch ausgab ausgang auswee auswiel auto autobunn autobus automat avis awunner bagger ballon bambus banann
  bandage banner barack barrage bass bastelen batter batterie bauen bauplang beem behuelen beispill belsch benotzen
  bensin bericht besuch betoun bezierk bidden biergbau biergen bijou bilan bild biller billjee biscuit blann blech
  blieder block blosen blumm bomi bonbon bonjour boot bord bouquet boxen brauchen brauerei braut breed brems brenner
  bridd briechen brieder briet brullen bucht buedem buerg buff bulli bummelen bungalow burger buschtaf buttek butzen
  cadeau camion camping capot carnet chalet chance chantier charme chauffer chorale classeur clown club coiffeur
  collier commerce comptoir concert concours couche coupe cours couvert crayon cremant curry daachs damp danz datum
  deckel deeg dekor delfin denken dessert dialog diamant dier diktat dill distanz dokter dokument domino donner
  dossier draachen drauwen dreem dressur droen duerf dusch duuss echo eechel eekelen eelef eeleren eemer eemol eenheet
  eent effekt eilen eise elefant element energie enkel episod epoch erfolleg erzieler espace espresso etage etapp
  etikett examen exempel experten export faarf faarweg faarwen faassen fabel fachmann fackel facteur fall famill
  fangeren fannen fantasie farcen feierwon festival festzelt fieder figur fiktioun filet filial fillen film filter
  finale finanz finesse firma flam flanell flantes fleck fleegen fleesch fligel flitz floss flott fluch foire folie
  folklor folleg footing format formel forum foto fotograf frang freedeg freien frigo fritten fruucht fussball gaarden
  gaart gaascht galerie galopp garage garantie garde gebak gebitt gebrauch gebuert gedicht gedold gefill gelee gemeng
  gesang geschenk geschier gesiicht getrei gewan gewier gewierz gewiicht giedel gielen giischt gips giraff gitter
  glace glat gleewen gleis glidder globus gold gondel graffiti gramm grant gras grenz grill grimmel gromper gruef
  grupp guidon gummi gurt hafen haff hallen hamster handduch handel handy harmonie hatt hausdier hauskaz heck heemecht
  heft heizen heizung held hielchen hiem hierscht hiert hieschen himmel hinnen hirsch hobby hockey hoer hoffnung holz
  hond hotdog hotel hotelier huesen huet huewel hummer humor hupp iddi iesel ikon import impuls insekt jackett
  jalousie jeans jeep journal jugend jumelage jupe juppen kabes kabinn kachen kader kaffi kajak kakao kaktus kalenner
  kallek kamell kamera kamoud kanal kannapee kanu kapital kapitel karaff karneval kascht kauz kazen keel keess keimen
  keller kessel kette kicker kiddel kierf kiermes kierzen kiischt kinnek kinnigin kino kiosk kiwi kiwwel klack klammen
  klass kleed klibber klicken kliewen klima klinik knapp knuet knuppen koffein koffer kolleeg kolonie kolonn komet
  komma kompass kompott konscht kontakt kontroll kopie koralle korridor kostbar koup kraaft krabb kraider krallen
  kreativ kreesch kristall kritt krokodil krop kroun krunn kuch kucken kuelen kugel kulissen kultur kuppel kurs kutsch
  laacht labo landung landwirt lasagne laser lauden lavabo lavendel lawin leeden leederen lees leit leitung lektioun
  lichen lienen liesbuch lift limonad lineal linn liter logik longen loossen loscht loun luef luucht luxus maacher
  mais maisfeld mantel marathon maschinn mask massage match matenee material matrass mauer meenung melodie memoire
  merci messen meter method metro mikro mineral minibus minutt mixer mobil model moderat moien moler molerei moment
  monter monument moral mosaik motor mount mous mullen munn muschel musek musekant musical muskel muster nach nammen
  nascht natur naturell netto netz niewen nimools nisch noper nopesch nordpol noriicht noss notiz nout nuddel nuechten
  numm objet ofgrond oflaf ofzuch oktav olive opbau opdeelen operett opruff optik orange original orkan owend ozean
  paangech pabeier packen paddel palais palett palm panda panneau pappen paprika parade parfum park parking parkplaz
  partitur partner passage passend passioun pastill patron paus pavillon pechert peffer pelikan pendel perl perrong
  persoun phas pianist piano pickegen picknick piercing piff pigment piisch pilot pinguin pinsel pipeline pist pizza
  plage plakat plakeg plank plastik platan plateau platz ploen plomm pneu poesie pomp pompjee pont popcorn portal
  porto portrait posch posten poterie prabbeli preis present privat produkt profil prognos programm projet promenad
  propper protein prouf prouwen prozent pudding pullover pult punkt pupill putschen puzzle pyramid quadrat quai
  quartett quartier quell quetsch quiche quittung quiz radar radio rallye rampe rampli raps raum rauten rechnen
  redakter reebou reen reesbus referat reflex regal reider reiwen reklamm rekord relais remise rempart reptil reserv
  respekt resultat retour revue rezept richtung rieden riets rigel riichten ringen risotto roboter rock rollen
  rolltrap ronnen rosen rotonde rouder route ruckelen rucksak rudder rugby ruinen rutschen saach safari saft sailen
  salon salz sammelen sammler sammlung sand sandalen sandkaul sauna schacht schaf schank schappen schatz schauer
  schicken schief schieler schifer schinn schlaang schleck schleier schleis schloen schlof schmadd schmelz schmuel
  schnauz schneien schnell schnouer schong schoul schouss schrack schrauf schrott schued schwamm schwan schweess
  schwell schwemm schwier seef seeler seenen sekonn selwer semester senden serie signal silo sirop sitzung skizz
  skulptur smart sockel solar solist sonneg souvenir spaass spargel spatz spigel spill spinat spiral sport sprong
  sprooch spuer spullen staark stad stadhaus stadion stadpark staffel stall standard stanzen statioun statist statue
  stee steekaul stemm stempel steng stengeg stereo stierm stil stillen stiwwel stoff stonn stopp storch stouss stramm
  strand streech streik streisel strooss stroum struktur student studio stuerk stuppen styropor suebel suen sujet
  surfen surprise symbol systemer taarten taass tabell tablett takt talent talisman tandem tango tank tapis tarif
  tasten taucher tauschen taxi technik telefon teleskop tempo tendenz tennis tenor teppech termin terrain terrass test
  theater thema ticket tiger tipp tirang titel toast toleranz tomat torero tour tourist tournoi trainer trapen trapp
  treff tresor triangel trikot trio trommel trommen trompett trottoir truck tulp tunnel turnen typesch uebst ueleg
  uelzecht uerder uergel uewen uewenop ufank ugebaut ukulele uniform unioun unis urwald utopie uuchten vakanz vakuum
  vanill variant vase veranda verkaf verlag vers versand versioun villa vioul visitt vitess vitrinn vokabel vokal
  vollek vulkan vull waarden waarm waasser wackelen wafel waggon walzer wandrad wanter wecker weekend weier wellen
  welt werfen weste wiederen wiel wierder wierfel wierk wiesen wiewer woch woll wollef wopen wuerm wuerzel wunneng
  zaang zaldot zebra zeechen zeechner zeien zeitung zell zement zentral zickzack zielt ziicht ziler zirkus zitroun
  zocker zomm zone zooss zopp zouer zoufall zougank zouwuess zuel zukunft zwerg zwilling zwiwwel zylinder
`.trim().split(/\s+/);export{e as words};
