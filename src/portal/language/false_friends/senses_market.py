"""Words of sales and marketing whose other sense is easily taken."""

TABLE = """
lead (potential customer): new lead+ | sales lead+ | qualified lead+ | lead generation | lead scoring | lead
    management | lead nurtur· | generat+ … leads | follow+ up … leads | pass+ leads | hot leads | cold leads
    | lead list+ ; unless leadership | lead-free | metal
cold call: cold call+ | cold calling | cold e-mail+
sales funnel: sales funnel+ | marketing funnel+ | funnel+ ; when sales | marketing | customer+ | lead+ |
    conver·
target group: target group+ | target audience+ | target market+ | target customer+
campaign: advertising campaign+ | marketing campaign+ | e-mail campaign+ | email campaign+ | sales campaign+
issue a quote: quotation+ | price quote+ | send+ … quote+ | request+ … quote+ | a quote | prepare+ … quote+
    | quotes and | offers and quotes ; when customer+ | price+ | sales | supplier+ | order+ | client+ ;
    unless quotation mark+ | single | double | famous | saying | appointment+ | visit+ | meeting+
close a sale: close+ … sale+ | closing rate+ | close rate+ | closing a deal | close+ … deal+ ; unless store
    close+ | closed the shop
upsell: upsell+ | up-sell+ | upselling | cross-sell+ | cross-selling
after-sales: after-sales | after sales service | aftersales
brand awareness: brand awareness | brand recognition | brand loyalty
word (reputation): word of mouth | word-of-mouth
subscription: subscription+ | subscriber+ ; when customer+ | month+ | pay+ | service+ | plan+ | cancel+ |
    fee+
feedback (customers): customer feedback | feedback from customers | feedback form+ | give+ … feedback |
    feedback after | feedback | negative feedback ; when customer+ | guest+ | client+ | employee+ |
    departure | form+ | colleague+ | team+ ; unless loop | audio | guitar | haptic | food | meal+ | diet+
churn rate: churn rate+ | customer churn | churn
launch a product: launch+ … product+/service+/campaign+/website/app/shop | product launch+
competitive edge: competitive edge | competitive advantage+
"""
