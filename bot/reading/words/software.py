# ruff: noqa: SIM905
"""Words of those who write software: no customer has such a name, and few other people say them."""

# Languages, tools and services that anyone may speak of.
OFFICE = frozenset(
    """
    airtable asana bamboohr bitcoin blender braintree bun celery chatgpt confluence copilot cucumber cypress
    delphi dropbox dynamo electron elm ember evernote fastly figma gmail graphite groovy grunt gsuite
    handlebars helm hibernate hubspot influx instagram intercom latex llama mailchimp mathematica matlab
    microsoft minecraft notion octave onedrive outlook parquet paypal photoshop postmark racket raspberry
    reddit renovate salesforce sass sentry sharepoint shopify snowflake stencil tableau thunderbird tiktok
    todoist tox trello twitch unicorn virtualbox vmware yarn zendesk
    """.split()
)
# Those that only developers speak of.
WORKSHOP = frozenset(
    """
    activemq adonis adyen aerospike airbyte airflow ajax akamai akka algolia amazonaws ansible antd antlr
    apache appium appveyor arangodb arduino argocd artifactory asan auth0 autoconf automake avro axios bazel
    behat bigquery bitbucket bitrise bokeh boto boto3 bower bugzilla bulma cakephp centos ceph chromium
    circleci clang clickhouse clojure clojurescript cloudflare cloudformation cloudfront cloudwatch cmake
    cobol cocoapods codecov codeigniter codepen codesandbox codespaces coffeescript cognito conda consul
    containerd cordova coreos couchbase couchdb coveralls cpan cpython cscope cygwin cython dartlang dask
    databricks datadog dbeaver dbt debian deno dependabot devops dgraph dialyzer django docker dockerhub
    docusaurus dotnet doxygen drupal duckdb dynamodb ecto elasticache elasticsearch elixir eloquent emacs
    erlang esbuild eslint etcd ethereum fargate fastapi fedora firebase firefox firestore flake8 flask
    flatpak flink fluentd flutter fortran freebsd freenode freeswitch gatsby gcc gdb gentoo ghc gitea github
    gitlab gitter glibc gnome godot golang gradle grafana graphql graphviz grpc guice gulp gunicorn guzzle
    hadoop haproxy hashicorp haskell hasura hazelcast hbase hdfs heroku hexo homebrew httpie hypercorn
    hyperv ibatis icinga influxdb intellij ionic ipython istio java javascript jekyll jenkins jetbrains
    jetty jinja jira joomla jquery jruby jsdoc jsfiddle julialang junit jupyter jython k8s kafka kamailio
    keras keycloak kibana knex koa kotlin kubectl kubernetes labview laravel lerna libuv linkerd linq linux
    lisp llvm lodash logstash looker magento mailgun mandrill mariadb mathjax matomo matplotlib maven
    memcache memcached mercurial metabase micronaut minikube minio minitest mobx mocha mockito mongo mongodb
    mongoose mozilla msgfmt mssql msvc mypy mysql nats neo4j neovim netbeans netlify netty newrelic nexmo
    nextjs nginx nixos nodejs nodemon npm nuget numba numpy nunit nuxt objc ocaml okta openapi opencv
    openshift openssl openstack opentelemetry overleaf pagerduty pandas pandoc papertrail pdfkit perforce
    perl phabricator phantomjs php phpunit pipenv playwright plivo plotly pm2 podman postfix postgres
    postgresql postgrest powershell preact prettier prisma prolog prometheus protobuf pulumi puppeteer
    purescript pycharm pydantic pylint pypi pypy pytest python pytorch qemu qgis quarkus rabbitmq rails raku
    reactjs redhat redis redshift redux rethinkdb rollbar rollup rspec rstudio rubocop rubygems ruff rxjava
    rxjs saltstack sbt scala scikit scipy scons seaborn selenium sendgrid sequelize serde sidekiq snyk
    solidity solr sonarqube sourceforge spacy splunk spyder sqlalchemy sqlite sqlx stackoverflow storybook
    subversion supabase svelte swagger swiftui symfony tailwind tauri tensorboard tensorflow terraform
    testcafe tmux tomcat traefik trpc tsan tslint turbopack typeorm typescript ubsan ubuntu uvicorn vagrant
    valgrind varnish vercel vim vite vitest vonage vscode vue vuetify vuex wasm webpack webrtc webstorm
    werkzeug wordpress wsl xamarin xcode xmpp xunit zeplin zeromq zig zod zookeeper zsh zulip zustand
    """.split()
)
# A customer of such a name is known by name.
TOOLS = OFFICE | WORKSHOP
# Beside one of these "call" may be a call of a function.
JARGON = frozenset(
    """
    acl allocator allowlist args argv ascii asm autocomplete autoload awk backport bitmask bitwise
    boilerplate bool boolean breakpoint breakpoints bugfix bytecode callable callee changelog charset
    checksum cmake codebases codec codegen compilers concurrency config configs coroutine coroutines cors
    cpp crud csrf ctor daemon dataframe dataset deadlock deadlocks debugger debugging decoder denylist
    deprecated deprecation deps deserialize destructor devops devtools dicts diff distro dll dockerfile
    docstring docstrings dropdown eof errno executable filesystem foreach formatter fullstack gc gcc
    generics getters gitignore grep gui guid hardcode hardcoded hashmap heap hexadecimal hotfix http2
    idempotent immutable impl ints ioctl iterable iterators jit jpeg json jsonb jsx jwt kwargs latency lexer
    lib libs linter linters linting localhost lockfile lookups makefile malformed markdown memoize metadata
    microservice microservices mixin monad monads monorepo mutable mutation mutexes namespaces nan nightly
    noop nullable nullpointerexception oauth observables opcode openssl overloads parse parsed parsers
    parsing payload payloads plugin plugins polyfill polymorphism postgres preprocessor profiler proto
    protobuf prototypal pubsub rebase rebased rebasing refactored refactoring regexes regexp regression repl
    replicas repos reproducible rollback rpc runtimes scalar schemas segfaults selector selectors semaphore
    semver serialise serialize serializer sha1 sha256 snippet src stacktraces stderr stdin stdlib stdout
    stringify structs stubs stylesheet subclasses submodule subprocesses subquery substring sudo symlink
    tarball tcp testcase threadpool timestamp timestamps toolchain transpile transpiler tuples typechecker
    typedef typeerror udp undef unhandled unicode unittest unmarshal upstream utf utf8 util utils uuid
    varchar vendored viewport virtualenv webassembly webhooks whitespace wildcard xss yml
    """.split()
)
# Words of manuals and programmes that stand with a capital where a name might stand.
NOUNS = frozenset(
    """
    abbreviated abbreviations abort aborted absence absolute abstract accept accepted accepts access
    accessibility accessor accessors according accordingly accumulate ack acknowledge acl acquire act action
    actions activate active actual adapt adapter add added adding addition additional additionally additions
    addon addons addr address addresses adds adjust advance affects afterwards age aggregate alert algo
    algorithm algorithms alias aliases align alignment alive alloc allocate allocation allocator allow
    allowed allowlist allows along alter alternate alternative alternatively alternatives although ambiguous
    amdgpu amount analogous analysis analytics analyze ancestor angle annotate annotation annotations
    anonymous another ansi anthos anywhere api apigee apis apitools appconfig appears append appends apphub
    applicable application applications applies apply approval approve appveyor apt aq ar arabic arbitrary
    arch architecture architectures archive arg arglist args argument arguments argv arithmetic arm arm64
    arn array arrayref arrays artifact artifacts asan ascii ask asm asn1 aspects assert assertion asserts
    asset assets assignment assigns associate associated association associations assume assumes ast async
    asynchronous atm atomic attach attached attachment attempt attempts attestation attr attribute
    attributeerror attributes attrs audio audit augment auth authenticate authentication author
    authorization authorizer authors autocommands autoconf autoload automake automated automatic
    automatically automation autotools availability average avoid avoids awk aws axis azure babysitter
    backends background backport backspace backup backups backwards bail bareword base base64 based basename
    basis batch begin beginning behavior behaviour below benchmark benchmarks besides beyond beyondcorp
    bigint bignum bigquery bigtable bin binaries binary bind binding bindings bios bison bit bitmap bitmask
    bits bitwise blob blobs blocking blocksize body bold bool boolean boto bpf break breakpoint breakpoints
    breaks bsd btree btrfs bucket buf buffer buffers bugfix bugfixes bugs bugzilla builder builds bundles
    bytea bytecode bytes cache cairo calculate calculation callable callbacks callee candidate canonical
    capabilities capacity cargo catalog causes caution caveat caveats cb cdn cdns cert certain certificate
    certificates cf cfg cflags cgi changed changelog changelogs changes changing channel channels char
    character characters chars charset checker checks checksum checksums choose chr chromium chunk cidr cifs
    ciphers cjk cjs clang clarified classifier clause cleanup cleanups clears cli clipboard clippy clones
    closes cloudformation cloudrun cloudwatch cls cluster clusters cmake cmd cmp cms cname codeartifact
    codebuild codec codecommit codegen codepaths codepipeline coderef codes coefficients coerce coff cognito
    col collaborators collation collator collect collection collections colon color colormap colors cols
    columns com combination combine combining commands comment comments commit commits commonly comp
    comparator compare compares comparison comparisons compatibility compatible compilation compile compiler
    compilers complain completion complex complexity compliance compress compressed compression computation
    computes computing concatenate concise cond condition conditional conditionally conditionals conditions
    conf confidence confidential config configs configuration configurations configure configured configures
    conflict conflicts conforming consent consider considerations consists const constant constants
    constraint construct constructor constructors constructs contains contexts continuation continue
    continuous contrary contributed contributing contributions convenience conversation conversion convert
    converted converter converts cookie cookies coordinates copied copies copy copying copyright corrected
    correction corresponds cors count counter counters cpack cpan cpp cpu cpus cpython crash crashes crc
    create created creates creating credentials crlf crud cscope csr csrf css ctags ctest ctor ctrl ctx cuda
    cups curses customization cve cves cvs cwd cxx cyclic cygwin dashboard database dataflow dataplex
    dataproc dataset datastream datatype datetime datum daycare dbus ddl ddos deallocate death debugfs
    debugger debugging debuginfo dec decide decimal decipher declaration declarations declare declares
    decode decoder decompress decompression decorator decorators decrease decrement decrypt decryption def
    default defaults defer define defined defines defining definition definitions deflate defs degree del
    delegate delegates delete deleted deletes deleting deletion denial denied denominator dentist deny
    depend dependencies dependent depends deploy deployment deprecate deprecated deprecation deprecations
    deps der deref derivative derivatives desc describe describes descriptor despite dest destination
    destroy destroyed destructor detach detect detects determine determines determining dev developer
    developers development dfa dhcp diagnostic diagnostics diagonal dialect dialogs dict dictionaries
    dictionary die dies diff differences digests digits digraph dir directives directories dirmngr disable
    disabled disables disallow discard disclaimer disconnect disconnected discriminator discussion
    discussions dispatch distribute distutils div divide dll dlls dma dml dms dns doc dockerfile docs
    doctest documentation dom dos downgrade download downloads dpkg drm dry dsa dsl dsn dst dtd dtls dtor
    dtype dummy dump dunno duplicates dx dynamically ec2 ecc ecmascript ecr ecs edit editing effectively efi
    eg eks elasticache elb elf eliminate elt embedded embedder emit emoji emr emulate enable enabled enables
    enabling encode encoder encoding encodings encrypt encryption endian ending endpoints enforce ensure
    ensures enter entered entities entitlement entries enum enumeration enums env eof eol eperm ephemeral
    epipe epoll eq equals equation equivalent erase err errno errors esm especially etag ethernet eval
    evaluate evaluates eventarc eventually ex examples exception exceptions exclude exclusive exec
    executable executables execute executes executing execution exif exists exits exp expands expansion
    expat expected experimental expire expires explain explanation explicit explicitly expr expression
    expressions ext extend extended extends extension extensions extern external extract extracts facets
    fail failed fails failure fake fallback falls fat fatal fcntl fds fetch ffi fft fifo fifos file
    filehandle filename filenames files filestore filesystem filetype fill filled fills filtered filtering
    finalization find finds fips firestore firewall fixes fixup flatten float floating fn folder folders
    folds follows font fontconfig fonts forget fork format formats formatter formatting formerly formulas
    fortran fpu fqdn fraction fractions frameworks freetype frequency frequently fsck ftp fulfilled fully
    func function functionality functions functor fyi gcc gcd gce gcp gcr gcs gdb gdbm gen generally
    generate generated generates gentoo getter gettext gid gil gio gitignore gitweb gke glib glibc glob
    globals glue gmp gnu gnulib gnupg gnutls goto gpg gpio gpl gpu gpus graphical graphs grayscale greater
    groups grpc gt gtk gui guid guis gvim gyp gzip hack haml handle handles handling hang happens harfbuzz
    hashable hashes hashref hashtable hdfs helps hence hex hexadecimal hierarchy highly hints histogram hmac
    hmr horizontal hostname hppa html html5 http http2 https hypothesis iam iana iap icmp iconv icu id ide
    ideally identical identification identifier identifiers identifies identify ides idl idna ids idx ie
    ieee ignore ignores illegal imap imho immutable imo imperative implement implementation implementations
    implemented implements implications implicit implicitly implies import imported importerror improved
    improvements inactive incident include includes including inclusion incompatible incomplete incorrect
    increase increment increments indent indents independent index indexed indexes indic indicate indicates
    indicator indices inet inf infinity inflate information informational infrastructure inherited ini
    initial initialization initialize initializer initializes initially inline inode input inputs insert
    inserting inserts inside inspect inspector install installation installer installing instance instances
    instantiate instruction instructions int integer integers integrate integration interact interaction
    interactions interceptor interconnects interface interfaces internal internally internals internet
    interpretation interpreter interprets interrupt intervals intrinsics introduce introduction invalid
    invariant inverse invoke invoked ioctl ioctls iommu ios iot ipc ipv4 ipv6 irc isa iso isolate isp issued
    item items iterable iterate iteration iterator iterators itunes ivs jdk jenkinsfile jit jni jpeg jpg jre
    jsdom json jsonb jsx jvm jwt kde keepalive kernel keycode keyerror keyring keysyms keyword keywords kill
    kindergarten kms know known kvm lambda lambdas landlord lang latency latex layout lbx ldap led len
    length lexer lexically lfs lhs li lib libc libgcrypt libpng libraries libs libtool libvterm lie
    lifecycle lifo likewise limitations lineno lines linker lint lintian listen lists literal ll llvm lo
    loaded loader loading loc locale locales localization locator logging logically login logs lookup lru
    lsof lsp lt lts lu lua lzma macos macro macros macsec mainly maintenance makefile makefiles maketext
    malformed man manage managed manages mandatory manifest manipulate manually mapping mappings markdown
    marks matcher matches matching matplotlib maximum md5 meaning mediaconvert memberships memcache
    memorystore memset menu menus merge merged meson metaclass metadata metrics mfa middleware migrate
    migration mime mimetype mingw minimal minimize minimum mips mirroring misc miscellaneous mixin mnemonic
    mock mod modes modification modifications modified modifier modifiers modifies modify monitoring mostly
    moved moves moving mpfr mpi mpmath mptcp msg mtd mul multi multibyte multiple multiplication multiply
    musl mutation mutex mvc mvp myapp mycluster mypy named namely names namespace namespaces nan nans nargs
    narrow nat nats naturally navigation nb ncurses nd ndk nearest necessary negative neither netbeans
    netlink netrw networkx newline newlines newly nfs nic nodes non nonzero normal normalization normalize
    normally notably notation notebook notices notification notifications nr ns nsfw nsis nth ntp nul null
    nullable nullpointerexception nulls num numbers numerator numeric numerical numpy nvidia nvme oauth
    oauth2 obj objdump objects observe obsolete obtain obviously occasionally occurrence occurrences ocsp
    octal odbc odd offsets often oid oidc older oldest omit oom oop op opaque opcode opcodes opens openssl
    opentype operand operands operate operates operation operations operator operators opposite ops opt
    optimization optimize optimized optional optionally options opts original originally orm os oses oss osx
    otherwise otoh otp output outputs overflow overflowerror overlaps overload overloaded overridden
    override overrides overwrite ownership paas packaging packet packets pager pages pagination pairs pam
    pango para paragraph paragraphs param parameter parameters params parenthesis parse parser parsers
    parses parsing partial partition partitions pascalcase passed passes passing passive password passwords
    paste patches patterns pause payload pci pcre pdb pdf peering pem pep percentage perf perimeters perldoc
    perls permission permissions permit permutation persistent pgp phases phy physical pid pids pinentry
    pipeline pipelines pixmap pki placeholder plain plaintext plane playwright plt plug plugin plugins png
    poc pointer pointers policies poll pop populate popup portability portable pos positional posix posture
    powerpc ppc pragma pre pred predicate predicates prefer preference prefix prepare prepend prereqs
    prerequisite prerequisites preserve preset presumably prev prevent prevents preview previous previously
    primarily primary primitives printer prior probability proc procedure processes processing processor
    produce produces profiles prog program programming programs projection promote prompt prompts propagate
    proposal protected protection protocol transfer prototype prototypes prove provide provides proxies proxy prune
    ptr publisher pull punycode purge purpose pwa pwd pydantic pyenv qemu qt queries querying queue quic
    quickfix quit quotes radix raise raises random ranges rate rational rationale raw rbac rcu rdbms rds
    readable readelf reading readline readme readonly reads reasons rebase rebuild receive receiver receives
    recent recently recognize recommendation recommended recommender recommends recompile recruiter
    recruiters rectangle recurse recursive recursively redefine redhat redirect redirection redirects redo
    redraw reduce reduction redundant reentrant ref refactor refer references refers refresh refs refuse
    regardless regenerate regex regexp regions registered registers registration regression regular reject
    relative releases reload rely remainder remark remarks removal remove removed removes rename renamed
    reorder rep repeat repl replace replaced replacement replaces replication repo reported reporting
    reports repository representation represents req requests require required requirement requirements
    requires res reservation reserved reset resets resolved resolver respect responses responsible rest
    restart restful restore restores restrict restrictions resume ret retr retries retrieve retrieves retry
    retval reuse revert reverted revised revision revisions revoke rework rewrite rewritten rfc rfcs rgb rhs
    risc rng roles rollback rollout rollouts rotate rotation routine routines routing row rows rpath rpc
    rpcs rpm rsa rss rtf rtfm rtti runs runtime runtimeerror rustc rustfmt rx saas saml sax scalar scc
    schedule scheduling schema schemas scipy scm scopes scp screenshot scripting scripts scsi sctp sdk sdks
    searches sec seccomp secondary seconds secret secrets sections sed seek segfault segmentation segments
    selection selector selects selinux semantics semaphore semver sender sends sensitive seo sep separate
    separator sequences serialization serialize servername ses sessions sets setting setup setuptools
    severity sftp sgml sha sha1 sha256 shims shorthand shows sig sigabrt sigaction sigchld sighup sigint
    sigkill signatures signed signer sigpipe sigsegv sigterm simd similar similarly simplified simplify
    sizes skip slave slices slots slow sms smtp snafu snapshots sni sns soap sockets solaris sometimes
    somewhat soname sorts spa spanner sparc spec specialization specific specifically specification
    specifications specifier specifiers specifies specify specs sphinx spi splits sql sqs src ss ssa ssd sse
    ssh ssl sso ssr st sta stability stack stacks standalone standards starting starts startup stat
    stateless statement statements static statistic statistics stats status std stderr stdin stdlib stdout
    stl stops str streaming stringify strings strlen strongly struct stub sub subclass subclasses subcommand
    subdirs submit submitted subnet subnets subnetwork subroutine subroutines subs subscript subscription
    subsection subsequent subsequently substitute substitution subsystem subtest subtle succeeded
    successfully suffix suggests suites supplementary supported supports suppose suppress suspend svg svn
    swap switches sym symbolic symbols symfony sympy syn sync synchronous synonym synonyms synopsis syntax
    syntaxerror sys syslog tabs tags taint takes tar taxonomies tbh tcl tcp tdd technically tee tells
    tempfile templates temporarily temporary termcap terminals terminate terminated termination terminfo
    terminology testcase testing tests testsuite tex texinfo therefore threshold throw thrown throws thus
    tid tiff timeout timeouts timer timers timestamp timestamps timezone timing tipc tls tmp tmpdir tmux
    toctou todo tofu toggle tokens toml tooling topics tpus traceback traces tracing tracker tracking traits
    transaction transitional translate translates translation translators transliterator trap treat trie
    triggers trim triple truncate ts ttl tty tunnel tuple tuples tutorial tweak tx typedef typeerror typemap
    typeof types typically typing typo typos uapi uat udp uefi ufunc ui uid uint unable unavailable unbound
    unc uncompressed undef undefined undelete under underscore undici undo unexpected unexpectedly unicode
    uninstall unknown unless unlike unlikely unlink unlock unpack unrecognized unsafe unset unsigned
    unspecified unsupported untouched unused unzip updating upgrade upload upon uppercase upstream uptime
    uri uris url urls usage usb useful useless username userspace uses utc utf utf8 util utilities utility
    utils uuid uuids ux val valgrind validate validates validation validator valueerror var variable
    variables variant variants variations various vars vary vcs vectors vendor vendors verbatim verbose
    verification verifies version versioning versions vfs visibility vlan vm vms vmware void vpc vpn vps
    vtable vulnerability waf wal warn warnings warns warranty wasm weak webassembly webgl webhook website
    websocket websockets wget whenever whereas whether whitespace widgets width wifi wiki wildcards willing
    win wip workaround workbench workload wrap wrapper wrappers writable writes writing written wrt wsdl
    wsgi wtf www wysiwyg x64 x86 xen xfrm xfs xhr xhtml xlib xml xor xpath xsd xsl xslt xss xterm xxx xz
    yaml yields yml yum zip zipfile zlib zsh zstd
    """.split()
)
