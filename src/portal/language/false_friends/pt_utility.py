"""Portuguese for words of gas, water and electricity: what is wrong and what is right."""

TABLE = """
meter (gas, electricity): metro | metros = medidor | relógio | medidor· | contador· | hidrômetro
meter reading: leitura do metro | leitor de livros = leitura do medidor | leitura | leiturista
outage: ultraje | indignação | saída = interrupção | apagão | interrup· | apag· | queda· | falta·
power (electricity): linha de poder | usina de poder | planta de poder | corte de poder | fornecimento de
    poder | rede de poder | companhia de poder | estação de poder = energia | eletricidade | energ· |
    elétric· | luz
grid (electricity): grelha | grade | grades | quadrícula = rede | rede elétrica | redes
water main: principal | principais | costureir· | cachimbo = tubulação | rede de água | tubula· | rede |
    adutor· | esgoto· | encana·
supply (utility): oferta | ofertas | mantimentos | víveres = fornecimento | abastecimento | forneci· |
    fornece· | abastec·
connection (utility): parentesco | relacionamento = ligação | conexão | ligaç· | conex·
tariff (utility): imposto de importação | direitos aduaneiros = tarifa | tarif·
engineer (technician): engenheiro do campo | camponês | lavoura = técnico de campo | técnic· | campo
standing charge: carga em pé | encargo de pé | acusação = taxa fixa | tarifa básica | tax· | tarif·
disconnect (a customer): cortar fora | corta fora | desunião = corte | desligamento | cort· | deslig· |
    descone·
leak: alho-poró | alho-porro | vazamento à imprensa = vazamento | fuga | vaza· | fuga·
arrears: traseiros | atrás | retaguarda = atrasado | em atraso | atras· | inadimpl·
prepaid meter: pague como você vai | pague conforme vai | pago antes = pré-pago | pré-pag· | antecip·
"""
