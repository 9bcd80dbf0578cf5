/** First names heard in Germany and Austria, of all generations, with their short forms; ü is written both u and ue. */
export const german = `
  achim adolf ahmet albrecht alexander alfred ali alois amelie andrea andreas angela angelika anja anke anna annegret
  anneliese annemarie annette anni annika antje anton antonia armin arno arnold astrid axel ayhan aylin ayse barbara
  bastian beate ben benjamin benno bernd bernhard berthold bertram bettina bianca biggi birgit birte bjoern bjorn bodo
  boris brigitte britta burkhard burkhardt carl carlo carlotta carmen carola caroline carsten celina cem charlotte
  chiara christa christel christian christiane christina christine christof christoph christopher clara claudia claus
  conny cordula cornelia dagmar daniel daniela david deniz dennis detlef detlev diana dieter dietmar dietrich dilara
  dirk dominik doris dorothea dorothee eberhard eckart eckhard edgar edith egon ekkehard elena elfriede elias elif
  elisa elisabeth elke ella elli elvira emely emil emilia emilio emily emma emre eric erich erik erika erna erwin esra
  eva evelin evelyn fabian falk fanny fatma felix fenja finja finn fiona florian franz franziska frauke frederike
  frida frieda friedemann friederike friedhelm friedrich fritz gabi gabriela gabriele gaby georg gerda gerhard gernot
  gero gertrud gisbert gisela gitti gottfried gotthard greta gretchen gretel gudrun guenter guenther guido gunter
  gunther gustav haensel hagen hakan hanna hannah hannelore hannes hanno hans hansel hansi hansjoerg harald harry
  hartmut hartwig hasan hauke hedwig heidemarie heidi heidrun heike heiko hein heino heinrich heinz helena helene
  helga helge helmut hendrik henning henriette henrik henry herbert hermann herta hertha hias hilde hildegard hilmar
  hinrich holger horst hubert hubertus hugo huseyin ibrahim ida ignaz ilse immanuel ines inge ingeborg ingo ingrid
  irene irma irmgard isabel isabell isabella isidor ivo jakob jan jana janina jannik jasmina jason jasper jennifer
  jens jeremy jessica jette joachim jochen joel joerg joern johann johanna johanne johannes jolina jonah jonas
  jonathan joost jorg jorn josef josefine josephine joshua jost juergen jule juli julia julian juliane julie jupp
  jurgen justin justus jutta kaethe kai karin karl karla karola karoline karsten kaspar katharina kathe kathi kathrin
  katja katrin kay kemal kerstin kevin kilian kim kirsten klara klaus knut kolja konrad konstantin konstanze korbin
  korbinian kristin kristina kuni kuno kurt lara lars lasse laura laurenz lea leander lena leni lennart lenny leo leon
  leona leonard leonhard leonie leonora leopold levi leyla lia liam liesel lieselotte liesl lilli lilly lina linda
  linus lisa liselotte loni lorenz lothar lotta lotte louis louisa luana luca lucia lucy ludger ludwig luis luisa
  luise lukas madeleine magdalena magnus maike maja malte mandy manfred manuel manuela marc marcel marco mareike marek
  maren marga margarete margarethe margarita margit margot margret margrit maria marianne marie marina mario marion
  marita marius markus marlene marlies martha martin martina marvin mathias mathilda mathilde mathis matteo matthias
  mattis max maximilian mechthild mehmet meike melanie melek merlin merve meryem mia michael michel mika mila milan
  milena milo mira miriam mizzi mona monika moritz murat mustafa nadine nadja nala natalie natascha neele nele niclas
  nico nicola nicolas nicole niklas niko nikolaus nils nina noah nora norbert okan olaf ole olga oliver orhan oscar
  oskar osman otto ozan ozlem pascal patricia patrick patrik paul paula paulina pauline pepe peter petra philine
  philip philipp phillip pia raimund rainer ralf ralph ramona raphael rebecca rebekka regina regine reiner reinhard
  reinhardt reinhold renate resi richard rieke rita robert robin roland rolf roman romy ronja ronny rosa rosalie
  rosemarie roswitha rudi rudiger rudolf ruediger rupert ruth sabine sabrina samuel sandra saphira sara sarah sascha
  saskia sebastian selin selma senta sepp seppi serkan severin sevim sibel siegfried sieglinde siegmund sigmund sigrid
  sigurd silas silke silvia simon simone sina smilla soeren sofia sofie songul sonja sophia sophie soren stefan
  stefanie steffen steffi stella stephan susanne susi svea sven svenja swen sybille sylvia tabea tamara tanja tatjana
  thea theo theodor theresa therese theresia thilo thomas thorsten tilda tillmann tilo tim timo tina tobias tom tomma
  torsten traude tristan trude trudi udo ulf uli ulla ulrich ulrika ulrike ursula uschi uta ute uwe valentin valerie
  vanessa veit vera verena veronika victoria viktor viktoria vincent viola vivien volker volkmar vroni walburga
  waldemar walter waltraud wanda wastl wencke wendelin wenzel werner wiebke wieland wilfried wilhelm wilhelmine willi
  willy winfried wolfgang wolfram xaver xenia yannick yannik yannis yasmin yusuf yvonne zeynep zoe
`;
