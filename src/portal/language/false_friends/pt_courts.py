"""Portuguese for words of courts: what is wrong and what is right."""

TABLE = """
brief (lawyer): cueca = petição | memorial | petiç·
court: quadra | quadras | pátio | corte real = tribunal | tribunal· | juízo | fórum | judicia·
bar (lawyers): barra | barras = ordem dos advogados | advogad·
sentence (court): frase | frases | oração = sentença | conden· | senten·
hearing: audição | ouvido = audiência | audiênci·
trust (law): confiança = fundo fiduciário | fiduciári· | fundo
settlement (dispute): assentamento | assentamentos | colônia = acordo | liquidação | acord· | liquid·
"""
