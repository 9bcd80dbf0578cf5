import type { Kind } from '../labelled-passwords.ts';

/** For tuning: whoever changes the judgement may look at these and measure on them. One a line. */
export const openPasswords: Record<Kind, string> = {
  recipe: `
EkoMotsecret1515 !?
EkoChocolat1515 !?
EkoSoleil1789 !?
EkoTournesol1515!?
EkoPrintemps1914 !?
EkoVacances2025 !?
EkoFromage1515 ?!
Soleil1515Eko !?
!?EkoMontagne1515
1515!?MontagneEko
Eko!?Chocolat1515
Eko_Marmotte_1515!?
Eko-Renard-1515-!?
EKOCHEVAL1515!?
FacMarmotte1515 !?
GmaChocolat1515 !?
GooSoleil1515!?
LinMaison1515 !?
ImpMotsecret1515 !?
BnpMotsecret1515!?
EkoMotsecret1516 !?
EkoMotsecret1492 !?
EkoMotsecret2024!?
EkoSecret1515!?!?
EkoSecret1515 !?
EkoMotsecret15151515!?
EkoMots3cr3t1515!?
EkoPapill0n1515!?
okEChocolat1515!?
EkoPassword1515!?
EkoSchmetterling1515!?
EkoGeheimnis1515!?
EkoDragon1515!?
EkoDragon2026 !?
EkoChampion1998!?
EkoLicorne1515€!
EkoBonheur1515 ?!
EkoElodie1515 !?
EkoRousseau1985!?
EkoArdoise1515 !?
EkoMinou1515!?
ArdSoleil1515 !?
EkoMoien1515 !?
EkoSoleil&(&(!?
`,
  pet: `
MonChienMedor2024!
RexLeChien2025!
Felix&Mimi2024
MonChatFelix!2
LunaMilo2022!?
Rantanplan2026!
JaimeMonChatMinou1
MeinHundBello123!
MeinKaterMoritz1!
MyDogBuddy2025!
Toutou!Toutou!1
MengHondRexi2024!
`,
  name: `
elodie.rousseau
Elodie1985Rousseau
Elodie12041985!
E.Rousseau.Metz57
Rousseau-Metz-1985
NicolasSophie2012!
MathildeEtHugo2015
PaulPierreJacques1
Alexandre2009!!!
Maximilien-2011!
AnnelieseMueller55!
Jessica&Michael99
WilliamHarryKate1!
MonFilsLucas2012!
Eelloodiiee1985!
Élodie♥Nicolas2010
`,
  walk: `
azertyuiop123
Azertyuiop1234!
Qwertyuiop1234!
qwertzuiop1234
qsdfghjklmwxcvbn
1qaz2wsx3edc4rfv
1aqw2zsx3edc4rfv
²&é"'(-è_çà
Zaq12wsxCde34rfv
!QAZ2wsx#EDC4rfv
098765432109876
147258369147258
789456123789456
asdfghjkl;'123
qwerasdfzxcv1234
azeqsdwxcrtyfgh
`,
  date: `
12041985Metz
12/04/1985 Metz
14juillet1789!
14/07/1789 !?
01012000 31122025
11novembre1918!?
Heiligabend24.12.2024
lundi12avril1985
12041985 elodie
April 12th, 1985
`,
  common: `
MotDePasse2026!
motdepasse1234
Bienvenue2026!!
Bienvenue1234!
Soleil12345678!
Password123456!
Passwort2026!!
Willkommen2026!
LetMeIn123456!
Admin@123456789
ChangeMe2026!
Secret123456!
MotSecret2026!
jetaimemonamour
Doudou123456!
Loulou-2025-!
Azerty2026Azerty
Vacances2026!!
Famille12345!
Princesse1234!
Lëtzebuerg2026!
MoienMoien2026!
Geheim12345678!
`,
  leet: `
M0tD3P4ss3!2026
P@ssw0rd123456
P4ssw0rt!2026
B13nv3nu32026!
S0l31l-2025!!!
J3t@1m3d0ud0u!
3l0d13R0uss3@u
@rd0is3&F1ls24
L3tM31nN0w123!
Pr1nt3mps2026!
`,
  repetition: `
aaaaaaaaaaaa1A!
abcabcabcabc123
SoleilSoleilSoleil1
Mdp1!Mdp1!Mdp1!
111111111111111
Abcdefgh12345678!
MMoottddeeppaassssee1
zyxwvutsrqpon1!
a1b2c3d4e5f6g7h8
123123123123Abc
testtesttest1!
`,
  derived: `
Ardoise&Fils2026!
Ardoise-Metz-57!
ArdoiseeKo2026!
eKoArdoise1234!
eKo-Rousseau-85
Conselio-eKo-2026!
Metz57000Metz!
Metz-Elodie-1985
+33639981234Eko
0639981234elodie
erousseau-ardoise
Comptabilite2026!
ServicePaie2026!
EkoNovembre2026!
`,
  season: `
Printemps2026!!
Automne2026!!!
Novembre2026!!
Septembre-2026!
Sommer2026!!!
Summer2026!!!!
November-2026!
`,
  club: `
OlympiqueLyonnais69!
ParisSaintGermain1!
FCMetz1932Allez!
AllezLesVerts1976!
Schalke04Schalke!
ManchesterUtd1999!
Liverpool-YNWA-1!
RealMadrid2024CR7
ChampionsDuMonde98!
`,
  song: `
FrereJacquesDormezVous
AllonsEnfantsDeLaPatrie
LaVieEnRose1946!
Il était une fois
MirWelleBleiweWatMirSinn
AtemlosDurchDieNacht
AlleMeineEntchen1!
MayTheForceBeWithYou
HakunaMatata2026!
Sésame ouvre-toi !
Je pense donc je suis
Petit papa Noël 2025
`,
  shift: `
nor,br,ir2026!
Cjfowfovf2026!
`,
  passphrase: `
MuldeSack+Ofen7Brot
finger pocket farmer breeze
lampe Ferme garage stylo sapin +drapeau gant7
%paddle donkey library Giraffe4
Branch9_tulip_puzzle_canal_#strand_lierre
Ladder.Mirror.Thimble.Silver.Stable.Cotton
boisson fontaine roseau poire canard peigne 18
PerdrixMiroirVitrineNuageAspergeToiture
kiosque-?mouton-clou-bateau-Tricot2
PelleHibouSavonPoterieCartonBoussoleGalet
tiroir-allumer-armoire-avion-lettre
*knapp.beem0.keess.hiem.Fieder
liewer_gaas_piisch_zopp_pabeier_apel
+DeckenKeess0KaartTomatMusel
*flannel bottle1 Lobster castle bakery onion needle
Navire.=racine.planche.cyclone9.roseau
sand kaffee balai Shadow farbe1 hamac #pepper
Puzzle Cattle Dolphin Scarf Balken
Lampe Segel Tasse Camel Coussin
bam_Huesen1_noss_eemer_!tomat
WafflePillowDinnerLemonBanana
CollineHorlogeEcranHibou67
stylo_rocher_fenouil_schaf_53
Sable_?rivage_navire_fusain6
phare.filet.plume.compas.90
carton.cyclone.coquille.rivage
draht heft0 orchard Manche verger &chemise apron
riviere garage miroir tilleul brique 24
Serrure-Chimney-Klavier-Renard-Trompe-Biene-Tambour
ruban-#tulpe-broom-Motor-fraise4
rouder gromper liewer kleed stull
piisch-zaldot-biergop-#fra8-holz-auto-Uelzecht
DonkeyBiscuitTulipHoneyGoblet
Vipere.Feuille.Asperge.Lettre.Tracteur.Stylo.Loupe
Umbrella Branch Violin Sandal Pelican
sandale.renard.tulipe.radeau.65
canal Chapeau parasol0 siphon dauphin +etoile
border spinach timber shelter clover 89
valise bougie crayon riviere fauteuil grenier
mouton_ruban_orchidee_brique_prairie_99
Acorn Circle Basket Nutmeg Arrow Jigsaw Umbrella
farmer falcon helmet guitar canvas
Hamac Kayak Boussole Ferme
Eagle Mirror Yogurt Copper
BambouHorlogeTapisPoireRenardMaillot
Cricket Carpet Basket Station Quilt
tortue etoile vitrine anneau pomme 43
#Timber jacket8 marble clover apron umbrella circle
MirrorJacketPepperCedarRobot13
eimer schere welle nagel zebra 94
fahne.kessel.brot.licht.turm
RaisinHorloge*BallonPlumeNoyau8
tondeuse-camion-pigeon-bouchon-61
valley Lantern &puzzle bubble4
blat_nascht_beem_tirang_maus_11
frosch Ufer *handtuch8 wasser
vitrine farine sandale aiguille dragon 14
Garage_Guitare_Moufle_Cloche_Cabane
figue galet asperge castor 75
ecran rameau puzzle girafe enclume vanille
teapot thimble melon jacket drawer
%barque Lierre orchidee casque2
grenier_garage_poulpe_trompe
#sucre_peigne0_ecran_Pinceau_fourmi_pigeon
crystal ginger oatmeal lettuce river
caillou3 poulpe !pigeon riviere bassin dauphin Ferme
Liewer.Hiem.Gromper.Olleg.Buch
parcel spider velvet ribbon shelter farmer finger 52
raisin_mustard_banana_jungle_beetle_prairie_puddle
zucker7 silver pfanne nappe *Yogurt rocket
Tomate-Hammer-Maus-Messer-Kasten
+moufle corbeau crayon Renard balcon3
ruban valise graine orchidee biscuit feuille 22
banane3 Arbre argile pigeon nuage tondeuse %branche
`,
  manager: `
Ar9vydRu2BdjMZFqHCqCYB
yhkwukxpglmpnmob
7&d96M&-6I*w
542493247471888780607058
tixlcvoajzekcythujvq
yalwfbpgldfwtagkjbjs
kgnQ9NLFyIUXZ6
paNmO3#DB38[w>,Z
7kzR#81kT9g4=!
Cofovi-Sizeva-Durecy1
~QEi>FqsX|lK30ZK
cocXraQvSYAej5tL
txve88-m7pbkq-gddkck
8fcdYj3cAE3tKoCe
;k)F2{i^If*8e?
2:>b{whU{:R*x|eo
-_@Q_i]wtH~XrL
7ehz6x-3qbp4j-qg8vpz
t]LQI_MqvlX:g+n
VNMvvegCe22Ur2e0
25029469417311752382
tn2nx7-3bnter-e9dgyb
xmbdkbyivlxdsocsjous
PZxK81gC@1MY)5
uJrleJpEnQ6apQjIzJ
hq3+ESSd]x8_h9q
vGYZ0e0Os9gQ
d100594c59f67e13c778
2#PWWpLxefmfdT6M
SfC9zea5CcCX8lc3
UTE4CdgJQUQ71KrizAHk7o
wbwjgtzixcdaux
PkXbGCZPhXts6xEe
Fe&HtLh>}Cbn?@7gC;=x
bNb90WouJNxB*^
kogwltrvlgyaqxtm
KgCL8YE1Q8FOk2
Pojesu-Tobuna-Vipuvi6
Oxma&60*sbnktyWD
V]!.$%6uLj@m
VkQ9COJE}6]H
Vofaga-Mebaje-Lirene0
lstgewzvucdcpdtr
j;-VI-E~sFE@p8Im4hKoGb6y]TtHho63
VmhrhbA4gr%HWGj
7k8zdr-pejtka-5xw9cm
g($>68(I;cb0q#+{b6[j
ov0*=fm~Oe=h{~
001809535340377610
ml,>v+miW.%t!Lnv
07f3f5242bf7675e
Gs$Tu*;fOID7JjYkxvnRMS<k
U3TPfdVLKQYxDyjS
afnkq4-ezkdnh-h8265c
>{r<I%F2odMfE#
BMEpJLdwLaXkuI
SZnFo.|U,?{%!Iys#r!Z[*l6
nKb9vUeZK3CFNRnT6K
zfw7dd-43j25f-xpmwm6
~c(/*8.RNR>xw!S
9nzvL6fxYlnnhAcf
`,
  initials: `
Lm,mvd4ea17pdbecf,sqipd.
Dlgdm,2cdsucmnpoalf.
Ab,lmàcd3etepdqlci8ci.
Mpva1pr,3v,eslfftlh!
Pg5tdlbàg,mjcdnab!
E2003,oacpdulg:7cb,utp,qb!
Lpmadq9fs10vdujqpnrj.
MNh14G,anedtiWerMaW!
JFbmT3K,vddzisulw!
IaSs6F,dkdhnzRueK.
MBh11J,anmegsSodMaD!
Mck13titl,yodlcfajj!
Oos,2da1vlpdweguoS.
Tblbtsh9r,bt4tswimr.
EMwp16b,fw,atbtnsvrc!
Lgdkmar7cdt,ajlaouct.
Mdédt;m,jcl48cdpealf.
Pnacpllal21cvdlbdc.
`,
  phrase: `
Trois hérissons myopes réparent un piano sous la véranda
Ma théière ronfle quand la cave sent la mandarine
La tondeuse de l'oncle chante des polkas à moitié mouillées
Un notaire en sabots jongle avec des betteraves tièdes
Quarante escargots pressés ont raté le tramway de Vesoul
Les cornichons du grenier discutent de géométrie à voix basse
On tricote des ponts suspendus avec la laine du boulanger
Une valise pleine de brouillard attend le plombier
Cinq tournevis amoureux dansent derrière la brasserie fermée
Deux lampadaires se chuchotent la météo des crêpes
Der Kühlschrank meiner Nachbarin träumt von lauwarmen Kanälen
Elf Schnecken proben heimlich ein Theaterstück im Gewächshaus
Mein Regenschirm verliert jede Wette gegen die Standuhr
Sieben Kartoffeln warten ungeduldig auf den Zahnarzt
Dräi verschnuppte Kéi reparéieren de Bus zu Esch
Meng Kaffismaschinn verzielt dem Briefdréier Märecher
Aacht Hierken danzen heemlech hannert dem Bréifkëscht
My wardrobe keeps lending umbrellas to a suspicious goose
The plumber's accordion smells faintly of burnt geometry
A retired walrus alphabetises the fog for the post office
Fourteen wobbly spoons elected a hedgehog as treasurer
The staircase borrowed my gloves and returned a lukewarm pond
Purple gravel tastes of trombones, said the sleepy beekeeper
Le jardinier confond toujours les trombones et les poireaux
`,
};
