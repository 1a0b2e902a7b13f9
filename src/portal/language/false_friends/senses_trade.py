"""Words of shops, hotels, warehouses and marketing whose other sense is easily taken."""

TABLE = """
parcel: parcel+ ; unless land | plot+ | estate
carrier (transport): carrier+ ; when ship+ | shipment+ | parcel+ | deliver· | freight | logistics | pallet+ |
    goods | warehouse+ ; unless phone+ | signal+ | mobile | bag+ | operator+ | agent+
customs (border): customs ; when border+ | import+ | export+ | dut· | clear· | declar· | goods | shipment+ |
    office+ | freight ; unless habit+ | tradition+ | culture+
customs duty: customs dut· | import dut· | customs duty
lead time: lead time+
front desk: front desk+
housekeeping (hotel): housekeeping | housekeeper+ ; when hotel+ | room+ | guest+ | clean+
guest (hotel): guest+ ; when hotel+ | room+ | check+ in | reception | breakfast | night+ ; unless invit+ |
    wedding+ | party | parties | account+ | user+ | virtual | invitation+
tip (money): leave+ … tip | tip the waiter | tips from | tip for the waiter | generous tip+ ; when restaurant+
    | waiter+ | guest+ | hotel+ | porter+
checkout (shop): checkout | check-out | checkouts ; when cart+ | basket+ | online shop+ | online store+ |
    shopper+ | supermarket+ | buyer+ ; unless git | hotel+ | room+ | guest+ | exit+ | leave+ | quit+
cart (online): shopping cart+ | shopping basket+ | cart+ ; when online | shop+ | checkout | buyer+ | customer+
    | website+
shelf life: shelf life | shelf-life
picker (warehouse): picker+ | order picking ; when warehouse+ | order+ ; unless color+ | colour+ | date
    picker+ | file picker+
spare part: spare part+
survey: customer survey+ | satisfaction survey+ | employee survey+ | staff survey+ | market survey+ ; unless
    supervis· | surveillance
trade show: trade show+
newsletter: newsletter+
walk-in customer: walk-in+
joint venture: joint venture+
household name: household name+
head office: head office+ | headquarters
entrepreneur: entrepreneur+ ; unless contractor+
"""
