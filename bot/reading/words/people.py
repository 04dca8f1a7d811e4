"""Words by which people are known: titles, first names, customers without a name, departments."""

TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "pastor", "father", "sister",
    "judge", "sgt", "officer", "capt", "captain", "rabbi", "sra", "sr", "herr", "frau", "mme", "attorney"})  # fmt: skip

# An outsider without a name.
GENERIC = frozenset({
    "customer", "customers", "cust", "client", "clients", "caller", "callers", "tenant", "tenants", "guest", "guests",
    "patient", "patients", "buyer", "buyers", "shopper", "homeowner", "homeowners", "landlord", "landlady", "vendor",
    "supplier", "lady", "gentleman", "gent", "woman", "man", "guy", "bloke", "fella", "couple", "resident",
    "residents", "member", "parent", "applicant", "subscriber", "prospect", "lead", "visitor", "passenger",
    "contractor", "bride", "groom", "widow", "neighbor", "neighbour", "student's", "owner", "owners", "seller",
    "policyholder", "claimant", "diner", "walk-in", "builder", "architect", "punter",
})  # fmt: skip

# Roles that are outsiders only with "their", "his" or a firm.
ROLES = frozenset({"office", "receptionist", "secretary", "assistant", "wife", "husband", "mother", "father", "mom",
    "mum", "dad", "daughter", "son", "brother", "sister", "lawyer", "accountant", "agent", "broker", "rep", "buyer",
    "manager", "landlord", "people", "folks", "team", "purchasing", "ap", "bookkeeper", "boss", "spouse", "partner"})  # fmt: skip

# Ours, with "our", "in", or alone as a subject.
DEPARTMENTS = frozenset({
    "accounts", "accounting", "billing", "sales", "support", "shipping", "dispatch", "marketing", "hr", "it", "legal",
    "finance", "ops", "operations", "engineering", "payroll", "reception", "warehouse", "service", "parts",
    "purchasing", "receiving", "procurement", "facilities", "maintenance", "dev", "devops", "qa", "design", "product",
    "helpdesk", "scheduling", "collections", "credit", "logistics", "returns", "claims", "housekeeping",
})  # fmt: skip
# "our driver" is ours; "our call" is none.
STAFF = ("driver", "tech", "technician", "guy", "staff", "crew", "accountant", "lawyer", "office", "receptionist", "manager", "people", "installer",
    "plumber", "electrician", "engineer", "rep", "intern", "colleague", "team", "desk", "ceo", "boss", "folks", "department", "agent", "assistant",
    "bookkeeper", "designer", "developer", "owner", "partner", "trainer", "cleaner", "painter", "foreman", "supervisor", "chef", "nurse")  # fmt: skip
TEAM_NOUNS = ("help desk", "helpdesk", "service desk", "quote desk", "front desk", "front office", "back office",
    "sales team", "support team", "dev team", "ops team", "tech support", "customer service", "customer support",
    "billing team", "account manager", "night shift", "day shift", "our team", "the team")  # fmt: skip

# One of these before or after a name says that it stands for a place or matter of a customer.
PLACES = ("unit", "apt", "apartment", "room", "rm", "suite", "flat", "villa", "cabin", "bay", "slip", "plot",
    "bed", "table", "site", "order", "house", "lot", "berth", "cottage", "stall")  # fmt: skip

PARTICLES = frozenset({"de", "da", "do", "dos", "das", "del", "della", "di", "du", "la", "le", "van", "von", "der",
    "den", "ter", "ten", "bin", "ibn", "al", "el", "y", "ben", "st", "mac", "af", "zu"})  # fmt: skip

FIRST_NAMES = frozenset(
    """
aaron abby abdul abdullah abe abel abigail abraham ada adam adele adrian adriana agnes ahmad ahmed aidan aileen aimee
aisha aiden ajay akash akira alan alana alastair albert alberto alec alejandra alejandro alessandro alex alexa alexander
alexandra alexis alfonso alfred alfredo ali alice alicia alina alisha alison alistair allan allen allison alma alok alonzo
alvin alyssa amal amanda amara amber amelia amelie amina amir amit amita amy ana anand ananya anastasia anders andre andrea
andreas andrei andrew andy anette angel angela angelica angelina angelo angie angus anil anita anjali ann anna annabel anne
annette annie ansel anthony antoine anton antonia antonio anya aoife archie ari ariana arjun arlene armando arnold arthur
arturo arun aryan asha ashish ashley ashok astrid aubrey audrey aurora austin ava avery avi ayesha aziz barb barbara barney
barry bart beatrice becca becky belinda ben benedict benjamin bennett benny bernadette bernard bernice bert beth bethany betsy
betty beverly bhavna bianca bilal billy birgit bjorn blake bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian
bridget brigitte brittany bronwyn bruce bruno bryan bryce bryan caitlin caleb callum calvin cameron camila camille candace
carl carla carlos carmen carmel carol carole carolina caroline carolyn carrie carter cassandra cassie catalina catherine cathy
cecil cecilia cedric celia celine cesar chad chandra chantal charlene charles charlie charlotte chelsea chen cheng cheryl chester
chiara chinedu chloe chris christa christian christie christina christine christoph christophe christopher christy chuck ciara cindy claire clara
clare clarence clark claude claudia claudio clayton clement clifford clifton clint clive clyde cody colin colleen connie connor
conor conrad constance consuelo cora corey corinne cory courtney craig cristina curtis cynthia dafydd daisuke dale damian damien
damon dan dana daniel daniela danielle danny daphne darlene darrell darren darryl dave david dawit deb debbie deborah debra deepa
deepak deirdre delia della demetrius denis denise dennis derek dermot desiree desmond devin devon dewayne diana diane diego
dieter dilip dimitri dina dinesh dirk dmitri dolores dominic dominique don donald donna donovan dora doreen doris dorothy doug
douglas drew duane duncan dustin dwayne dwight dylan eamon ed eddie edgar edith edmund eduardo edward edwin efua eileen
elaine elan eleanor elena eli elias elif elijah elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott elmer eloise
elsa elsie emeka emil emilia emilio emily emma emmanuel eric erica erik erika erin ernest ernesto ernie esme esperanza esteban
estelle esther ethan ethel eugene eva evan eve evelyn ezra fabian fabio fatima federico felicia felipe felix ferdinand fergus
fernanda fernando fiona flora florence floyd fran frances francesca francesco francine francis francisco franco francois frank
frankie franz fred freda freddie frederick frida fritz gabby gabriel gabriela gabrielle gail gareth garrett gary gavin gayle geeta
gemma gene geoff geoffrey george georgia georgina gerald geraldine gerard gerry gianni gilbert gilda gillian gina ginny giovanni
girish giulia giuseppe gladys glen glenda glenn gloria gonzalo gopal gordon grace graeme graham greg gregor gregory greta gretchen guadalupe
guido guillermo gunther gupta gurpreet gus gustavo gwen hailey hakim hal haley hamid hamish hanna hannah hans haris harish harold harpreet
harriet harris harrison harry haruka haruto harvey hasan hassan hattie hazel heather hector heidi heinrich helen helena helga henri henrietta
henrik henry herb herbert herman hilary hilda hiroshi holly horace howard hubert hugh hugo hussein ian ibrahim ida ignacio igor
ike imogen imran ines inga ingrid ira irene iris irina irma irwin isaac isabel isabella isaiah ishaan isla ismael israel ivan ivy jack
jackie jackson jacob jacqueline jacques jade jaime jake jamal james jamie jan jana jane janelle janet janice janine jared jasmin jasmine
jason jasper javier jay jayden jayne jean jeanette jeanne jeannie jeff jeffrey jen jenna jennie jennifer jenny jens jeremiah jeremy jerome
jerry jess jesse jessica jessie jesus jill jillian jim jimmy jin jo joan joann joanna joanne joaquin jocelyn jodi jodie jody joe joel
joey johan johanna johannes john johnnie johnny jon jonah jonas jonathan joni jordan jorge jose josef josefina joseph josephine
josh joshua josie joyce juan juana juanita judith judy jules julia julian juliana julie juliet julio julius jun june jurgen justin justine kai kamal
kamala karan kareem karen karim karin karina karl karla kasia kate katelyn katerina katharina katherine kathleen kathryn kathy katia
katie katrina katya kay kayla keiko keith kelly kelsey kelvin ken kendra kenji kennedy kenneth kenny kent kerry kevin khadija khalid khan kiara
kieran kim kimberly kiran kirk kirsten kirsty klaus kofi krista kristen kristian kristin kristina kristine kumar kurt kwame kyle kylie lachlan
laila lakshmi lana lance lara larissa larry lars laura laurel lauren laurence laurent laurie lavinia lawrence layla lea leah leann leanne lee
leela leila lena leo leon leona leonard leonardo leonora leroy lesley leslie lester leticia levi lewis liam liang lidia lila lillian lily lina
linda lindsay lindsey ling lionel lisa liz liza lizzie lloyd lois lola lonnie lora loren lorena lorenzo loretta lori lorna lorraine lottie lou
louis louisa louise lourdes lowell luc luca lucas lucia lucian luciana lucille lucinda lucy luigi luis luisa luke lupe lydia lyle lynda lynn
lynne mabel mackenzie maddie madeleine madison mae maeve magda magdalena maggie mahesh maisie malcolm malik mandy manny manoj manuel manuela mara marc
marcel marcela marcia marco marcos marcus margaret margarita margie margot marguerite maria mariah mariam marian mariana marianne marie
mariko marilyn marina mario marion marisa marisol marissa marjorie marla marlene marlon marsha marta martha martin martina marty marvin mary
maryam mason massimo mateo mathew matilda matt matteo matthew matthias maureen maurice mauricio mavis maxine maya meera megan meghan
mehmet mei melanie melinda melissa melody melvin mercedes meredith merle mia micah michael michaela michel michele michelle mick mickey miguel
mika mike mikhail mila mildred milan millie milo milton mina mindy ming miranda miriam misha mitch mitchell mohamed mohammad mohammed mohan mohit moira
molly mona monica monika monique morag morgan morris moses muhammad muriel murray myra myrtle nadia nadine naeem nancy naomi
natalia natalie natasha nate nathan nathaniel ned neha neil nell nelson neville niall nicholas nick nicky nicola nicolas nicole nigel
nikhil niki nikita nikolai nils nina nisha noah noel noelle nora norah noreen norm norma norman odette olaf olga oliver olivia ollie omar
ophelia orla orlando oscar otis otto owen pablo paddy paige pam pamela paola paolo pascal patel patricia patrick patsy patti patty
paul paula pauline paulo pavel pedro peggy penelope penny percy perry pete peter petra phil philip philippa phillip phoebe phyllis pierre
pippa polly poppy prakash prasad pratik preeti prem priya priyanka quentin quinn rachel rachael rafael rahul raj raja rajesh rajiv ralph ram
ramesh ramon ramona ramona randall randy raphael raquel rashid raul ravi raymond rebecca reg regina reginald rekha rene renee
reuben rex rhoda rhonda rhys ricardo riccardo richard rick ricky rita roberta roberto robert robin robyn rocco rochelle rod roderick rodney
rodrigo rogelio roger rohan rohit roland rolando roman ron ronald ronan ronnie rory rosa rosalie rosalind rosario roseanne rosemary rosie ross roxanne
roy ruben ruby rudolf rudy rufus rupert russ russell ruth ryan sabine sabrina sadie saeed sal sally salma salman salvador salvatore sam samantha
samir sammy samuel sandeep sandra sandy sanjay sara sarah sasha satish saul savannah scott sean sebastian seema selena selma serena
sergei sergio seth shane shannon sharon shaun shauna shawn sheila shelby sheldon shelley shelly sheri sherri sherry shirley shivani shreya sid sidney
sienna sigrid silvia silvio simon simone sinead siobhan skye sofia soledad solomon sonia sonja sonya sophia sophie soren spencer stacey stacy stan
stanislav stanley stefan stefanie stefano stella stephan stephanie stephen steve steven stewart stuart sudha suki sumit sunil sunita suresh susan
susanna susanne susie suzanne suzy sven svetlana swati sybil sydney sylvia tabitha tahir takashi talia tamara tami tammy tanya tara tariq tasha
tatiana ted teddy terence teresa teri terrance terrence terri terry tess tessa thandi thelma theo theodore theresa thomas tia tiffany tim timothy tina
tobias toby todd tom tomas tommy toni tonya tracey traci tracy travis trent trevor tricia trisha troy trudy tyler tyrone ulrich uma ursula
usha valentina valeria valerie vanessa vaughn vera vernon veronica vicki vicky victor victoria vijay vikas vikram vince vincent viola violet
virginia vivek vivian vivienne vlad vladimir wade wallace wally walter wanda warren wayne wei wendell wendy wesley whitney wilfred wilhelm willa
willard william willie wilma winifred winston wolfgang xavier xiao ximena yasmin yasmine yolanda yuki yuri yusuf yvette yvonne zach zachary zahra zainab zara
hank kev deb ash bram cas doug femi gus halima ines jiho jules kofi lev mads nia ola pip quin rafa siddharth soo taj uli ving wim xin yaw zed aditi adebayo
amara babajide bashir beatriz bongani caoimhe chidi chioma daria dieudonne ebony emre eoin erlend farah fatou folake gaurav gita halvard hana harshad hideo ikenna ilse ivana jahangir
jiang joaquim kavita kenta kwabena lindiwe lwazi madhav magnus mamadou marek mei-ling minh miyuki nadira naveen ngozi niamh nils nomsa oluwaseun oluwaseyi olumide padraig parvati pooja
prasanna rania ravindra ritu roisin rukmini sakshi sanne seamus shanti sipho sizwe sneha soledad srinivas subramaniam suresh svea takumi tendai tariku temitope thabo thanh tomasz tuan
vaishali venkat vusi wangari wojciech xiomara yash yejide yiannis youssef yusra zanele zuri jamila tobi ade sunil ines dieter jurgen hong ming lei jing ying xiu yan hui fang min jun seung ji-woo minjun
seoyeon haruki sora ren aiko naoki yoko kenji bao linh hoa nguyen huong duc trang phuong quang abena akosua kwesi ama esi yaa efua nana chukwuemeka obinna amaka adaeze uche ifeoma nneka kelechi segun bola
dele kunle sade titi wale yemi rosalind petr pavel jiri jana zdenek bohdan oksana olena taras yulia dmytro andriy mykola gabor laszlo istvan zsuzsa katalin ildiko bogdan mihai ioana radu elif ayse fatma mustafa
emine huseyin murat selin burak deniz leyla nasrin parisa reza farhad shirin behnam dariush mahmoud nour rana lina tamer wael hany mona layla amira samira karima abdelkader malika siddiq
zelda zeynep zoe zoey zoltan
""".split()
)  # noqa: SIM905

# First names that are words: a name only with a capital or in a name's place.
ALSO_WORDS = frozenset(
    """
april art august bill chase chance dawn dean drew earl faith frank gene grace grant guy hope jack jean joy june mark max
may miles nick pat pearl penny ray rich rob robin rod rose sandy sue summer will wade van lance jan don
ben ken al sunny dale ivy holly amber ruby jade olive cliff clay brook glen heath rusty buddy chip dusty mike's ana lee kim
ram raj ali sal jo lou ed ted stan vi wes dot gale gay iris victor marina sonny page paige carter porter cash van angel
""".split()
)  # noqa: SIM905
