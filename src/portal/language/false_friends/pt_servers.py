"""Portuguese for words of computing: what is wrong and what is right."""

TABLE = """
server (computer) [servers]: garçom | garçons | atendente = servidor | servidor·
ticket (it): bilhete | bilhetes | passagem | ingresso = chamado | chamad· | ticket·
outage (network): ultraje | fora de idade = interrupção | queda | interrup· | qued· | falha·
patch: remendo | canteiro de = correção | patch | corre· | atualiz·
clearance (access): direita | certo acesso = direitos de acesso | direit· | permiss·
shortcut (backup): apoio moral | reserva de banco = cópia de segurança | backup | cópia·
"""
