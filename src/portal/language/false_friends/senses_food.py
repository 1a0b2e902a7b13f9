"""Words of restaurants and food whose other sense is easily taken."""

TABLE = """
dish: dish+ | dishes ; when menu+ | kitchen+ | restaurant+ | chef+ | guest+ | cook+ ; unless dishwash· |
    wash+ … dishes | satellite
course (meal): main course+ | three-course | first course ; when menu+ | restaurant+ | kitchen+ | guest+
    | dinner
waiter order: take+ … order+ ; when waiter+ | table+ | restaurant+ | kitchen+ | guest+
chef (head): head chef+ | kitchen chef+ | sous chef+ | chef
tip (waiter): tip+ ; when waiter+ | guest+ | restaurant+ | bill+ | table+ | driver+ ; unless tips for |
    tip: | tips and
takeaway: takeaway+ | take-away+ | takeout | take-out
shelf-stable: best-before date+ | use-by date+ | sell-by date+ | expiry date+
bakery (batch): batch+ ; when bread | bakery | oven+ | product+ | quality | production | food | expiry
recipe: recipe+ ; unless for success | for disaster
"""
