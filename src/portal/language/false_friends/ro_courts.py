"""Romanian for words of courts: what is wrong and what is right."""

TABLE = """
brief (lawyer): chiloți = memoriu | pledoarie | memori·
court: curte | curtea regală | teren | terenul = instanță | instanț· | tribunal· | judec·
bar (lawyers): barul | bare = barou | barou·
sentence (court): propoziție | propoziția | fraze | frază = sentință | condamn· | sentinț·
hearing: auz | auzul | auzului = audiere | ședință | audier· | termen
trust (law): încredere | încrederii = fond fiduciar | fiduci· | trust
settlement (dispute): așezare | așezări | colonie = acord | soluționare | acord· | soluțion· | tranzacți·
    | decont·
"""
