"""Portuguese for words of service desks and computers: what is wrong and what is right."""

TABLE = """
query (question): interrogatório· | indagaç· | inquérito· = consultas | dúvidas | dúvid· | consult· |
    pergunt· | solicitaç·
ticket (service): bilhete· | ingresso· | multa· = chamado | tíquete | chamad· | tíquet· | ticket | tickets
escalate: escalada de montanha | escada rolante | trepa· | subir a escada = escalonar | encaminhar | escal·
    | encaminh· | superior·
helpdesk: escrivaninha | escritório de ajuda | mesa de escrever = suporte | central de atendimento | suport·
    | central | help· | atendiment·
reporting (of figures): reportagem | reportagens | jornalismo | repórter· = relatórios | elaboração de
    relatórios | relatór· | report·
back up data: costas para cima | volta para cima | recuar | para trás = cópia de segurança | backup |
    backup· | cópia· | segurança
log in: tronco· | tora | lenha· = entrar | fazer login | login· | entr· | acess· | autentic· | conect· | log
log a call: tronco· | tora | corta lenha = registrar | anotar | registr· | anot·
audit trail: caminho de | senda | trilha de montanha | reboque = trilha de auditoria | registro de auditoria
    | trilha de audit· | registr· | rastr·
spreadsheet (file): folha espalhada | folhas espalhadas | lençol | lençóis | folha de espalhamento =
    planilha | planilh· | Excel
up-to-date: acima da data | até a data | em cima da data = atualizado | em dia | atual· | recent·
run a report: corre | correm | correr | corrida = gerar | executar | ger· | execut· | realiz· | process· |
    faz· | emit·
patch (software): remendo· | curativo· = correção | atualização | correç· | atualiz· | patch·
host (server): anfitri· | hóstia | refém = hospedagem | hospedado | hosp· | hosting
legacy system: sistema de herança | herança | testamento = sistemas legados | sistemas antigos | legad· |
    antig·
scan documents: tomograf· | folhea· = digitalizar | escanear | digitaliz· | escan· | scanner·
update (inform): subida de data | melhorada de estado = informado | a par | inform· | atualiz·
queue (people): rabo | cauda | taco de bilhar | ficar em linha = fila | filas
on hold: em segurar | agarrad· = em espera | em pausa | espera | suspen· | paus· | retid· | bloque·
hotline: linha quente | linhas quentes | centro de chamar = central de atendimento | linha direta | central
    | atendiment· | contato | chamadas | call
automated (software): corrente de trabalho | rio de trabalho | trabalho flui = fluxo de trabalho | fluxos |
    fluxo· | process·
"""
