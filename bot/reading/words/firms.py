"""Words that make a name a firm's, and those that do not tell one firm from another."""

# Folded away: "Acme Inc." is "Acme". "& Sons" stays, it tells firms apart.
SUFFIXES = frozenset({
    "inc", "incorporated", "llc", "llp", "lp", "ltd", "limited", "plc", "corp", "corporation", "co", "company",
    "gmbh", "ag", "kg", "ug", "mbh", "ohg", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy", "oyj",
    "aps", "pty", "pvt", "pte", "pllc", "pc", "kk", "sl", "sro", "zoo", "ltda", "eirl", "cv", "holdings", "holding",
    "intl", "international", "group",
})  # fmt: skip

# One of these in a name of several words makes it a firm's.
KINDS = frozenset({
    "dental", "plumbing", "heating", "electric", "electrical", "roofing", "landscaping", "construction", "builders",
    "contractors", "services", "service", "solutions", "systems", "consulting", "partners", "associates", "agency",
    "bank", "insurance", "realty", "properties", "property", "management", "motors", "auto", "tires", "garage",
    "bakery", "cafe", "café", "restaurant", "grill", "bistro", "pizza", "catering", "hotel", "inn", "motel", "resort",
    "clinic", "hospital", "medical", "health", "pharmacy", "vet", "veterinary", "school", "academy", "college",
    "university", "church", "foundation", "society", "club", "council", "county", "city", "jury", "department",
    "logistics", "freight", "transport", "shipping", "trucking", "supply", "supplies", "hardware", "foods", "food",
    "farms", "farm", "dairy", "winery", "brewery", "brewing", "coffee", "tea", "textiles", "fabrics", "furniture",
    "interiors", "design", "designs", "studio", "studios", "media", "press", "printing", "print", "books", "games",
    "software", "tech", "technologies", "technology", "labs", "lab", "networks", "digital", "industries",
    "enterprises", "manufacturing", "engineering", "energy", "solar", "power", "oil", "gas", "steel", "metals",
    "glass", "paper", "plastics", "chemicals", "pharma", "biotech", "capital", "finance", "financial", "law",
    "legal", "attorneys", "advisors", "accounting", "tax", "travel", "tours", "airlines", "marine", "boats",
    "sports", "fitness", "gym", "yoga", "spa", "salon", "beauty", "fashion", "apparel", "jewelers", "jewellers",
    "flowers", "florist", "garden", "gardens", "nursery", "pets", "kennels", "toys", "gifts", "market", "markets",
    "mart", "store", "stores", "shop", "shops", "outlet", "trading", "traders", "exports", "imports", "wholesale",
    "rentals", "rental", "leasing", "storage", "movers", "cleaning", "cleaners", "laundry", "security", "alarm",
    "communications", "telecom", "wireless", "mobile", "cable", "center", "centre", "plaza", "tower", "towers",
    "estates", "homes", "housing", "apartments", "condos", "hoa", "trust", "fund", "ventures", "works", "brothers",
    "bros", "sons", "daughters", "family", "trucks", "tools", "equipment", "machinery", "parts", "pools", "paving",
    "painting", "flooring", "tile", "windows", "doors", "glazing", "kitchens", "signs", "events", "weddings",
    "productions", "pictures", "records", "music", "theatre", "theater", "museum", "gallery", "library", "ideas",
    "plus", "express", "global", "national", "united", "first", "general", "allied", "premier", "street", "orthodontics",
    "chiropractic", "physio", "therapy", "optical", "vision", "hearing", "care", "nursing", "daycare", "preschool",
    "hvac", "refrigeration", "cooling", "mechanical", "welding", "fabrication", "fencing", "tree", "lawn", "pest",
})  # fmt: skip

# First words that firms are called by and people are not.
LIKELY = frozenset(
    """
cedar oak pine maple elm birch willow river lake ocean sea bay harbor harbour hill mountain summit valley canyon ridge stone rock iron steel silver golden gold copper bronze
blue green red black white grey orange purple crimson scarlet north south east west northern southern eastern western central upper lower new old great grand royal crown
king queen prince eagle falcon hawk wolf bear lion tiger fox phoenix dragon star sun moon sky cloud storm thunder lightning fire flame ice snow spring summer autumn winter
bright clear pure prime first best top peak apex alpha beta delta omega nova global national american pacific atlantic metro city urban country home family happy lucky smart quick
fast rapid swift easy simple total universal united allied premier elite superior quality classic modern advanced digital cyber net data tech bio eco agri med health care sweet
fresh wild open true fair noble liberty freedom heritage legacy pioneer frontier gateway landmark cornerstone keystone mill massive al tri bell copper high low long little big twin
""".split()
)  # noqa: SIM905
