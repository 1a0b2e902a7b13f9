"""Romanian for words of publishing: what is wrong and what is right."""

TABLE = """
issue (magazine): problemă | problema | probleme | chestiune = număr | numere | ediți· | număr·
publisher: publicist | publicitar | casă de publicare = editură | editur· | editor·
proofreader: cititor de dovezi | cititor de probe | citirea dovezilor = corector | corect·
royalties: regalitate | familia regală | regalității = drepturi de autor | redevenț· | drepturi
print run: cursă de tipărire | alergare de tipar = tiraj | tiraj·
cover (book): acoperire | acoperirea = copertă | copert·
copy (printed): fotocopii | copii = exemplare | exemplar·
"""
