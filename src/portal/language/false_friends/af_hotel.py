"""Afrikaans for words of hotels: what is wrong and what is right."""

TABLE = """
stay (noun): bly hier | die bly | hul bly = verblyf | verblyf·
check-out (hotel): kyk uit | kyk na | gaan kyk | nagaan | kontroleer = uitboek | vertrek | uitboek· |
    uittek· | uitklok· | betaal· | afreken·
check-in (hotel, airport): kyk in | kontroleer in | nagaan = inboek | inklok | aanmeld· | inboek· | aankoms·
    | intek·
bellboy: klokseun | klokkie = portier | kruier | portier· | joggie
concierge (hotel): opsigter· | skoonmaker = concierge | portier | portier· | hoofportier· | conciërge·
room rate: koers | kamerkoers· | rentekoers = kamertarief | tarief | tarie· | ·tarie· | prys·
vacant room: poste | vakante poste | vakansies = vakante kamer | beskikbaar· | beskikbare
double room: tweelingkamer· | ongetroude kamer = dubbelkamer | enkelkamer | dubbel· | enkel·
lobby (hotel): drukgroep· | steungroep· = voorportaal | portaal | ·portaal· | lobby
linen (hotel): linnegoed uit vlas | vlas = beddegoed | linne | linne·
complimentary (free): komplimentêr· | vleiend· | aanvullend· = gratis | gratis· | kosteloos·
no-show: geen vertoning | nie-vertoning | geen-skou | nie wys nie = wegbly | nie opdaag nie | opdaag· |
    wegbl· | daag
overbooking: oorboek | oorskryf = oorbespreking | oorbespreek· | oorbespr·
wake-up call: waarskuwingsteken | wekroep = wekoproep | wekoproep· | wek
front of house: voorkant van die huis | agterkant van die huis | voor die huis | agter die huis = gastearea
    | gaste· | kliënte· | agter die skerms
amenities: aangenaamheid | beleefdhede | vriendelikhede = geriewe | gerie·
maid (hotel): diensmeisie | huishulp | maagd = kamerskoonmaker | kamer·
occupancy (hotel): beroep· | besetting van land = besetting | besetting· | besettings·
suite (hotel): pak klere | pakke klere | gevolg = suite | suite·
"""
