/** First names heard in Britain, Ireland and North America, of all generations, with their short forms. */
export const english = `
  aaron abby abe abigail abraham ada adam adele adrian adriana agatha agnes aidan aine aisha alan alastair albert
  albie alec alex alexa alexander alexandra alexis alfie alfred alice alicia aline alison allan allen allison alvin
  alyssa amanda amelia amelie amit amos amy anastasia andre andrea andrew andy angela angelica angelina angie angus
  anil anita anjali ann anna annabel annabelle anne annie anthony antonia antonio aoife archibald archie ariana arjun
  arlene arnold arthur ashley ashton astrid audrey austin ava ayesha barbara barbie barney barry bart beatrice beatrix
  becky belinda bella ben benedict benjamin benjy bernadette bernard bernie bert bertha beth bethany betty beverly
  billy blake bobby bonnie boris brad bradford bradley brandon brenda brendan brenna brent brett brian brianna bridget
  brittany bronwyn bruce bryan bryony byron caitlin caleb callum calum calvin cameron camilla carl carla carlos carmen
  carol carole caroline carolyn carys cassandra cassie catherine cathy catriona cecilia cecily cedric cerys chad
  charlene charles charlie charlotte cheryl chester cheyenne chloe chrissie christian christie christina christine
  christopher cian ciara cillian cindy claire clara clare clarence clark claude claudia clayton clifford clifton clint
  clive clyde cody colin colleen connie connor conor cora corey cory craig curtis cynthia cyril damian damon daniel
  danielle danny daphne darren darryl dave davey david debbie deborah debra declan deepa denise dennis derek derrick
  desmond devin dexter diana diane dolly dolores dominic donald donna donnie dora dorian doris dorothy doug douglas
  duncan dustin dwayne dwight dylan eamon eddie edgar edith edmund edna edward edwin eileen elaine eleanor elena eli
  elijah eliza elizabeth ella ellen ellie elliot elliott ellis elmer elsie elvis emily emlyn emma emmett eoin eric
  erica erin ernest ernie errol esme esther ethan euan eugene evan evangeline eve evelyn evie ewan ezra fatima
  felicity felix fergus fernando ffion finley finn fiona fionn florence floyd frances francis franklin fraser fred
  freddie freddy frederick freya gabriel gabriella gail gareth garrett garth gary gavin gemma geoff geoffrey george
  georgia georgina gerald geraldine gerard gertrude gethin gideon gilbert giles gillian gina ginny gladys glenda glenn
  gloria gordon graham greg gregory greta gus guy gwen gwendolyn hamish hank hannah harley harold harriet harris
  harrison harry harvey hayley hector heidi helen helena henrietta henry herbert herman hilary hilda howard hubert
  hugh hugo humphrey huw iain ian ida ieuan igor ike imogen ingrid irene irma irving isaac isabel isabella isabelle
  isaiah isla isobel ivan ivana ivor jack jackie jackson jacob jacqueline jake james jamie jan jane janet janice
  janine jarvis jason jasper jayden jean jeanette jeannie jed jeff jefferson jeffrey jemima jenna jennie jennifer
  jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne jocelyn jodie joe joel joey john johnny
  jonah jonas jonathan jonny jordan jorge jose joseph josephine josh joshua josie joyce juan juanita jude judith judy
  julia julian juliana julie juliet juliette justin kaleb kara karen karl kate katherine kathleen kathryn kathy katie
  katrina katy kay kayla kaylee keira keith kelly kelvin ken kendra kenneth kenny kerry kevin khadija kieran kim
  kimberly kirk kirsten kirsty kristen kristin kurt kyle kylie lachlan lara larry laura lauren lawrence layla lea leah
  leanne lee lena lenny leo leon leona leonard lesley leslie lewis liam lilian lillian linda lindsay lindsey lisa
  lloyd logan lois lola lori lorna lorraine lottie louis louisa louise lucas lucille lucinda lucy luke luna lydia lynn
  lynne mabel maddie madeleine madeline madison maeve maggie maisie malcolm mandy marcia marcus margaret margot maria
  mariam marian marianne marie marilyn marina mario marion marjorie marlene marsha martha martin martina marvin mary
  matilda matthew maureen max maxine maxwell maya megan meghan melanie melinda melissa melvin meredith mhairi mia
  micah michael michaela michelle mickey miguel mike mildred millie minnie miranda miriam mitchell mohammed moira
  molly mona monica monty morag morris muhammad muriel murray myra nadia nadine nancy naomi natalie natasha nathan
  neil nell nellie nelly nettie nia niamh nicholas nicole nigel nina noah noel nora norma norman oisin olga oliver
  olivia orla oscar owen padraig paige pamela patricia patrick patsy patty paul paula pauline peggy penelope percy
  perry pete peter petra philip philippa phillip phoebe phyllis polly preston priscilla priya queenie quentin quincy
  rachel rafael rahul raj ralph ramona randall randy ravi raymond rebecca reggie reginald reuben rhoda rhodri rhona
  rhonda rhys richard rick ricky riley rita robbie robert roberta robyn rodney roger rohan roisin roland roman ron
  ronald ronnie rory rosa rosalie rosalind rosamund rosanna rosie ross roxanne roy ruben rufus rupert russ russell
  ruth ruthie ryan sabrina sadie sally samantha sammy samuel sandra sanjay saoirse sara sarah scott seamus sean
  sebastian selena selina serena seth shane shannon sharon shaun shauna shawn sheila shelley sheryl shirley sian
  sidney sienna simon sinead siobhan sonia sonya sophia sophie spencer stacey stacy stanley stanton stella stephanie
  stephen steven stevie stewart stuart susan susanna susannah susie suzanne suzy sybil sylvester sylvia tabitha tadhg
  tamara tammy tania tanya tara tasha ted teddy terence teresa terrence terry tess tessa thelma theo theodore theresa
  thomas tiffany tim timmy timothy tina toby todd tom tommy toni tony tracey tracy travis trevor trina trisha tristan
  troy trudy tyler tyrone una ursula valerie vanessa vera verity vernon vicky victor victoria vijay vince vincent
  virgil virginia vivian vivienne wallace walter wanda warren wayne wendy wesley whitney wilbur wilfred willa william
  willie wilma winifred winnie winston xavier yasmin yvette yvonne zach zachary zack zainab zane zara zelda zena zoe
`;
