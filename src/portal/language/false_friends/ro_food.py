"""Romanian for words of restaurants and food: what is wrong and what is right."""

TABLE = """
dish: antenă | vase | vesela = fel de mâncare | preparat | fel | fel· | preparat·
course (meal): curs | cursuri | cursul = fel | feluri | fel·
waiter order: primește ordine | ia ordine | ia ordinele = ia comanda | comand· | comenz·
chef (head): șef de cap | capul bucătarului = bucătar-șef | bucătar· | chef
tip (waiter): sfat | sfaturi | vârf | vârfuri = bacșiș | bacșiș·
takeaway: luați departe | ia departe | concluzie = la pachet | pachet
shelf-stable: întâlnire de expirare = data expirării | expir· | valabil·
recipe: rețetă medicală | recipisă | chitanță = rețetă | rețet·
"""
