"""Words of logistics whose other sense is easily taken."""

TABLE = """
freight: freight ; unless train+ | airfreight
loading bay: loading bay+ | loading dock+ | dock+ ; when @transport ; unless harbour+ | port+ | ship+ |
    docker | container+
pallet: pallet+ ; when @transport | warehouse+ | stack+ ; unless palette+
consignment: consignment+ | consignor+ | consignee+
dispatch (goods): dispatch+ | despatch+ | dispatcher+ | dispatch department+ | dispatch note+ ; when
    @transport | order+ | driver+ | vehicle+ ; unless thread+ | event+
delivery note: delivery note+ | delivery slip+ | packing slip+ | packing list+ | dispatch note+
tracking number: tracking number+ | tracking code+ | tracking link+ | tracking page+ | track+ … parcel+ |
    track+ … shipment+ | track and trace
fleet (vehicles): fleet+ ; when driver+ | truck+ | vehicle+ | van | vans | lorry | lorries | car+ |
    logistics | deliver· ; unless ship+ | navy | vessel+
truck driver: lorry driver+ | truck driver+ | van driver+ | forklift driver+ | delivery driver+
forklift: forklift+ | fork-lift+
carrier (goods): carrier+ ; when freight | parcel+ | shipment+ | logistics | warehouse+ | truck+ | dispatch·
    | deliver· | haul· ; unless mobile | phone+ | network+ | bag+ | insur·
customs clearance: customs clearance | clear+ customs | customs broker+ | customs officer+ | customs
    declaration+ | customs form+
shipping (post): ship+ … order+ | ship+ … goods | ship+ … product+ | orders are shipped | shipped the |
    shipping label+ | shipping department+ | shipping cost+ | shipping charge+ | shipping confirmation+ |
    shipping note+ ; unless vessel+ | sea | harbour | port
haulage: haulage | haulier+ | hauler+ | road haulage
load (truck): load+ … truck+/lorry/lorries/van/vans/trailer+ | truck load+ | full load+ | part load+ |
    partial load+
trailer (truck): trailer+ ; when truck+ | lorry | lorries | logistics | warehouse+ | driver+ | load+ ;
    unless film+ | video+ | movie+
last mile: last mile | last-mile
handling (goods): handling charge+ | handling fee+ | handling of goods | cargo handling | ground handling |
    goods handling | material handling | materials handling
bill of lading: bill of lading | bills of lading | waybill+ | way bill+
sorting centre: sorting centre+ | sorting center+ | distribution centre+ | distribution center+ | sorting
    office+
peak season: peak season+ | peak hour+ | peak time+ | off-peak ; unless mountain+
"""
