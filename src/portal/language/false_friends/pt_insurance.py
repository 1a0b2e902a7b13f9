"""Portuguese for words of insurers: what is wrong and what is right."""

TABLE = """
policy (insurance): política | políticas | polícia· = apólice | apólices | apólice· | seguro | seguros
claim (insured loss): reivindicaç· | alegaç· | afirmaç· | pretens· = sinistro | sinistr· | indeniz· |
    solicitaç· | pedido·
premium (price of insurance): prémios escolares | bônus | brinde· | premium = prêmio | prêmios | prêmio·
underwriting: subescrit· | escritor· | escrita = subscrição | subscri· | análise de risco
loss adjuster: ajustador· | regulagem = perito | regulador de sinistros | perit· | regulador· | avaliador·
policyholder: titular da política | titulares de políticas | detentor· de política· = segurado | segurad·
insurer: segurado | segurados = seguradora | seguradora· | companhia· | segur·
insurance broker: corretor da bolsa | corretores da bolsa | quebrador· | corredor | corredores = corretor de
    seguros | corretor·
coverage: reportagem | reportagens | coberta = cobertura | cobertura·
third-party insurance: terceira festa | terceiro partido | seguro de passivos = seguro de responsabilidade
    civil | responsabilidade | terceiros
life insurance: seguro de viver | seguro vivo = seguro de vida | vida
write a policy: escrev· | escrit· = emitir | contratar | subscr· | emit· | contrat·
actuary: atuador· | atuantes | atuações = atuário | atuári·
no-claims bonus: sem reivindicações | sem reclamações | sem alegações = bônus por ausência de sinistros |
    sinistr·
insurance cover note: seguro de motor | nota de capa | seguro em casa | seguro de casa doce = seguro de
    automóvel | seguro residencial | auto | residencial | carro | saúde | viagem
reinsurance: reasseguramento | segurança renovada | tranquiliz· = resseguro | ressegur·
beneficiary: benéfico | benéficos | benfeitor· = beneficiário | beneficiári· | favorecid·
damage (loss): danoso | perigo = danos | dano· | sinistro· | avaria·
claim (one): reivindicaç· | alegaç· | afirmaç· | pretens· = sinistro | sinistr· | indeniz· | solicitaç· |
    pedido·
"""
