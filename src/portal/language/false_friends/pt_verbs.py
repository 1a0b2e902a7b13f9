"""Portuguese for words of phrases with verbs: what is wrong and what is right."""

TABLE = """
deal with customers: distribui cartas | negociam cartas | reparte com = lidar com | tratar de | lid· | trat·
    | atend· | cuid· | resolv·
carry out a task: carregar para fora | carrega fora | levar para fora | carregam para fora = realizar |
    executar | realiz· | execut· | efetu·
set up: colocar para cima | colocou acima | definir para cima | pôr acima = criar | configurar | cri· |
    configur· | estabelec· | organiz· | mont· | instal· | abr·
turn to: gira para | giram para | vira para | dar volta = recorrer | dirigir-se | recorr· | dirig· | procur·
pick up the phone: pegar para cima | pendurar | pendura | enforcar | retorna a chamada para = atender |
    desligar | atend· | deslig· | lig· | retorn·
end up: fim acima | terminar para cima | termina acima = acabar | terminar | acab· | termin·
pay off: pagar fora | paga desligado | pagam fora = compensar | valer a pena | compens· | pena | quit· |
    result· | retorn·
break down (fail): quebra para baixo | quebrar abaixo | quebram abaixo = quebrar | falhar | quebr· | falh· |
    para | par·
hand over: mão sobre | mão acima | dar a mão = entregar | passar | entreg· | pass· | transf· | repass·
make up for: maquia· | faz acima para | fazer para cima = compensar | compens· | recuper·
come across (seem, meet): vem através | vir através = deparar-se | parecer | depar· | encontr· | parec·
cope with: capa com | copia com | copo com = lidar com | enfrentar | lid· | enfrent· | suport· | conta
rely on: retransmit· | relé | reli· = confiar em | depender de | confi· | depend· | cont· | bas·
lead to: chumbo | lidera a | lideram a | líder para = levar a | provocar | lev· | provoc· | conduz· | caus·
    | ger· | result·
stand out: ficar de pé fora | fica fora | ficar fora | estar fora = destacar-se | sobressair | destac· |
    sobressa· | disting· | diferenci·
in the first place: último mas não menos | primeiro de todos = em primeiro lugar | por último, mas não menos
    importante | lugar | antes de tudo | importante
think outside the box: fora da caixa de papelão | do lado de fora da caixa | externa da caixa = com
    criatividade | fora da caixa | criativ·
off the ground: fora do chão | do solo | prancheta de desenho | queimador traseiro | boca de trás | campo de
    jogo nivelado = sair do papel | do zero | papel | zero | adi· | igualdade
"""
