var e=`
  accent acorn across actor adult adverb adviser aerial affable airline airport airship alarm album algebra alley
  allspice almond alphabet alpine altitude amber ambient analyst anchor anchovy ancient animal ankle anorak antelope
  antenna anthem antique apple apricot apron aquarium aquatic arcade archer archive arctic arena armchair aroma array
  arrow artful article artist aspect assemble asteroid athlete atlas atom attic auction audience autumn avenue avocado
  awning axis axle azalea baby backpack badger baffle bagel bagful baggage bagpipe bakery balance balcony ballet
  balloon ballpark bamboo banana bandage banister banjo banner banquet barbecue bargain barge barley barn barnacle
  barrel barter baseball basement basil basin basket basketry bassoon bathe baton battery bazaar beacon beak beaker
  beaming beanbag beanie bearing became bedding bedrock bedroom beehive beeline beetle beginner belfry bench berry
  beverage bicycle bike binder bingo biology biplane birch birdbath birdcage birthday biscuit blade blanket blazer
  blizzard bloom blossom blouse bluebell blunder bobcat boiler bonfire bonnet bonus bookcase booklet bookmark bookshop
  boot border bottle bowl bowler boxcar boxer bracelet bracket bramble branch brass breeze brick bridge brioche broad
  brochure bronze brook broth brother brush bubbly bucket buckle budget budgie buffalo buffet build builder bulb
  bulldog bumper bundle bungalow bunk burger burrow bustle butcher butler buttery button buzzard bypass cabbage cabin
  cabinet cable cactus caddie cafe calcium calendar calf camel camera camp camper campfire campsite campus canal
  canary candid candle candour canoe canopy canteen canyon capacity capital capsule caption caramel caravan carbon
  cardigan career cargo carnival carousel carpet carriage carrot cartoon carver cascade cashew castle caterer catfish
  cauldron causeway caviar cedar celery cello centre ceramic ceremony chain chair chalet chalk chamber champion chance
  channel chapel chapter charcoal chariot chart charter chatty checkers cheddar cheese cheetah chef chemist cherry
  cherub chess chestnut chicken chicory chief child chilli chime chimney chipmunk chipper chisel chives chorus chowder
  chunk cicada cinema cinnamon circle circuit circular circus citizen citrus city clam clarinet clasp classic clatter
  clay clearing click cliff climate climb climber clinic clipper cloak closet cloth cloud cloudy clown club clump
  cluster clutch coach coaster coat cobalt cobble cobbler cobweb cockpit cocoa coconut cocoon coffee coin collage
  collar college collie colony colour column comb comedy comet comfy comic compact compass compost concert conch
  concord condor confetti conifer conker console convoy cookbook cooker cookie cool copilot copper coral cork corner
  cosmos cosy cottage cotton counter country couple coupon courage courier courtesy cousin cover coverage cowbell
  cowboy coyote crab cracker crackle cradle craft crane crank crater craving crayon cream creature creek crescent
  crest crew cricket crisp crochet crocus crook crop crossbow crossing crouton crowd cruiser crumb crumpet crunch
  crust crystal cube cubicle cuckoo cucumber cuff culture cumin cupboard cupcake curl curler curry cursor curtain
  curve cushion custard custom cutlery cutlet cycle cyclist cyclone cypress dabble daffodil dahlia daisy dance dancer
  dapper data daughter daybreak daylight dazzle decimal deck decoy delta denim dental dentist depot depth desktop
  destiny device dewdrop diagonal diagram dial dialect diamond diary dice diesel diet digit digital dilemma dimple
  diner dingo dinner dinosaur diploma diplomat director disguise dish display district ditch dock doctor document
  dodge dodo dollar dolphin domain domino donkey doodle doorbell doormat doorway dormouse dory double dough doughnut
  downhill dozen dragon drama drape draw drawer drawing dreamy dress dresser dribble drill drink drive drizzle droplet
  drum drummer duckling duffel dumpling dune duplex dust duster duvet dwarf dwelling dynamo eagle earful earmuff
  earphone earring earth earthy easel eatery echo eclipse editor eggplant eggshell elder electric element elephant
  elevator elite ellipse embassy emblem emerald enamel encore engine ensemble entrance entry envelope envoy epic
  episode equator eraser errand espresso essay evening event exchange exercise exotic fabric facade facet factory
  fairy falcon fallen family fanfare fantasy farewell farm farmer farming farmyard fashion feast feather feline fellow
  fence fennel fern ferret ferry festival fibre fiction fiddle field fielder figure filter finale finder firefly
  fireside firewood firework fisher flagpole flair flamingo flannel flapjack flare flavour flax fleece flicker flight
  flint floral florist flowery fluid flurry flush flute flutter foam foggy foil folder folk folklore fondue food
  footage football footpath footstep forecast forehead foreman forest forestry forge forum fossil foster fountain
  foxglove fraction fragrant frame freckle freehand freezer fresco fridge friend frog front frosty frozen fruit fudge
  fuel furnace furrow fuse gable gadget galaxy galleon gallery gallop galore game garage garden garland garlic garment
  garnet garnish gasket gateway gazebo gazelle gazette gear gelato genius geology geometry geranium gerbil giant gift
  giggle ginger giraffe glacier glad glamour glass glasses glaze gleeful glide glider glimmer glisten glitter globe
  glory glossary glue gnome goalie goalpost goat goblet goggles golden goldfish gondola gong goodness goose gopher
  gorge gorilla gosling gown grace graceful graduate graffiti grain grammar grand granite granny graph graphite grater
  gravel gravy greenery grid griddle grill grocer groove ground group grove grower guava guidance guitar gull gusto
  gutter gymnast habit haddock haircut hairpin halfway halibut hallway halo hammer hammock hamster handbag handbook
  handful handle handmade handout handrail handsaw handy hangout happily harbour hardware harmony harness harpist
  harvest hatch hatter hawk hawthorn haystack hazelnut headband heading headlamp headline headset heater heavenly
  hedge hedgehog hedgerow height helium helmet helper hemp herald herb herbal heritage heron herring hexagon hickory
  highland highway hiker hillside hilltop hinge hippo hive hobby hockey holiday home homeland homework honey honeybee
  honour hoop horizon hornet hospital hostel hotel house hunter hurdle hydrant iceberg iceboat icicle icing idiom
  igloo iguana image inch inkwell inland inlet input insect inside install iris iron island ivory jackal jackdaw
  jacket jackpot jade jamboree jargon jasmine javelin jazz jeans jelly jersey jester jetty jewel jigger jigsaw jingle
  jockey jogger joiner jostle journal jovial jubilee judo juggle juggler juice juicy jukebox jumbo jumper junction
  juniper jurist kangaroo kayak keepsake kelp kennel kestrel kettle keyboard keyhole keynote keypad keyring kilo
  kimono kindle king kingdom kiosk kipper kitchen kite kitten kiwi knapsack knit knitting knock knuckle koala lacrosse
  ladder ladle ladybird lagoon lake lamb landing landlord landmark language lantern larch lark lasagne laser lasso
  latitude laundry laurel lava lavender lawn leaflet leafy leap leather lecture legume lemon lemonade lentil leopard
  letter lettuce lever library licence lichen lifeboat lifeline lifetime lilac linen lion lioness lipstick liquid
  listener litre liven lizard loaf lobby lobster locket lodge logbook logo lollipop longboat lookout loom lorry lotion
  lottery lotus lowland lozenge luggage lullaby lunar lunch lupin macaroni macaw machine magazine magic magnet magnify
  magpie mailbox mainland mainsail majestic mallard mallow mammal mammoth mandarin mandolin mango manifest maple
  maraca marathon marble margin marigold mariner market marsh marvel marzipan mascot mask mason master match matchbox
  maths mattress maypole meadow meal medium medley meerkat melody melon melt member memento memoir memory menu
  merchant mermaid message meteor metre metric midday middle midget midnight midway might migrate mileage milkmaid
  milkman mill miller mineral mingle minnow minstrel miracle mirage mirror mission mitten mixer mixture mobile model
  mohair moisture molecule monitor monkey monocle monorail month monument moonbeam moped mortar mosaic moss motor
  motto mould mountain mouse movie mower mudguard muffin mule mullet munch museum mushroom music musical mustard
  muzzle nacho napkin nautical necklace nectar needle neon nephew nettle network newborn newsreel newt nibble nickel
  niece nightcap noodle nook north nostril notation notebook nougat novelty nozzle nuance nugget nurse nursery nutmeg
  nutshell nylon oasis oatmeal oats oblong ocean octagon octave octopus office oilcan olive omelette onion online onyx
  opening opera orange orbit orchard orchid oregano origami oriole ornament ornate ostrich other outback outboard
  outdoors outfit outing outlet outline outpost oval oven overalls overcoat overhead overture oxygen oyster packet
  padding padlock pagoda paint painter palace palm pamphlet pancake panda panel panorama panther pantry papaya paper
  paprika parade paradise parakeet parapet parasol parcel parent parka parking parlour parrot parsley parsnip partner
  passage passport password pasta pastel pastry pasture path pathway patio patriot patron pattern pavement pavilion
  payment peacock peanut pearl pebble pecan pedal pelican pencil pendulum penguin pennant people pepper perch perfume
  pergola petal petunia pharmacy phone photo pianist piano piccolo pickaxe pickle picnic picture pierce pigeon pigment
  pigtail pillar pillow pinafore pinball pincers pioneer piston pitch pitcher pivot pixel pizza planet plank plankton
  planner plantain plasma plaster plastic plate plateau platform platinum player playful playlist playtime pliers plot
  plover pluck plug plumage plumber plush plywood poem poetry point pointer poker pole polish polka pollen poncho pony
  ponytail popcorn poplar poppy porridge portable portal portrait possum postage postbox postcard postman postpone
  potato potter pouch powder prairie praline pram prawn precious prefix pretzel preview primer primrose prince
  princess priority profile prologue promote proverb prune public pudding puddle puffer puffin pulley pullover pulse
  pump pumpkin pupil puppet puppy putty puzzle pyramid python quadrant quail quarry quarter quartet queen quill quilt
  quilted quintet quiver quiz rabbit raccoon racer radar radiator radio radish rafter railway rainbow raincoat
  raindrop rainfall raisin ranch ranger ration rattle raven ravine ravioli razor recipe record recycle reef referee
  refill regatta reindeer remember reptile resin ribbon ribcage rice ricotta ringlet ripple river roadmap roadside
  roast robe robot rocker rockery rodeo roller romance roof rooftop rooster rosebud rosemary rowing rubble ruby
  rucksack rudder ruffle rugby rugged ruler runner runway rustic saddle safari saffron sailor salad salary salmon
  salsa salt salute sand sandal sandbox sandwich sapling sardine satchel satin saucepan saucer sauna sausage savanna
  save savoury sawdust scale scallop scamper scarf scatter scenery scholar school science scooter scope scout scramble
  screen scribble script scroll scrubber sculptor seafood seagull seaport search seashell seaside season seasonal seat
  seaweed secret section segment semester sequel sequence serene series serpent serve setting shade shallow shampoo
  shamrock shanty shape sharp shawl shed sheepdog sheet shelf shelter shepherd shield shimmer shine shingle ship
  shipment shipyard shirt shoal shoebox shopper shore shortcut shovel show shower shrewd shrimp shrub shuffle shutter
  shuttle sickle side sideways siesta sigh signal signpost silent silk silver simple singer siren sister sizzle skate
  sketch skill skipper skirt skittle skylark skylight skyline slalom sledge sleep sleeve slice slogan slope sloth
  smile smock smoke smoothie snack snail snake snapshot sneeze snippet snore snorkel snout snow snowdrop snowfall
  snowman soapbox soccer socket soda soft software solar solo solution sombrero sonata songbird sonnet sound soup
  south southern souvenir soybean space spacious spanner spark sparkle sparrow spatula speaker speckle spectrum speech
  speed spell spider spinach spindle spinner spiral spirit splash splendid sponge spoon sport spread sprinkle sprint
  sprout spruce square squash squeak squirrel stable stadium staff stage stairs stamina stamp standard standing
  stapler starfish starling start station statue steeple stencil stew stick sticker still stirrup stocking stockpot
  stone stool storage stork storm stove strainer strand straw stream streamer street stretch string stripe stroll
  strudel student studio study style subtitle suburb subway sugar suitcase suited summer summit sunbeam sunburst
  sundae sunlight sunny sunrise sunroof sunset sunshine surface surfer surname surplus surprise swaddle swallow swamp
  swan sweater sweep swim swing switch swivel sycamore symphony syrup tablet tabletop tackle tadpole tailor tailwind
  talcum talent tandem tangle tango tank tapestry target tarragon tartan tassel taste tavern taxi teabag teach teacher
  teacup team teammate teapot teaspoon telegram template tempo tennis tent terrace terrier textile texture thaw
  theatre theme thermal thicket thimble thinker thistle thorn thread thrill thrive throttle thrush thunder ticket
  tidings tidy tiger tile timeline tinfoil tinker tinsel tiptoe tissue title toast toaster today toddler toffee tofu
  together toggle tomato tomorrow tonic topping torch tortoise toucan tour tourist toward tower township track tracker
  tractor traffic trail trainer tranquil transept trapeze traverse tray treacle treasure tree triangle tricky tricycle
  trifle trigger trilogy trim triple trolley trombone trooper trophy tropic tropical trousers trout trowel truffle
  trumpet trunk tuba tuber tugboat tuition tulip tumble tumbler tunnel turbine tureen turkey turnip turret turtle
  tutorial tweed twilight twin twinkle twirl twist typist ukulele umbrella umpire unfold unicorn uniform universe
  unwind upland uplift upper upright upstairs upward usher utensil vacation vacuum valve vanilla vantage vapour
  varnish vase vault veal vehicle velvet vendor verse version vessel viaduct vibrant victory video viewer villa
  village vine vinegar vineyard vintage vinyl violin vision visitor vista vitamin vocalist voice volcano volley
  voltage volume voucher voyage wafer waffle wagon waiter walk walkway wallaby wallet walnut walrus waltz wardrobe
  watchful watering waterway waxwork wayside weasel weave weaver webcam wedding weekday weekend weekly weird wellness
  west western wetland wheat wheel wheelie whimsy whirl whisk whisker whisper whistle widget width wildcat wildlife
  willow wind windfall windmill window windy winning winsome winter wire wisdom wishful wizard wolf woodland woodwind
  wool word worker workshop wriggle writer yard year yearbook yeast yogurt yonder zebra zenith zero zigzag zinc zodiac
  zone zoology
`.trim().split(/\s+/);export{e as words};
