/** Given names that tell a gender, from many languages; names used for both stand in neither list. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const maleNames = list(`
aaron abbas abdallah abdel abdul abdullah abdulrahman abraham abu adam adel adolfo adrian ahmad ahmed
aidan alan albert alberto alejandro aleksandar aleksander alexander alexandre alexei alexey alfred ali
alistair allan allen alvaro amin amir anatoly anders andreas andrei andrej andres andrew andrey andy angelo
antoine anton antonio antony anwar arjun armando arne arnold artem arthur arturo ashraf atul augusto
axel aziz bashar basil benedict benjamin benny bernard bernd bill binyamin bjorn bob bogdan boris brad
brendan brian bruce bruno carl carlos cedric cesar chad charles chris christian christopher claude
clayton clive colin conor craig cyril daniel danny dario dave david dean deepak denis dennis derek
dick diego dieter dimitri dimitris dmitri dmitry dmytro dominic don donald doug douglas duncan dwight
eamon ed eddie edgar eduardo edward edwin ehud elias emil emilio emmanuel enrico enrique eric erich erik
ernest ernesto ernst eugene evgeny ezra fabian farid federico felipe felix fernando fidel filip florian
francesco francis francisco franco francois françois frank franz fred frederic frederick friedrich
fritz gabriel gareth gary gavin geert geoff geoffrey george georges georgi gerald gerard gerd gerhard gerry
gianni gideon gilbert giles giorgio giovanni giuseppe glenn gonzalo gordon graham greg gregor gregory
grigory guido guillermo gunter gustav gustavo guy habib hajime hamid hans harald harold harry harvey hashim
hassan heinrich heinz hector helmut henri henrik henry herbert herman hernan hiroshi horst howard hugh
hugo hussein iain ian ibrahim ignacio igor ilya imran isaac ismail israel ivan ivo jaap jack jacob
jacques jaime jake jakob jamal james jan janos jared jaroslav jason javier jeff jeffrey jens jeremy
jerome jerry jim jimmy joachim joao joe joel joerg johan johannes john johnny jon jonah jonas
jonathan jordi jorge jose josé josef joseph josh joshua juan juergen julian julio julius junichi justin
kamal karim karl keith ken kenji kenneth kevin khaled khalid klaus kofi konstantin kris kurt kwame
lars laszlo laurent lawrence lazar leo leon leonard leonid leopold lev liam lloyd lothar lorenzo louis luc lucas
ludvik ludwig luigi luis luiz lukas luke maciej mahmoud malcolm manfred manuel marc marcel marcelo marco
marcos marcus marek mario marius mark marko markus martin marty marvin marwan masaji masoud massimo matej matteo
matthew matthias maurice mauricio max maxim mehdi mehmet michael michel mick miguel mihail mike mikhail
miklos milan miles milos miroslav mohamed mohammad mohammed moshe muhammad murilo mustafa mykola
naji narendra nasser nathan ned neil nelson nicholas nick nicola nicolas nigel nikola nikolai nils noah
noel norbert norman olaf oleg oleksandr oliver olivier omar orlando oscar osama otto owen pablo pascal
patrice patrick paul pavel pavlo pedro per pete peter petr petro philip philippe pierre pieter piotr
rafael raj rajesh rakesh ralph ramon randy rashid raul ravi ray raymond recep reinhard renato rene
ricardo rich richard rick rob robert roberto rodrigo roger roland rolf roman ron ronald rory ross rowan roy
rudolf rupert russell ryan saeed salem salim salman salvador sam sami samir samuel sander sanjay santiago saul
scott sean sebastian serge sergei sergey sergio shaun shigeru shimon shinzo simon slobodan staffan stanley stefan stefano
stephan stephen steve steven stewart stuart sunil sven sylvain taro ted terence terry theo
theodore thierry thomas tibor tim timothy toby tobin todd tom tomas tommy tony toshio trevor uwe
valentin vasily victor viktor vincent vitaly vladimir vladislav volodymyr walter warren wayne werner
wilfried wilhelm will william willy wolfgang xavier yahya yannick yasser yitzhak yuri yusuf yves zoltan radim
radek zdenek tadeusz wojciech casper jasper hamish angus ewan callum kenzo haruki daichi kwabena chidi
emeka olu sipho thabo tendai babatunde kofi juma jomo mwai raila uhuru paulo rui vasco duarte nuno
`)

export const femaleNames = list(`
abigail ada adela adriana agatha agnes aisha alana alexandra alice alicia alina alison amal amanda
amelia amina amy ana anastasia andrea angela angelina anita anka ann anna anne annalena annette annie
antonia april ariana astrid audrey ayesha barbara beatrice beatriz becky belinda bella benedetta
bernadette beth betty bianca birgit bonnie brenda bridget brigitte camilla carina carla carmen carol
carolina caroline carolyn catherine cathy cecilia charlotte cheryl chiara chloe christina christine
claire clara clare claudia cleo colette constance corinne cristina cynthia dalia dana danielle daria
deborah delia denise diana diane dina dolores dominique dora doris dorothy edith eileen elaine eleanor
elena eleni elisa elisabeth elise eliza elizabeth ella ellen elsa elvira emilia emily emma erica erika
erin estelle esther eugenia eva eve evelyn fadwa farah farrah fatima federica felicia fiona florence
frances francesca françoise frida gabriela gabriella gail galina georgia geraldine gertrud gillian
gina giorgia giovanna giulia gloria golda grace greta gudrun gwen hala hana hanna hannah harriet
heather hedwig heidi helen helena helene helga henrietta hesper hilary hilda hillary holly ida ilse
ingeborg ingrid ines inga irena irene irina iris isabel isabella isabelle ivana ivy jacinda jacqueline
jane janet janice jasmine jean jeanne jennifer jenny jessica jill joan joanna joanne jocelyn johanna
josephine joyce juanita judith judy julia juliana julie juliet june justine kaja kamala karen karin
karla kate katarina katerina katharina katherine kathleen kathryn kathy katie katrin katya kayla
kirsten kirsty kristalina kristin kristina lara larissa latifa laura lauren layla lea leila lena leona
leonor leslie leticia lidia lily lina linda lisa lisbeth liv liz lorna lorraine louise lucia lucie
lucy ludmila luisa lydia lyudmila mabel madeleine magda magdalena maggie maia maja malala mandy
manuela mara margaret margarita margit margot margrethe maria mariam mariana marianne marie marina
marion marjorie marlene marta martha martina mary matilda maud maureen may maya megan melanie melissa
mercedes mette mia michele michelle milena mina miranda miriam moira mona monica monika montserrat
muriel nadia nadine nancy naomi natalia natalie natasha nelly nicole nikki nina noor nora norma
octavia odette olga olivia ophelia paloma pamela patricia paula pauline penelope penny petra phyllis
pilar priscilla rachel raisa ramona rania raquel rebecca regina renata renate rhoda rita roberta
robin rosa rosalind rose rosemary roxana ruth sabine sabrina safira sally samantha samira sandra sanna
sara sarah selma serena sharon sheila shirley sigrid silvia simone sofia solveig sonia sophia sophie
stacey stella stephanie sue susan susanna susanne suzanne svetlana sylvia sylvie tamara tamsin tanya
tara tatiana teresa tess theresa thelma tina tove tricia trudy tulsi tzipi una ursula valentina
valerie vanessa vera verena veronica victoria viola violet virginia viviane wanda wendy wilhelmina
xenia yasmin yolanda yulia yvette yvonne zahra zainab zara zoe zoë zofia zsofia ngozi amara chiamaka
adaeze nomsa thandi wanjiru akosua yuki keiko sakura naoko yoko haruka mei xiaoling priya lakshmi
indira sonia deepa anjali meera sushma nirmala sheikha benazir hina
`)
