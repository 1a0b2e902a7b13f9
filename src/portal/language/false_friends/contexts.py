"""Words that tell in which of its senses another word of an English text stands."""

CONTEXTS = {
    "goods": "warehouse+ | goods | deliver+ | delivery | deliveries | product+ | production |"
    " supplier+ | supply | ship+ | shipment+ | order+ | purchas· | inventor· | item+ | sales |"
    " salesperson | salespeople | store+ | shop+ | shelf | shelves | invoice+ | level+ |"
    " logistics | in stock | out of stock | control | customer+ | kitchen | stock management",
    "orders": "customer+ | warehouse+ | goods | deliver+ | delivery | deliveries | supplier+ | ship+ |"
    " shipped | shipment+ | salesperson | salespeople | sales team+ | buyer+ | back office |"
    " front office | in stock | out of stock",
    "money": "pay+ | payment+ | paid | loan+ | bank+ | rate | rates | percent | per cent | debt+ |"
    " credit | charge+ | mortgage+ | saving+ | annual+ | account+ | invest+ | investment+ |"
    " tax+ | cost+ | deposit+ | capital",
    "service": "customer+ | support | service | help | complaint+ | agent+ | request+ | issue+ |"
    " enquiry+ | inquiry+ | team+ | resolv· | solv· | answer+ | respon· | helpdesk | queue+ |"
    " user+",
    "not": "not | no | never | without | hardly | neither | nor | n’t | isn | aren | don | doesn |"
    " didn | won | can’t | cannot | little | nothing | nobody | less",
    "shops": "shop+ | store+ | supermarket+ | retail· | shopper+ | cashier+ | checkout+ | till | goods |"
    " product+ | customer+",
    "insurance": "insur· | policyholder+ | premium+ | claim+ | adjuster+ | underwrit· | broker+ | actuar· |"
    " reinsur· | sell+ … policy | sell+ … policies | sells policies | accident+ | damage+ | renew+",
    "clinic": "clinic+ | hospital+ | doctor+ | patient+ | nurs· | medical | surg· | ward+ | dentist+ |"
    " physician+ | health",
    "transport": "logistics | warehouse+ | truck+ | lorry | lorries | driver+ | shipment+ | freight |"
    " parcel+ | pallet+ | deliver· | carrier+ | forklift+ | goods | cargo | haul· | dispatch· | van | vans",
    "customers": "customer+ | client+",
}
