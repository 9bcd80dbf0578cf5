/** What dogs, cats and horses are called in France, Germany, Luxembourg and Britain, on screens as at home. */
export const pets = `
  achille aida aika ajax akela akira akiro alaska amadeus anakin anka anubis apollo apollon aramis archie arco ares
  aristote arko artemis arthus arya aslan asta asterix athos attila azrael bacchus bagheera bailey baloo balou balto
  balu bambi barnabe barry basile baya beethoven bella bello benji benno bentley berlioz bessy biggles bilbo biloute
  blackbeauty blacky blanchette blondie bobbes bobbi bobby boby bonnie bonny bonzo boomer bouba boubou boubouille
  bourriquet bruno brutus bubi bubulle bucephale bucephalus buddha buddy bugsbunny bunny buster butch butzel butzi
  byron cesar charlie charly cheshire chester chewbacca chewie chewy chipie chouchou choupette choupinette chouquette
  cilla cindy cleo cleopatre clifford clochette coco cody cooky coquin cora cosmo cottontail crapule crinblanc cruella
  cujo cybele dagobert dakota dallas dartagnan desertorchid dexter digby dinah dino dixie django dobbin dolly donna
  doudou dougal droopy duchess duchesse dudley duke dumbo elfie eliott ellie elvis emma enzo eros fanny fantasio faust
  felix felixcat felixou fenton fergus fidji fido fiffi fifi figaro filoche filou findus flecki fletsch flipper flopsy
  fluffy foxy frankel frasier frimousse fripouille frodo frodon furia gaia galak gamin gandalf garfield gaston gidget
  gipsy gizmo goldi goliath gollum goofy gorki gracie gribouille grisou gromit grosminet guizmo gunner gypsy hachi
  hachiko halla hamish hank hansi harley harro hasso hatatitla hector hektor henry hercule hermes hettie hexi hiro
  hooch horus hubble hutch idefix iltschi ivo jacko jacky jake jakob jappeloup jasper jax jess jiji jimmy jipi jippi
  jollyjumper josie junior kaiser kali kaline katie kenzo kessy kiki kimba kira kitty kittycat kobe kobi koda kona
  kookie laddie laika laila lassie lassy leia leika leo lexi lexie lilli lilly lilou lissi loki lola louie loulou
  lucky ludo lulu lumpi luna maggie marley marmaduke maunz mauschi mauz mauzi maverick max maxi maxou maya medor mia
  mickey micki miez mieze miezi mikesch milka millie milo milou mimi mimmi mina minette minka minni minnie minou
  minouche mippchen mirza missy mistigri mittens mitz mitzi mohrchen mohrle molly monty moppi mopsy moritz mowgli
  mozart mucki mulan mupes mupp murle murphy mutzi nala naruto naya nelli nellie nemo nero nicki nijinsky nipper
  obelix odie oggy olaf oliver ollie olympe oreo orion orphee oscar oskar oslo otis otto ourasi ouzo pacha paddington
  patou paula paulchen pauli pegase pegasus peggy pepito percy perdita peterle phoebe piepsi pikachu pilou pimprenelle
  pinpin pipo pippa pippin pitou pluto pollux polly pongo ponyo popeye porcinet porthos portos poupette poupi
  princesse pumba pumbaa pupuce purzel puss pussycat putzi pyewacket quenotte quincy quiquoi ralph rambo rantanplan
  raudi redrum rex rexi rih riley ringo rintintin rocky rollo rolly rolo romeo rominet rosie rouky rover roxie roxy
  rufus rusty sacha sadie salem samba sammy sangoku sassy schecki schnouki schnucki schnuffel schnuffi schnuppe
  schnurri schnurrli scooby scoobydoo scraps scruff scruffy seabiscuit secretariat senta shadow shelby shergar simba
  simbad sinbad sissi skippy sloopy smokey snoopy snoopydog snowball snowy sooty sophie sparky spike stella stitch
  strupp struppi stupsi sultan susi sylvestre tabby tacha taiga tania tapsi tara tarzan tasso taz teddy tequila tess
  tessa thor thumper tiddles tigger tigrou tilly timmy timon tina tinkerbell tintin tippi tipsy titi tito titou titus
  tobby tobi toby tommy topsy tornado totilas toto totoro toutou trixi trixie tucker twiggy tyga tyke tyras tyson ulka
  ulysse umea upsilon urus uzes vader vador vegeta vicky victor waldi waldmann waldo wally wanda wastel wendy whiskers
  whisky winnie winston wishbone wolfi wolfie wolfy woody woofer wotan wouaf wuschel xando xara xena yago yoda yogi
  yoshi youki ysie yuki zappa zazou zelda zenta zephir zephyr zeus ziggy zita zoe zoro zorro zottel zouzou zozo zuma
`;
