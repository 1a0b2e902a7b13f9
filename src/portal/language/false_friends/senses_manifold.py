"""Business words of many senses that translators into Afrikaans and Persian take in the wrong one."""

TABLE = """
margins (profit): margin | margins ; when profit+ | thin | price+ | sell+ | sales | cost+ | percent
    | tight | low |
    high | retail· | wholesal· ; unless page+ | left | text | print+ | css | safety
cases (of clients): case | cases ; when court+ | lawyer+ | attorney+ | judge+ | law | legal |
    partner+ | evidence |
    trial+ ; unless in case | in any case | in most cases | in some cases | suitcase+ | use case+ |
    business case+
test (try out): tested | testing ; unless tortur·
file (documents): files | filing ; when clerk+ | document+ | paper+ | lawyer+ | client+ | patient+
    ; unless nail+
bill (restaurant, shop): bill | bills ; when pay+ | customer+ | guest+ | electric· | phone | month· ; unless
    law | parliament | act | bill of
seat (place): seats | seat ; when book+ | ticket+ | flight+ | train | theatre | passenger+ ; unless seat of
season (time): high season | low season | peak season | season+ ; when hotel+ | guest+ | travel· | holiday+ |
    tourist+ | retail· ; unless seasoning | spice+
staple (goods): staples ; when food+ | shop+ | store+ ; unless paper+ | stapler+
trunk (car boot): boot | trunk ; when car+ | vehicle+ | luggage
stand by (ready): stand+ by | on standby
cover a shift: cover+ … shift+ | cover+ for … colleague+
run (operate): run+ smoothly | runs smoothly | run+ the office | run+ the company | run+ a business
address (a problem): address+ … problem+/issue+/complaint+/concern+ ; unless address book
pitch (offer): pitch | pitches ; when sales | client+ | investor+ ; unless football | field+
spring (of the year): spring ; when season+ | summer | winter | autumn | year ; unless mattress+ | coil+
mine (possession): miner+ | mines ; when worker+ | coal | gold ; unless yours
sign (contract): signs | signed | sign ; when contract+ | agreement+ | lease+ | form+ ; unless signal+ | road
seal a deal: seal+ … deal+
batch (production): batch | batches ; when product· | bak· | oven+ | order+ | factory
foreman: foreman | forewoman
plant manager: plant manager+
drop-off (place): drop-off | drop+ off ; when parcel+ | car+ | key+ | package+
pick up (collect): pick+ up … car+/parcel+/order+/key+/goods/package+/prescription+
"""
