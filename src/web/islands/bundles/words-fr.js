var e=`
  abattre abeille abreuver abri abricot acajou acier acrobate action adresse affiche affluent agence agenda agneau
  agnelet agrafe agrandir agrume aigle aigrette aiguille ailleurs aimable aimant airelle ajout ajuster alambic alarme
  album alchimie alerte algue aliment allegro alliage alliance allonge allumer allure almanach alouette alpage
  alphabet alpin altitude alto amande amandier amarre amateur ambre ambulant amont amorce ampoule amusant amuser
  ananas anchois ancrage ancre anecdote angora anguille animal annonce annuaire annuel anorak antenne antilope antique
  aplomb appareil aquarium aqueduc arachide arbitre arbuste arcade archet ardoise argile argument arlequin armateur
  armature armoire armure arnica aromate arrivage arriver arrosage arroseur arrosoir article artifice artisan artisane
  artiste aspect asperge assiette asticot astral astre astuce atelier atlas atome attacher attelage attente attentif
  atterrir attirail aubade aubaine aube auberge audace audible auditeur aulne aurore autobus autocar automate autruche
  avantage avenue aviateur aviation avion aviron avocat avoine azimut babouche badaud badge badiner baffle bagage
  bague baguette baie baignade balade balai balance balayeur balcon baleine balise ballot baluchon balustre bambou
  banane banc bandage bande bandeau banjo banlieue banque banquet banquise baobab baraque baratin barbecue bardane
  baril barillet barque barrage barreau barrette barrique basalte bascule basilic basket bassin bassine bateau
  batterie battre baudrier baume bavard bavoir bazar beignet belette bercail berceau berceuse berge bergerie besace
  besoin bestiole beurre biathlon bibelot biberon biche bicorne bidon bielle bienfait bigoudi bijou bilan billard
  billet binette biniou binocle biologie biscotte biscuit bison bistro bitume bivouac blaireau blanchir blason blazer
  bleuet blinder bloc blondir blouse blouson bobine bocage bocal boiserie boisseau bonbon bonbonne bonhomie bonifier
  bonjour bonnet bordure borne bosquet bosse botte bottier bottine boucher bouchon boucle bouclier bougeoir bougie
  bouillon boulange boule bouleau boulette boulier boulon bouquet bouquin bourdon bourgade bourgeon bourrade bourse
  boussole boutique bouton bouture bracelet branche brasero brasier brassage brassard brasse brasseur bravo brebis
  breloque bretelle bretzel breuvage bricole brigade brillant brioche briquet brise brocante brochet brochure brocoli
  broderie brodeur bronze brouette brousse brouter brugnon bruine brume brunch brusque bruyant budget buffet buffle
  buisson bulbe bulle bulletin bulot bungalow bureau burette burin buse butineur butoir buvard buvette buveur cabane
  cabanon cabaret cabas cabestan cabinet cabriole cacao cachalot cachette cactus cadeau cadenas cadence cadran cadre
  cafetier cageot cagette cahier cahute caillou caisse caissier calamar calanque calcaire calcul calibre calisson
  calorie calotte camarade camelot camera camion campagne campeur camphre camping campus canal canard canari candidat
  caneton canette canevas caniche canicule canne cannelle canon canotier cantate cantine canyon capeline capitale
  capote caprice capsule capteur capuche carafe carafon caramel carat caravane carbone cardan cardigan caresser cargo
  caribou carillon carmin carnaval carnet carotte carpe carpette carquois carreau carriole carrosse cartable carton
  cascade caserne casier casino casque cassette cassis castor causette cavalier cave caverne caviar ceinture cellule
  cendrier centre cerceau cercle cerf cerise cerisier cervelas chacal chahut chai chaise chalet chaleur chaloupe
  chambre chameau chamois champion chandail chanson chanteur chantier chanvre chapeau chapitre chapon charade charbon
  chardon chargeur chariot charme charpie charrue charte chasse chasseur chat chaton chatoyer chaudron chemin cheminot
  chemise chenal chenille cheval chevalet chevreau chevron chicane chicon chien chiffon chiffre chignon chimie
  chimiste chiot choc chocolat chorale choriste chorizo chouette choux chrome ciboule cidre ciel cigale cigogne cime
  ciment cintre cirage circuit cirque cisaille ciseau citadin citerne citron civette clairon clapet clapier clapotis
  classe classeur clavecin clavette clavier clip cloche cloison cloporte cloque clou cloueuse clown cobalt cobaye
  cobra cocktail cocotier code coffre coffret coiffe coiffeur coiffure coin coing colibri colis collage collant
  collecte collier colon colonne coloris colza commande commerce commis compas complice compote compteur comptine
  comptoir comtesse concert concours condor confetti confire confort conserve consigne console consonne contact
  conteur continu convive convoi copeau copie coquet coquette coquille corail corbeau cordage corde cordial cordon
  cornet corniche corridor corsage corsaire cosmique costume cotation coton cottage couchage couchant coucou couleur
  coulisse couloir coup couperet couplet coupole coupon courage coureur courge couronne courriel coursier coursive
  courtier couscous cousin coussin couteau coutume couture couvert couvoir couvreur crabe craie crampon crapaud
  craquant cravate crayon cresson creuset crevette cricket criquet cristal crochet croisade croquis cruche cruchon
  cuir cuirasse cuisine cuisson cuivre culbute culture cumin curry cutter cuvette cyclable cyclamen cycle cycliste
  cyclone cygne cylindre cymbale dahlia dalle damier dansant danse danseur danseuse dauphin dauphine davier delta
  demain demande demi dentelle dentiste descente dessert desserte dessin dessous devancer devis devise diagonal
  dialecte dialogue diamant diapason digue dindon diorama disciple discours disque divan dizaine dollar dolmen domaine
  domicile domino dompter donjon dorade dortoir dorure dossier douane double douceur douche doudoune dragon draisine
  drap drapeau draperie droit droite drone dune durillon duvet dynamo effacer effet effluve embrun enclos enclume
  endive engrais enseigne ensemble entracte entraide entremet escabeau escale escalier escalope escargot escarole
  escarpin escorte escrime espace espadon espalier esquif esquimau esquisse essai essaim essence essieu estampe
  estival estrade estragon estuaire examen exemple exercice exotique express extra fable fabrique facette facteur
  facture fagot faisan falaise famille fanal fanfare fanion farce farceur farine faucille faucon fauteuil fauvette
  fenouil fente ferme fermette fermier ferry festin festival feuille feutre feutrine ficelle fiche fichier figuier
  figure filament filature filet filleul filleule film fiole flacon flamant flambeau flamme flanelle flaque fleur
  fleuve flocon flore flotte fluide focus foire folklore fondue fontaine football forain forge forgeron formule fortin
  fortune fossile fougasse foulard fourche fourgon fourmi fourneau fournil fourrage fourreau foyer fraise frange
  frangin freesia frein frelon fresque friand frileux frisson frite fromage froment fruit fruitier furet fusain fuseau
  fusible futon gadget galaxie galerie galet galette galop gambader gamelle gamme gant gantier garage garantie garde
  gardien garenne garrigue gaufre gaufrier gazelle gazette gazon gendre gerbe gerbera gibier girafe girafon girofle
  girolle givre glace glacerie glacier glaneur glissade glisser globe gloire glycine gnome gobelet godet golf gondole
  gorille gouache goujon goulot gourde gourmand gourmet gousse goutte goyave gradin graffiti graine grandir grange
  granit granule grappe grappin gratin graveur gravier gravure grelot grenade grenier grillage grille grillon grimace
  grimoire grimpeur griotte grotte groupe grue guichet guide guidon guignol guimauve guipure guitare gymnase gymnaste
  gypse habiller habit habitant habitude hachis hachoir haie halte hamac hamster handball hangar hanneton harissa
  harmonie harnais harpe harpiste hauteur havre herbage herbier herse heure hibiscus hibou hippique histoire hockey
  homard horaire horizon horloge houblon houppe housse hublot huile huilier humble humour iceberg igloo image imaginer
  immeuble impala imprimer infusion inventer iris ivoire jacinthe jade jalon jambon jaquette jardin jargon jarre
  jasmin jauge javelot jersey jeton jockey jogging joie jonc jongler jongleur jouet joueur jour journal jovial joyau
  joyeux judo jumelle jument jungle jupe kayak kermesse kimono kiosque kiwi klaxon koala label labour lacet lagon
  laine lait laitage laitier laitue lama lampe lampion lance langage langue lanterne lapereau lapin lasagne lasso
  latte laurier lavabo lavande lavoir lecteur lecture lentille lessive lettre levain levier levure liane liasse
  libraire libre licence licorne lierre lieu lieue limace limier limite limonade limpide linge lingot linotte lion
  lionceau liste litchi littoral livret loge logement logiciel logo loisir lombric longueur loquet loriot lotion lotus
  loufoque loupe loutre lucarne luciole lueur lune lunette lustre luthier lutin macaron machine magasin magazine
  magicien magie magique magnolia maillet maillon maillot maintien mairie maison malle mallette mambo mammouth manche
  manchot mandat mandrin mangrove mangue manioc manoir manteau maquette marabout maraca marathon maraude marbre
  marchand marche marelle marge marinade maritime marmite marmotte marqueur marron marsouin marteau martinet mascotte
  masque match matelas matelot maternel matin matinal matou melon membrane membre mensuel menthe menu menuet mercerie
  mercier mercure meringue merisier merlan merle merlu message mesure meuble meunier miauler micro midi miel miette
  mignon milieu mimosa minibus minuit minute minuteur miracle mirliton miroir mission missive mistral mitron mixeur
  mobilier mocassin modiste moelleux mohair moineau moisson moka molaire molette moniteur monnaie monocle monsieur
  montagne montant montre monument morceau morille morse mortier moteur motiver moto mouche mouchoir mouette moufle
  moulage moulin moulinet moussaka mousse mousseux moutarde mouton moyenne muesli muguet mulet multiple muraille mural
  murmure muscade muscat museau musical musicien musique myosotis myrtille nacelle nacre nageoire nageur nappe
  natation natte nature naturel nautile navet navette naviguer navire nectar neige neveu nickel niveau nocturne
  noisette noix nomade nombre nombreux nord notable notaire note notice nougat nouille nourrir nouvelle novice noyau
  nuage nuance nuit nylon oasis octave oignon oiseau ombrage ombrelle omelette oncle onctueux ondine opale optique
  orage orbite oreille orgue origan origine ornement ortie oseille osier ossature otarie ouragan ourlet ours oursin
  ourson outil ouvrier ovale ovin ovni pagaie page paille paillote pain paisible palace paletot palette palme palmier
  palourde palpiter panache panda panier panneau panoplie panorama pantalon pantin paon papaye papier papillon paprika
  paquebot parade paradis parapet parasol paravent parc parcelle parcours parfum parking parler parme parole parpaing
  parquet parrain partage parure parvenir parvis passage passer passeur passoire pastel pastille patate patience
  patinage patiner patineur patio pavillon pavot pays paysage paysan peigne peindre peinture pelisse pelle pelote
  pelouse peluche pendule perceuse perche perchoir perdrix pergola perron perruche perruque persil petit peuplier
  phare phoque photo physique pianiste piano piccolo pichet pieuvre pigeon pigment pilaf pilchard pile pilier pilote
  pince pinceau pingouin pinson pintade pioche pionnier pipeau pipette piquet piquette pirate pirogue piscine pistache
  piste pistil piston pivert pivoine pivot pizza placard plafond plaisir plan planche planeur plantain plante plaque
  plastron platane plateau platine pleine pliage pliant plissage plombier plongeon plongeur pluie plumage plumeau
  plumet plumier pluriel pneu poche pochette pochoir pointer pointu poireau poirier pois poisson poivre poivron
  polaire polar poli polka pollen polygone pommade pomme pommeau pommier pompe pompier pompon ponceuse ponctuel poney
  pont ponton porcelet portail portatif porte porteur portion portique portrait posture potage poteau poterie potiche
  potier potiron poudre poulain poulie poulpe poussin prairie praline presse pression prestige prince prisme prodige
  profil projeter promener promesse proposer proue prouver proverbe province prune pruneau prunelle prunier psaume
  puceron puits puma punaise pupitre puzzle pyramide python quai quartier quatuor quenelle quetsche quille quiz
  raccord racine racler raclette radar rade radio radis rafale rafting raifort rail raisin ramage rameau rameur
  ramoneur ranch rappeler rascasse rasoir ration ravin ravioli rayon rayure rebond rebord recette recoin record
  recours recycler redire reflet refrain refuge regard reine reinette relais relever relieur reliure remorque remous
  rempart repas repos reptile requin ressort retard retraite revue ricin ricochet ricotta rideau rigole ring rire
  rituel rivage rivet robe robinet robot rocaille rocheux rognon romarin rondelle rondin ronfler ronger roquette
  rosace roseau rosette rosier rotin rotonde rouet roulade rouleau roulis roulotte route routier routine royaume ruban
  rubis rubrique ruche ruelle rugby ruisseau rustique rutabaga rythme sablier sabot sachet sacoche safari safran
  sagesse saindoux sainfoin saison salade saladier saloon salsifis salut samovar sandale sandre sandwich sangle
  sanglier sangria sapeur saphir sardine sarrasin satin sauce saucisse saule saumon saumure sauna sauteur sautoir
  savane saveur savon scenario sceptre science scooter score scorpion sculpter secteur semaine semelle semence semeur
  semoule sentier sentir serpent serpette serre serrure serveur service sextant sieste sifflet signer silex sillage
  sillon silo sirop sirupeux site situer skieur slalom slogan snack socle soda sofa soif soigner soir solaire solde
  soleil soliste solo solution sommeil sommet sommier sonate songe sonnette sorbet sorbier sorcier soucoupe souffle
  soufflet souhait soulier soupape souple source sourire souris souvenir spatule spirale sport sportif squale square
  stable stade stage stand standard station statue steppe stock store studio stylet stylo sucette sucre sucrier suite
  sujet superbe support sureau surface surfer surimi surnom surprise survol sushi symbole sympa tableau tablette
  tablier tabouret taille tailleur taillis talc talent taloche talon talus tamaris tambour tamis tampon tandem tango
  tapage tapioca tapir tapisser taquin tarif tarot tarte tartine tasse taureau taverne taxi teinte tenaille tennis
  tenture terminer terrain terrasse terre terrier terrine texte textile thon ticket tige tigre tilleul timbale timbre
  timide tipi tirage tirelire tireur tiroir tisane toast toboggan toilette toison toit toiture tomate tombola tondeuse
  tondre tonneau tonnelle tonnerre topaze toque torche torchon torrent tortue toucan toundra toupet toupie tour
  tourelle tournage tournoi tourte tourteau tracteur traiteur trajet trame tramway trappe treille treillis tremolo
  tremplin tresse treuil triangle tribune tricot tricycle trilogie trimaran trinquer trio triple trique troc trombone
  trompe tronc troquet trotter trottoir troupeau truelle truffe truite tube tuile tulipe tuner tunique tunnel turban
  turbine turbo tuteur tutu tuyau type usine vacance vacarme vache vaisseau valeur valise vallon vanille vanne vapeur
  vase veau vedette veille veilleur velours velu vendange vendeur vent verger vermeil vernis verrerie verrier verrou
  version verso verve verveine veste vestige viande vibrer victoire vigne vigneron vignette vigueur villa village
  vinaigre vinyle violette violon virgule visiteur visseuse vitamine vitrail vitre vitrier vitrine voile voilier
  voisin voiture volaille volant volcan volet voltige voyage voyageur voyelle vrille wagon wagonnet western yoga zeste
  zigzag zoom
`.trim().split(/\s+/);export{e as words};
