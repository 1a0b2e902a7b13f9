"""Romanian for words of shops, hotels and warehouses: what is wrong and what is right."""

TABLE = """
parcel: parcel· = colet | pachet | colet· | pachet·
carrier (transport): purtător· | portavion· | cărăuș· = transportator | transport· | curier·
customs (border): obicei | obiceiuri | obiceiurile | obiceiurilor | datini = vamă | vam· | vămi·
customs duty: datori· | îndatori· = taxe vamale | tax·
lead time: timp de plumb | timpul de plumb | timp de conducere | timpul de conducere | timp principal = termen
    de livrare | termenul
front desk: birou din față | biroul din față | birou frontal | biroul frontal | masa din față = recepție
housekeeping (hotel): păstrarea casei | întreținerea casei | ținerea casei = menaj | curățenie
guest (hotel): invitat | invitați | invitații | invitaților | invitatul | invitatului = oaspete | oaspeți |
    oaspe· | client·
tip (money): sfat | sfaturi | vârf· = bacșiș | bacșiș·
checkout (shop): ieșire | ieșirea = casă | finalizarea comenzii | cas· | finaliz· | plat·
cart (online): căruț· = coș de cumpărături | coș
shelf life: viața raftului | viață pe raft | viața pe raft | viață de raft = termen de valabilitate
picker (warehouse): culegător· | culegere· | culesul = pregătirea comenzilor | pregăti·
spare part: părți de rezervă | părți libere | părți de schimb = piesă de schimb | piese
survey: supraveghe· = sondaj | chestionar
trade show: spectacol comercial | spectacol de comerț | show comercial = târg | expoziție
newsletter: scrisoare de știri | scrisoarea de știri | scrisoare cu știri = buletin informativ | newsletter
walk-in customer: clienți care merg pe jos | plimbăreț· | clienți pietoni = fără programare
joint venture: aventur· comun· = societate mixtă | asociere în participațiune
household name: nume casnic | nume de gospodărie | nume de casă | nume de uz casnic = nume cunoscut
head office: biroul cap | birou de cap | cartier general | cartierul general = sediu central
refund: refundar· | refundăr· | refunda = rambursare | restituire | ramburs· | restitu·
"""
