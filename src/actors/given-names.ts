/** Given names that tell a gender, from many languages; names used for both stand in neither list. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const maleNames = list(`
aaron abbas abdallah abdel abdoulaye abdul abdullah abdulrahman abebe abiodun abraham abu achim adam
adebayo adel adem adeola aditya adolfo adrian agnar ahmad ahmed ahmet aidan aidar ajay akio akira alan
albert alberto albin alejandro alejo aleksandar aleksander aleksey aleksi alexander alexandre alexandru
alexei alexey alfonso alfred alfredo ali alistair allan allen aloysius alvaro amadou amar amin amir amit
anand anatoly anders andre andreas andrei andrej andres andrew andrey andrius andy angelo angus ankit
anselm antoine anton antonio antony antti anwar aris arjun arkady arman armando arne arnold artem arthur
arturo arvid arvind asger ashok ashraf asif aslan atanas attila atul augustin augusto axel aziz
babatunde bahadur bahram balazs baptiste bartolomeo bartosz bashar bashir basil bastian bayram behrouz
benedict bengt benjamin benny berat berk bernard bernd bertil bhaskar bilal bill binyamin birger bjarne
bjorn blaise bob bogdan bogumil bohdan boniface bora boris brad brendan brian bronislaw bruce bruno
burak caetano cahit callum carl carlos casper cedric cem cenk cesar cezary chad charles cheikh chidi
chris christian christopher claude clayton clive colin conor cosimo cosmin craig cyprian cyril dagfinn
daichi damian damir daniel danny dario dariusz darko dave david davor dean deepak denis dennis derek
desmond devendra dharma dick didier diego dieter dimitri dimitris dinesh diogo dirk djibril dmitri
dmitrij dmitry dmytro dominic dominik don donald doug douglas dragan duarte duncan dusan dwight eamon ed
eddie edgar edgars eduard eduardo edvard edward edwin efraim egil ehud einar eino elias elmar emeka
emeric emil emilio emin emmanouil emmanuel emre endre enrico enrique enver enzo erdem eric erich erik
erkki ernest ernesto ernst ervin esteban eugene evaristo evgeny ewan ezra fabian fabio fabrice faisal
farhad farid fathi faustin federico felipe felix ferdinand ferenc fermin fernand fernando fidel fikret
filip flavio florian florin francesco francis francisco franco francois françois frank franz fred
frederic frederick fredrik friedrich fritjof fritz fyodor gabor gabriel gaetano gareth gary gaspard
gavin gavril gediminas geert geir gennady geoff geoffrey george georges georgi gerald gerard gerd
gerhard gerry gheorghe giacomo gianni gideon gilbert gilberto giles gints giorgio giovanni giulio
giuseppe gjorge glenn gonzalo goran gordon gottfried graham greg gregor gregory grigory grzegorz guido
guillaume guillermo gunnar gunter gustav gustavo guy gyorgy haakon habib habtamu hajime hakan hallvard
hamad hamdi hamid hamish hamza hans harald harish harold harri harry haruki haruto harvey hasan hashem
hashim hassan hayato hector heikki heinrich heinz heitor helmut hendrik henning henri henrik henry
henryk herbert herman hernan hernando herve hideo hiroki hiroshi hisham holger horace horst howard
hristo hugh hugo hussein iain ian ibrahim ichiro idris ignacio ignatius igor ihor illia ilya imran
ingmar ingvar ioan ioannis irfan isaac isidro ismail ismet israel istvan itzhak ivan ivar ivica ivo jaap
jacek jack jacob jacques jaime jake jakob jakub jamal james jamil jan janek janos jared jari jarmo
jaromir jaroslav jason jasper javier jawad jeff jeffrey jens jeremy jerome jerry jerzy jesper jim jimmy
jiri jiro joachim joao joaquim joaquin jochen joe joel joerg johan johann johannes john johnny jomo jon
jonah jonas jonatan jonathan jordi jorge jorgen jose josef joseph josé josh joshua jozef juan juergen
jukka julian julio julius juma junichi jurek jurgen juris justin kaarel kabir kacper kai kaito kalle
kamal karim karl kaspar katsuya kazimierz kazuo keith kemal ken kenji kenneth kenta kenzo kevin khaled
khalid kirill kjell klaus knut kofi konrad konstantin konstantinos kornel kris krzysztof kunal kurt
kwabena kwame kwasi lamine lars lasse laszlo laurent laurentiu lawrence lazar leandro lech leif lennart
leo leon leonard leonid leopold leopoldo lev levan levent liam lloyd lorenz lorenzo lothar louis lubomir
luboš luc luca lucas lucian lucio ludovic ludvik ludwig luigi luis luiz luka lukas luke maarten maciej
macky magnus mahesh mahmoud mahmud makoto malcolm mamadou manfred manoj mansour manuel marc marcel
marcelo marcin marco marcos marcus marek mariano mario marius mark marko markus martin martti marty
marvin marwan masahiro masato masoud massimo matej mateus mateusz mathias mathieu mats matteo matthew
matthias matti maurice mauricio mauro max maxim mehdi mehmed mehmet menachem mesut michael michel mick
miguel mihai mihail mihaly mike mikhail miklos milan miles milorad milos mircea mirko miroslav mladen
modibo mohamed mohammad mohammed mohan mohsen moises moses moshe moustapha muhammad mukesh murad murat
murilo mustafa mwai mykola nabil nahuel naji narendra nasser nathan naveed nazim nebojsa ned neil nelson
nenad nestor nicholas nick nicola nicolae nicolas nigel nikita nikola nikolai nikos nils nizar njoroge
noah nodar noel norbert norman nuno oddvar okan oktay olaf olav ole oleg oleksandr oleksiy oliver
olivier olof olu omar omer onder oren orhan oriol orlando osama oscar oskar osman otavio otto ousmane
ove ovidiu owen paavo pablo palle panagiotis pascal pasi patrice patrick patrik paul paulius paulo pavel
pavlo pavol pedrag pedro peer pekka per petar pete peter petr petras petro petros petteri philip
philippe pierre pieter piotr pradeep prakash predrag przemyslaw qasim quentin radek radim radoslav
radovan rafael rafal raffaele ragnar rahul raila raimo raimundo raj rajesh rajiv rakesh ralph ramesh
ramiro ramon randy raoul rashid rasmus rauf raul ravi ray raymond recep reinhard renato rene reza riad
ricardo riccardo rich richard rick rikard risto roald rob robert roberto roberts rodolfo rodrigo rogelio
roger rokas roland rolf romain roman romano ron ronald rory ross rowan roy ruben rubens rudi rudolf rui
rupert ruslan russell ryan ryo ryota ryszard sadiq saeed sakari salem salif salim salman salvador sam
samer sami samir samuel samuli sander sandor sanjay sanjeev santiago santino satoshi saul savvas scott
sead seamus sean sebastian sebastiao sefer selim serge sergei sergej sergey sergio sergiu shankar sharif
shaun shigeru shimon shinji shinzo shlomo siegfried sigurd silvio simeon simon sinan sipho slawomir
slobodan soren spiros srdjan staffan stanislav stanislaw stanley stavros stefan stefano stepan stephan
stephen stevan steve steven stewart stuart sturla subhash sudhir suleiman sunil suresh svein sven
sylvain szymon taavi tadas tadeusz takashi takeshi tamas tapio taras tarik tariq tarmo taro tatsuya ted
tendai teodor teppei terence terje terry thabo theo theodore thiago thierry thomas tiago tibor tihomir
tim timo timothy timur toby todd toivo tom tomas tomasz tomislav tommy tomoya tony toomas torben tore
torsten torvald toshio traian trevor tuncay tunde ugur uhuru ulf ulises ulrich ulrik umberto urho uwe
vaclav vaino valdir valdis valentin valery valter vangelis vasco vasil vasile vasily veikko veli vesa
victor vidar vidas vijay vikram viktor viktoras vilho viliam vincent vinod virgil vitaly vito vittorio
vlad vladimir vladislav vojislav vojtech volodymyr vuk wagner walter warren wayne werner wieslaw
wilfried wilhelm will william willy wilmer witold wlodzimierz wojciech wolfgang xavier yahya yannick
yannis yasser yasuo yevgeny yiannis yigal yitzhak yohannes yosef youssef yuichi yuri yusuf yusuke yves
zbigniew zdenek zdravko zeki zeljko zenon zivko ziya zoltan zoran zygmunt
`)

export const femaleNames = list(`
abena abigail ada adaeze adela adriana agatha agnes aiko aino aisha akosua akua alana albertine aleida
aleksandra alena alexandra alexia alice alicia alina alison alva amal amalia amanda amara amelia amelie
amina amira amy ana anastasia anat andrea andreea anele aneta anette angela angeliki angelina anh aniela
anikó anita anja anjali anka anke ann anna annalena anne annelise annette anni annie annika annukka
anouk antje antonella antonia antonina anu aparna apolonia april araceli ariana ariane arzu asli asta
astou astrid audrey aurelia ayaka ayako ayesha ayse aysel azra bahar barbara barbro beata beatrice
beatrix beatriz becky begoña belinda bella benazir benedetta berit bernadette bernice berte bertha beth
bettina betty bianca biljana birgit birgitta birgitte blanca bogna bolormaa bonnie bozena brenda bridget
brigida brigitte brita britta bronwyn bruna calista camilla canan candela carina carla carlotta carme
carmela carmen carol carola carolina caroline carolyn catherine cathy cecile cecilia celeste celia
celina ceren chanda chantal charlotte cheryl chiamaka chiara chiyo chloe christina christine cinzia
citlali claire clara clare clarice clarissa claudia cleo clotilde colette concepcion conchita constance
consuelo corinna corinne cornelia cristina cynthia dagmar dagny dalia dana danielle danuta daria davina
debora deborah deepa defne delfina delia delphine denise despina devika diana diane dilek dilma dina
djamila dobrila dolores dominika dominique donatella dora doris dorota dorothy dorte dragana durdana
ebba edda edita edith edyta eeva efua eija eila eileen ekaterina elaine eleanor elena eleni eleonora
elif elin elina elisa elisabeth elise eliska eliza elizabeth elke ella ellen elsa elvira elzbieta
emanuela emilia emily emine emma enid erica erika erin ermelinda erzsebet esma esperanza esra estelle
esther etsuko eugenia eulalia eva evangelia eve evelyn evgenia fabiana fadwa farah fatima fatma fatou
fatoumata faustina federica fehime felicia femke feride filippa filiz fiona fiorella flavia florence
florentina folasade frances francesca françoise franziska freja frida frieda fumiko gabriela gabriella
gail galina georgia geraldine gerda gertrud gertrude gesine ghislaine gillian gina giorgia giovanna
gisela gitte giulia giuliana glenda gloria golda gonca grace gracia graciela grazia grazyna greta gudny
gudrun gul gulnara gunilla gunvor gwen hala halime halina hana hanna hannah hanne hannelore harriet
haruka hatice heather hedda hedwig heidi heike helen helena helene helga heli henrietta henriette
hermine hibaaq hilary hilda hilde hillary hina hiroko hjordis hodan holly hortensia huda hulya iara iben
ida ieva ikram ilaria ildiko ilona ilse ilze imani imelda imke indira ineke ines inga inge ingeborg
ingeborga inger ingrid inkeri ioana iolanda irena irene irina iris irja irma isabel isabella isabelle
isaura isis isolde itzel itziar ivana ivanka ivy iwona iza izabela izumi jaana jacinda jacqueline
jadwiga jagoda jane janet janice jarmila jasmine jean jeanne jelena jennifer jenny jessica jill joan
joanna joanne jocelyn johanna jolanta jorunn josefa josefina josephine joyce juanita judita judith judy
julia juliana julie juliet julieta june junko jussara justine justyna jutta kadri kaisa kaja kamala
kamila kamilla karen karin karina karla karolina katarina katarzyna kate katerina katharina katherine
kathleen kathryn kathy kati katie katja katrin katya kavita kayla kazimiera keiko kerstin khadija kirsi
kirsten kirsty kristalina kristiina kristin kristina krystyna kumiko lakshmi lale lara larissa latifa
latisha laura lauren lavinia layla lea leena leeni leila lena leona leonor lerato leslie leticia leyla
lidia liesbeth liisa lila lilian liliana lily lina linda linnea lisa lisbeth liselotte liv liz ljiljana
lola loredana lorna lorraine louise lucia luciana lucie luciene lucinda lucja lucy ludivine ludmila
luisa luiza lupita lusine lydia lyudmila maaike maarit mabel madeleine magda magdalena maggie mahnaz
maia maija maja makena malala malgorzata malika malin mandy manuela mara marcela margaret margareta
margarethe margarita margherita margit margot margrethe maria mariam mariana marianne marie mariella
marija marika mariko marilena marina marion marisa marisol maritza marjatta marjorie marketa marlene
marta martha martina mary marzena matilda matilde maud maureen may maya mayumi meera megan megumi
mehwish mei melanie melek melike melissa mercedes merete meryem mette mia michele michelle michiko
midori mieke mihaela milagros milda milena milica mina minako minna miranda mireille mirela miriam
mirjam mirka misaki mitra miyuki moira mona monica monika montserrat mounira mukaddes muriel nadezhda
nadia nadine nadira naima nancy nandini naoko naomi narges nasrin natacha natalia natalie natalija
natasha neda neha nele nelly nerea nermin nesrin neus nevena ngozi nicole nikki nilufer nina ninel
nirmala nkechi noemi nomsa noor nora noriko norma nuray nurhan nuria oana octavia oddny odette oksana
olena olga olivera olivia oluchi ophelia ornella paivi palesa paloma pamela paola pascale patricia paula
pauline pavla pelagia penelope penny perihan perla petra petronella petya phyllis pia pilar pirjo polina
priscilla priya rachel radka radmila raffaella ragnhild raija raili raisa ramona rania ranka raquel rasa
rashida ratna rebecca regina reiko rekha renata renate reyhan rhoda rieko riitta rita ritva roberta
robin rocio roksana romana rosa rosalba rosalia rosalind rosangela rose rosemary roswitha roxana roza
rukhsana ruta ruth saara sabiha sabine sabrina sadako saima sakura sally samantha samira sandra sanja
sanna sara sarah sarojini sarolta satu sayuri seija selin selma semra senait serena sevda sevgi sevim
shabnam shahida shanti sharon shazia sheikha sheila shirley shizuko shoko sibel sidsel signe sigrid
silke silvana silvia simone sini siri sirpa siv slavica snezana sofia solange soledad solveig sonia
sonja sophia sophie soraya stacey stanislava stefania stefanie stella stephanie stine sue sunita sunniva
susan susana susanna susanne sushma suzanne svanhild svenja svetlana swati sylvia sylvie sylwia szilvia
taina tamaki tamara tamsin tanja tanya tara tarja tarsila tatiana tatjana tecla teodora teresa terhi
tess tetiana tetyana thandi thandiwe thea thelma theresa thora tiina tina tiziana tomoko tone torill
tove tricia trine trudy tulay tulsi tuula tzipi ulla ulrike una ursa ursula urszula usha vaiva valborg
valentina valeria valerie vanessa varvara veerle vera verena veronica veronika vesna vibeke victoria
vigdis viktoria vilma viola violet virginia virpi vivian viviane vlasta waltraud wanda wangari wanjiru
wendy wiebke wieslawa wilhelmina winifred wislawa xenia xiaoling ximena xiomara yadira yael yaël yamina
yasemin yasmin yesim yetunde yevgenia yoko yolanda yuki yukiko yuko yulia yuliya yvette yvonne zahra
zainab zara zdenka zehra zeynep zita zlata zodwa zoe zoë zofia zohra zsofia zsuzsanna zuleika zulema
zuzana
`)
