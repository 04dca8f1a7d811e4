"""Words behind a name that belong to it, and outsiders who are named by what they are."""

# "Joel's mum": another person than Joel, who has no name of their own.
KIN_BEHIND = frozenset({
    "wife", "husband", "mum", "mom", "mother", "dad", "father", "daughter", "son", "sister", "brother", "aunt",
    "auntie", "uncle", "grandma", "gran", "nan", "grandmother", "grandpa", "grandad", "grandfather", "niece",
    "nephew", "cousin", "girlfriend", "boyfriend", "fiancé", "fiancée", "fiance", "fiancee", "partner", "widow",
    "widower", "ex", "in-laws", "parents", "folks", "family", "kids", "son-in-law", "daughter-in-law",
    "mother-in-law", "stepdad", "stepmom", "stepmum", "owner", "owners", "clerk", "nurse", "assistant", "secretary",
    "pa", "lawyer", "attorney", "solicitor", "barrister", "accountant", "bookkeeper", "agent", "broker", "landlord",
    "landlady", "tenant", "neighbour", "neighbor", "carer", "caregiver", "guardian", "executor", "boss", "foreman",
    "builder", "architect", "teacher", "coach", "doctor", "housekeeper", "receptionist", "aide", "driver", "roommate",
    "flatmate", "housemate", "daughter's", "mate", "lodger", "buyer",
})  # fmt: skip

# "Dr. Feinberg's office": a firm.
OFFICES_BEHIND = frozenset({
    "office", "practice", "staff", "people", "team", "crew", "solicitors", "lawyers", "attorneys", "insurer",
    "insurers", "surgery", "clinic", "chambers", "company", "firm", "shop", "estate", "camp", "lot", "department",
    "secretariat",
})  # fmt: skip

# "the Marsh brothers": persons.
GROUPS = frozenset({
    "family", "brothers", "sisters", "twins", "couple", "boys", "girls", "kids", "lady", "ladies", "guy", "girl",
    "man", "woman", "gent", "gentleman", "bloke", "chap", "lad", "lads", "fella", "widow", "household", "folks",
    "siblings", "cousins", "lot", "clan", "heirs", "newlyweds", "owner", "owners", "driver", "dude", "chappie", "mum",
    "mom", "dad",
})  # fmt: skip

# "the Delacroix wedding": the name is that of those whose it is.
MATTERS = frozenset({
    "wedding", "booking", "viewing", "place", "house", "job", "party", "reception", "funeral", "reservation",
    "anniversary", "residence", "home", "kitchen", "bathroom", "roof", "renovation", "remodel", "claim", "matter",
    "case", "closing",
})  # fmt: skip

# "Northgate pharmacy": a firm, though its kind is in small letters.
KINDS_BEHIND = frozenset({
    "labs", "diagnostics", "hq", "centre", "center", "shops", "tours", "travel", "rentals", "care", "books",
    "bookshop", "cars", "hire", "meats", "tyre", "medical", "health", "vet", "physio", "optical", "hotels", "farms",
    "mills", "trading", "traders", "textiles", "stationers", "jewellers", "jewelers", "removals", "coaches",
    "couriers", "primary", "elementary", "school", "pharmacy", "clinic", "dental", "surgery", "hospital", "shop",
    "home", "farm", "pools", "church", "chapel", "temple", "mosque", "nursery", "garage", "motors", "bakery", "cafe",
    "café", "restaurant", "hotel", "inn", "pub", "salon", "spa", "gym", "college", "academy", "university", "museum",
    "gallery", "council", "committee", "society", "club", "bank", "trust", "foundation", "brewery", "winery", "vets",
    "estates", "realty", "lettings", "plumbing", "roofing", "electrical", "electrics", "joinery", "builders",
    "construction", "foods", "supplies", "logistics", "haulage", "freight", "taxis", "cabs", "autos", "tyres",
    "tires", "florist", "florists", "flowers", "catering", "caterers", "butchers", "insurance", "accountants",
    "accounting", "solicitors", "dealership", "daycare", "preschool", "kindergarten", "montessori", "hospice", "pta",
    "hoa", "orchards", "dairy", "stables", "kennels", "cattery", "marina", "theatre", "theater", "cinema", "studio",
    "studios", "printers", "optician", "opticians", "barbers", "cleaners", "laundry", "laundrette", "laundromat",
    "launderette", "diner", "deli", "pizzeria", "bistro", "motel", "hostel", "lodge", "parish", "rectory", "vicarage",
    "brewing", "landscaping", "landscapes", "gardens", "fencing", "scaffolding",
})  # fmt: skip

# "the museum", "the title company": organisations that are named by what they are.
ORGANISATIONS = frozenset({
    "museum", "school", "church", "chapel", "abbey", "convent", "monastery", "temple", "mosque", "synagogue",
    "gurdwara", "cathedral", "parish", "diocese", "vicarage", "rectory", "vestry", "council", "bank",
    "building society", "credit union", "dairy", "bakery", "butcher", "butchers", "grocer", "grocers", "greengrocer",
    "florist", "florists", "nursery", "hospital", "hospice", "surgery", "clinic", "dentist", "dentists", "vet",
    "vets", "pharmacy", "chemist", "optician", "opticians", "daycare", "preschool", "kindergarten", "crèche",
    "creche", "academy", "college", "university", "library", "gallery", "theatre", "theater", "cinema", "orchestra",
    "choir", "hotel", "motel", "inn", "hostel", "lodge", "pub", "bistro", "café", "cafe", "restaurant", "diner",
    "deli", "brewery", "winery", "salon", "barber", "barbers", "gym", "dojo", "spa", "embassy", "consulate",
    "ministry", "courthouse", "police", "constabulary", "county", "borough", "township", "municipality",
    "housing association", "hoa", "strata", "body corporate", "commission", "district", "trust", "foundation",
    "charity", "society", "association", "federation", "union", "guild", "league", "insurer", "insurers",
    "underwriter", "underwriters", "surety", "lender", "lenders", "title company", "escrow company", "landlords",
    "letting agent", "letting agents", "estate agent", "estate agents", "managing agent", "managing agents",
    "wholesaler", "wholesalers", "distributor", "manufacturer", "courier", "couriers", "freight forwarder",
    "shipping line", "dealership", "dealer", "garage", "bodyshop", "body shop", "tyre place", "tire place",
    "car wash", "taxi rank", "caravan park", "campsite", "marina", "yacht club", "harbour office", "harbor office",
    "laundromat", "laundrette", "launderette", "dry cleaners", "bowling alley", "nail salon", "gas station",
    "petrol station", "filling station", "cash and carry", "co-op", "farm", "ranch", "stables", "kennels", "cattery",
    "zoo", "aquarium", "caterer", "caterers", "print shop", "printer's", "printers", "framer", "tailor", "tailors",
    "foundry", "quarry", "airline", "care home", "nursing home", "funeral home", "undertakers", "crematorium",
    "cemetery", "residents' committee", "residents' association", "tenants' association", "pta", "registry",
    "land registry", "tax office", "water board", "utility", "utilities", "gas company", "electric company",
    "power company", "water company", "phone company", "cable company", "insurance company", "moving company",
    "institute", "fire department", "health department", "fire marshal's office",
})  # fmt: skip

# Such an organisation with another noun before it is never our own: "the co-op board", "the parish office".
OFFICES = frozenset({
    "office", "practice", "dept", "department", "people", "folks", "guys", "lot", "centre", "center",
})  # fmt: skip

# Outsiders who are named by their part.
ROLES = frozenset({
    "leader", "rep", "babysitter", "nanny", "childminder", "nan", "gran", "husband", "carer", "sister", "brother",
    "owner", "chairperson", "vet", "coroner", "dj", "caterer", "plasterer", "joiner", "roofer", "electrician",
    "plumber", "builder", "architect", "harbourmaster", "harbormaster", "stationmaster", "groundskeeper",
    "coach driver", "organist", "choirmaster", "recruiter", "notary", "conveyancer", "valuer", "handyman",
    "decorator", "driving instructor", "midwife", "gp", "paramedic", "headteacher's pa", "pa", "cfo", "ceo", "coo",
    "cto", "fd", "buyer", "estate manager", "site manager", "store manager", "plant manager", "general manager",
    "procurement manager", "office manager", "practice manager", "foreman", "boss", "accountant", "customer's wife",
    "hubby", "missus", "kids", "boyfriend", "girlfriend", "fiancé", "fiancée", "ambulance crew", "charter guys",
    "trustees", "caretaker", "warden", "registrar", "doorman", "porter", "concierge", "farmer", "gardener",
    "minister", "vicar", "priest", "pastor", "rabbi", "imam", "bishop", "matron", "headmaster", "headmistress",
    "headteacher", "head teacher", "principal", "bursar", "teacher", "lecturer", "dean", "judge", "magistrate",
    "clerk", "mayor", "councillor", "sheriff", "inspector", "surveyor", "adjuster", "loss adjuster", "assessor",
    "appraiser", "auditor", "lawyer", "solicitor", "barrister", "attorney", "executor", "trustee", "beneficiary",
    "bookkeeper", "broker", "underwriter", "landlord", "landlady", "super", "parents", "grandparents", "mum", "mom",
    "dad", "mother", "father", "daughter", "son", "wife", "bride's mum", "bride's mom", "bride's mother",
    "bride's father", "bride's dad", "groom's mum", "groom's mom", "groom's mother", "wedding planner", "planner",
    "photographer", "florist's", "chair", "chairman", "chairwoman", "treasurer", "secretary", "founder", "investor",
    "donor", "sponsor", "publisher", "editor", "agent", "promoter", "organiser", "organizer", "newlyweds", "buyers",
    "sellers", "vendors", "next door", "neighbours", "neighbors", "homeowner", "widow", "heirs",
})  # fmt: skip

# Before a name: "Big Dave", "Old Mr Sandhu".
BEFORE_NAMES = frozenset({"big", "old", "young", "wee", "little", "auld", "fat", "skinny", "lil"})

# "8 Raglan St".
ROADS = (
    "street", "st", "road", "rd", "avenue", "ave", "av", "lane", "ln", "drive", "dr", "court", "ct", "crt", "close",
    "cl", "way", "terrace", "tce", "ter", "crescent", "cres", "place", "pl", "grove", "gardens", "gdns", "square",
    "sq", "mews", "row", "walk", "hill", "park", "parade", "pde", "boulevard", "blvd", "circle", "cir", "rise",
    "view", "green", "quay", "wharf", "esplanade", "highway", "hwy", "pike", "trail", "loop", "alley", "vale", "bank",
    "end", "gate", "field", "fields",
)  # fmt: skip
