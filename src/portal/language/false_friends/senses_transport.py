"""Words of transport whose other sense is easily taken."""

TABLE = """
load: load+ ; when truck+ | lorry | carrier+ | freight | warehouse+ | shipper+ | damage+ | deliver· ;
    unless workload | download | upload | load time | load balanc· | page+
shipper: shipper+ | consignor+
book a truck: book+ … truck+/transport/carrier+/slot+/room+/table+/flight+/ticket+ ; unless bookkeep· |
    book shop
claim (damage): file+ … claim+ | damage claim+ | claim+ for damage | claims handler+ | claims department+
    | claims team+ | insurance claim+
file a claim (archive): files the claim | file the claim | filed the claim | filing the claim | file+ a
    claim | files claims
truck: truck+ | lorry | lorries ; unless hand truck+ | food truck+
customs papers: customs paper+ | customs document+ | customs form+ | customs declaration+ | customs
    broker+ | customs office+
fleet: fleet+ ; when vehicle+ | truck+ | van+ | car+ | driver+ | manager+ | deliver·
quay: loading dock+ | dock door+ | unloading bay+ | loading ramp+
reel (scan): scan+ … parcel+/pallet+/barcode+
empty run: empty run+ | return load+ | backhaul+
"""
