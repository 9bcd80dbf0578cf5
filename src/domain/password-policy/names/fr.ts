/** First names heard in France, Belgium and Switzerland, of all generations, with their short forms. */
export const french = `
  achille adelaide adele adelie adeline adolphe adrian adrien agathe agnes ahmed aicha aimeric alain alaine alban
  albert albin alexandra alexandre alexandrine alexane alexia alexis alfred ali alice alicia alienor aliette aline
  alison alix alphonse alphonsine alya amalia amandine amaury ambroise amelia amelie amina amine amir anaelle anais
  anastasia anatole andre andrea andree angela angele angelina angelique anis anita anna annabella annabelle anne
  annemarie annesophie annette annick annie anouchka anouk anselme anthony antoine antoinette antonin apolline ariane
  arielle aristide arlette armand armande armel armelle arnaud arsene arthur assia astrid athenais aude audrenne
  audrey auguste augustin augustine aurele aurelia aurelie aurelien auriane aurianne aurora axel axelle aya aymeric
  ayoub balthazar baptiste barbara barnabe bartholome basile bastien bathilde beatrice bebert benedicte benjamin
  benoit berangere berenice bernadette bernard berthe bertille bertrand bertrande betty bilal blaise blandine bluenn
  boris brahim brice brigitte brunehilde bruno calista calixte camille candice carine carla carmen carole carolina
  caroline casimir cassandra cassandre catalina catherine cathie cathy cecile cedric celestin celestine celia celina
  celine cesar chantal charles charlotte charly chimene chloe christel christelle christian christiane christine
  christophe chrystelle cindy claire clairette clara clarisse claude claudette claudia claudie claudine clea clelia
  clement clementine cleo clothilde clotilde colette coline coralie coraline corentin corentine corinne cornelie
  cosette coumba cunegonde cynthia cyprien cyriaque cyrielle cyril dalila damas damien dana danae danaelle daniel
  daniele danielle daphne daphnee david debora deborah delia delphine denis denise denisette denys diana diane didier
  diego dimitri dina djamila dolores dominique domitille donatien dora dorian doriane dorine doris dorothee dylan
  edgar edgard edith edmee edmond edouard edwige elea eleanor elena eleonora eleonore elfie eliane elie elina eline
  eliot eliott elisa elisabeth elise ella ellen elliot eloane elodia elodie eloi eloise elsa elvira elvire emeline
  emeric emile emilie emma emmanuel emmanuelle emmeline emy enora enzo eric erica erika erine ernestine erwan erwann
  eryn esteban estelle esther ethan etienne eugene eugenie eulalie eva evan evann eve evelyne evrard fabian fabien
  fabienne fabrice fadila faiza fanchon fanfan fanny fantine farid farida fatiha fatima fatou fatoumata faustine
  felicie felicien felix ferdinand fernand fernande firmin flavie flavien fleurine florence florent florentin
  florentine florian floriane francesca francine francis francisque franck francois francoise fred frederic frederique
  fulbert gabriel gabrielle gael gaelle gaetan gaspard gaston gatien gauthier gautier gege genevieve geoffrey geoffroy
  georges georgette georgy geraldine gerard germain germaine ghislain ghislaine gilbert gilles ginette gino gisele
  giulia godefroy gontran gonzague gregory guigui guilhem guillaume gustave guy gwenael gwenaelle gwendal gwendoline
  gwladys hadrien hafida hakim halima hamza hanane hanna hannah hassan hayat hector helene heloise henri henriette
  henry herbert hermann hermine herve hiba hilaire hippolyte honorine horace hortense houria hubert hugo hugues
  huguette ibrahim ida ignace igor ilona ilyes imane inaya ines ingrid isaac isabelle iseult isidore ismael issa ivan
  ivana jacky jacob jacqueline jacques jacquot janick janine jason jean jeanbaptiste jeanchristophe jeanclaude
  jeanfrancois jeanjacques jeanlouis jeanluc jeanmarc jeanmarie jeanmichel jeanne jeannette jeannine jeannot jeanpaul
  jeanphilippe jeanpierre jeanyves jennifer jenny jeremie jeremy jerome jessica jihane joachim joachin joan jocelyne
  joel joelle johan johann johanna johnny jojo jonas jonathan jordan jordane jordy joris jose joseph josephe josephine
  josette josiane josselin josue joyce jude judicael judith juju jules julia julian juliana julie julien julienne
  juliette justin justina justine kadiatou karen karim karine katia kelly kenza kenzo ketty kevin khadija khalil
  kilian killian killyan kylian laetitia lambert lamia lancelot landry latifa laura laure laurence laurene laurent
  laurentin laurie laurine lazare lea leandre leila lena leo leon leonard leonce leonie leopold liam lilia lilian
  liliane lilly lilou lina lino lionel lisa lison livia loan loane loanna loic lois lola lorena lorene lorenzo loris
  lorraine lothaire lou louane loubna louis louisa louise louisette louison louka loulou luc luca lucas lucette lucie
  lucien lucienne lucile lucille lucinde ludivine ludo ludovic lulu luna lydia lydie lylou lyna lyne madeleine
  madeline mael maeline maelle maelys maeva magali magalie maite malik malika malo malvina mamadou manon manu manuel
  marc marceau marcel marcelle marcellin marco marcus margaux margot mariam mariama marianne marie mariechristine
  marieclaude mariefrance mariehelene marielaure marielouise mariepierre marietherese mariette marilyn marilyne marina
  marine marinette marion marius marlene marthe martial martin martine maryam marylene maryline maryse maryvonne
  matheo mathias mathieu mathilda mathilde mathis mathurin mathys matteo matthias matthieu maud maude maureen maurice
  maxence maxime maximilien maxine maya medard mehdi melanie melchior melina melinda melissa melvin merlin meryem
  michel michele micheline michelle mickael mike mila milan milo mina mireille miriam mohamed mohammed moise momo
  monica monique morgan morgane mourad moussa muriel mustapha mylene myriam nabil nabila nadege nadia nadine nadira
  nael naima nanou naomi napoleon nassim nastasia natacha natasha nathalie nathan nathanael nathaniel nawal nelly
  nestor nico nicolas nicole nicoletta nils nina nino ninon noa noah noam noe noel noelie noella noelle noemi noemie
  nolwenn nora norah norbert nour oceane odette odile odilon olga olivia olivier olympe omar ophelie oriane orianne
  orlane oscar oswald ousmane pacome paola papin pascal pascale pascalin patrice patricia patrick paul paule paulette
  paulhenri paulin paulina pauline penelope perceval perrine petronille phil philemon philibert philippe philippine
  philomene pierre pierrette pierreyves pierrick pierrot prisca priscilla quentin quitterie rachel rachid rachida
  rafael rainier raissa raoul raphael rayan raymond raymonde rebecca reda regine regis rejane remi remy renan renaud
  rene renee reynald richard rita riton robert roberte robin roch rodolphe rodrigue roger roland rolande romain romane
  romaric romuald romy ronan rosa rosalie rosalind rosaline roseline rosemonde roxane roxanne ruben sabine sabrina
  sacha safia salim salima salome samantha samia samir samira samuel sandie sandra sandrine sandrinette sandy sara
  sarah saturnin savinien seb sebastien segolene selena selma serafin serge severin severine sevrin shana shirley
  sibylle sidoine sidonie sigismond silvere silvestre simon simone simonetta sirine sixtine sofiane solange solene
  solenn solenne soline sonia sonya sophie soraya souleymane soumaya stanislas steeve steeven stella steph stephane
  stephanie steven sully suzanne suzette suzie suzon sybille sylvain sylvaine sylvere sylvestre sylviane sylvie tanguy
  tao tarek tatiana teddy tess thais thea thelma theo theodore theophile therese thibaud thibault thibaut thierry
  thomas tiago tiffany timeo timothe timothee tiphaine titi titouan toinou tom tommy tony tristan tugdual typhaine
  ulysse ursule valentin valentine valentino valere valeria valerie valery vanessa vanina vava vera veronique vianney
  vicky victor victoria victorien victorine vincent vinciane virgile virginie viviane vivien wafa walid walter
  wandrille warda wendy wilfrid wilfried wilhelmine william xaver xavier xaviere yacine yael yanis yann yannick yannis
  yasmina yasmine yassine yoann yohan yohann yolande younes yousra youssef yseult yuna yvan yvelise yves yvette yvon
  yvonne yvonnick zacharie zahia zahra zakaria zaza zelia zelie zephyrin zina zineb zita zizou zoe zohra
`;
