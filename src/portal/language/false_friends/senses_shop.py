"""Words of shops whose other sense is easily taken."""

TABLE = """
shop assistant: shop assistant+ | sales assistant+ | store assistant+ | shop clerk+ | sales clerk+ | store
    clerk+
aisle: aisle+ ; when @shops | warehouse+ | shelf | shelves
shelf (shop): shelf | shelves | on the shelf ; when @shops | product+ | goods | warehouse+ ; unless
    off-the-shelf | off the shelf | continental | shelf life
loyalty card: loyalty card+ | loyalty program+ | loyalty scheme+ | loyalty point+
bargain (purchase): a bargain | bargains | bargain hunter+ | bargain price+ ; when price+ | shop+ |
    customer+ | buy+ | discount+ | sale+ ; unless bargain over | bargaining | bargain with
sale (reduced prices): seasonal sale+ | summer sale+ | winter sale+ | clearance sale+ | sales season | in
    the sale | january sale+ | end-of-season sale+
window (shop): shop window+ | store window+ | window display+ | window dressing | window shopping
fitting room: fitting room+ | changing room+
gift voucher: gift voucher+ | gift card+ | voucher+ ; when gift | shop+ | customer+ | discount+
out of stock: out of stock | out-of-stock
in stock: in stock ; unless invest+ | exchange
stocktaking: stocktaking | stock taking | stock take | stock-take | stocktake | stock count+
stock (hold goods): stock+ … shelf/shelves | stocked | stocking shelves | shelf stacker+ | restock+ |
    stockroom+ | stock room+ | stock level+ | stock manag· | stock control | stock keeping ; unless stock
    price+ | exchange
retail: retail | retailer+ | retailing
wholesale: wholesale | wholesaler+ ; unless retail·
shoplifting: shoplift+ | shoplifter+ | shoplifting
flagship store: flagship store+ | flagship shop+
cash register: cash register+
point of sale: point of sale | points of sale | point-of-sale
return an item: return+ … goods/product+/item+/purchase+/parcel+ | returned goods | returned product+ |
    returned item+ ; unless return+ to work | returns to the
returns team: returns team+ | returns desk+ | returns department+ | returns counter+ | returns rate+ |
    return rate+ | returns form+ | return form+ | returns centre+ | return label+ ; unless tax+ | invest·
fulfilment (orders): order fulfilment | order fulfillment | fulfil+ … order+ | fulfill+ … order+ |
    fulfilment centre+ | fulfillment center+
"""
