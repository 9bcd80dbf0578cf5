import type { Kind } from '../labelled-passwords.ts';

/** Held back: measured on, and never looked at while the judgement is tuned, or the figure means nothing. One a line. */
export const heldPasswords: Record<Kind, string> = {
  recipe: `
EkoMarmotte1515 !?
ekoChocolat1515!?
EkoPapillon2026!?
EkoMaison1945?!
EkoBaguette1515!!
1515EkoSoleil!?
Chocolat!?1515Eko
Eko1515Camembert!?
Eko Renard 1515 !?
ekocheval1515!?
AmaPapillon1515 !?
NetMontagne1515!?
AmeMotsecret1515!?
CafMarmotte1515!?
EkoMotsecret1789!?
EkoMotDePasse1515!?
EkoMotsecret!?1515
EkoM0tsecret1515 !?
3koChocolat1515!?
EkoMotsecret5151?!
EkoSonne1515 !?
EkoSunshine1515!?
EkoPanda1515!?
EkoLicorne2025 !?
EkoBonheur1515...
EkoMetz1515 !?
EkoMedor1515 !?
ConSoleil1515 !?
EkoGeheim1815!?
Ékochocolat1515 !?
`,
  pet: `
Medor57000Metz!
MinouMinou2023!
Bella-et-Rocky-2025
Idefix12345678!
LucyLabrador2020!
Waldi&Hasso2024
FluffyTheCat123!
MonChevalTornado1
`,
  name: `
ElodieRousseau85!
RousseauElodie!1
erousseau120485!
JeanEtElodie2010!
Thomas&Julie2008!
Marie-Christine1970!
JuergenUndSabine1!
JempiAnJosiane1!
MaFilleEmma2014!
uaessuor-eidole
`,
  walk: `
azertyuiopqsdfgh
qwertyuiop[]12
Qwertzuiop2026!
wxcvbn,;:!azerty
&é"'(-è_çà)=
aqwzsxedcrfv1!
poiuytrezamlkjh
123456789azerty
yxcvbnm,.-asdf
Azerty123456!?
`,
  date: `
12avril1985!
1985-04-12-Elodie
1515-1789-1914
Noel25decembre2025!
12.April.1985!
15082014et23092016
`,
  common: `
Motdepasse123456!
Monmotdepasse1!
Bonjour123456!
Password2026!!
Passwort123456
Welcome2026!!!
Administrateur1!
Changezmoi2026!
JeTaime1234567
Iloveyou123456!
Chouchou123456
Internet2026!
Ordinateur2026!
Superman123456!
Schatz123456789
`,
  leet: `
M0td3p4ss3123!
P@$$w0rd2026!!
@dm1n1str@t3ur
Ch0c0l@t2025!
R0uss34u-1985!
W1llk0mm3n2026
1l0v3y0u-2025!
`,
  repetition: `
Azerty1!Azerty1!
121212121212Aa!
Ekoekoekoeko1!
abcdefghijklmno
BBiieennvveennuuee1!
!!!!!!1515!!!!!!
AAAAbbbb1111!!!!
`,
  derived: `
ArdoiseEtFils2025
ArdoiseMetz2026!?
eKo2026Elodie!
ekoekoArdoise1!
FCMetzMoselle57!
0639981234Metz!
elodie@ardoise1!
esiodrA&sliF2026
Moselle57Metz85!
MonCompteEko2026!
`,
  season: `
Ete2025Soleil!
Hiver2025-2026!
Winter2026!!!!
Fruehling2026!
Januar2026!!!
`,
  club: `
AllezLesBleus2018!
Marseille13OM1993!
BayernMuenchen1900!
BorussiaDortmund09!
F91Dudelange2018!
ZinedineZidane10!
`,
  song: `
auclairdelalune1!
Non je ne regrette rien
UnPourTousTousPourUn!
EinsZweiPolizei123!
ToBeOrNotToBe2026!
correcthorsebatterystaple
abracadabra123!!
LiberteEgaliteFraternite
`,
  shift: `
[sddeptf2026!!
Zbgqrcnffr2026!
`,
  passphrase: `
CellarSilverPancakeHammerPicnic
pepper ?candle Breeze feather brick9
aiguille tiroir renard ladder peigne pillow
Toaster Onion Cotton River Apron
branche &cuisine virage Aiguille1
tanne =Teich0 flasche schiff
Orchidee_jardin_=pigeon1_dragon
&badge Cradle meadow quilt yogurt8
library-picnic-border-sandal
HerbeRocherPoireHorloge
Balai-Carotte-Bouchon-Violin-Poterie
tunnel amande radish allumer 72
Tomato Harbour Jigsaw Forest Helmet
BalaiVipereFagotNappeRameauCoquille
Spigel!Buch9TirangLampVullWeeFlantes
Planche Drapeau Orange Ferme Pomme Tabouret
BorderBagelFingerMeadowCradleWinterSpinach10
orange velours planche biscuit
ArbreTunnelTracteurOrchidee
toaster cactus circle pancake 36
Schnee.Floh.Strand.Reis
saucer garlic dolphin parsley
ring cyclone sack harbour canvas
cellar maple badge quilt prairie goblet rocket 42
kuchen-bougie4-tomato-+Lampe
+Schuh_bach_sack_kiste3
meadow4-picnic-railway-%Paddle
HibouCascade=Papier6PuzzleCuisine
Cattle_Paper_Tulip_Oatmeal_Stove
tortue_haricot_citron_carton_soupe_cerise_truite_21
BateauFiletLoupeSiphon
Magnet.prairie.amande6.=schiff
oatmeal-kitchen-lizard-fiddle
sleeve_muschel_nappe_clavier_squirrel_12
onion-oatmeal-branch-puzzle-whistle-apple-flour
&chemise.racine.soupe.journal6.Jardin
Pfanne feder9 teller milch *platz
+pelican winter Puzzle cushion0
Garage3GrilleCabane*Epice
Coquille-fagot1-%tapis-ferme
Hollow_oyster_+marble_barrel0_river
CanardTapisVoileAiguille24
Bateau_Jardin_Carotte_Vanille
feuille sapin pelle farmer devoir
?FigueBoutonVitrineRuche0
bicycle-*apron8-ticket-Lettuce
=wolle herbe paper Chimney1 pigeon marble
+feuille.Raisin4.berger.mouton
tomat !Kuerf6 kaart wasser maart
`,
  manager: `
52190362527256467058
^{w?uD]JK5A~
Pc(A1m@/~(Wa4-_0PBN5
ahM6_BnrJuVp
IJz1dTHYrRRUAkLiKP
+)gQi3HE7-E|?DMf
RFunSTuFVNBnGbzs06
Kibymy-Rovume-Kanesa3
=D%I[j*;Kp@[mx>>1%/8
,n9{m$s#*z{sln/)&H@#
>HF4?yMQ0k.KfC
sBi#jv%DD&#^
{~Ar^VjwI0Ps@xT
dr8az3-rmk8gh-rkcv4h
XM9dwCpXL6<ua.#6Y/jAn29c
m8wFFAnqTfByyfhW1xFYJH
acgcqjvpntlikvbj
,;e0{U1A+-xi
Razamy-Dyzena-Doneno3
^K-9h1DZZ{6_
DmDpTfDjT5Rd
p1Idq)bM:KDwnyy>736y
[969bl)R8c}WlM^@MH#:
OK_U;Z9>DDP1M8xzO^#:2a1Zmu4]%4u)
SOH|L,Tn^QB-#iCg.pKgPtV)
UK:$BOLVab>EOu[lRqgj
eutmqx-f6an6h-f9xjrf
VlH8fTUGom3v
gVZenPk4WTqUzPuztXbxFc
eshfwnlczmkoay
7377be39795f2673c8b2db57
~qoESpDc3sBv6P<w
Eo_<s~oSrS/AG>:
dplqGuBfc4qg2P
pqdmpxeqoicchu
Ch<;v^48O2O@)~Q@
{_A$K7IJodU>pj;&
bUU0FcTquTqFEtlu
ecdd44a21de41bba0e75e1d7f2915787
Zutasa-Sacigi-Banida1
toOntJ9MbzQH
`,
  initials: `
Qmoavspbe1997,iap3jpaut!
Jar4tpTpqmrad12m,or?
Csv19h,uhtnc,v2certc.
If6œ,updrebdpprlgdt.
Nvoplb3fcé:j,pg,pej!
Aw2009nTf,vi1S,2KufdgG.
WkdBi2M,wigmnHiKs?
DNsë,ds4HbswadLvdG.
Iom5biLbmlbwfosscs.
Wdopojw3pftthwbi,s?
Slpdp,3cjacpqlptsmv.
Dqltf,na6b,2seucsdr!
`,
  phrase: `
Le facteur collectionne des boutons tordus et des nuages
Sept girafes timides ont repeint le garage en biais
Mon parapluie préfère le métro, surtout le mercredi après la soupe
L'armoire du dentiste cache une grenouille polyglotte
Ce dromadaire en pantoufles déteste les agrafeuses mauves
Le congélateur récite des recettes de clafoutis au hibou
Vier müde Nashörner stricken Handschuhe für den Bäcker
Unter dem Klavier wohnt ein schüchterner Elektriker mit Gurken
Der Briefträger sammelt schiefe Löffel und leise Donner
Im Keller tanzt ein Staubsauger mit der Leiter Walzer
D'Wäschmaschinn vum Noper dreemt vu gréngen Autobunnen
Nine damp librarians juggle turnips behind the ferry office
Eleven shy lighthouses argue about marmalade on Thursdays
Our kettle whistles tax law to the neighbour's cactus
Somebody taught the photocopier to yodel in the lift
Dix-neuf pingouins comptables vendent des échelles molles
`,
};
