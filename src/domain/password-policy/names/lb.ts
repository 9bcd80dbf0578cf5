/** First names heard in Luxembourg: its own short forms, and those of its Portuguese and Italian families. */
export const luxembourgish = `
  ady aender aenni afonso albert alessandro alessia alex ally aloyse alphonse aly ana ander andre andrea angelo ann
  annchen anne anni annick anouk antonella antonio armand armando arthur batti beatriz beppe bert betty bob bruno
  carine carlo carlos carole carolina catarina catherine cathy cecile cecilia chantal charel charles charly chiara
  christian christiane claude claudia claudine claudio clod colette conceicao corinne daniel danielle danny dario
  denise deolinda diane didi diogo domingos duarte eddy edmee edmond elena elisabete elly emil emma enrico ern erna
  erny etienne fabienne fabio fatima federica federico felix ferd fernand fernande fernando fiff filipa filippo finn
  finny fons fonsi francesca francesco francisco francoise franky franz fred fredy friedchen gaby gaston georges
  germaine gianni gil gilles ginette giorgio giovanni giulia giuseppe goncalo graca gret greta grett gritt gritty
  guilherme gust gusty guy hary heinz helder helena helene heng hengi henri henrique hugo ida ines ingrid irene isabel
  isabelle jacqueline jacques jang jeanne jeannot jeanny jeanpierre jeff jemp jempi jempy jen jenny jhang jhemp jil
  joana joao joaquim joe joelle john johnny jorge jos jose josee josiane josy josyane jules julie karin kathi kati
  kattche katti kett ketti ketty kim kloos klos laura lea leini lena leni leny leo leon leonie leonor liliana lis lisi
  liss lisy liz lony lotty lou louis lourenco luc luca lucia lucie lucien luigi luis lurdes luss lydia lydie maddy
  madeleine mady maisy maiti mandy manon manuel marc marcel marcella marco marechen margot margreit margret marguy
  mariana marianne marieanne mariechen mariejeanne mariejosee mariepaule mariette mario marion marta martim martine
  maryse massimo mathias mathilde matilde matt matteo mauro metty mia mich michel michela michele michelle miguel mike
  milly mimy mireille misch monique mony myriam nadine nancy nanni nathalie nekel nelly netti netty nick nicki nicola
  nicolas nicole niki nikki ninni nora norbert nuck nuno paola paolo pascale patricia patrick paul paula pauline paull
  paulo pedro peier peter pierre pierrot pietro pir pol raquel raym raymond renato rene ricardo rita robert roberto
  robi roby rocco rodrigo roger rol roland romain ronny rosch roschy roseli rudy rui salvatore sandra sandy sepp serge
  sergio silvia simone sofia solange sonia sonja sophie stefano stephanie steve susana suzette suzy sylvie tania ted
  teresa tess tessy theid theis theo therese tiago tilly tina tiziana tom toni treis triniche triny trudy tunn tunni
  umberto vanessa vasco vera vero vic victor viki vincenzo viviane well willy xav xavier yolande yves yvette yvonne
  zita zoe
`;
