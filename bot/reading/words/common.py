"""Words that are no names, wherever they stand; and technical names that are no customers."""

COMMON = frozenset(
    """
a about above absolutely account accounts actually after afternoon again ago agreed ah all almost already also alright always am amazing an and
anna's answer answered any anybody anyone anything anyway apparently appointment appt appreciate are around as asked asking asks at available
awesome away awful back bad basically be because been before being best better between big bill billing both bring brilliant broken brother
bug build building bummer but by call callback called caller callers calling calls came can can't cannot careful case catch cc change charge check
checked checking cheers chance chatted client clients close closed closing come comes coming complained complaint complaints
confirmed confirming congrats contact contacted contacting could couldn't cover cool correct crap curious currently customer customers cust damn date day days deadline
deal dear definitely delivered delivery did didn't different do does doesn't doing don't done down draft dropped due during each early
easy either else email emailed emailing emails end even evening ever every everybody everyone everything exactly excellent
except excited expect fair fantastic far fast few fine first fix fixed follow followed following for forgot found from front fun fyi
gave general get gets getting give given giving glad go goes going gone good good morning got gotcha great guess guest guests guy guys
had half happy hard has hasn't have haven't having he he's head heads hear heard hello help helped her here here's hers hey hi
him his hold home hope hopefully hoping hour hours how however huge i i'd i'll i'm i've if immediately important in
indeed info instead interesting into invoice is isn't issue issues it it's its job just keep kept kids kind kindly kudos last late later
lead least leave leaving left less let let's letting like line link list literally little logged long look looking
looks lot lots love loved lovely lunch made mail make makes making many may maybe me mean means meant meet meeting message messaged messages met
might mine minutes miss missed missing more morning most move much must my myself name need needed needs never new next nice
night no nobody none nope nor not note noted notes nothing now number of off offer office ok okay old on once one ones online only
open opened or order ordered orders other others our ours out outstanding over overall overdue own owner package page paid part pending people per perfect perhaps
person phone phoned pick picked pinged pinging please pls plus point possibly power price probably problem problems promise promised promises props put question questions
quick quickly quite quote ran rang rather re reach reached read ready really reason received reference regarding related remember remind reminder
replied reply request requested respond responded response return returned returning returns right ring ringing room run running said same saw say saying says scheduled second see
seeing seems seen send sending sent service several she she's shipped shop should shouldn't shout shoutout show side simply since site sir
so some somebody someone something sometime soon sorry sort sorted sounds speak speaking spoke spoken staff start started still stop stopped stuff such super
support supposed sure system take taken taking talk talked talking team tell telling text texted texting than thank thankful thanks that that's
the their them then there there's these they they'll they're thing things think third this those though thought through tick ticket till time times to
today together told tomorrow tonight too took total totally touch tried tries true try trying turns two unfortunately unit until
up update updated updates upset urgent us use used using usual usually very via visit visited voicemail voicemails vm wait waited waiting waits wanna want wanted
wanting wants was wasn't watch way we we'll we're we've week weekend weeks welcome well went were what what's when where which while
who who's whole whose why will wish with within without woke won't wonderful wondering work worked working works worries worry
would wouldn't wow write wrong wrote yay yeah year yep yes yesterday yet you you'll you're you've your yours yup yikes
note sidenote side ping warning error info debug todo fixme
""".split()
)  # noqa: SIM905

# Verbs and nouns that begin a terse note with a capital; never a name there.
OPENERS = frozenset(
    """
anyone assign attention back big booked busy cancel cancelled chasing chased completed confirm confirming customer declined deliver double
everyone finally following follow friendly got hats hurray huge incoming inbound job just left live major mad massive meanwhile missed monday
outgoing outbound pending please quick quote refund refunds resent returned second seriously shift since special still tried two unhappy
urgent via vip voice waiting walk when while word yesterday
""".split()
)  # noqa: SIM905

# Firms and tools of the trade that technical chat calls, answers and promises; customers only when known.
TECHNICAL_NAMES = frozenset(
    """
ajax android angular ansible apache api apis app apps aws azure babel backend bash bitbucket bootstrap browser c celery chrome ci circleci cli
client cloudflare clojure cloudfront codecov computer cpu cron css csv curl datadog db debian dependabot devops discord django dns docker dom elasticsearch elixir
elm ember emacs endpoint es6 eslint excel express facebook fastapi firebase firefox flask frontend gcp gem gist git github gitlab go golang google gpu graphql grpc gulp
hadoop haskell heroku hibernate homebrew html http https ide intellij ios ip ipython java javascript jenkins jest jira jquery js json jupyter
jvm jwt k8s kafka keras kernel kotlin kubernetes lambda laravel linux lisp lua mac macos make makefile maven mac mocha mongo mongodb mysql netlify nginx node nodejs npm numpy oauth
objective oracle orm os pandas perl php pip postgres postgresql powershell prod promise promises pycharm pypi pyspark pytest python pytorch qa query rabbitmq rails react
reactjs reddit redis redux regex rest rspec ruby rust s3 safari sass scala selenium server sidekiq slack soap socket spark spring sql sqlalchemy sqlite
sqs ssh ssl stackoverflow staging swift symfony tcp tensorflow terraform tkinter tls tomcat travis twilio twitter typescript ubuntu ui unix url urls
useeffect vim vps vs vscode vue vuex webpack websocket websockets windows windows wordpress xcode xhr xml yaml yarn zapier zookeeper pr prs mr mrs's
user users admin admins server servers worker workers agent agents handler handlers settings security parent child parents children order orders job jobs task tasks event events service services manager process thread object root host node siri alexa cortana mom mum dad mommy grandma grandpa
foo bar baz main init self this super null none true false bot slackbot hubot zoom teams skype youtube instagram linkedin medium stripe
core data model view controller component components module modules class classes method methods
""".split()
)  # noqa: SIM905

# One of these in a message makes "call", "return" and "promise" words of a programme.
TECHNICAL_WORDS = frozenset(
    """
api apis async await backend boolean branch build bug bugs callback callbacks class classes cli code codebase commit commits compile
compiler component config constructor container controller cpu cron css database db debug decorator dependency deploy deployed deployment dict docker
dom endpoint endpoints enum env eslint exception exceptions fetch frontend function functions getter git github global goroutine handler handlers hook
hooks html http https iframe import init instance instances int integer interface iterator java javascript js json kernel kubernetes lambda library linux
localhost loop loops macro main malloc merge method methods middleware migration module modules mutex namespace node npm null object objects oop orm package
param parameter params parser php pip pipeline pointer pr promise promises prop props python query queue react recursion recursive recursively redis redux refactor regex
render renders repo repository request requests rest runtime schema script sdk segfault server setter setstate setter singleton socket sql stack stacktrace
staging state string struct subclass subprocess super sync syntax syscall template terminal test tests thread threads timeout token traceback tuple
typescript undefined useeffect usestate var variable variables void webhook webpack wrapper xhr xml yaml
""".split()
)  # noqa: SIM905
